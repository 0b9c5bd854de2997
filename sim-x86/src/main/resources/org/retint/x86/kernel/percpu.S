# SPDX-License-Identifier: Apache-2.0
# Per-CPU areas, descriptor tables and what each CPU loads into itself at start.

.bss
.balign 4096
# One area per CPU; %gs points to it in kernel mode. GDT and TSS lie in it.
.globl percpu_areas
percpu_areas:
    .zero PERCPU_SIZE * MAX_CPUS
.globl cpu_stacks
cpu_stacks:
    .zero CPU_STACKS_SIZE * MAX_CPUS
.globl idle_tasks
idle_tasks:
    .zero TASK_STRUCT_SIZE * MAX_CPUS

.data
.balign 8
# Null, unused, kernel code, kernel data, 32-bit user code (SYSRET's base), user data, user code, unused; TSS follows.
gdt_template:
    .quad 0
    .quad 0
    .quad 0x00af9b000000ffff
    .quad 0x00cf93000000ffff
    .quad 0x00cffb000000ffff
    .quad 0x00cff3000000ffff
    .quad 0x00affb000000ffff
    .quad 0

.section .init.text, "ax", @progbits

# void cpu_prepare(u32 cpu): fills the per-CPU area of a CPU that does not run yet, or of the boot CPU.
cpu_prepare:
    pushq %rbx
    pushq %r12
    pushq %r13
    movl %edi, %r12d
    PERCPU_OF %r12, %rbx
    movq %r12, %r13
    shlq $CPU_STACKS_SHIFT, %r13
    addq $cpu_stacks, %r13

    movq %rbx, PCPU_BASE(%rbx)
    movl %r12d, PCPU_CPU(%rbx)
    # The idle task runs with preemption off: it looks at its need-resched flag itself.
    movl $PREEMPT_NO_RESCHED + PREEMPT_OFFSET, __preempt_count(%rbx)
    movl $-1, PCPU_IRQ_COUNT(%rbx)
    # 8 below the top: pt_regs leaves RSP at 8 modulo 16 and the entry code treats both cases alike.
    leaq CPU_STACK_IRQ_TOP - 8(%r13), %rax
    movq %rax, PCPU_IRQ_STACK(%rbx)
    movl $1, rcu_dynticks(%rbx)
    leaq PCPU_RQ_LIST(%rbx), %rax
    LIST_INIT %rax
    leaq PCPU_SLEEP_LIST(%rbx), %rax
    LIST_INIT %rax
    movl sched_balance_ticks(%rip), %eax
    movl %eax, PCPU_BALANCE_COUNTDOWN(%rbx)

    # The idle task is what this CPU runs from its start.
    imulq $TASK_STRUCT_SIZE, %r12, %rdx
    addq $idle_tasks, %rdx
    movl $TASK_RUNNABLE, TASK_STATE(%rdx)
    movl %r12d, TASK_CPU(%rdx)
    movl $1, TASK_ON_RQ(%rdx)
    movl $1, TASK_BOUND(%rdx)
    movq %r13, TASK_STACK_BOTTOM(%rdx)
    movq $STACK_CANARY, (%r13)
    leaq CPU_STACK_IDLE_TOP(%r13), %rax
    movq %rax, TASK_STACK_TOP(%rdx)
    movq %rax, PCPU_KERNEL_STACK(%rbx)
    movq %rax, PCPU_TSS + TSS_RSP0(%rbx)
    movq %rdx, PCPU_IDLE_TASK(%rbx)
    movq %rdx, PCPU_CURRENT(%rbx)

    # TSS: interrupt stacks that must be good whatever RSP was; no I/O bit map.
    leaq CPU_STACK_DOUBLE_FAULT_TOP(%r13), %rax
    movq %rax, PCPU_TSS + TSS_IST + 8 * (IST_DOUBLE_FAULT - 1)(%rbx)
    leaq CPU_STACK_NMI_TOP(%r13), %rax
    movq %rax, PCPU_TSS + TSS_IST + 8 * (IST_NMI - 1)(%rbx)
    leaq CPU_STACK_DEBUG_TOP(%r13), %rax
    movq %rax, PCPU_TSS + TSS_IST + 8 * (IST_DEBUG - 1)(%rbx)
    leaq CPU_STACK_MACHINE_CHECK_TOP(%r13), %rax
    movq %rax, PCPU_TSS + TSS_IST + 8 * (IST_MACHINE_CHECK - 1)(%rbx)
    movw $TSS_SIZE, PCPU_TSS + TSS_IO_MAP(%rbx)

    # GDT: the template, then the 16-byte TSS descriptor. It cannot be shared: LTR marks it busy.
    xorl %ecx, %ecx
1:
    movq gdt_template(,%rcx,8), %rax
    movq %rax, PCPU_GDT(%rbx,%rcx,8)
    incl %ecx
    cmpl $8, %ecx
    jne 1b
    leaq PCPU_TSS(%rbx), %rax
    movq %rax, %rcx
    andl $0xffffff, %ecx
    shlq $16, %rcx
    movabsq $0x0000890000000000 + TSS_SIZE - 1, %rdx
    orq %rdx, %rcx
    movq %rax, %rdx
    shrq $24, %rdx
    andl $0xff, %edx
    shlq $56, %rdx
    orq %rdx, %rcx
    movq %rcx, PCPU_GDT + TSS_SELECTOR(%rbx)
    shrq $32, %rax
    movq %rax, PCPU_GDT + TSS_SELECTOR + 8(%rbx)
    movw $GDT_SIZE - 1, PCPU_GDT_POINTER(%rbx)
    leaq PCPU_GDT(%rbx), %rax
    movq %rax, PCPU_GDT_POINTER + 2(%rbx)
    popq %r13
    popq %r12
    popq %rbx
    ret

# void cpu_load(u32 cpu): loads the prepared tables into the CPU that executes it and starts its tick. IRQs off.
cpu_load:
    pushq %rbx
    movl %edi, %edi
    PERCPU_OF %rdi, %rbx
    lgdt PCPU_GDT_POINTER(%rbx)
    # CS is reloaded by IRETQ, which needs no far return.
    movq %rsp, %rax
    pushq $KERNEL_DS
    pushq %rax
    pushq $2
    pushq $KERNEL_CS
    pushq $1f
    iretq
1:
    movl $KERNEL_DS, %eax
    movl %eax, %ss
    movl %eax, %ds
    movl %eax, %es
    xorl %eax, %eax
    movl %eax, %fs
    movl %eax, %gs
    movl $TSS_SELECTOR, %eax
    ltr %ax
    lidt idt_pointer(%rip)

    movl $MSR_GS_BASE, %ecx
    movl %ebx, %eax
    movq %rbx, %rdx
    shrq $32, %rdx
    wrmsr
    movl $MSR_KERNEL_GS_BASE, %ecx
    xorl %eax, %eax
    xorl %edx, %edx
    wrmsr
    movl $MSR_STAR, %ecx
    movl $STAR_HIGH, %edx
    wrmsr
    movl $MSR_LSTAR, %ecx
    movq $entry_SYSCALL_64, %rax
    movq %rax, %rdx
    shrq $32, %rdx
    wrmsr
    movl $MSR_FMASK, %ecx
    movl $SYSCALL_FLAG_MASK, %eax
    xorl %edx, %edx
    wrmsr
    call apic_start
    popq %rbx
    ret
