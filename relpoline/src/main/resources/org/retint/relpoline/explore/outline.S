# SPDX-License-Identifier: Apache-2.0
# A site that calls an outline block (relpoline.md 12) is led to another one, and the old one is freed: its instructions become
# breakpoints that nobody handles. The displacement of the site's call is aligned: one store replaces it, of which no
# CPU fetches a part (poke-batch.S has the way that needs no such thing). Symbols set before this file:
#   scenario_waits        1: there is a grace period before that
#   scenario_to_site      1: whoever is preempted in a block goes back to the site's call, else to the block's start

.text

    .p2align 3
    .skip 3
.globl scenario_outline_site
scenario_outline_site:
    .byte 0xe8
scenario_outline_displacement:
    .long scenario_outline_old - . - 4
.globl scenario_outline_behind
scenario_outline_behind:
    ret
.globl scenario_outline_old
scenario_outline_old:
    .byte 0x48, 0x81, 0xf8
    .long scenario_old - 0xffffffff00000000
scenario_outline_jump:
    je scenario_old
scenario_outline_slow:
    jmp scenario_thunk
.globl scenario_outline_new
scenario_outline_new:
    .byte 0x48, 0x81, 0xf8
    .long scenario_new - 0xffffffff00000000
    je scenario_new
    .byte 0x48, 0x81, 0xf8
    .long scenario_old - 0xffffffff00000000
    je scenario_old
    jmp scenario_thunk
.globl scenario_outline_end
scenario_outline_end:

scenario_replace:
    subq $8, %rsp
    movq $scenario_outline_displacement, %rdi
    movl $scenario_outline_new - scenario_outline_behind, %esi
    call text_write32
    call sync_cores
.if scenario_waits
    call scenario_grace_period
.endif
    movl $0xcc, %esi
    movq $scenario_outline_old, %rdi
    call text_write8
    movq $scenario_outline_jump, %rdi
    call text_write8
    movq $scenario_outline_slow, %rdi
    call text_write8
    addq $8, %rsp
    ret
