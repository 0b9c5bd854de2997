# SPDX-License-Identifier: Apache-2.0
# Learn thunks: count (site, target) in the table of the CPU, then do what the thunk does.
#
# Every general register, the stack above RSP and all of RFLAGS but the status flags stay as they are.
# A table has relpoline_table_entries entries of 16 bytes: source and destination (low 32 bits each) in
# one aligned 8-byte word that is stored at once, a 32-bit count, 4 bytes unused. The source is the
# return address that the site pushed. An interrupt or a migration between any two instructions can
# lose or misplace a count, but never makes a pair that no call had: the pair is one store. With
# relpoline_split_pair set to 1, a negative control, it is two, and such pairs appear.

    .ifndef relpoline_split_pair
    .set relpoline_split_pair, 0
    .endif

    .text

    .macro RELPOLINE_LEARN reg
    .p2align 4
    .globl __relpoline_learn_\reg
    .type __relpoline_learn_\reg, @function
__relpoline_learn_\reg:
    pushq %rax
    pushq %rcx
    pushq %rdx
    movq %\reg, %rax
    call relpoline_count_call
    popq %rdx
    popq %rcx
    popq %rax
    jmp __x86_indirect_thunk_\reg
    .size __relpoline_learn_\reg, . - __relpoline_learn_\reg
    .endm

    .globl relpoline_learn_begin
relpoline_learn_begin:
    RELPOLINE_LEARN rax
    RELPOLINE_LEARN rcx
    RELPOLINE_LEARN rdx
    RELPOLINE_LEARN rbx
    RELPOLINE_LEARN rbp
    RELPOLINE_LEARN rsi
    RELPOLINE_LEARN rdi
    RELPOLINE_LEARN r8
    RELPOLINE_LEARN r9
    RELPOLINE_LEARN r10
    RELPOLINE_LEARN r11
    RELPOLINE_LEARN r12
    RELPOLINE_LEARN r13
    RELPOLINE_LEARN r14
    RELPOLINE_LEARN r15

# In: RAX target; stack: return address, saved RDX, RCX, RAX, return address of the site.
# Clobbers RAX, RCX, RDX and the status flags.
    .p2align 4
    .type relpoline_count_call, @function
relpoline_count_call:
    cmpb $0, relpoline_frozen(%rip)
    jne 2f
    movslq %eax, %rdx
    cmpq %rdx, %rax                     # low 32 bits name a target only in the top 2 GiB
    jne 2f
    testq %rax, %rax
    jns 2f
    movl 32(%rsp), %ecx                 # source
    movl %eax, %edx
    xorl %ecx, %edx
    andl $(relpoline_table_entries - 1), %edx
    shll $4, %edx
    shlq $32, %rax
    orq %rcx, %rax                      # destination and source in one word
    addq %gs:PCPU_RELPOLINE_TABLE, %rdx
    cmpq %rax, (%rdx)
    jne 1f
    incl 8(%rdx)
    ret
1:  movl $1, 8(%rdx)                    # the count first: the new pair never has the old one's count
    .if relpoline_split_pair
    movl %ecx, (%rdx)                   # an interrupt here can leave its source with our destination
    shrq $32, %rax
    movl %eax, 4(%rdx)
    .else
    movq %rax, (%rdx)
    .endif
2:  ret
    .size relpoline_count_call, . - relpoline_count_call

    .globl relpoline_learn_end
relpoline_learn_end:
