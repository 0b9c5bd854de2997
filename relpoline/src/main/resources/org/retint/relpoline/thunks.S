# SPDX-License-Identifier: Apache-2.0
# Thunks that GCC's -mindirect-branch=thunk-extern calls: one for each general register but RSP.
#
# retpoline_variant selects the flavour: 0 retpoline, 1 LFENCE before the indirect jump, 2 the indirect
# jump alone. A retpoline is entered with the return address of its site on the stack; its inner CALL
# leaves the return predictor pointing at a loop that only a wrong speculation runs, and RET goes where
# the register says.

    .text

    .macro RELPOLINE_THUNK reg
    .p2align 5
    .globl __x86_indirect_thunk_\reg
    .type __x86_indirect_thunk_\reg, @function
__x86_indirect_thunk_\reg:
    .if retpoline_variant == 0
    call 2f
1:  pause
    lfence
    jmp 1b
2:  movq %\reg, (%rsp)
    ret
    .elseif retpoline_variant == 1
    lfence
    jmp *%\reg
    .else
    jmp *%\reg
    .endif
    .size __x86_indirect_thunk_\reg, . - __x86_indirect_thunk_\reg
    .endm

    .globl relpoline_thunks_begin
    .p2align 5
relpoline_thunks_begin:
    RELPOLINE_THUNK rax
    RELPOLINE_THUNK rcx
    RELPOLINE_THUNK rdx
    RELPOLINE_THUNK rbx
    RELPOLINE_THUNK rbp
    RELPOLINE_THUNK rsi
    RELPOLINE_THUNK rdi
    RELPOLINE_THUNK r8
    RELPOLINE_THUNK r9
    RELPOLINE_THUNK r10
    RELPOLINE_THUNK r11
    RELPOLINE_THUNK r12
    RELPOLINE_THUNK r13
    RELPOLINE_THUNK r14
    RELPOLINE_THUNK r15
    .globl relpoline_thunks_end
relpoline_thunks_end:
