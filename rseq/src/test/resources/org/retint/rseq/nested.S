# SPDX-License-Identifier: Apache-2.0
# Interrupts in interrupts: the handler of vectors 0x41 to 0x44 turns IRQs on and calls through the block too. The one
# whose number a test sets wants another task to run.

.bss
.balign 8
.globl test_nested_entered
test_nested_entered:
    .zero 8
.globl test_nested_wants_reschedule
test_nested_wants_reschedule:
    .zero 8

.text

# void kernel_interrupt_hook(vector, pt_regs *)
.globl kernel_interrupt_hook
kernel_interrupt_hook:
    pushq %rbx
    incq test_nested_entered(%rip)
    lock incq test_calls(%rip)
    movq test_nested_entered(%rip), %rax
    cmpq test_nested_wants_reschedule(%rip), %rax
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
