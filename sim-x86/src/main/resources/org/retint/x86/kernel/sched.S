# SPDX-License-Identifier: Apache-2.0
# Round-robin scheduler: a queue and a lock per CPU. The running task is in no queue; the idle task never is.

.data
.balign 4
# Time slice in ticks.
.globl sched_slice_ticks
sched_slice_ticks:
    .long 2
# Ticks between two looks for a task to pull from a busier CPU; an idle CPU looks at every tick.
.globl sched_balance_ticks
sched_balance_ticks:
    .long 7
# 1: a task that wakes up preempts the one that runs.
.globl sched_wakeup_preempts
sched_wakeup_preempts:
    .long 1

.text

# void schedule(): gives the CPU away; the task stays runnable. With IRQs on.
.globl schedule
schedule:
    incl %gs:__preempt_count
    xorl %edi, %edi
    call sched_switch
    jmp preempt_enable

# void cond_resched(): gives the CPU away if somebody wants it; the preemption point of a non-preemptible kernel.
.globl cond_resched
cond_resched:
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jnz schedule
    ret

.globl kernel_cpu_id
kernel_cpu_id:
    movl %gs:PCPU_CPU, %eax
    ret

.globl kernel_current
kernel_current:
    movq %gs:PCPU_CURRENT, %rax
    ret

# void sched_switch(u32 preempted): runs the next task. The depth is 1: the caller has turned preemption off once.
# A preempted task stays runnable even if it was about to sleep: it has not looked at its condition yet.
# rbx = previous task, r12 = per-CPU area, r13 = next task, r14 = what becomes of the previous one: 0 leaves, 1 goes
# to the end of the queue, 2 to its head.
.globl sched_switch
sched_switch:
    pushfq
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    cli
    movl %gs:__preempt_count, %eax
    andl $PREEMPT_DEPTHS, %eax
    cmpl $PREEMPT_OFFSET, %eax
    jne sched_while_atomic
    movq %gs:PCPU_CURRENT, %rbx
    movq TASK_STACK_BOTTOM(%rbx), %rax
    cmpq $STACK_CANARY, (%rax)
    jne sched_stack_overflow
    # A quiescent state of this CPU, also if it goes on with the same task. The locked instruction below is the full
    # barrier between it and the loads of whatever runs next (relpoline.md 6.3).
    incq %gs:rcu_quiescent_states
    movq %gs:PCPU_BASE, %r12
    incl %gs:__preempt_count
    RAW_LOCK PCPU_RQ_LOCK(%r12)
    lock andl $~TIF_NEED_RESCHED, TASK_FLAGS(%rbx)
    orl $PREEMPT_NO_RESCHED, %gs:__preempt_count

    xorl %r14d, %r14d
    cmpq PCPU_IDLE_TASK(%r12), %rbx
    je 3f
    testl %edi, %edi
    jnz 1f
    cmpl $TASK_RUNNABLE, TASK_STATE(%rbx)
    je 2f
    movl $0, TASK_ON_RQ(%rbx)
    decl PCPU_RQ_RUNNING(%r12)
    jmp 3f
1:
    movl $2, %r14d
    cmpl $0, TASK_SLICE(%rbx)
    jg 3f
2:
    movl sched_slice_ticks(%rip), %eax
    movl %eax, TASK_SLICE(%rbx)
    movl $1, %r14d
    leaq TASK_NODE(%rbx), %rax
    leaq PCPU_RQ_LIST(%r12), %rcx
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
3:
    movq PCPU_RQ_LIST(%r12), %rax
    leaq PCPU_RQ_LIST(%r12), %rcx
    cmpq %rcx, %rax
    jne 4f
    # Nobody waits: go on with the previous task if it may, else idle.
    movq %rbx, %r13
    cmpl $2, %r14d
    je 6f
    movq PCPU_IDLE_TASK(%r12), %r13
    jmp 5f
4:
    leaq -TASK_NODE(%rax), %r13
    LIST_REMOVE %rax, %rcx, %rdx
    cmpl $2, %r14d
    jne 5f
    leaq TASK_NODE(%rbx), %rax
    movq PCPU_RQ_LIST(%r12), %rcx
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
5:
    cmpq %rbx, %r13
    je 6f
    cmpl $TASK_RUNNABLE, TASK_STATE(%r13)
    jne sched_state_check
sched_state_good:
    incq %gs:stat_context_switches
    incq TASK_SWITCHES(%r13)
    movq %r13, PCPU_CURRENT(%r12)
    movq TASK_STACK_TOP(%r13), %rax
    movq %rax, PCPU_KERNEL_STACK(%r12)
    movq %rax, PCPU_TSS + TSS_RSP0(%r12)
    # Each task has its own count; that of a new task is 2 and no reschedule wanted.
    movl %gs:__preempt_count, %eax
    movl %eax, TASK_PREEMPT_COUNT(%rbx)
    movl TASK_PREEMPT_COUNT(%r13), %eax
    movl %eax, %gs:__preempt_count
    movq %rbx, %rdi
    movq %r13, %rsi
    call sched_switch_stacks
    # Another task now, perhaps on another CPU than when it left: rax = the task that ran before on this one.
    movq %rax, %rdi
    call sched_finish_switch
    jmp 7f
6:
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    decl %gs:__preempt_count
7:
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popfq
    ret

# A task may be picked while it prepares to sleep, if it was preempted then; never when it is dead or unused.
sched_state_check:
    cmpl $TASK_SLEEPING, TASK_STATE(%r13)
    je sched_state_good
    SET_PANIC PANIC_DEAD_TASK_RAN, sched_message_dead
    jmp kernel_panic

# struct task *sched_switch_stacks(previous rdi, next rsi): returns on next's stack, with previous.
sched_switch_stacks:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, TASK_RSP(%rdi)
    movq TASK_RSP(%rsi), %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    movq %rdi, %rax
    ret

# The second half of a switch, on the new stack: frees a dead predecessor's slot, unlocks the queue of this CPU.
sched_finish_switch:
    cmpl $TASK_DEAD, TASK_STATE(%rdi)
    jne 1f
    movl $TASK_FREE, TASK_STATE(%rdi)
1:
    movq %gs:PCPU_BASE, %rax
    RAW_UNLOCK PCPU_RQ_LOCK(%rax)
    decl %gs:__preempt_count
    ret

sched_while_atomic:
    SET_PANIC PANIC_SCHEDULE_WHILE_ATOMIC, sched_message_atomic
    jmp kernel_panic

sched_stack_overflow:
    SET_PANIC PANIC_STACK_OVERFLOW, sched_message_stack
    jmp kernel_panic

# The idle task, with IRQs off and a depth of 1. The test of the flag and STI; HLT leave no gap: an interrupt that
# sets the flag either comes before the test or ends the HLT.
.globl cpu_idle
cpu_idle:
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jnz 1f
    # Even from here: a CPU that idles needs no other quiescent state. An interrupt makes it odd while it lasts.
    lock incl %gs:rcu_dynticks
    sti
    hlt
    cli
    lock incl %gs:rcu_dynticks
    jmp cpu_idle
1:
    xorl %edi, %edi
    call sched_switch
    jmp cpu_idle

.section .rodata, "a", @progbits
sched_message_atomic:
    .asciz "schedule with preemption off"
sched_message_stack:
    .asciz "stack overflow of a task"
sched_message_dead:
    .asciz "a dead task was picked"
