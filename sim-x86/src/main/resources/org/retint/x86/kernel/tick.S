# SPDX-License-Identifier: Apache-2.0
# Timer tick: time, sleepers, time slices, quiescent states, balancing.

.bss
.balign 8
# Ticks of CPU 0 since boot.
.globl jiffies
jiffies:
    .zero 8

.text

# Timer interrupt, IRQs off, r12 = pt_regs (kept).
irq_timer:
    APIC_END_OF_INTERRUPT
    pushq %rbx
    pushq %r12
    pushq %r13
    movq %r12, %r13
    movq %gs:PCPU_BASE, %r12
    incq PCPU_TICKS(%r12)
    cmpl $0, PCPU_CPU(%r12)
    jne 1f
    incq jiffies(%rip)
1:
    RAW_LOCK PCPU_RQ_LOCK(%r12)
2:
    # Sleepers, earliest first.
    movq PCPU_SLEEP_LIST(%r12), %rbx
    leaq PCPU_SLEEP_LIST(%r12), %rax
    cmpq %rax, %rbx
    je 3f
    subq $TASK_SLEEP_NODE, %rbx
    movq PCPU_TICKS(%r12), %rax
    cmpq TASK_WAKE_TICK(%rbx), %rax
    jb 3f
    call sched_wake_locked
    jmp 2b
3:
    movq PCPU_CURRENT(%r12), %rbx
    cmpq PCPU_IDLE_TASK(%r12), %rbx
    je 4f
    decl TASK_SLICE(%rbx)
    jg 5f
4:
    # The slice is used up, or the CPU idles: somebody who waits gets the CPU.
    leaq PCPU_RQ_LIST(%r12), %rax
    cmpq %rax, PCPU_RQ_LIST(%r12)
    je 5f
    call sched_want_reschedule
5:
    # A tick in user mode is a quiescent state. In kernel mode a CPU that a grace period waits for goes through the
    # scheduler, even if it has one task only.
    testb $3, PT_CS(%r13)
    jz 6f
    incq %gs:rcu_quiescent_states
    jmp 7f
6:
    cmpl $0, rcu_waiters(%rip)
    je 7f
    cmpq PCPU_IDLE_TASK(%r12), %rbx
    je 7f
    call sched_want_reschedule
7:
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    decl PCPU_BALANCE_COUNTDOWN(%r12)
    jle 8f
    cmpq PCPU_IDLE_TASK(%r12), %rbx
    jne 9f
8:
    call sched_balance
9:
    # The flag may have been set by a CPU whose interrupt is still on its way.
    call preempt_fold_need_resched
    movq %r13, %rdi
    call kernel_tick_hook
    popq %r13
    popq %r12
    popq %rbx
    ret

# Pulls one unbound task that waits on the busiest CPU, if that has more runnable tasks than this one. With an odd
# number of tasks this keeps them moving, and all of them: the one that has migrated least often goes, the first of
# several. r12 = per-CPU area (kept), IRQs off.
sched_balance:
    pushq %rbx
    pushq %r13
    movl sched_balance_ticks(%rip), %eax
    movl %eax, PCPU_BALANCE_COUNTDOWN(%r12)
    # r13 = area of the busiest CPU; read without locks, looked at again below.
    movq %r12, %r13
    movl PCPU_RQ_RUNNING(%r12), %eax
    movl smp_online(%rip), %ecx
    movq $percpu_areas, %rdx
1:
    cmpl %eax, PCPU_RQ_RUNNING(%rdx)
    jbe 2f
    movl PCPU_RQ_RUNNING(%rdx), %eax
    movq %rdx, %r13
2:
    addq $PERCPU_SIZE, %rdx
    decl %ecx
    jnz 1b
    cmpq %r12, %r13
    je 7f
    # Locks in the order of the CPU numbers.
    cmpq %r13, %r12
    ja 3f
    RAW_LOCK PCPU_RQ_LOCK(%r12)
    RAW_LOCK PCPU_RQ_LOCK(%r13)
    jmp 4f
3:
    RAW_LOCK PCPU_RQ_LOCK(%r13)
    RAW_LOCK PCPU_RQ_LOCK(%r12)
4:
    movl PCPU_RQ_RUNNING(%r12), %eax
    cmpl %eax, PCPU_RQ_RUNNING(%r13)
    jbe 6f
    leaq PCPU_RQ_LIST(%r13), %rdx
    movq %rdx, %rcx
    xorl %ebx, %ebx
    movq $-1, %rsi
5:
    movq (%rcx), %rcx
    cmpq %rdx, %rcx
    je 8f
    cmpl $0, TASK_BOUND - TASK_NODE(%rcx)
    jne 5b
    cmpq %rsi, TASK_MIGRATIONS - TASK_NODE(%rcx)
    jae 5b
    movq TASK_MIGRATIONS - TASK_NODE(%rcx), %rsi
    movq %rcx, %rbx
    jmp 5b
8:
    testq %rbx, %rbx
    jz 6f
    LIST_REMOVE %rbx, %rcx, %rdx
    decl PCPU_RQ_RUNNING(%r13)
    incl PCPU_RQ_RUNNING(%r12)
    leaq PCPU_RQ_LIST(%r12), %rcx
    LIST_INSERT_BEFORE %rbx, %rcx, %rdx
    movl PCPU_CPU(%r12), %eax
    movl %eax, TASK_CPU - TASK_NODE(%rbx)
    incq TASK_MIGRATIONS - TASK_NODE(%rbx)
    incq %gs:stat_migrations
    movq PCPU_CURRENT(%r12), %rax
    cmpq PCPU_IDLE_TASK(%r12), %rax
    jne 6f
    call sched_want_reschedule
6:
    RAW_UNLOCK PCPU_RQ_LOCK(%r13)
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
7:
    popq %r13
    popq %rbx
    ret
