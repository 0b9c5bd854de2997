# SPDX-License-Identifier: Apache-2.0
# Makes the steps of a script to the preemption count, one byte each, with IRQs off so that nothing else touches it;
# 0 ends the script. The count is judged at test_counted, after each step.

.bss
.globl test_script
test_script:
    .zero 4096

.text

.globl kernel_main
kernel_main:
    cli
    movq $test_script, %r12
    movq %gs:PCPU_CURRENT, %r13
.globl test_counted
test_counted:
    movzbl (%r12), %eax
    incq %r12
    leaq test_steps(%rip), %rcx
    jmp *(%rcx,%rax,8)
test_step_disable:
    call preempt_disable
    jmp test_counted
test_step_enable:
    call preempt_enable
    jmp test_counted
test_step_irq_enter:
    addl $HARDIRQ_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_irq_exit:
    subl $HARDIRQ_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_softirq_enter:
    addl $SOFTIRQ_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_softirq_exit:
    subl $SOFTIRQ_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_nmi_enter:
    addl $NMI_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_nmi_exit:
    subl $NMI_OFFSET, %gs:__preempt_count
    jmp test_counted
test_step_want:
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%r13)
    jmp test_counted
test_step_fold:
    call preempt_fold_need_resched
    jmp test_counted
# What the scheduler does when it has picked a task.
test_step_served:
    lock andl $~TIF_NEED_RESCHED, TASK_FLAGS(%r13)
    orl $PREEMPT_NO_RESCHED, %gs:__preempt_count
    jmp test_counted
test_step_end:
    xorl %edi, %edi
    jmp hypercall_exit

.section .rodata, "a", @progbits
.balign 8
test_steps:
    .quad test_step_end
    .quad test_step_disable
    .quad test_step_enable
    .quad test_step_irq_enter
    .quad test_step_irq_exit
    .quad test_step_softirq_enter
    .quad test_step_softirq_exit
    .quad test_step_nmi_enter
    .quad test_step_nmi_exit
    .quad test_step_want
    .quad test_step_fold
    .quad test_step_served
