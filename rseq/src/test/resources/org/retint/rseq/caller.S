# SPDX-License-Identifier: Apache-2.0
# Tasks that call through both sequences with targets in a fixed order and check where they got.

.bss
.balign 8
.globl test_rounds
test_rounds:
    .zero 8
.globl test_callers_left
test_callers_left:
    .zero 8
# Index of the function that the block has learned, and how often it learned.
test_learned:
    .zero 8
.globl test_patches
test_patches:
    .zero 8

.data
.balign 8
# How often each caller calls, how many callers there are, and the CPU of each: -1 for any.
.globl test_rounds_wanted
test_rounds_wanted:
    .quad 1000000
.globl test_callers
test_callers:
    .quad 1
# Tasks that only use CPU time, one on each CPU.
.globl test_hogs
test_hogs:
    .quad 0
.globl test_patching
test_patching:
    .long 0
    .long 0
# How long the first task sleeps between two looks.
.globl test_pause_ticks
test_pause_ticks:
    .long 1
    .long 0
.globl test_caller_cpu
test_caller_cpu:
    .long 0
    .long 0

.text

.globl kernel_main
kernel_main:
    movq test_callers(%rip), %rbx
    movq %rbx, test_callers_left(%rip)
1:
    movq $test_caller, %rdi
    movq %rbx, %rsi
    movl test_caller_cpu(%rip), %edx
    call kernel_thread
    decq %rbx
    jnz 1b
    movq test_hogs(%rip), %rbx
    testq %rbx, %rbx
    jz 2f
3:
    movq $test_hog, %rdi
    leaq -1(%rbx), %rsi
    movl %esi, %edx
    call kernel_thread
    decq %rbx
    jnz 3b
2:
    call test_pause
    cmpq $0, test_callers_left(%rip)
    jnz 2b
    # Every call entered exactly one function.
    movq test_entered(%rip), %rax
    addq test_entered+8(%rip), %rax
    addq test_entered+16(%rip), %rax
    addq test_entered+24(%rip), %rax
    cmpq test_calls(%rip), %rax
    movl $2, %edi
    jne hypercall_assert
    xorl %edi, %edi
    jmp hypercall_exit

# Keeps the CPU of its number busy for some ticks, sleeps for some, out of step with the other one: who can migrate
# finds the other CPU idle.
test_hog:
    leal 1(,%rdi,4), %edi
    call schedule_timeout
1:
    movl $4500, %ebx
2:
    pause
    decl %ebx
    jnz 2b
    movl $4, %edi
    call schedule_timeout
    cmpq $0, test_callers_left(%rip)
    jne 1b
    jmp kernel_thread_exit

# Between two looks: sleeps, or has the block learn the next function if test_patching says so.
test_pause:
    cmpl $0, test_patching(%rip)
    jne test_learn_next
    movl test_pause_ticks(%rip), %edi
    jmp schedule_timeout

# Slow first, then new fields, then fast again; a grace period before fields change that a task may be about to use.
test_learn_next:
    pushq %rbx
    movq test_learned(%rip), %rbx
    incq %rbx
    andl $3, %ebx
    movq %rbx, test_learned(%rip)
    movq $block_opcode, %rdi
    movl $0xeb, %esi
    call text_write8
    call sync_cores
    call synchronize_sched
    movq test_targets(,%rbx,8), %rsi
    movq $block_jnz - 4, %rdi
    call text_write32
    movq test_targets(,%rbx,8), %rsi
    subq $block_return, %rsi
    movq $block_return - 4, %rdi
    call text_write32
    call sync_cores
    call synchronize_sched
    movq $block_opcode, %rdi
    movl $0x75, %esi
    call text_write8
    call sync_cores
    incq test_patches(%rip)
    popq %rbx
    ret

# A caller: 5 in 8 calls go to the learned function. Its argument only makes its order its own.
test_caller:
    movq test_rounds_wanted(%rip), %r12
    movq %rdi, %r13
1:
    imull $1103515245, %r13d, %r13d
    addl $12345, %r13d
    movl %r13d, %eax
    shrl $16, %eax
    andl $7, %eax
    cmpl $4, %eax
    cmovael test_zero(%rip), %eax
    movq test_targets(,%rax,8), %rbx
    movq %rbx, %r14
    lock incq test_calls(%rip)
    call test_block_call
    cmpq %r14, %rax
    jne test_wrong
    lock incq test_calls(%rip)
    subq $8, %rsp
    pushq %r14
    movq %rsp, %rdi
    call test_loads_call
    addq $16, %rsp
    cmpq %r14, %rax
    jne test_wrong
    lock incq test_rounds(%rip)
    decq %r12
    jnz 1b
    lock decq test_callers_left(%rip)
    jmp kernel_thread_exit

# The function reached is not the one called.
.globl test_wrong
test_wrong:
    movl $1, %edi
    jmp hypercall_assert

.section .rodata, "a", @progbits
.balign 4
test_zero:
    .long 0
