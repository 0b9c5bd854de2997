# Sections and storage.
    nop
.section .entry.text, "ax"
    ret
.data
    .byte 1
.previous
    nop
.pushsection .rodata
    .byte 2
    .pushsection .data
    .byte 3
    .popsection
    .byte 4
.popsection
    ret
.text
    hlt
.section .custom, "aw", @progbits
    .quad __start_table, __stop_table
.section table, "a"
    .quad 1, 2, 3
.section .note.GNU-stack, "", @progbits
.section .bss
    .align 8
zeros: .zero 100
more: .skip 4
.local private
.comm private, 8, 8
.lcomm also_private, 12
.comm shared, 24, 16
.data
    .quad zeros, more, private, also_private, shared
.text 1
    nop
    nop
.text 0
    ret
.subsection 2
    cli
.text
    sti
.section .text.unlikely, "ax", @progbits
    ud2
.section .init.text, "ax", @progbits
    .type function, @function
function: ret
    .size function, .-function
    .cfi_startproc
    .cfi_endproc
    .ident "comment"
    .file "sections.c"
    .file 1 "sections.c"
    .loc 1 1 1
.lcomm l1, 1
.lcomm l2, 2
.lcomm l3, 3
.lcomm l5, 5
.lcomm l8, 8
.lcomm l16, 16
.lcomm l100, 100
.local c3
.comm c3, 3
.local c5
.comm c5, 5
.local c100
.comm c100, 100
.quad l1, l2, l3, l5, l8, l16, l100, c3, c5, c100
