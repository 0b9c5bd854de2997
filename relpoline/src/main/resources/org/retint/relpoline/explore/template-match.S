# SPDX-License-Identifier: Apache-2.0
# Sets ZF if a block begins at rdi. Clobbers rdx.

.section .noinstr.text, "ax", @progbits

.globl scenario_matches
scenario_matches:
    movl (%rdi), %edx
    andl $0xffffff, %edx
    cmpl $0xf88148, %edx
    jne 1f
    cmpb $0x40, 7(%rdi)
    jne 1f
    movzbl 8(%rdi), %edx
    cmpl $0xeb, %edx
    je 2f
    cmpl $0x75, %edx
    jne 1f
2:
    cmpw $0xe840, 10(%rdi)
    jne 1f
    cmpw $0xe840, 18(%rdi)
1:  ret
