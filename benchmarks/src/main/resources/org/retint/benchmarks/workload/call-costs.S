# SPDX-License-Identifier: Apache-2.0
# Loops around one call of an empty function, one loop per kind of call; leaves the cycles of each in call_costs.

.set COST_ROUNDS, 20000

.data
.balign 8
.globl call_costs
# Loop alone, direct, indirect, retpoline, block hit, block miss, block miss that is counted.
call_costs:
    .zero 7 * 8

.text

.macro COST_BEGIN
    movl $COST_ROUNDS, %ebx
    movq $cost_target, %rax
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    movq %rax, %r12
    movq $cost_target, %rax
    .balign 32
771:
.endm

.macro COST_END number
    decl %ebx
    jnz 771b
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    subq %r12, %rax
    movq %rax, call_costs + 8 * \number(%rip)
.endm

# A block as it is once promoted to \target (relpoline.md, block layout).
.macro COST_BLOCK target, slow
    .byte 0x48, 0x81, 0xf8
    .long \target - 0xffffffff00000000
    .byte 0x40, 0x75, 0x08
    .byte 0x40, 0xe8
    .long \target - . - 4
    .byte 0xeb, 0x06
    .byte 0x40, 0xe8
    .long \slow - . - 4
.endm

.balign 32
.type cost_target, @function
cost_target:
    ret
.size cost_target, .-cost_target
.balign 32
cost_other:
    ret

.globl kernel_main
.type kernel_main, @function
kernel_main:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    callq relpoline_start
    cli
    COST_BEGIN
    COST_END 0
    COST_BEGIN
    callq cost_target
    COST_END 1
    COST_BEGIN
    callq *%rax
    COST_END 2
    COST_BEGIN
    callq __x86_indirect_thunk_rax
    COST_END 3
    COST_BEGIN
    COST_BLOCK cost_target, __x86_indirect_thunk_rax
    COST_END 4
    COST_BEGIN
    COST_BLOCK cost_other, __x86_indirect_thunk_rax
    COST_END 5
    movl $0, relpoline_frozen(%rip)
    COST_BEGIN
    COST_BLOCK cost_other, __relpoline_learn_rax
    COST_END 6
    xorl %edi, %edi
    callq hypercall_exit
.size kernel_main, .-kernel_main
