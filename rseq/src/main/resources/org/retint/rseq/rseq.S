# SPDX-License-Identifier: Apache-2.0
# The restart routine (rseq.md 3).

.bss
.balign 8
# Rewinds, and lookups that found nothing to rewind.
.globl rseq_restarts
rseq_restarts:
    .zero 8
.globl rseq_false_positives
rseq_false_positives:
    .zero 8

.section .noinstr.text, "ax", @progbits

# void restart_kernel_rseq(pt_regs *): if the saved rip lies in a sequence of rseq_table, neither at its start nor at
# its return address, it becomes the start. Nothing else changes. IRQs are off; takes no lock, so that a patcher
# that waits for a grace period cannot be waited for.
.globl restart_kernel_rseq
restart_kernel_rseq:
.if rseq_variant == RSEQ_POSTED
    # As posted: the test is made and both ways return.
    testb $3, PT_CS(%rdi)
    jnz 1f
    ret
1:
    ret
.else
    testb $3, PT_CS(%rdi)
    jnz 5f
    movq PT_RIP(%rdi), %rax
    # Sequences lie in the top 2 GiB: rip must be the sign extension of a negative low half.
    movslq %eax, %rcx
    cmpq %rcx, %rax
    jne 4f
    testl %eax, %eax
    jns 4f
    # Binary search: [ecx, edx) are the entries that may be the last one with start <= eax, plus 1.
    leaq rseq_table(%rip), %r8
    xorl %ecx, %ecx
    movl rseq_table_count(%rip), %edx
1:
    cmpl %edx, %ecx
    je 3f
    leal (%rcx,%rdx), %esi
    shrl $1, %esi
    movl %esi, %r9d
    shlq $RSEQ_ENTRY_SHIFT, %r9
    cmpl RSEQ_START(%r8,%r9), %eax
    jb 2f
    leal 1(%rsi), %ecx
    jmp 1b
2:
    movl %esi, %edx
    jmp 1b
3:
    testl %ecx, %ecx
    jz 4f
    decl %ecx
    shlq $RSEQ_ENTRY_SHIFT, %rcx
    addq %rcx, %r8
    subl RSEQ_START(%r8), %eax
    movzbl RSEQ_LENGTH(%r8), %ecx
    cmpl %ecx, %eax
    jae 4f
    testl %eax, %eax
    jz 4f
    movzbl RSEQ_RETURN(%r8), %ecx
    cmpl %ecx, %eax
    je 4f
    movslq RSEQ_START(%r8), %rax
    movq %rax, PT_RIP(%rdi)
    lock incq rseq_restarts(%rip)
    ret
4:
    lock incq rseq_false_positives(%rip)
5:
    ret
.endif
