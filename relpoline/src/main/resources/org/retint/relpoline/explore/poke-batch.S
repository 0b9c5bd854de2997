# SPDX-License-Identifier: Apache-2.0
# The breakpoint method for many instructions at once, as of Linux 6: whoever runs into a breakpoint has the new
# instruction emulated (relpoline.md 6.5). Set before this file:
#   poke_counts  1: whoever uses the list has counted himself, and the patcher waits for that count to be zero

# An entry, sorted by address: low half of the address, displacement, length, opcode, bytes behind it, old first byte.
.set POKE_ADDRESS, 0
.set POKE_DISPLACEMENT, 4
.set POKE_LENGTH, 8
.set POKE_OPCODE, 9
.set POKE_TEXT, 10
.set POKE_OLD, 15
.set POKE_ENTRY_SHIFT, 4

.text

# void text_poke_batch(entries, u32 count): entries must not go away before it returns.
.globl text_poke_batch
text_poke_batch:
    pushq %rbx
    pushq %r12
    pushq %r13
    movq %rdi, %r12
    movl %esi, %r13d
    shlq $POKE_ENTRY_SHIFT, %r13
    addq %rdi, %r13
    movq %rdi, poke_vector(%rip)
    movl %esi, poke_entries(%rip)
    # Stores stay in order: whoever sees the count sees the list.
    movl $1, poke_references(%rip)
    movq %r12, %rbx
1:
    movslq POKE_ADDRESS(%rbx), %rdi
    movb (%rdi), %al
    movb %al, POKE_OLD(%rbx)
    movl $0xcc, %esi
    call text_write8
    addq $1 << POKE_ENTRY_SHIFT, %rbx
    cmpq %r13, %rbx
    jne 1b
    call sync_cores
    movq %r12, %rbx
2:
    movzbl POKE_LENGTH(%rbx), %ecx
3:
    decl %ecx
    jz 4f
    movslq POKE_ADDRESS(%rbx), %rdi
    addq %rcx, %rdi
    movzbl POKE_TEXT - 1(%rbx,%rcx), %esi
    call text_write8
    jmp 3b
4:
    addq $1 << POKE_ENTRY_SHIFT, %rbx
    cmpq %r13, %rbx
    jne 2b
    call sync_cores
    movq %r12, %rbx
5:
    movslq POKE_ADDRESS(%rbx), %rdi
    movzbl POKE_OPCODE(%rbx), %esi
    call text_write8
    addq $1 << POKE_ENTRY_SHIFT, %rbx
    cmpq %r13, %rbx
    jne 5b
    call sync_cores
.if poke_counts
    lock decl poke_references(%rip)
6:
    pause
    cmpl $0, poke_references(%rip)
    jne 6b
.endif
    movq $0, poke_vector(%rip)
    movl $0, poke_entries(%rip)
    movl $0, poke_references(%rip)
    popq %r13
    popq %r12
    popq %rbx
    ret

.section .noinstr.text, "ax", @progbits

# u32 poke_int3_handler(pt_regs *): 1 if the breakpoint is one of the list, and is done with.
.globl poke_int3_handler
poke_int3_handler:
    testb $3, PT_CS(%rdi)
    jnz poke_not_ours
.if poke_counts
    movl poke_references(%rip), %eax
1:
    testl %eax, %eax
    jz poke_not_ours
    leal 1(%rax), %ecx
    lock cmpxchgl %ecx, poke_references(%rip)
    jne 1b
.endif
    movl poke_entries(%rip), %esi
    testl %esi, %esi
    jz poke_unknown
    movq poke_vector(%rip), %r8
    testq %r8, %r8
    jz poke_stale
    movl PT_RIP(%rdi), %eax
    decl %eax
    xorl %ecx, %ecx
2:
    cmpl %esi, %ecx
    jae poke_unknown
    leal (%rcx,%rsi), %edx
    shrl $1, %edx
    movl %edx, %r9d
    shlq $POKE_ENTRY_SHIFT, %r9
    addq %r8, %r9
    cmpl POKE_ADDRESS(%r9), %eax
    je poke_emulate
    jb 3f
    leal 1(%rdx), %ecx
    jmp 2b
3:
    movl %edx, %esi
    jmp 2b
poke_unknown:
.if poke_counts
    lock decl poke_references(%rip)
.endif
poke_not_ours:
    xorl %eax, %eax
    ret
# The list has gone away under us.
poke_stale:
    movl $27, %edi
    jmp hypercall_assert

# r9 = entry. rdx becomes the address behind the instruction, rsi where it leads to.
poke_emulate:
    movzbl POKE_LENGTH(%r9), %edx
    movq PT_RIP(%rdi), %rax
    leaq -1(%rax,%rdx), %rdx
    movslq POKE_DISPLACEMENT(%r9), %rsi
    addq %rdx, %rsi
    movzbl POKE_OPCODE(%r9), %eax
    cmpl $0xcc, %eax
    je poke_unknown
    cmpl $0xe8, %eax
    je 1f
    cmpl $0xe9, %eax
    je 3f
    cmpl $0xeb, %eax
    je 3f
    cmpl $0xc3, %eax
    je 2f
    movl %eax, %ecx
    andl $0xf0, %ecx
    cmpl $0x70, %ecx
    je 4f
    movzbl POKE_TEXT(%r9), %ecx
    cmpl $0x0f, %eax
    movl %ecx, %eax
    je 4f
    movl $28, %edi
    jmp hypercall_assert
# CALL: the push goes where the copy of the frame has left room.
1:
    movq PT_RSP(%rdi), %rax
    subq $8, %rax
    movq %rax, PT_RSP(%rdi)
    movq %rdx, (%rax)
    jmp 3f
# RET
2:
    movq PT_RSP(%rdi), %rax
    movq (%rax), %rsi
    addq $8, %rax
    movq %rax, PT_RSP(%rdi)
3:
    movq %rsi, PT_RIP(%rdi)
.if poke_counts
    lock decl poke_references(%rip)
.endif
    movl $1, %eax
    ret
# Jcc: the low half of eax is the condition, its lowest bit inverts it.
4:
    movl PT_RFLAGS(%rdi), %r10d
    movl %eax, %ecx
    andl $15, %eax
    shrl $1, %eax
    cmpl $6, %eax
    jae 5f
    movzwl poke_conditions(,%rax,2), %eax
    testl %eax, %r10d
    setnz %al
    jmp 6f
5:
    # SF differs from OF, or ZF.
    movl %r10d, %r11d
    shrl $4, %r11d
    xorl %r10d, %r11d
    shrl $7, %r11d
    andl $1, %r11d
    cmpl $6, %eax
    movl %r11d, %eax
    je 6f
    shrl $6, %r10d
    andl $1, %r10d
    orl %r10d, %eax
6:
    xorl %ecx, %eax
    testl $1, %eax
    jnz 3b
    movq %rdx, %rsi
    jmp 3b

.section .rodata, "a", @progbits
# OF, CF, ZF, CF or ZF, SF, PF.
.balign 2
poke_conditions:
    .short 0x800, 0x1, 0x40, 0x41, 0x80, 0x4

.bss
.balign 64
.globl poke_vector
poke_vector:
    .zero 8
.globl poke_entries
poke_entries:
    .zero 4
.balign 64
.globl poke_references
poke_references:
    .zero 4
