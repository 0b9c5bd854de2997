# SPDX-License-Identifier: Apache-2.0
# Macros of the mini-kernel.

# Expanded in retint_kernel between the test of __preempt_count and preempt_schedule_irq, RSP = pt_regs, IRQs off.
# A module that wants something there sets have_retint_kernel_preempt_hook and defines the macro before this file.
.ifndef have_retint_kernel_preempt_hook
.macro RETINT_KERNEL_PREEMPT_HOOK
.endm
.endif

# Pushes the 15 general registers in the order of pt_regs and clears them, so that a value of the interrupted
# code cannot steer speculation in the handler (rseq.md 2, step 3).
.macro PUSH_AND_CLEAR_REGS
    pushq %rdi
    pushq %rsi
    PUSH_AND_CLEAR_REST
    xorl %esi, %esi
.endm

# The same without rdi and rsi, for entries that have put these two into their slots already.
.macro PUSH_AND_CLEAR_REST
    pushq %rdx
    pushq %rcx
    pushq %rax
    pushq %r8
    pushq %r9
    pushq %r10
    pushq %r11
    pushq %rbx
    pushq %rbp
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    xorl %edx, %edx
    xorl %ecx, %ecx
    xorl %eax, %eax
    xorl %r8d, %r8d
    xorl %r9d, %r9d
    xorl %r10d, %r10d
    xorl %r11d, %r11d
    xorl %ebx, %ebx
    xorl %ebp, %ebp
    xorl %r12d, %r12d
    xorl %r13d, %r13d
    xorl %r14d, %r14d
    xorl %r15d, %r15d
.endm

.macro POP_REGS
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbp
    popq %rbx
    popq %r11
    popq %r10
    popq %r9
    popq %r8
    popq %rax
    popq %rcx
    popq %rdx
    popq %rsi
    popq %rdi
.endm

# Address of the per-CPU area of the CPU whose number is in \cpu (32 bits, upper half clear) into \base.
.macro PERCPU_OF cpu, base
    movq \cpu, \base
    shlq $PERCPU_SHIFT, \base
    addq $percpu_areas, \base
.endm

# Test-and-set lock without touching the preemption count; for IRQs off, or within spin_lock. Clobbers eax.
.macro RAW_LOCK word
.Llock_try\@:
    movl $1, %eax
    xchgl %eax, \word
    testl %eax, %eax
    jz .Llock_taken\@
.Llock_wait\@:
    pause
    cmpl $0, \word
    jne .Llock_wait\@
    jmp .Llock_try\@
.Llock_taken\@:
.endm

.macro RAW_UNLOCK word
    movl $0, \word
.endm

# Circular lists of two-word nodes (next, previous). The head is a node too.
.macro LIST_INIT head
    movq \head, (\head)
    movq \head, 8(\head)
.endm

.macro LIST_INSERT_BEFORE node, at, tmp
    movq 8(\at), \tmp
    movq \at, (\node)
    movq \tmp, 8(\node)
    movq \node, (\tmp)
    movq \node, 8(\at)
.endm

.macro LIST_REMOVE node, next, previous
    movq (\node), \next
    movq 8(\node), \previous
    movq \next, (\previous)
    movq \previous, 8(\next)
.endm

# Leaves the idle state for a handler: \flag becomes 1 if this handler must go back to it with RCU_HANDLER_EXIT.
# Judging the counter's parity, not a nesting count, makes an NMI between test and increment harmless: it leaves
# the parity as it found it. The locked increment is the full barrier which keeps the handler's loads behind it.
.macro RCU_HANDLER_ENTER flag
    xorl \flag, \flag
    testl $1, %gs:rcu_dynticks
    jnz .Lrcu_entered\@
    lock incl %gs:rcu_dynticks
    incl \flag
.Lrcu_entered\@:
.endm

.macro RCU_HANDLER_EXIT flag
    testl \flag, \flag
    jz .Lrcu_left\@
    lock incl %gs:rcu_dynticks
.Lrcu_left\@:
.endm

.macro SET_PANIC code, text
    movl $\code, %edi
    leaq \text(%rip), %rsi
.endm
