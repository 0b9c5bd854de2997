# Padding in code and data.
.text
    nop
.irp size, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 21, 22, 23, 33, 60, 76, 77, 78, 87, 88, 89, 129, 130, 131, 200, 254
    .p2align 8
    .skip 256 - \size, 0xcc
    .p2align 8
.endr
    nop
    .p2align 4, 0x90
    nop
    .p2align 4, 0xcc
    nop
    .p2align 4,,2
    nop
    .p2align 4,,15
    nop
    .balign 32
    .align 64
    nop
    .balign 8, 0
    nop
    .org . + 7
    nop
    .org . + 3, 0x90
    .nops 30
    nop
.section .data.padded, "aw"
    .byte 1
    .p2align 3
    .quad 2
    .byte 3
    .balign 16, 0xab
    .byte 4
    .balign 64,,8
    .byte 5
    .fill 3, 2, 0x1234
    .fill 2, 8, -1
    .fill 4
    .fill 3, 1, 7
    .skip 5, 9
    .space 4
    .zero 3
    .org 200, 1
    .byte 6
