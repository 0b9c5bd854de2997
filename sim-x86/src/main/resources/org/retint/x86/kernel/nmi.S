# SPDX-License-Identifier: Apache-2.0
# NMI entry. From user mode the handler runs on the task's stack and leaves to user mode; from kernel mode it runs on
# the NMI stack and leaves by paranoid means. Neither way checks for preemption: an interrupted block is resumed where
# it was (rseq.md 8).
#
# Any IRETQ unmasks NMIs, that of a breakpoint in the handler too, and the next NMI begins at the top of the same stack.
# Hence the software nesting of Linux (relpoline.md 9.1). From the top, in words:
#   5  frame of the hardware, which a nested NMI overwrites
#   1  rdx, likewise
#   1  NMI executing: 1 from the first NMI's start to just before its IRETQ
#   5  frame of the outermost NMI, from which the next two are filled
#   5  frame of that IRETQ, which a nested NMI lets lead to nmi_repeat: then the handler runs once more
#      pt_regs
# Linux has the two frames in the other order, and the one below serves for pt_regs too; here nothing that is still
# needed ever lies below the stack pointer of its owner.
# nmi_nests 0, set in front of this file: without it, as a negative control.

.ifndef nmi_nests
.set nmi_nests, 1
.endif

.section .entry.text, "ax", @progbits

.globl entry_nmi
entry_nmi:
    cld
    testb $3, 8(%rsp)
    jz nmi_kernel
    swapgs
    # Copy of the hardware frame to the task's stack, by way of rdx.
    pushq %rdx
    movq %rsp, %rdx
    movq %gs:PCPU_KERNEL_STACK, %rsp
    pushq 40(%rdx)
    pushq 32(%rdx)
    pushq 24(%rdx)
    pushq 16(%rdx)
    pushq 8(%rdx)
    pushq $-1
    movq (%rdx), %rdx
    PUSH_AND_CLEAR_REGS
    movq %rsp, %rdi
    call do_nmi
    jmp retint_user_restore

nmi_kernel:
.if nmi_nests
    pushq %rdx
    # Between nmi_repeat and its end the outermost NMI is about to run its handler anyway.
    movq $nmi_repeat, %rdx
    cmpq 8(%rsp), %rdx
    ja 1f
    movq $nmi_repeat_end, %rdx
    cmpq 8(%rsp), %rdx
    ja nmi_nested_out
1:
    cmpq $1, -8(%rsp)
    je nmi_nested
    # Nested as well if it interrupted this stack with DF set: the outermost one has cleared the word, but is not gone.
    leaq 48(%rsp), %rdx
    cmpq %rdx, 32(%rsp)
    ja nmi_first
    subq $CPU_STACK_NMI_SIZE, %rdx
    cmpq %rdx, 32(%rsp)
    jb nmi_first
    testb $RFLAGS_DF >> 8, 25(%rsp)
    jz nmi_first

# Another round for the outermost NMI. Its stack goes on below RSP: RSP stays where it is.
nmi_nested:
    leaq -88(%rsp), %rdx
    movq $nmi_repeat, -88(%rsp)
    movq $KERNEL_CS, -80(%rsp)
    movq $RFLAGS_FIXED, -72(%rsp)
    movq %rdx, -64(%rsp)
    movq $KERNEL_DS, -56(%rsp)
nmi_nested_out:
    popq %rdx
    iretq

nmi_first:
    movq (%rsp), %rdx
    pushq $0
    .rept 5
    pushq 48(%rsp)
    .endr
    subq $40, %rsp
.globl nmi_repeat
nmi_repeat:
    movq $1, 80(%rsp)
    pushq %rdx
    .set offset, 8
    .rept 5
    movq offset + 40(%rsp), %rdx
    movq %rdx, offset(%rsp)
    .set offset, offset + 8
    .endr
    popq %rdx
.globl nmi_repeat_end
nmi_repeat_end:
    .rept 5
    pushq 72(%rsp)
    .endr
.endif
    pushq $-1
    PUSH_AND_CLEAR_REGS
    call paranoid_load_gs
    movq %rsp, %rdi
    call do_nmi
.if nmi_nests
    testl %ebx, %ebx
    jz 1f
    swapgs
1:
    POP_REGS
    addq $48, %rsp
    # From here to the IRETQ DF tells that the word is cleared and the stack still in use; IRETQ restores the flag.
    std
    movq $0, 80(%rsp)
.globl nmi_iret
nmi_iret:
    iretq
.else
    jmp paranoid_exit
.endif

.section .noinstr.text, "ax", @progbits

# void do_nmi(pt_regs *): counts as NMI and as hard interrupt while the hook runs.
do_nmi:
    pushq %rbx
    subq $8, %rsp
    RCU_HANDLER_ENTER %ebx
    addl $NMI_OFFSET + HARDIRQ_OFFSET, %gs:__preempt_count
    incq %gs:stat_nmis
    call kernel_nmi_hook
    subl $NMI_OFFSET + HARDIRQ_OFFSET, %gs:__preempt_count
    RCU_HANDLER_EXIT %ebx
    addq $8, %rsp
    popq %rbx
    ret
