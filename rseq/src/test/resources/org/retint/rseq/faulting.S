# SPDX-License-Identifier: Apache-2.0
# A sequence whose load faults once. The handler of the fault lets the load read elsewhere and wants the task preempted,
# which error_exit does: the sequence starts again. test_stores_first 1: it counts itself before the load.

.data
.balign 16
.globl rseq_table
rseq_table:
    .long faulting_start - 0xffffffff00000000
    .byte faulting_end - faulting_start, 0, 0, 0
    .quad 0
.globl rseq_table_count
rseq_table_count:
    .long 1
.balign 8
test_cell:
    .quad 42
.globl test_passes
test_passes:
    .quad 0
.globl test_loaded
test_loaded:
    .quad 0
.globl test_faults
test_faults:
    .quad 0

.text

.globl kernel_main
kernel_main:
    subq $8, %rsp
    movabsq $0x700000000000, %rdi
.globl faulting_start
faulting_start:
    xorl %eax, %eax
.if test_stores_first
.globl faulting_store
faulting_store:
.if rseq_emit_markers
    .byte KERNEL_RESTARTABLE_PREFIX
.endif
    incq test_passes(%rip)
.endif
.globl faulting_load
faulting_load:
.if rseq_emit_markers
    .byte KERNEL_RESTARTABLE_PREFIX
.endif
    movq (%rdi), %rax
.globl faulting_commit
faulting_commit:
.if rseq_emit_markers
    .byte KERNEL_RESTARTABLE_PREFIX
.endif
    movq %rax, test_loaded(%rip)
.globl faulting_end
faulting_end:
.if !test_stores_first
    incq test_passes(%rip)
.endif
    xorl %edi, %edi
    jmp hypercall_exit

.section .noinstr.text, "ax", @progbits

# Page faults only; the next access goes where there is memory.
.globl kernel_exception_hook
kernel_exception_hook:
    xorl %eax, %eax
    cmpl $14, %edx
    jne 1f
    incq test_faults(%rip)
    leaq test_cell(%rip), %rax
    movq %rax, PT_RDI(%rdi)
    movq %gs:PCPU_CURRENT, %rax
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    andl $PREEMPT_DEPTHS, %gs:__preempt_count
    movl $1, %eax
1:  ret
