# SPDX-License-Identifier: Apache-2.0
# A task on CPU 0 calls through a block, a task on CPU 1 patches it. Set before: scenario_calls, the number of
# calls; the last one is to the block's old target, the one before to its new one, and so on.
# The macro SCENARIO_PATCH is what the patcher does.

.text

.globl kernel_main
kernel_main:
    subq $8, %rsp
    leaq scenario_caller(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    leaq scenario_patcher(%rip), %rdi
    xorl %esi, %esi
    movl $1, %edx
    call kernel_thread
    addq $8, %rsp
    jmp kernel_thread_exit

.globl scenario_caller
scenario_caller:
    call scenario_meet
    movl $scenario_calls, %ebx
.globl scenario_calls_begin
scenario_calls_begin:
    # A quiescent state that serializes nothing.
    call schedule
    movq $scenario_old, %rax
    movl $1, %ebp
    testl $1, %ebx
    jnz 1f
    movq $scenario_new, %rax
    movl $2, %ebp
1:
    xorl %ecx, %ecx
.globl scenario_block
scenario_block:
    call __x86_indirect_thunk_rax
.globl scenario_block_end
scenario_block_end:
    # Exactly one call, to the right function.
    cmpl %ebp, %ecx
    jne scenario_wrong_call
    decl %ebx
    jnz scenario_calls_begin
    lock incl scenario_calls_done(%rip)
    jmp kernel_thread_exit
.globl scenario_wrong_call
scenario_wrong_call:
    movl $1, %edi
    jmp hypercall_assert

    .p2align 4
.globl scenario_old
scenario_old:
    addl $1, %ecx
    ret
    .p2align 4
.globl scenario_new
scenario_new:
    addl $2, %ecx
    ret

.section .noinstr.text, "ax", @progbits

# Exploration begins where both have met.
.globl scenario_meet
scenario_meet:
    lock incl scenario_arrived(%rip)
1:  pause
    cmpl $2, scenario_arrived(%rip)
    jb 1b
.globl scenario_begin
scenario_begin:
    ret

.globl scenario_patcher
scenario_patcher:
    subq $8, %rsp
    call scenario_meet
    SCENARIO_PATCH
.globl scenario_patched
scenario_patched:
1:  pause
    cmpl $0, scenario_calls_done(%rip)
    je 1b
    xorl %edi, %edi
    jmp hypercall_exit

.bss
.balign 64
scenario_arrived:
    .zero 4
.balign 64
scenario_calls_done:
    .zero 4
