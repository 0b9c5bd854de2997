# SPDX-License-Identifier: Apache-2.0
# A caller whose every interleaving with interrupts is explored, a neighbour that takes its CPU when it is preempted, and
# a patcher on another CPU. Beside sequences.S.

.bss
.balign 4
explored_done:
    .long 0

.text

# Calls by the slow way, then by the fast one; each call enters its function, once.
.globl explored_caller
explored_caller:
    subq $8, %rsp
    # The next tick ends the slice.
    movq %gs:PCPU_CURRENT, %rax
    movl $1, TASK_SLICE(%rax)
.globl explore_here
explore_here:
    movq $test_target_1, %rbx
    call explored_call
    movq $test_target_0, %rbx
    call explored_call
    movl $1, explored_done(%rip)
    movq test_entered(%rip), %rax
    addq test_entered+8(%rip), %rax
    cmpq test_calls(%rip), %rax
    movl $2, %edi
    jne hypercall_assert
    addq $8, %rsp
    ret

explored_call:
    subq $8, %rsp
    incq test_calls(%rip)
    call test_block_call
    cmpq %rbx, %rax
    movl $1, %edi
    jne hypercall_assert
    addq $8, %rsp
    ret

.globl explored_neighbour
explored_neighbour:
    subq $8, %rsp
1:
    call schedule
    cmpl $0, explored_done(%rip)
    je 1b
    addq $8, %rsp
    ret

# Waits for whoever is in a sequence.
.globl explored_patcher
explored_patcher:
    subq $8, %rsp
.globl explored_wait
explored_wait:
    call synchronize_sched
.globl explored_waited
explored_waited:
    addq $8, %rsp
    ret
