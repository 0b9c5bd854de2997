# SPDX-License-Identifier: Apache-2.0
# Interrupt entry and exit (rseq.md 2, steps 2 to 9).

.section .entry.text, "ax", @progbits

# Stubs, 8 bytes each: ~vector + 0x80 fits a signed byte for every vector from 32 on; common_interrupt takes the
# 0x80 off again, so that orig_ax = ~vector is between -256 and -1 and differs from every system call number.
.balign 8
.globl interrupt_stubs
interrupt_stubs:
.set vector, FIRST_INTERRUPT_VECTOR
.rept 256 - FIRST_INTERRUPT_VECTOR
    .balign 8
    pushq $~vector + 0x80
    jmp common_interrupt
    .set vector, vector + 1
.endr

.balign 16
.globl common_interrupt
common_interrupt:
    addq $-0x80, (%rsp)
    cld
    # Above orig_ax lie rip and cs.
    testb $3, 16(%rsp)
    jz 1f
    swapgs
1:
    PUSH_AND_CLEAR_REGS
    movq %rsp, %rdi
    # The outermost interrupt moves to the IRQ stack.
    incl %gs:PCPU_IRQ_COUNT
    cmovzq %gs:PCPU_IRQ_STACK, %rsp
    pushq %rdi
    call irq_dispatch

.globl ret_from_intr
ret_from_intr:
    cli
    popq %rsp
    decl %gs:PCPU_IRQ_COUNT
    testb $3, PT_CS(%rsp)
    jz retint_kernel

# Return to user mode, RSP = pt_regs, IRQs off. A wanted reschedule is served first, whatever its count says.
.globl retint_user
retint_user:
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jz retint_user_restore
    sti
    call schedule
    cli
    jmp retint_user

# IRETQ to user mode without that look: for the NMI, whose mask the IRETQ lifts.
retint_user_restore:
    POP_REGS
    addq $8, %rsp
    swapgs
    iretq

# IRETQ loads rip, perhaps rewound, serializes and unmasks NMIs (rseq.md 2, step 9).
.globl restore_regs_and_return_to_kernel
restore_regs_and_return_to_kernel:
    POP_REGS
    addq $8, %rsp
    iretq

# Return to kernel mode, RSP = pt_regs, IRQs off (rseq.md 2, steps 6 and 7). In a non-preemptible kernel the first
# two bytes are retint_non_preemptible_jump.
.globl retint_kernel
retint_kernel:
    testl $RFLAGS_IF, PT_RFLAGS(%rsp)
    jz restore_regs_and_return_to_kernel
# One compare tests depth and need-resched alike: bit 31 is clear when a reschedule is wanted (rseq.md 4).
.globl retint_kernel_check
retint_kernel_check:
    cmpl $0, %gs:__preempt_count
    jnz restore_regs_and_return_to_kernel
    RETINT_KERNEL_PREEMPT_HOOK
    call preempt_schedule_irq
    jmp retint_kernel_check

# void irq_dispatch(pt_regs *): counts the interrupt in, calls its handler with IRQs off, counts it out.
# Handlers end the interrupt at the APIC themselves. r12 = pt_regs for them.
irq_dispatch:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movq %rdi, %r12
    RCU_HANDLER_ENTER %ebx
    addl $HARDIRQ_OFFSET, %gs:__preempt_count
    incq %gs:stat_interrupts
    movl PT_ORIG_AX(%r12), %edi
    notl %edi
    cmpl $VECTOR_TIMER, %edi
    jne 1f
    call irq_timer
    jmp 4f
1:
    cmpl $VECTOR_RESCHEDULE, %edi
    jne 2f
    call irq_reschedule
    jmp 4f
2:
    cmpl $VECTOR_CALL_FUNCTION, %edi
    jne 3f
    call irq_call_function
    jmp 4f
3:
    call irq_other
4:
    cli
    subl $HARDIRQ_OFFSET, %gs:__preempt_count
    RCU_HANDLER_EXIT %ebx
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret

# Any other vector (edi): the spurious one is not in service and needs no end; the rest goes to the hook.
irq_other:
    cmpl $VECTOR_SPURIOUS, %edi
    je 1f
    cmpl $VECTOR_ERROR, %edi
    je 2f
    APIC_END_OF_INTERRUPT
    movq %r12, %rsi
    jmp kernel_interrupt_hook
1:
    ret
2:
    SET_PANIC PANIC_APIC_ERROR, entry_message_apic_error
    jmp kernel_panic

# Reschedule interrupt: another CPU has set need-resched of our task; only we may fold it in (rseq.md 4).
irq_reschedule:
    APIC_END_OF_INTERRUPT
    jmp preempt_fold_need_resched

.section .rodata, "a", @progbits
# jmp restore_regs_and_return_to_kernel, to be put over the start of retint_kernel.
retint_non_preemptible_jump:
    .byte 0xeb
    .byte restore_regs_and_return_to_kernel - retint_kernel - 2
entry_message_apic_error:
    .asciz "local APIC error interrupt"
