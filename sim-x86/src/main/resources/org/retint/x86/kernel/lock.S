# SPDX-License-Identifier: Apache-2.0
# Spin locks and sleeping locks.

.text

# void spin_lock(u32 *): preemption is off while it is held.
.globl spin_lock
spin_lock:
    incl %gs:__preempt_count
    RAW_LOCK (%rdi)
    ret

.globl spin_unlock
spin_unlock:
    RAW_UNLOCK (%rdi)
    jmp preempt_enable

# A mutex is one word: the owner's address, bit 0 set while others wait. Waiters of all mutexes stand in one list,
# first come first; unlock hands the mutex over to the first one, so none of them starves.
.bss
.balign 8
mutex_waiters_lock:
    .zero 4
    .zero 4

.data
.balign 8
mutex_waiters:
    .quad mutex_waiters
    .quad mutex_waiters

.text

# void mutex_lock(u64 *)
.globl mutex_lock
mutex_lock:
    movq %gs:PCPU_CURRENT, %rdx
    xorl %eax, %eax
    lock cmpxchgq %rdx, (%rdi)
    jne 1f
    ret
1:
    pushq %rbx
    pushq %r12
    movq %rdi, %r12
    movq %rdx, %rbx
    leaq mutex_waiters_lock(%rip), %rdi
    call spin_lock
2:
    # Either the mutex is free by now, or its owner learns that somebody waits.
    movq (%r12), %rax
    testq %rax, %rax
    jnz 3f
    lock cmpxchgq %rbx, (%r12)
    jne 2b
    jmp 5f
3:
    movq %rax, %rdx
    orq $1, %rdx
    lock cmpxchgq %rdx, (%r12)
    jne 2b
    movq %r12, TASK_WAIT_ON(%rbx)
    leaq TASK_WAIT_NODE(%rbx), %rax
    leaq mutex_waiters(%rip), %rcx
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
4:
    # The state is set before the lock is dropped and preemption stays off until the switch: the wake-up of the owner
    # finds the task either asleep or on its way.
    movl $TASK_SLEEPING, TASK_STATE(%rbx)
    RAW_UNLOCK mutex_waiters_lock(%rip)
    xorl %edi, %edi
    call sched_switch
    call preempt_enable
    leaq mutex_waiters_lock(%rip), %rdi
    call spin_lock
    cmpq $0, TASK_WAIT_ON(%rbx)
    jne 4b
5:
    leaq mutex_waiters_lock(%rip), %rdi
    popq %r12
    popq %rbx
    jmp spin_unlock

# void mutex_unlock(u64 *): by its owner.
.globl mutex_unlock
mutex_unlock:
    movq %gs:PCPU_CURRENT, %rax
    xorl %edx, %edx
    lock cmpxchgq %rdx, (%rdi)
    jne 1f
    ret
1:
    pushq %rbx
    pushq %r12
    movq %gs:PCPU_CURRENT, %rdx
    orq $1, %rdx
    cmpq %rdx, %rax
    jne 5f
    movq %rdi, %r12
    leaq mutex_waiters_lock(%rip), %rdi
    call spin_lock
    # First waiter for this mutex, then whether there is another one.
    leaq mutex_waiters(%rip), %rdx
    movq %rdx, %rbx
2:
    movq (%rbx), %rbx
    cmpq %r12, TASK_WAIT_ON - TASK_WAIT_NODE(%rbx)
    jne 2b
    movq %rbx, %rcx
    leaq -TASK_WAIT_NODE(%rbx), %rax
3:
    movq (%rcx), %rcx
    cmpq %rdx, %rcx
    je 4f
    cmpq %r12, TASK_WAIT_ON - TASK_WAIT_NODE(%rcx)
    jne 3b
    orq $1, %rax
4:
    LIST_REMOVE %rbx, %rcx, %rdx
    subq $TASK_WAIT_NODE, %rbx
    movq $0, TASK_WAIT_ON(%rbx)
    movq %rax, (%r12)
    RAW_UNLOCK mutex_waiters_lock(%rip)
    movq %rbx, %rdi
    call wake_up_process
    popq %r12
    popq %rbx
    jmp preempt_enable
5:
    SET_PANIC PANIC_MUTEX_OWNER, mutex_message
    jmp kernel_panic

.section .rodata, "a", @progbits
mutex_message:
    .asciz "mutex_unlock by a task that does not own it"
