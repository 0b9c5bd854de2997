# SPDX-License-Identifier: Apache-2.0
# A program full of instructions that begin with 0x40 because of their byte registers (rseq.md 5 and 7). Keeps a sum
# of all that it computes. Between test_bytes_begin and test_bytes_end lie only its loop and no call.

.bss
.balign 8
.globl test_bytes_sum
test_bytes_sum:
    .zero 8
.globl test_bytes_buffer
test_bytes_buffer:
    .zero 16

.data
.balign 8
.globl test_bytes_rounds
test_bytes_rounds:
    .quad 20

.text

.globl kernel_main
kernel_main:
    movq test_bytes_rounds(%rip), %r12
    movl $0x12345678, %esi
    movl $0x9abcdef0, %edi
    movl $0x0fedcba9, %ebp
    movq $test_bytes_buffer, %rbx
    xorl %r13d, %r13d
.globl test_bytes_begin
test_bytes_begin:
    testb %sil, %sil
    setne %dil
    addb %sil, %bpl
    movzbl %dil, %eax
    addq %rax, %r13
    movb %sil, (%rbx)
    movb %bpl, 1(%rbx)
    movb (%rbx), %dil
    xorb %dil, %bpl
    movsbl %bpl, %ecx
    addq %rcx, %r13
    cmpb %spl, %sil
    sete %bpl
    movb %spl, %al
    movb $0x5a, %dil
    orb $3, %sil
    rolb $3, %dil
    incb %sil
    negb %dil
    notb %bpl
    adcb %dil, %sil
    subb %bpl, %sil
    xchgb %sil, %dil
    movb %sil, %spl
    movb %al, %spl
    movzwl 0(%rbx), %edx
    addq %rdx, %r13
    imulq $1000003, %r13, %r13
    decq %r12
    jnz test_bytes_begin
.globl test_bytes_end
test_bytes_end:
    movq %r13, test_bytes_sum(%rip)
    xorl %edi, %edi
    jmp hypercall_exit
