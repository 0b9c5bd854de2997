# SPDX-License-Identifier: Apache-2.0
# Writing to text, through the direct map, with one store each. When which bytes may be written is the caller's
# business (relpoline.md 2, rules 1 and 2).

.section .noinstr.text, "ax", @progbits

# void text_write8(virtual address, value)
.globl text_write8
text_write8:
    movabsq $TEXT_TO_DIRECT, %rax
    movb %sil, (%rdi,%rax)
    ret

# void text_write32(virtual address, value)
.globl text_write32
text_write32:
    movabsq $TEXT_TO_DIRECT, %rax
    movl %esi, (%rdi,%rax)
    ret
