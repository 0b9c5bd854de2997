# SPDX-License-Identifier: Apache-2.0
# RCU-sched grace periods (relpoline.md 6.3). Readers are all regions with preemption or IRQs off, and handlers. A CPU
# is past them once it has switched context, was interrupted by its tick in user mode, or idles. None of these
# serializes the instruction stream: that is what sync_cores is for.

.bss
.balign 8
# Grace periods that have ended.
.globl rcu_grace_periods
rcu_grace_periods:
    .zero 8
# Tasks that wait for one; while there are any, each tick sends its CPU through the scheduler.
.globl rcu_waiters
rcu_waiters:
    .zero 4
    .zero 4

.text

# void synchronize_sched(): returns when every CPU has been quiescent since the call. Sleeps a tick at least.
# On the stack: per CPU the idle counter and the count of quiescent states at the call. r13 has a bit for each CPU
# that is still awaited.
.globl synchronize_sched
synchronize_sched:
    pushq %rbx
    pushq %r12
    pushq %r13
    subq $16 * MAX_CPUS, %rsp
    movl $TRACE_GRACE_PERIOD_BEGIN, %edi
    movq rcu_grace_periods(%rip), %rsi
    xorl %edx, %edx
    call hypercall_trace
    # The locked increment is the full barrier between the caller's stores and the looks at the counters: either a
    # handler that leaves the idle state sees those stores, or we see it.
    lock incl rcu_waiters(%rip)
    xorl %r13d, %r13d
    xorl %ebx, %ebx
    movq $percpu_areas, %r12
    movq %rsp, %rcx
1:
    movl rcu_dynticks(%r12), %eax
    movl %eax, (%rcx)
    movq rcu_quiescent_states(%r12), %rdx
    movq %rdx, 8(%rcx)
    # Idle at this moment: quiescent already.
    testl $1, %eax
    jz 2f
    btsl %ebx, %r13d
2:
    addq $PERCPU_SIZE, %r12
    addq $16, %rcx
    incl %ebx
    cmpl smp_online(%rip), %ebx
    jne 1b
3:
    movl $1, %edi
    call schedule_timeout
    xorl %ebx, %ebx
    movq $percpu_areas, %r12
    movq %rsp, %rcx
4:
    btl %ebx, %r13d
    jnc 6f
    # Odd and unchanged: it has not idled meanwhile. Odd and changed: it has, between the two.
    movl rcu_dynticks(%r12), %eax
    cmpl %eax, (%rcx)
    jne 5f
    movq rcu_quiescent_states(%r12), %rdx
    cmpq %rdx, 8(%rcx)
    je 6f
5:
    btrl %ebx, %r13d
6:
    addq $PERCPU_SIZE, %r12
    addq $16, %rcx
    incl %ebx
    cmpl smp_online(%rip), %ebx
    jne 4b
    testl %r13d, %r13d
    jnz 3b
    lock decl rcu_waiters(%rip)
    lock incq rcu_grace_periods(%rip)
# A grace period has just ended: what it promises holds from here on.
.globl rcu_grace_period_end
rcu_grace_period_end:
    movl $TRACE_GRACE_PERIOD_END, %edi
    movq rcu_grace_periods(%rip), %rsi
    xorl %edx, %edx
    call hypercall_trace
    addq $16 * MAX_CPUS, %rsp
    popq %r13
    popq %r12
    popq %rbx
    ret
