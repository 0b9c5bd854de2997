# SPDX-License-Identifier: Apache-2.0
# Kernel tasks: creation and end.

.bss
.balign 4096
task_stacks:
    .zero TASK_STACK_SIZE * MAX_TASKS
.balign 64
.globl task_table
task_table:
    .zero TASK_STRUCT_SIZE * MAX_TASKS

.text

# struct task *kernel_thread(fn, argument, s32 cpu): creates a task that runs fn(argument). cpu = -1: it starts on the
# CPU with the fewest runnable tasks and may migrate; else it is bound to that CPU.
.globl kernel_thread
kernel_thread:
    pushq %rbx
    pushq %r12
    pushq %r13
    movl %edx, %r13d
    xorl %ecx, %ecx
    leaq task_table(%rip), %rbx
    movl $TASK_NEW, %edx
1:
    movl $TASK_FREE, %eax
    lock cmpxchgl %edx, TASK_STATE(%rbx)
    je 2f
    addq $TASK_STRUCT_SIZE, %rbx
    incl %ecx
    cmpl $MAX_TASKS, %ecx
    jne 1b
    SET_PANIC PANIC_NO_TASK_SLOT, task_message_slots
    jmp kernel_panic
2:
    movq %rdi, TASK_FUNCTION(%rbx)
    movq %rsi, TASK_ARGUMENT(%rbx)
    movl %ecx, TASK_NUMBER(%rbx)
    # What fork leaves to the first switch: the run queue's lock and one depth (rseq.md 4).
    movl $PREEMPT_NO_RESCHED + 2 * PREEMPT_OFFSET, TASK_PREEMPT_COUNT(%rbx)
    xorl %eax, %eax
    movl %eax, TASK_FLAGS(%rbx)
    movq %rax, TASK_SLEEP_NODE(%rbx)
    movq %rax, TASK_WAIT_ON(%rbx)
    movq %rax, TASK_SWITCHES(%rbx)
    movq %rax, TASK_MIGRATIONS(%rbx)
    movl sched_slice_ticks(%rip), %eax
    movl %eax, TASK_SLICE(%rbx)

    # Stack: canary at the bottom; at the top what sched_switch_stacks pops, then where it returns to.
    imulq $TASK_STACK_SIZE, %rcx, %rdx
    addq $task_stacks, %rdx
    movq %rdx, TASK_STACK_BOTTOM(%rbx)
    movq $STACK_CANARY, (%rdx)
    addq $TASK_STACK_SIZE, %rdx
    movq %rdx, TASK_STACK_TOP(%rbx)
    movq $task_start, -24(%rdx)
    movq $0, -32(%rdx)
    movq $0, -40(%rdx)
    movq $0, -48(%rdx)
    movq $0, -56(%rdx)
    movq $0, -64(%rdx)
    movq $0, -72(%rdx)
    subq $72, %rdx
    movq %rdx, TASK_RSP(%rbx)

    movl $1, TASK_BOUND(%rbx)
    testl %r13d, %r13d
    jns 3f
    movl $0, TASK_BOUND(%rbx)
    call sched_least_loaded
    movl %eax, %r13d
3:
    movl %r13d, TASK_CPU(%rbx)
    PERCPU_OF %r13, %r12
    incl %gs:__preempt_count
    pushfq
    cli
    RAW_LOCK PCPU_RQ_LOCK(%r12)
    movl $TASK_RUNNABLE, TASK_STATE(%rbx)
    movl $1, TASK_ON_RQ(%rbx)
    incl PCPU_RQ_RUNNING(%r12)
    leaq TASK_NODE(%rbx), %rax
    leaq PCPU_RQ_LIST(%r12), %rcx
    LIST_INSERT_BEFORE %rax, %rcx, %rdx
    movq PCPU_CURRENT(%r12), %rax
    cmpq PCPU_IDLE_TASK(%r12), %rax
    jne 4f
    call sched_want_reschedule
4:
    RAW_UNLOCK PCPU_RQ_LOCK(%r12)
    popfq
    call preempt_enable
    movq %rbx, %rax
    popq %r13
    popq %r12
    popq %rbx
    ret

# u32 sched_least_loaded(): the CPU with the fewest runnable tasks, the lowest number of several. Reads without locks:
# a guess that balancing corrects. Clobbers rcx, rdx, rsi.
sched_least_loaded:
    xorl %eax, %eax
    xorl %ecx, %ecx
    movl $-1, %esi
    movq $percpu_areas, %rdx
1:
    cmpl PCPU_RQ_RUNNING(%rdx), %esi
    jbe 2f
    movl PCPU_RQ_RUNNING(%rdx), %esi
    movl %ecx, %eax
2:
    addq $PERCPU_SIZE, %rdx
    incl %ecx
    cmpl smp_online(%rip), %ecx
    jne 1b
    ret

# First instructions of a task; rax = the task that ran before on this CPU, IRQs off.
task_start:
    movq %rax, %rdi
    call sched_finish_switch
    sti
    call preempt_enable
    movq %gs:PCPU_CURRENT, %rax
    movq TASK_ARGUMENT(%rax), %rdi
    call *TASK_FUNCTION(%rax)

# void kernel_thread_exit(): ends the current task. Its slot is freed by the task that runs next, since until then
# its stack is in use.
.globl kernel_thread_exit
kernel_thread_exit:
    incl %gs:__preempt_count
    movq %gs:PCPU_CURRENT, %rax
    movl $TASK_DEAD, TASK_STATE(%rax)
    xorl %edi, %edi
    call sched_switch
    SET_PANIC PANIC_DEAD_TASK_RAN, task_message_dead
    jmp kernel_panic

.section .rodata, "a", @progbits
task_message_slots:
    .asciz "no free task slot"
task_message_dead:
    .asciz "a dead task ran"
