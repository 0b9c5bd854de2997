# SPDX-License-Identifier: Apache-2.0
# A task that calls through scale_sites sites in turn, for ever. Eight functions; scale_targets says which of them each
# eighth site calls, so that whoever changes it gives all sites another target.

.text

.globl kernel_main
.type kernel_main, @function
kernel_main:
    subq $8, %rsp
    callq relpoline_start
    leaq scale_caller(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    callq kernel_thread
    addq $8, %rsp
    jmp kernel_thread_exit
.size kernel_main, .-kernel_main

.type scale_caller, @function
scale_caller:
    subq $8, %rsp
scale_round:
.set scale_site, 0
.rept scale_sites
    movq scale_targets + 8 * (scale_site & 7)(%rip), %rax
    call __x86_indirect_thunk_rax
    .set scale_site, scale_site + 1
.endr
    jmp scale_round
.size scale_caller, .-scale_caller

.macro SCALE_FUNCTION number
    .balign 16
    .type scale_function_\number, @function
scale_function_\number:
    ret
    .size scale_function_\number, .-scale_function_\number
.endm

    SCALE_FUNCTION 0
    SCALE_FUNCTION 1
    SCALE_FUNCTION 2
    SCALE_FUNCTION 3
    SCALE_FUNCTION 4
    SCALE_FUNCTION 5
    SCALE_FUNCTION 6
    SCALE_FUNCTION 7

.data
.balign 64
.globl scale_targets
scale_targets:
    .quad scale_function_0, scale_function_1, scale_function_2, scale_function_3
    .quad scale_function_4, scale_function_5, scale_function_6, scale_function_7
