# SPDX-License-Identifier: Apache-2.0
# The interrupt descriptor table, shared by all CPUs: what differs per CPU, the interrupt stacks, is in the TSS.

.bss
.balign 4096
idt:
    .zero 4096

.data
.balign 8
.zero 6
idt_pointer:
    .word 4095
    .quad idt

# Exception vector, descriptor privilege and type, interrupt stack, handler. Vectors not listed stay absent.
.macro IDT_ROW number, type, stack, handler
    .byte \number
    .byte \type
    .byte \stack
    .byte 0
    .long 0
    .quad \handler
.endm

.set IDT_KERNEL, 0x8e
.set IDT_USER, 0xee

.balign 8
idt_rows:
    IDT_ROW 0, IDT_KERNEL, 0, exception_0
    IDT_ROW 1, IDT_KERNEL, IST_DEBUG, exception_1
    IDT_ROW 2, IDT_KERNEL, IST_NMI, entry_nmi
    IDT_ROW 3, IDT_USER, 0, exception_3
    IDT_ROW 4, IDT_USER, 0, exception_4
    IDT_ROW 5, IDT_KERNEL, 0, exception_5
    IDT_ROW 6, IDT_KERNEL, 0, exception_6
    IDT_ROW 7, IDT_KERNEL, 0, exception_7
    IDT_ROW 8, IDT_KERNEL, IST_DOUBLE_FAULT, exception_8
    IDT_ROW 9, IDT_KERNEL, 0, exception_9
    IDT_ROW 10, IDT_KERNEL, 0, exception_10
    IDT_ROW 11, IDT_KERNEL, 0, exception_11
    IDT_ROW 12, IDT_KERNEL, 0, exception_12
    IDT_ROW 13, IDT_KERNEL, 0, exception_13
    IDT_ROW 14, IDT_KERNEL, 0, exception_14
    IDT_ROW 15, IDT_KERNEL, 0, exception_15
    IDT_ROW 16, IDT_KERNEL, 0, exception_16
    IDT_ROW 17, IDT_KERNEL, 0, exception_17
    IDT_ROW 18, IDT_KERNEL, IST_MACHINE_CHECK, exception_18
    IDT_ROW 19, IDT_KERNEL, 0, exception_19
    IDT_ROW 20, IDT_KERNEL, 0, exception_20
    IDT_ROW 21, IDT_KERNEL, 0, exception_21
idt_rows_end:

.section .init.text, "ax", @progbits

# void idt_build(): fills the table; all gates are interrupt gates.
idt_build:
    leaq idt_rows(%rip), %rsi
1:
    movzbl (%rsi), %edi
    movzbl 1(%rsi), %edx
    movzbl 2(%rsi), %ecx
    movq 8(%rsi), %rax
    call idt_set_gate
    addq $16, %rsi
    cmpq $idt_rows_end, %rsi
    jne 1b
    movl $FIRST_INTERRUPT_VECTOR, %edi
    movq $interrupt_stubs, %r8
    movl $IDT_KERNEL, %edx
    xorl %ecx, %ecx
2:
    movq %r8, %rax
    call idt_set_gate
    addq $8, %r8
    incl %edi
    cmpl $256, %edi
    jne 2b
    ret

# Gate edi with type edx and stack ecx for handler rax. Clobbers rax, r9, r10.
idt_set_gate:
    movl %edi, %r9d
    shll $4, %r9d
    addq $idt, %r9
    movw %ax, (%r9)
    movw $KERNEL_CS, 2(%r9)
    movb %cl, 4(%r9)
    movb %dl, 5(%r9)
    shrq $16, %rax
    movw %ax, 6(%r9)
    shrq $16, %rax
    movl %eax, 8(%r9)
    ret
