# Macros, repetitions, conditionals.
.macro two first, second=7
    .byte \first, \second
.endm
.macro three a:req, b=2, c
    .byte \a, \b
    .ifnb \c
    .byte \c
    .else
    .byte 0xee
    .endif
.endm
.macro rest first, others:vararg
    .byte \first
    .long \others
.endm
.macro unique
.Lunique\@: .byte \@
    .quad .Lunique\@
.endm
.macro name prefix, suffix
\prefix\()_\suffix: .byte 1
.endm
.macro recursive depth
    .byte \depth
    .if \depth
    recursive "(\depth - 1)"
    .endif
.endm
.macro early value
    .if \value
    .byte 1
    .exitm
    .endif
    .byte 2
.endm
.macro OneLine a; .byte \a; .byte \a + 1; .endm
.macro nested
    .macro inner x
    .byte \x
    .endm
.endm
.macro call target:vararg
    .byte 0xe8
    .long \target - (. + 4)
.endm
.macro plain text
    .ascii "\text"
.endm
.data
    two 1
    two 1, 2
    two 1 2
    two second=3, first=4
    two first = 5, second = 6
    TWO 9
    three 1
    three 1, 3
    three 1, c=4
    three 1,,5
    three 1 + 1, 2 | 3, 3
    rest 1 , 2 + 3,  4
    rest 1, 2, 3, 4
    unique
    unique
    name alpha, beta
    .quad alpha_beta
    recursive 3
    early 0
    early 1
    oneline 5
    nested
    inner 8
    plain "a b, c"
    .purgem two
    .macro two x
    .byte \x * 2
    .endm
    two 4
    .rept 3
    .byte 1
    .rept 2
    .byte 2
    .endr
    .endr
    .irp value, 1, 2, 3
    .byte \value
    .endr
    .irp register, a b c
    .ascii "\register"
    .endr
    .irpc digit, 0123
    .byte \digit
    .endr
.set flag, 1
.if flag
    .byte 10
.elseif 1
    .byte 11
.else
    .byte 12
.endif
.if !flag
    .if 1
    .byte 13
    .else
    .byte 14
    .endif
.elseif flag == 1
    .byte 15
.else
    .byte 16
.endif
.ifdef flag
    .byte 17
.endif
.ifndef no_such_symbol
    .byte 18
.endif
.ifc abc, abc
    .byte 19
.endif
.ifnc abc,abd
    .byte 20
.endif
.ifeqs "a b", "a b"
    .byte 21
.endif
.ifb
    .byte 22
.endif
.ifnb x
    .byte 23
.endif
.ifeq 0
    .byte 24
.endif
.ifgt 1
    .byte 25
.endif
.iflt 1
    .byte 26
.endif
.ifge 0
    .byte 27
.endif
.ifle 1
    .byte 28
.endif
.text
    call function
    Call function + 1
    .purgem call
    call function
function: ret
# The kernel's way to make room for the longer of two sequences.
140: nop
141:
    .skip -(((144f - 143f) - (141b - 140b)) > 0) * ((144f - 143f) - (141b - 140b)), 0x90
142:
    jmp 142b
.pushsection .replacement, "ax"
143: addq $0x12345678, %rbx
144:
.popsection
