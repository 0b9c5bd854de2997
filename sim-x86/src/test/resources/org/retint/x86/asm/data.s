/* Numbers and strings,
   with a comment over two lines. */
.data
.byte 1, -1, 255, -128, 'a, 'b', '\n'
.2byte 0x1234, -2
.short 65535
.word 1 + 2 * 3, 5
.value 7
.hword 8
.long 0xffffffff, -0x80000000, 0x7fffffff
.int 12
.4byte 13
.quad 0xffffffffffffffff, -1, 0x8000000000000000, 17
.8byte 18
.octa 0x1234, 99
.ascii "abc", "def"
.asciz "tab\tnew\nreturn\rquote\"back\\slash"
.string "octal \101\102 \7 hex \x41", ""
.string "semicolon ; hash # in a string" # a comment ; not a statement
.ascii "café"
.uleb128 0, 127, 128, 624485
.sleb128 0, 63, 64, -1, -64, -65, -624485
.quad label, label + 8, label - 8, label - other, other_label
label: .long . - label, label - .
other:
.set constant, 0x1234
constant2 = constant * 2
.long constant, constant2, constant == 0x1234
.quad later + 1
.set later, 41
.byte 1; .byte 2 ; .byte 3;
.equ reassigned, 1
.byte reassigned
.equ reassigned, 2
.byte reassigned
.section .rodata
other_label: .string "constants"
.section .rodata.str1.1, "aMS", @progbits, 1
.LC0: .string "merged"
.LC1: .string "strings"
.text
    movq $.LC0, %rdi
    leaq .LC1(%rip), %rsi
# 1 "not-a-line.c"
#APP
    nop
#NO_APP
    // a whole line
    / another one
    ret
