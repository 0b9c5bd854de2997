# SPDX-License-Identifier: Apache-2.0
# The kinds of calls of relpoline.md 11.3, each in a loop of its own around an empty function, IRQs off. The cycles of
# all rounds of kind n, the loop included, are left in call_costs + 8 * n.

.set ROUNDS, 2000

.macro BEGIN
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    movq %rax, %r14
    movl $ROUNDS, %r12d
    .balign 16
1:
.endm

.macro END index
    decl %r12d
    jnz 1b
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    subq %r14, %rax
    movq %rax, call_costs + 8 * \index(%rip)
.endm

# The block of relpoline.md 4 on %rbx.
.macro BLOCK branch
    cmpq $call_empty, %rbx
    .byte 0x40
    \branch 2f
    .byte 0x40
    call call_empty
    jmp 3f
2:
    .byte 0x40
    call call_retpoline
3:
.endm

.bss
.balign 8
.globl call_costs
call_costs:
    .zero 8 * 16

.text

.balign 32
call_empty:
    ret
.balign 32
call_other:
    ret
.balign 32
call_third:
    ret
.balign 32
call_fourth:
    ret

.balign 32
call_retpoline:
    call 2f
1:
    pause
    lfence
    jmp 1b
2:
    movq %rbx, (%rsp)
    ret

.section .rodata, "a", @progbits
.balign 8
call_targets:
    .quad call_empty
    .quad call_other
    .quad call_third
    .quad call_fourth

.text

.globl kernel_main
kernel_main:
    cli
    movq $call_empty, %rbx
    BEGIN
    END 0
    BEGIN
    call call_empty
    END 1
    BEGIN
    call *%rbx
    END 2
    BEGIN
    lfence
    call *%rbx
    END 3
    BEGIN
    call call_retpoline
    END 4
    BEGIN
    BLOCK jnz
    END 5
    movq $call_other, %rbx
    BEGIN
    BLOCK jnz
    END 6
    movq $call_empty, %rbx
    BEGIN
    BLOCK jmp
    END 7
    # Four targets in rotation, then at random.
    BEGIN
    movl %r12d, %eax
    andl $3, %eax
    movq call_targets(,%rax,8), %rbx
    call *%rbx
    END 8
    movl $1, %r13d
    BEGIN
    imull $1103515245, %r13d, %r13d
    addl $12345, %r13d
    movl %r13d, %eax
    shrl $20, %eax
    andl $3, %eax
    movq call_targets(,%rax,8), %rbx
    call *%rbx
    END 9
    # A conditional branch on a random bit: about half of them are mispredicted.
    BEGIN
    imull $1103515245, %r13d, %r13d
    addl $12345, %r13d
    testl $0x100000, %r13d
random_branch:
    jz 2f
    nop
2:
    END 10
    xorl %edi, %edi
    jmp hypercall_exit
