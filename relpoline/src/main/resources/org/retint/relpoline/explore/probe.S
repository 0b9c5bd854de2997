# SPDX-License-Identifier: Apache-2.0
# A probe on the first byte of the block, put there before the first call and taken away before the next: it keeps
# the byte that it finds (relpoline.md 9, H10). scenario_reserved = 1: probes of blocks are refused.

.text

.globl scenario_before_call
scenario_before_call:
    movq $scenario_block, %rdi
.if scenario_reserved
    # What the table of sequences covers is reserved.
    movl %edi, %eax
    subl rseq_table + RSEQ_START(%rip), %eax
    movzbl rseq_table + RSEQ_LENGTH(%rip), %ecx
    cmpl %ecx, %eax
    jb 2f
.endif
    cmpl $0, scenario_probed(%rip)
    jne 1f
    movl $1, scenario_probed(%rip)
    movzbl scenario_block(%rip), %eax
    movl %eax, scenario_probed_byte(%rip)
    movl $0xcc, %esi
    jmp text_write8
1:
    # Nobody has hit it: it goes as it came.
    cmpl $1, scenario_probed(%rip)
    jne 2f
    movl $2, scenario_probed(%rip)
    movl scenario_probed_byte(%rip), %esi
    jmp text_write8
2:  ret

.section .noinstr.text, "ax", @progbits

# A probe that is hit goes away, and the instruction is executed in its place.
.globl kernel_int3_hook
kernel_int3_hook:
    xorl %eax, %eax
    cmpl $1, scenario_probed(%rip)
    jne 1f
    movl $2, scenario_probed(%rip)
    decq PT_RIP(%rdi)
    movq $scenario_block, %rdi
    movl scenario_probed_byte(%rip), %esi
    call text_write8
    movl $1, %eax
1:  ret

.bss
.balign 64
scenario_probed:
    .zero 4
scenario_probed_byte:
    .zero 4
