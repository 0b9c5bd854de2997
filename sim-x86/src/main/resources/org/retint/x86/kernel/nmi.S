# SPDX-License-Identifier: Apache-2.0
# NMI entry. From user mode the handler runs on the task's stack and leaves to user mode; from kernel mode it runs on
# the NMI stack and leaves by paranoid means. Neither way checks for preemption: an interrupted block is resumed where
# it was (rseq.md 8). The kernel path handles one NMI at a time: an IRETQ within the handler, as int3 does it, would
# let the next NMI overwrite the frame. The software nesting of relpoline.md 9.1 belongs between nmi_kernel and the
# building of pt_regs.

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
    pushq $-1
    PUSH_AND_CLEAR_REGS
    call paranoid_load_gs
    movq %rsp, %rdi
    call do_nmi
    jmp paranoid_exit

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
