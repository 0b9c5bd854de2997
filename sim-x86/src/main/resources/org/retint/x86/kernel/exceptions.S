# SPDX-License-Identifier: Apache-2.0
# Exceptions. Those without an interrupt stack leave through error_exit, which checks for preemption as an interrupt
# does; those with one leave through paranoid_exit, which does not (rseq.md 2, step 5).
#
# exceptions_return_by_ret 1, set in front of this file: from an exception in an NMI handler RET leads back in place of
# IRETQ, so that NMIs stay masked, as A. Lutomirski proposed (relpoline.md 17).

.ifndef exceptions_return_by_ret
.set exceptions_return_by_ret, 0
.endif
.ifndef int3_gap
.set int3_gap, 0
.endif

# One stub: error code or -1, then the vector, in the two slots that become orig_ax and rdi.
.macro EXCEPTION_STUB number, has_error, entry
.globl exception_\number
exception_\number:
    .if \has_error
    .else
    pushq $-1
    .endif
    pushq $\number
    jmp \entry
.endm

.section .entry.text, "ax", @progbits

EXCEPTION_STUB 0, 0, error_entry
EXCEPTION_STUB 1, 0, paranoid_entry

# A breakpoint in kernel mode copies its frame six words down if int3_gap is 1, as Linux does since v5.2: what lies
# above may then be written, where a call pushes that its handler emulates.
.globl exception_3
exception_3:
.if int3_gap
    testb $3, 8(%rsp)
    jnz 1f
    .rept 6
    pushq 40(%rsp)
    .endr
1:
.endif
    pushq $-1
    pushq $3
    jmp error_entry

EXCEPTION_STUB 4, 0, error_entry
EXCEPTION_STUB 5, 0, error_entry
EXCEPTION_STUB 6, 0, error_entry
EXCEPTION_STUB 7, 0, error_entry
EXCEPTION_STUB 8, 1, paranoid_entry
EXCEPTION_STUB 9, 0, error_entry
EXCEPTION_STUB 10, 1, error_entry
EXCEPTION_STUB 11, 1, error_entry
EXCEPTION_STUB 12, 1, error_entry
EXCEPTION_STUB 13, 1, error_entry
EXCEPTION_STUB 14, 1, error_entry
EXCEPTION_STUB 15, 0, error_entry
EXCEPTION_STUB 16, 0, error_entry
EXCEPTION_STUB 17, 1, error_entry
EXCEPTION_STUB 18, 0, paranoid_entry
EXCEPTION_STUB 19, 0, error_entry
EXCEPTION_STUB 20, 0, error_entry
EXCEPTION_STUB 21, 1, error_entry

# From user mode or kernel mode on the stack that the CPU chose. CS decides about SWAPGS. On the stack: vector in the
# slot of rdi, error code in that of orig_ax, then the hardware frame.
.globl error_entry
error_entry:
    cld
    testb $3, 24(%rsp)
    jz 1f
    swapgs
1:
    pushq %rsi
    movq 8(%rsp), %rsi
    movq %rdi, 8(%rsp)
    movq %rsi, %rdi
    PUSH_AND_CLEAR_REST
    movl %edi, %edx
    movq %rsp, %rdi
    # -1: this is no system call to be restarted.
    movq PT_ORIG_AX(%rsp), %rsi
    movq $-1, PT_ORIG_AX(%rsp)
    call exception_dispatch
.globl error_exit
error_exit:
    cli
    testb $3, PT_CS(%rsp)
.if exceptions_return_by_ret
    jnz retint_user
    testl $NMI_OFFSET, %gs:__preempt_count
    jz retint_kernel
    # Below the stack that was interrupted, which ends at most a word above this frame, RIP and RFLAGS for RET and POPF.
    POP_REGS
    pushq %rax
    pushq %rdx
    movq 48(%rsp), %rax
    movq 24(%rsp), %rdx
    movq %rdx, -8(%rax)
    movq 40(%rsp), %rdx
    movq %rdx, -16(%rax)
    leaq -16(%rax), %rax
    movq %rax, 24(%rsp)
    popq %rdx
    popq %rax
    addq $8, %rsp
    popq %rsp
    popfq
    ret
.else
    jz retint_kernel
    jmp retint_user
.endif

# On an interrupt stack, possibly between an entry and its SWAPGS: only the MSR tells which base is loaded. ebx
# remembers it for the exit.
.globl paranoid_entry
paranoid_entry:
    cld
    pushq %rsi
    movq 8(%rsp), %rsi
    movq %rdi, 8(%rsp)
    PUSH_AND_CLEAR_REST
    movl %esi, %r12d
    call paranoid_load_gs
    movl %r12d, %edx
    movq %rsp, %rdi
    movq PT_ORIG_AX(%rsp), %rsi
    movq $-1, PT_ORIG_AX(%rsp)
    call exception_dispatch
.globl paranoid_exit
paranoid_exit:
    cli
    testl %ebx, %ebx
    jz restore_regs_and_return_to_kernel
    swapgs
    jmp restore_regs_and_return_to_kernel

# Makes %gs the per-CPU area; ebx = 1 if that took a SWAPGS. Kernel addresses are negative.
paranoid_load_gs:
    xorl %ebx, %ebx
    movl $MSR_GS_BASE, %ecx
    rdmsr
    testl %edx, %edx
    js 1f
    swapgs
    movl $1, %ebx
1:
    ret

.section .noinstr.text, "ax", @progbits

# void exception_dispatch(pt_regs *, error, vector): breakpoints to their handlers, the rest to the hook; what nobody
# wants stops the machine. Counted as an interrupt handler is, so that RCU sees a reader also when the CPU idled.
exception_dispatch:
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    movq %rdi, %r12
    movq %rsi, %r13
    movl %edx, %r14d
    RCU_HANDLER_ENTER %ebx
    incl %gs:__preempt_count
    cmpl $3, %edx
    jne 1f
    call do_int3
    jmp 2f
1:
    call kernel_exception_hook
2:
    testl %eax, %eax
    jz exception_unexpected
    decl %gs:__preempt_count
    RCU_HANDLER_EXIT %ebx
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    ret

exception_unexpected:
    movl %r14d, %eax
    movq %rax, panic_vector(%rip)
    movq %r13, panic_error_code(%rip)
    movq PT_RIP(%r12), %rax
    movq %rax, panic_rip(%rip)
    movq PT_RSP(%r12), %rax
    movq %rax, panic_rsp(%rip)
    movl %gs:PCPU_CPU, %eax
    movq %rax, panic_cpu(%rip)
    movq %cr2, %rax
    movq %rax, panic_cr2(%rip)
    movq %r12, panic_regs(%rip)
    movl %r14d, %edi
    leaq exception_message(%rip), %rsi
    jmp kernel_panic

.bss
.balign 8
# The exception that stopped the machine.
.globl panic_vector
panic_vector:
    .zero 8
.globl panic_error_code
panic_error_code:
    .zero 8
.globl panic_rip
panic_rip:
    .zero 8
.globl panic_rsp
panic_rsp:
    .zero 8
.globl panic_cpu
panic_cpu:
    .zero 8
.globl panic_cr2
panic_cr2:
    .zero 8
.globl panic_regs
panic_regs:
    .zero 8

.section .rodata, "a", @progbits
exception_message:
    .asciz "unexpected exception; code = vector, see panic_rip, panic_error_code, panic_cr2"
