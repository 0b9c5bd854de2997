# SPDX-License-Identifier: Apache-2.0
# Every instruction that poke-batch.S emulates, beside the same one executed: all conditions of Jcc in both lengths under
# all arithmetic flags, JMP, CALL and RET. The list is made by hand, its breakpoints are the program's own.

.macro EMULATED_REAL condition
    .balign 16
    pushq %rdi
    popfq
    j\condition 1f
    xorl %eax, %eax
    ret
1:
    movl $1, %eax
    ret
.endm

.text

# In the order of their numbers, 16 bytes each.
.balign 16
emulated_real:
    EMULATED_REAL o
    EMULATED_REAL no
    EMULATED_REAL b
    EMULATED_REAL ae
    EMULATED_REAL e
    EMULATED_REAL ne
    EMULATED_REAL be
    EMULATED_REAL a
    EMULATED_REAL s
    EMULATED_REAL ns
    EMULATED_REAL p
    EMULATED_REAL np
    EMULATED_REAL l
    EMULATED_REAL ge
    EMULATED_REAL le
    EMULATED_REAL g
    .balign 16

# u32 emulated_short(rflags), emulated_near(rflags): 1 if the poked jump is taken.
emulated_short:
    pushq %rdi
    popfq
emulated_short_jump:
    int3
    .byte 0
    xorl %eax, %eax
    ret
emulated_short_taken:
    movl $1, %eax
    ret
emulated_near:
    pushq %rdi
    popfq
emulated_near_jump:
    int3
    .zero 5
    xorl %eax, %eax
    ret
emulated_near_taken:
    movl $1, %eax
    ret

# u32 emulated_calls(): 42 if call and ret do what they should.
emulated_calls:
    xorl %eax, %eax
emulated_call:
    int3
    .zero 4
    addl $2, %eax
emulated_ret:
    int3
    ud2
emulated_callee:
    movl $40, %eax
    ret

.globl kernel_main
kernel_main:
    movq $emulated_list, poke_vector(%rip)
    movl $4, poke_entries(%rip)
    movl $1, poke_references(%rip)
    call emulated_calls
    cmpl $42, %eax
    jne emulated_wrong
    # r12 = condition, r13 = which of the flags CF, PF, ZF, SF, OF are set.
    xorl %r12d, %r12d
1:
    leal 0x70(%r12), %eax
    movb %al, emulated_list + POKE_OPCODE(%rip)
    leal 0x80(%r12), %eax
    movb %al, emulated_list + 16 + POKE_TEXT(%rip)
    xorl %r13d, %r13d
2:
    movl $2, %r14d
    xorl %ecx, %ecx
3:
    btl %ecx, %r13d
    jnc 4f
    movzwl emulated_flags(,%rcx,2), %eax
    orl %eax, %r14d
4:
    incl %ecx
    cmpl $5, %ecx
    jne 3b
    movq %r14, %rdi
    movq %r12, %rax
    shlq $4, %rax
    addq $emulated_real, %rax
    call *%rax
    movl %eax, %r15d
    movq %r14, %rdi
    call emulated_short
    cmpl %eax, %r15d
    jne emulated_wrong
    movq %r14, %rdi
    call emulated_near
    cmpl %eax, %r15d
    jne emulated_wrong
    addl %r15d, emulated_taken(%rip)
    incl %r13d
    cmpl $32, %r13d
    jne 2b
    incl %r12d
    cmpl $16, %r12d
    jne 1b
    # Half of all, as every other condition is the reverse of the one before it.
    cmpl $256, emulated_taken(%rip)
    jne emulated_wrong
    # JMP in both lengths.
    movb $0xeb, emulated_list + POKE_OPCODE(%rip)
    call emulated_short
    cmpl $1, %eax
    jne emulated_wrong
    movb $0xe9, emulated_list + POKE_OPCODE(%rip)
    call emulated_short
    cmpl $1, %eax
    jne emulated_wrong
    # Sixteen conditions under thirty-two sets of flags in two lengths, call, ret and two jumps.
    cmpq $2 * 512 + 4, %gs:stat_int3
    jne emulated_wrong
    cmpl $1, poke_references(%rip)
    jne emulated_wrong
    xorl %edi, %edi
    jmp hypercall_exit
emulated_wrong:
    movl $1, %edi
    jmp hypercall_assert

.data
.balign 16
emulated_list:
    .long emulated_short_jump - 0xffffffff00000000
    .long emulated_short_taken - emulated_short_jump - 2
    .byte 2, 0, 0, 0, 0, 0, 0, 0
    .long emulated_near_jump - 0xffffffff00000000
    .long emulated_near_taken - emulated_near_jump - 6
    .byte 6, 0x0f, 0, 0, 0, 0, 0, 0
    .long emulated_call - 0xffffffff00000000
    .long emulated_callee - emulated_call - 5
    .byte 5, 0xe8, 0, 0, 0, 0, 0, 0
    .long emulated_ret - 0xffffffff00000000
    .long 0
    .byte 1, 0xc3, 0, 0, 0, 0, 0, 0
emulated_flags:
    .short 0x1, 0x4, 0x40, 0x80, 0x800
.balign 4
emulated_taken:
    .long 0
