# SPDX-License-Identifier: Apache-2.0
# A direct call and a jump behind it, which a patcher changes together (poke-batch.S): the call leads to scenario_old,
# then to scenario_new. The caller has a breakpoint of its own before them, of which the patcher knows nothing.
# scenario_late 1: it calls when the patcher has restored the first byte, and so is about to end.

.text

.globl scenario_static_site
scenario_static_site:
    int3
.globl scenario_static_call
scenario_static_call:
    .byte 0xe8
    .long scenario_old - . - 4
.globl scenario_static_jump
scenario_static_jump:
    .byte 0xeb, 1f - . - 1
    ud2
1:
    nop
.globl scenario_static_behind
scenario_static_behind:
    ret
.globl scenario_static_end
scenario_static_end:

.if scenario_late
.globl scenario_before_call
scenario_before_call:
1:  pause
    cmpl $scenario_new - scenario_static_jump, scenario_static_call + 1(%rip)
    jne 1b
    cmpb $0xe8, scenario_static_call(%rip)
    jne 1b
    ret
.endif

# Exactly one call, to either function.
scenario_static_check:
    cmpl $1, scenario_reached(%rip)
    je 1f
    cmpl $0x100, scenario_reached(%rip)
    jne scenario_wrong_call
1:  ret

scenario_poke:
    subq $8, %rsp
    leaq scenario_pokes(%rip), %rdi
    movl $2, %esi
    call text_poke_batch
    addq $8, %rsp
    ret

.section .noinstr.text, "ax", @progbits

.globl kernel_int3_hook
kernel_int3_hook:
    movl $1, %eax
    ret

.data
.balign 64
scenario_pokes:
    .long scenario_static_call - 0xffffffff00000000
    .long scenario_new - scenario_static_jump
    .byte 5, 0xe8
    .long scenario_new - scenario_static_jump
    .byte 0, 0
    # The jump leads on, by one instruction.
    .long scenario_static_jump - 0xffffffff00000000
    .long scenario_static_behind - scenario_static_jump - 2
    .byte 2, 0xeb, scenario_static_behind - scenario_static_jump - 2, 0, 0, 0, 0, 0
