# SPDX-License-Identifier: Apache-2.0
# Interrupts in interrupts, of one vector: the handler turns IRQs on and calls through the block too. The fourth wants
# another task to run. Beside explored.S.

.bss
.balign 8
.globl test_nested_entered
test_nested_entered:
    .zero 8

.text

# void kernel_interrupt_hook(vector, pt_regs *)
.globl kernel_interrupt_hook
kernel_interrupt_hook:
    pushq %rbx
    incq test_nested_entered(%rip)
    incq test_calls(%rip)
    cmpq $4, test_nested_entered(%rip)
    jne 1f
    movq %gs:PCPU_CURRENT, %rax
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    call preempt_fold_need_resched
1:
    sti
    movq $test_target_0, %rbx
    call test_block_call
    cli
    popq %rbx
    ret
