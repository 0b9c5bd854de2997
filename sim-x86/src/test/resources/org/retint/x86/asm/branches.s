# Sizes of branches, and what counts as near.
.globl global_target
.text
start:
    jmp global_target
    jmp weak_target
    jmp local_target
    jmp hidden_target
    jne global_target
    jne weak_target
    call global_target
    call local_target
    jmp 1f
.weak weak_target
.hidden hidden_target
.globl hidden_target
global_target: nop
weak_target: nop
local_target: nop
hidden_target: nop
1:
    .skip 120
    jmp 2f
    jmp 1b
    jb 2f
    jmp global_target
    .skip 122
2:  jmp other_section
    jc other_section
    jmp global_target@PLT
    call local_target@PLT
.set alias, local_target
    jmp alias
    jmp 2b + 1
    jmp .
    jmp . + 2
    jmp *global_target
    jmp *global_target(, %rax, 8)
    jmp *%rax
    jmp *8(%rbx)
    call *%r11
    call *table(%rip)
3:  loop 3b
    loopne 3b
    jrcxz 3b
    jecxz 3b
    jmp 3f
    .skip 124
    .p2align 4
    jmp 3f
    .skip 127
3:  nop
    jmp 4f
    .skip 128
4:  nop
    .irp cc, o, no, b, c, nae, nb, ae, nc, e, z, ne, nz, be, na, nbe, a, s, ns, p, pe, np, po, l, nge, nl, ge, le, ng, nle, g
    j\cc 4b
    j\cc start
    .endr
.section .text.other, "ax", @progbits
    nop
other_section:
    jmp start
    jmp other_section
.data
    .p2align 3
table:
    .quad start, global_target, other_section - 4, table
    .quad global_target - start
    .long local_target - weak_target, . - table
