# Operands in every shape, and differences that are known at once or only later.
.text
first:
    movq %rax, %rbx
    movq $1, %rax
    movq $-1, %rax
    movq $0x12345678, %rax
    movq $0xffffffff80000000, %rax
    movabsq $0x123456789abcdef0, %rax
    nop
    movq $first, %rax
    movq first, %rax
    movq first(%rip), %rax
    movq first+8(%rip), %rax
    movq 8(%rip), %rax
    movq %gs:8, %rax
    movq %gs:first(%rip), %rax
    movq %fs:0, %rax
    movq %gs:(%rax,%rbx,2), %rcx
    movq (%rax), %rcx
    movq (%rsp), %rcx
    movq (%rbp), %rcx
    movq (%r12), %rcx
    movq (%r13), %rcx
    movq 0(%rax), %rcx
    movq 1(%rax), %rcx
    movq -128(%rax), %rcx
    movq 128(%rax), %rcx
    movq -4096(%rbp,%r12,8), %rcx
    movq (,%rax,8), %rcx
    movq first(,%rax,8), %rcx
    movq first(%rax), %rcx
    movq first-16(%rax,%rbx), %rcx
    movq (4+4)(%rsp), %rcx
    movq 4 + 4 * 2 ( %rsp ), %rcx
    movq ( %rax , %rbx , 4 ), %rcx
second:
    movl $second - first, %eax
    movl $later - first, %eax
    addl $second - first, %eax
    addl $later - second, %eax
    addq $1f - 0f, %rax
0:  nop
1:  nop
    addq $1b - 0b, %rax
    movq second-first(%rax), %rcx
    movq later-second(%rax), %rcx
    pushq $1b - 0b
    pushq $first
    leaq later - first(%rip), %rax
    lock addl $1, (%rax)
    lock; addl $1, (%rax)
    rep stosq
    rep; movsb
    repne scasb
    REP STOSB
    MOVQ %RAX, %Rbx
    cs nop
    outl %eax, %dx
    inb (%dx), %al
    int $0x80
later:
    ret
