# SPDX-License-Identifier: Apache-2.0
# Sleeping and waking up. A sleeper stays with its CPU, so the lock of that CPU's run queue protects all of it.

.text

# void schedule_timeout(u64 ticks): sleeps for that many ticks of this CPU, or until wake_up_process.
.globl schedule_timeout
schedule_timeout:
    testq %rdi, %rdi
    jz schedule
    pushq %rbx
    pushq %r12
    incl %gs:__preempt_count
    pushfq
    cli
    movq %gs:PCPU_CURRENT, %rbx
    movq %gs:PCPU_BASE, %r12
    RAW_LOCK PCPU_RQ_LOCK(%r12)
    movl $TASK_SLEEPING, TASK_STATE(%rbx)
    addq PCPU_TICKS(%r12), %rdi
    jnc 1f
    # Practically for ever.
    movq $-1, %rdi
1:
    movq %rdi, TASK_WAKE_TICK(%rbx)
    # Sorted by time, later ones behind equal ones.
    leaq PCPU_SLEEP_LIST(%r12), %rdx
    movq %rdx, %rcx
2:
    movq 8(%rcx), %rcx
    cmpq %rdx, %rcx
    je 3f
    cmpq TASK_WAKE_TICK - TASK_SLEEP_NODE(%rcx), %rdi
    jb 2b
3:
    movq (%rcx), %rcx
    leaq TASK_SLEEP_NODE(%rbx), %rax
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    # With preemption off until the switch: the task must not migrate while its CPU has it in the sleep queue.
    xorl %edi, %edi
    call sched_switch
    popfq
    popq %r12
    popq %rbx
    jmp preempt_enable

# u32 wake_up_process(struct task *): makes a sleeping task runnable; returns 1 if it slept or was about to.
.globl wake_up_process
wake_up_process:
    pushq %rbx
    pushq %r12
    pushq %r13
    movq %rdi, %rbx
    incl %gs:__preempt_count
    pushfq
    cli
1:
    # The task may migrate until the lock of its queue is held.
    movl TASK_CPU(%rbx), %ecx
    PERCPU_OF %rcx, %r12
    RAW_LOCK PCPU_RQ_LOCK(%r12)
    cmpl TASK_CPU(%rbx), %ecx
    je 2f
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    jmp 1b
2:
    call sched_wake_locked
    movl %eax, %r13d
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    popfq
    call preempt_enable
    movl %r13d, %eax
    popq %r13
    popq %r12
    popq %rbx
    ret

# Wakes task rbx of the CPU with per-CPU area r12, queue locked, IRQs off. Clobbers the caller-saved registers.
sched_wake_locked:
    cmpl $TASK_SLEEPING, TASK_STATE(%rbx)
    jne 4f
    movl $TASK_RUNNABLE, TASK_STATE(%rbx)
    cmpq $0, TASK_SLEEP_NODE(%rbx)
    je 1f
    leaq TASK_SLEEP_NODE(%rbx), %rax
    LIST_REMOVE %rax, %rcx, %rdx
    movq $0, TASK_SLEEP_NODE(%rbx)
1:
    incq %gs:stat_wakeups
    # Still running, or preempted on its way to sleep: the state is all there is to change.
    cmpl $0, TASK_ON_RQ(%rbx)
    jne 3f
    movl $1, TASK_ON_RQ(%rbx)
    incl PCPU_RQ_RUNNING(%r12)
    leaq TASK_NODE(%rbx), %rax
    leaq PCPU_RQ_LIST(%r12), %rcx
    cmpl $0, sched_wakeup_preempts(%rip)
    je 2f
    movq PCPU_RQ_LIST(%r12), %rcx
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
    call sched_want_reschedule
    jmp 3f
2:
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
    movq PCPU_CURRENT(%r12), %rax
    cmpq PCPU_IDLE_TASK(%r12), %rax
    jne 3f
    call sched_want_reschedule
3:
    movl $1, %eax
    ret
4:
    xorl %eax, %eax
    ret
