# SPDX-License-Identifier: Apache-2.0
# User mode: how a task gets there, system calls, and a small program that shows both. A tick in user mode is a
# quiescent state.

.set SYSCALL_GETCPU, 0
.set SYSCALL_YIELD, 1
.set SYSCALL_EXIT, 2
.set SYSCALL_SLEEP, 3
.set SYSCALL_COUNT, 4

.section .entry.text, "ax", @progbits

# SYSCALL has put rip into rcx and flags into r11, and cleared IF. pt_regs is built as an interrupt does it.
.globl entry_SYSCALL_64
entry_SYSCALL_64:
    swapgs
    movq %rsp, %gs:PCPU_USER_RSP
    movq %gs:PCPU_KERNEL_STACK, %rsp
    pushq $USER_DS
    pushq %gs:PCPU_USER_RSP
    pushq %r11
    pushq $USER_CS
    pushq %rcx
    pushq %rax
    PUSH_AND_CLEAR_REGS
    movq %rsp, %rdi
    sti
    call do_syscall
    cli
1:
    movq %gs:PCPU_CURRENT, %rax
    testl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jz 2f
    sti
    call schedule
    cli
    jmp 1b
2:
    # SYSRET takes rip and flags from rcx and r11; it must not see a rip outside of user space.
    movq PT_RCX(%rsp), %rcx
    cmpq PT_RIP(%rsp), %rcx
    jne retint_user_restore
    movq PT_R11(%rsp), %r11
    cmpq PT_RFLAGS(%rsp), %r11
    jne retint_user_restore
    movabsq $USER_LIMIT, %rax
    cmpq %rax, %rcx
    jae retint_user_restore
    POP_REGS
    movq PT_RSP - PT_ORIG_AX(%rsp), %rsp
    swapgs
    sysretq

# void enter_user_mode(rip, rsp): the current task goes to user mode and keeps nothing of its kernel stack.
.globl enter_user_mode
enter_user_mode:
    cli
    movq %gs:PCPU_KERNEL_STACK, %rsp
    pushq $USER_DS
    pushq %rsi
    pushq $USER_RFLAGS
    pushq $USER_CS
    pushq %rdi
    pushq $-1
    PUSH_AND_CLEAR_REGS
    movq $0, PT_RDI(%rsp)
    movq $0, PT_RSI(%rsp)
    xorl %edi, %edi
    jmp retint_user

.text

# void do_syscall(pt_regs *): number in rax, argument in rdi, result into rax.
do_syscall:
    pushq %rbx
    movq %rdi, %rbx
    incq %gs:stat_system_calls
    movq PT_ORIG_AX(%rbx), %rax
    cmpq $SYSCALL_GETCPU, %rax
    je 1f
    cmpq $SYSCALL_YIELD, %rax
    je 2f
    cmpq $SYSCALL_EXIT, %rax
    je kernel_thread_exit
    cmpq $SYSCALL_SLEEP, %rax
    je 3f
    SET_PANIC PANIC_SYSTEM_CALL, syscall_message
    jmp kernel_panic
1:
    movl %gs:PCPU_CPU, %eax
    movq %rax, PT_RAX(%rbx)
    popq %rbx
    ret
2:
    call schedule
    movq $0, PT_RAX(%rbx)
    popq %rbx
    ret
3:
    movq PT_RDI(%rbx), %rdi
    call schedule_timeout
    movq $0, PT_RAX(%rbx)
    popq %rbx
    ret

# void user_demo_task(u64 slot): body of a kernel task which becomes user program number slot, 0 to 7.
.globl user_demo_task
user_demo_task:
    movq %rdi, %rsi
    incq %rsi
    shlq $12, %rsi
    addq $USER_STACK_VIRTUAL, %rsi
    movq $USER_TEXT_VIRTUAL + user_demo - user_text, %rdi
    jmp enter_user_mode

# The page that user mode sees at USER_TEXT_VIRTUAL.
.section .user.text, "ax", @progbits
.balign 4096
.globl user_text
user_text:

# Asks for its CPU, computes, yields, a hundred times over; counts rounds in the second word of its stack page from
# the top, sums CPU numbers in the third, then exits.
.globl user_demo
user_demo:
    pushq $0
    pushq $0
    pushq $0
    movl $100, %ebx
1:
    movl $SYSCALL_GETCPU, %eax
    syscall
    addq %rax, (%rsp)
    movl $1000, %ecx
2:
    decl %ecx
    jnz 2b
    incq 8(%rsp)
    movl $SYSCALL_YIELD, %eax
    syscall
    decl %ebx
    jnz 1b
    movl $SYSCALL_EXIT, %eax
    syscall

.bss
.balign 4096
.globl user_stacks
user_stacks:
    .zero 4096 * USER_STACK_PAGES

.section .rodata, "a", @progbits
syscall_message:
    .asciz "unknown system call"
