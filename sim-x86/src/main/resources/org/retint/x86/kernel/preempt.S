# SPDX-License-Identifier: Apache-2.0
# Preemption counting (rseq.md 4) and the two ways into the scheduler that preempt.

.text

.globl preempt_disable
preempt_disable:
    incl %gs:__preempt_count
    ret

# Zero means: no depth left and a reschedule is wanted.
.globl preempt_enable
preempt_enable:
    decl %gs:__preempt_count
    jz preempt_schedule
    ret

# Preemption by the task itself, at the end of a region that had it off. Not with IRQs off.
.globl preempt_schedule
preempt_schedule:
    cmpl $0, boot_preemptible(%rip)
    je 2f
    pushfq
    popq %rax
    testl $RFLAGS_IF, %eax
    jz 2f
    incq %gs:stat_preemptions
1:
    incl %gs:__preempt_count
    movl $1, %edi
    call sched_switch
    decl %gs:__preempt_count
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jnz 1b
2:
    ret

# Preemption by an interrupt that returns to kernel mode (rseq.md 2, step 8). IRQs off on entry and on return, on in
# between: nested interrupts lie deeper on this stack and find the count above 0.
.globl preempt_schedule_irq
preempt_schedule_irq:
    testl $PREEMPT_DEPTHS, %gs:__preempt_count
    jnz 2f
    incq %gs:stat_preemptions
1:
    incl %gs:__preempt_count
    sti
    movl $1, %edi
    call sched_switch
    cli
    decl %gs:__preempt_count
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jnz 1b
    ret
2:
    SET_PANIC PANIC_PREEMPT_STATE, preempt_message
    jmp kernel_panic

# Makes the need-resched flag of the current task visible in the count. IRQs off. The flag itself may be set from any
# CPU, the count is written by its owner only.
preempt_fold_need_resched:
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jz 1f
    andl $PREEMPT_DEPTHS, %gs:__preempt_count
1:
    ret

# Wants a reschedule of the CPU whose per-CPU area is r12; its run queue is locked, so its current task stays. A remote
# CPU gets the flag and an interrupt, and folds the flag in itself. Clobbers rax, rcx, rdx, rsi, rdi.
sched_want_reschedule:
    movq PCPU_CURRENT(%r12), %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jnz 2f
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    cmpq %gs:PCPU_BASE, %r12
    jne 1f
    andl $PREEMPT_DEPTHS, %gs:__preempt_count
    ret
1:
    incq %gs:stat_ipi_reschedule
    movl PCPU_CPU(%r12), %edi
    movl $ICR_ASSERT + VECTOR_RESCHEDULE, %esi
    jmp apic_send
2:
    ret

.section .rodata, "a", @progbits
preempt_message:
    .asciz "preempt_schedule_irq with preemption off"
