# SPDX-License-Identifier: Apache-2.0
# Ways to call what a register holds, each at one site: called 20,000 times with one target, with another one that the
# site was not promoted to, and with six in turn. Leaves the cycles of each loop in kind_cycles, for BlockCosts.

.set KIND_ROUNDS, 20000
.set KIND_TARGETS, 6
.set KINDS, 13

.data
.balign 64
.globl kind_cycles
kind_cycles:
    .zero KINDS * 3 * 8
.balign 64
kind_ring_one:
    .rept KIND_TARGETS
    .quad kind_target_1
    .endr
kind_ring_other:
    .rept KIND_TARGETS
    .quad kind_target_7
    .endr
kind_ring_six:
    .quad kind_target_1, kind_target_4, kind_target_2, kind_target_6, kind_target_3, kind_target_5

.text

.macro KIND_TARGET number
    .balign 32
kind_target_\number:
    ret
.endm

    KIND_TARGET 1
    KIND_TARGET 2
    KIND_TARGET 3
    KIND_TARGET 4
    KIND_TARGET 5
    KIND_TARGET 6
    KIND_TARGET 7

# One of the pairs of a body that holds several targets: a jump there if the register holds it.
.macro KIND_COMPARE target
    .byte 0x48, 0x81, 0xf8
    .long kind_target_\target - 0xffffffff00000000
    .byte 0x40, 0x0f, 0x84
    .long kind_target_\target - . - 4
.endm

# The same where a task may be preempted: the first prefix is the marker, the last one counts.
.macro KIND_FURTHER target
    .byte 0x40
    KIND_COMPARE \target
.endm

.macro KIND_SLOW
    .byte 0x40, 0xe9
    .long __x86_indirect_thunk_rax - . - 4
.endm

.macro KIND_UNMARKED slow
    .byte 0x48, 0x81, 0xf8
    .long kind_target_1 - 0xffffffff00000000
    .byte 0x75, 0x07, 0xe8
    .long kind_target_1 - . - 4
    .byte 0xeb, 0x05, 0xe8
    .long \slow - . - 4
.endm

.macro KIND_SITE number
    .balign 64
.globl kind_site_\number
kind_site_\number:
.endm

.macro KIND_SITE_END number
.globl kind_end_\number
kind_end_\number:
.endm

# 0: nothing, what the others are compared with.
    KIND_SITE 0
    KIND_SITE_END 0
    ret

# 1: a call of one function, as static_call patches it.
    KIND_SITE 1
    call kind_target_1
    KIND_SITE_END 1
    ret

# 2: static_call by trampoline.
    KIND_SITE 2
    call kind_trampoline
    KIND_SITE_END 2
    ret
    .balign 32
.globl kind_body_2
kind_body_2:
    jmp kind_target_1
.globl kind_body_end_2
kind_body_end_2:
.set kind_trampoline, kind_body_2

# 3: an indirect call.
    KIND_SITE 3
    call *%rax
    KIND_SITE_END 3
    ret

# 4: the LFENCE thunk.
    KIND_SITE 4
    call kind_lfence
    KIND_SITE_END 4
    ret
    .balign 32
kind_lfence:
    lfence
    jmp *%rax

# 5: the retpoline.
    KIND_SITE 5
    call __x86_indirect_thunk_rax
    KIND_SITE_END 5
    ret

# 6: the block (relpoline.md 4).
    KIND_SITE 6
    .byte 0x48, 0x81, 0xf8
    .long kind_target_1 - 0xffffffff00000000
    .byte 0x40, 0x75, 0x08
    .byte 0x40, 0xe8
    .long kind_target_1 - . - 4
    .byte 0xeb, 0x06
    .byte 0x40, 0xe8
    .long __x86_indirect_thunk_rax - . - 4
    KIND_SITE_END 6
    ret

# 7: the block of a kernel that is not preemptible; a compiler's promotion from a profile looks the same.
    KIND_SITE 7
    KIND_UNMARKED __x86_indirect_thunk_rax
    KIND_SITE_END 7
    ret

# 8: the same over an indirect jump.
    KIND_SITE 8
    KIND_UNMARKED kind_jump
    KIND_SITE_END 8
    ret
    .balign 32
kind_jump:
    jmp *%rax

# 9: the retpoline as a tail call.
    KIND_SITE 9
    jmp __x86_indirect_thunk_rax
    KIND_SITE_END 9

# 10: the block of a tail call.
    KIND_SITE 10
    .byte 0x48, 0x81, 0xf8
    .long kind_target_1 - 0xffffffff00000000
    .byte 0x40, 0x75, 0x06
    .byte 0x40, 0xe9
    .long kind_target_1 - . - 4
    KIND_SLOW
    KIND_SITE_END 10

# 11: an outline block of six targets, one after the other (relpoline.md 12).
    KIND_SITE 11
    .byte 0x40
    call kind_body_11
    KIND_SITE_END 11
    ret
    .balign 32
.globl kind_body_11
kind_body_11:
    KIND_COMPARE 1
    KIND_FURTHER 2
    KIND_FURTHER 3
    KIND_FURTHER 4
    KIND_FURTHER 5
    KIND_FURTHER 6
    KIND_SLOW
.globl kind_body_end_11
kind_body_end_11:

# 12: the same with a binary search; functions lie in the order of their numbers.
    KIND_SITE 12
    .byte 0x40
    call kind_body_12
    KIND_SITE_END 12
    ret
    .balign 32
.globl kind_body_12
kind_body_12:
    KIND_COMPARE 4
    .byte 0x40
    jg 2f
    KIND_FURTHER 2
    .byte 0x40
    jg 1f
    KIND_FURTHER 1
    KIND_SLOW
1:
    KIND_FURTHER 3
    KIND_SLOW
2:
    KIND_FURTHER 5
    KIND_FURTHER 6
    KIND_SLOW
.globl kind_body_end_12
kind_body_end_12:

.macro KIND_CLOCK
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
.endm

.macro KIND_LOOP number, ring, result
    movl $KIND_ROUNDS, %ebx
    movq $kind_ring_\ring, %r14
    movq %r14, %r13
    leaq 8 * KIND_TARGETS(%r14), %r15
    KIND_CLOCK
    movq %rax, %r12
    .balign 32
1:
    movq (%r13), %rax
    addq $8, %r13
    cmpq %r15, %r13
    cmoveq %r14, %r13
    call kind_site_\number
    decl %ebx
    jnz 1b
    KIND_CLOCK
    subq %r12, %rax
    movq %rax, kind_cycles + 24 * \number + 8 * \result(%rip)
.endm

.macro KIND number
    KIND_LOOP \number, one, 0
    KIND_LOOP \number, other, 1
    KIND_LOOP \number, six, 2
.endm

.globl kernel_main
.type kernel_main, @function
kernel_main:
    cli
    KIND 0
    KIND 1
    KIND 2
    KIND 3
    KIND 4
    KIND 5
    KIND 6
    KIND 7
    KIND 8
    KIND 9
    KIND 10
    KIND 11
    KIND 12
    xorl %edi, %edi
    jmp hypercall_exit
.size kernel_main, .-kernel_main
