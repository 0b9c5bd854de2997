# SPDX-License-Identifier: Apache-2.0
# Makes a block of every call to a thunk. A macro named as the instruction sees each CALL of the
# sources after it, in compiled code and in inline assembly; any other CALL comes out unchanged.
#
# relpoline_conversion selects what a call to a thunk becomes: 0 itself, 1 an indirect CALL, 2 a block.
# RELPOLINE_OFF and RELPOLINE_ON exclude what stands between them. A macro cannot see its section, so
# whoever prepares the sources sets relpoline_excluded after each section directive.

    .set relpoline_enabled, 1
    .set relpoline_excluded, 0
    .set relpoline_site_count, 0
    .set relpoline_excluded_count, 0

    .macro RELPOLINE_OFF
    .set relpoline_enabled, 0
    .endm

    .macro RELPOLINE_ON
    .set relpoline_enabled, 1
    .endm

    .macro RELPOLINE_MARKER
    .if relpoline_markers
    .byte 0x40
    .endif
    .endm

# One block. The compare has its long form for every register, so that all blocks have equal offsets;
# it starts as a compare with -1, which no target equals. The branch starts as a jump: all slow.
    .macro RELPOLINE_BLOCK reg, number
7761:
    .if \number < 8
    .byte 0x48, 0x81, 0xf8 + \number
    .else
    .byte 0x49, 0x81, 0xf8 + \number - 8
    .endif
    .long -1
    RELPOLINE_MARKER
    .byte 0xeb, 7763f - 7762f
7762:
    RELPOLINE_MARKER
    .byte 0xe8
    .long __x86_indirect_thunk_\reg - . - 4
7765:
    .byte 0xeb, 7764f - 7763f
7763:
    RELPOLINE_MARKER
    .byte 0xe8
    .if relpoline_learning
    .long __relpoline_learn_\reg - . - 4
    .else
    .long __x86_indirect_thunk_\reg - . - 4
    .endif
7764:
    .set relpoline_site_count, relpoline_site_count + 1
    .pushsection .relpoline_sites, "aw", @progbits
    .long 7761b - 0xffffffff00000000
    .byte \number, 0, 0, 0
    .popsection
    .if relpoline_restartable
    .pushsection .rseq_table, "aw", @progbits
    .long 7761b - 0xffffffff00000000
    .byte 7764b - 7761b, 7765b - 7761b, 0, 0
    .quad 0
    .popsection
    .endif
    .endm

# A call or jump that gets no block, noted for whoever checks where it goes: address, register, kind (1 a
# call, 2 a jump), length. The section is not loaded. \insn is the instruction, as a string.
    .macro RELPOLINE_PLAIN insn, number, kind
7766:
    \insn
7767:
    .pushsection .relpoline_plain, "", @progbits
    .long 7766b - 0xffffffff00000000
    .byte \number, \kind
    .2byte 7767b - 7766b
    .popsection
    .endm

    .macro RELPOLINE_CALL reg, number
    .if relpoline_enabled && !relpoline_excluded && relpoline_conversion == 2
    RELPOLINE_BLOCK \reg, \number
    .elseif relpoline_conversion == 1
    RELPOLINE_PLAIN "callq *%\reg", \number, 1
    .else
    .set relpoline_excluded_count, relpoline_excluded_count + 1
    RELPOLINE_PLAIN "callq __x86_indirect_thunk_\reg", \number, 1
    .endif
    .endm

    .macro call target:vararg
    .ifc \target,__x86_indirect_thunk_rax
    RELPOLINE_CALL rax, 0
    .else
    .ifc \target,__x86_indirect_thunk_rcx
    RELPOLINE_CALL rcx, 1
    .else
    .ifc \target,__x86_indirect_thunk_rdx
    RELPOLINE_CALL rdx, 2
    .else
    .ifc \target,__x86_indirect_thunk_rbx
    RELPOLINE_CALL rbx, 3
    .else
    .ifc \target,__x86_indirect_thunk_rbp
    RELPOLINE_CALL rbp, 5
    .else
    .ifc \target,__x86_indirect_thunk_rsi
    RELPOLINE_CALL rsi, 6
    .else
    .ifc \target,__x86_indirect_thunk_rdi
    RELPOLINE_CALL rdi, 7
    .else
    .ifc \target,__x86_indirect_thunk_r8
    RELPOLINE_CALL r8, 8
    .else
    .ifc \target,__x86_indirect_thunk_r9
    RELPOLINE_CALL r9, 9
    .else
    .ifc \target,__x86_indirect_thunk_r10
    RELPOLINE_CALL r10, 10
    .else
    .ifc \target,__x86_indirect_thunk_r11
    RELPOLINE_CALL r11, 11
    .else
    .ifc \target,__x86_indirect_thunk_r12
    RELPOLINE_CALL r12, 12
    .else
    .ifc \target,__x86_indirect_thunk_r13
    RELPOLINE_CALL r13, 13
    .else
    .ifc \target,__x86_indirect_thunk_r14
    RELPOLINE_CALL r14, 14
    .else
    .ifc \target,__x86_indirect_thunk_r15
    RELPOLINE_CALL r15, 15
    .else
    callq \target
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endif
    .endm
