# SPDX-License-Identifier: Apache-2.0
# A grace period of tasks: each has given its CPU away by itself, sleeps or has ended since the call; what interrupts
# them has ended too (rseq.md 6, alternative E). schedule counts in SCENARIO_TASK_VOLUNTARY.

.text

.globl scenario_wait_for_tasks
scenario_wait_for_tasks:
    subq $8, %rsp
    call scenario_poll_grace_period
    addq $8, %rsp
    movq $task_table, %rdi
    movl $MAX_TASKS, %esi
1:
    cmpq %gs:PCPU_CURRENT, %rdi
    je 3f
    movq SCENARIO_TASK_VOLUNTARY(%rdi), %rdx
2:
    movl TASK_STATE(%rdi), %eax
    cmpl $TASK_FREE, %eax
    je 3f
    cmpl $TASK_DEAD, %eax
    je 3f
    cmpl $0, TASK_ON_RQ(%rdi)
    je 3f
    cmpq %rdx, SCENARIO_TASK_VOLUNTARY(%rdi)
    jne 3f
    pause
    jmp 2b
3:
    addq $TASK_STRUCT_SIZE, %rdi
    decl %esi
    jnz 1b
    ret
