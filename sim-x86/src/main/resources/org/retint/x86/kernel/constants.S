# SPDX-License-Identifier: Apache-2.0
# Constants of the mini-kernel. Nothing here emits a byte; this file comes before all other kernel files.

# Address space (docs/platform.md, Memory).
.set KERNEL_VIRTUAL, 0xffffffff80000000
.set DIRECT_VIRTUAL, 0xffff888000000000
.set APIC_VIRTUAL, 0xffff8880fee00000
# Added to an address of the image mapping, this gives the same byte in the direct map.
.set TEXT_TO_DIRECT, 0xffff888080000000

# Limits.
.set MAX_CPUS, 8
.set MAX_TASKS, 64

# Hypercalls.
.set HYPERCALL_PORT, 0x5254
.set HYPERCALL_EXIT, 0
.set HYPERCALL_PANIC, 1
.set HYPERCALL_ASSERT, 2
.set HYPERCALL_DECIDE, 3
.set HYPERCALL_TRACE, 4

# Events that the kernel itself reports with TRACE.
.set TRACE_GRACE_PERIOD_BEGIN, 0x100
.set TRACE_GRACE_PERIOD_END, 0x101

# Codes of PANIC beside the exception vectors 0..31.
.set PANIC_STACK_OVERFLOW, 0x101
.set PANIC_NO_TASK_SLOT, 0x102
.set PANIC_UNEXPECTED_INTERRUPT, 0x103
.set PANIC_APIC_ID, 0x104
.set PANIC_SCHEDULE_WHILE_ATOMIC, 0x105
.set PANIC_CALL_WITH_INTERRUPTS_OFF, 0x106
.set PANIC_CPU_COUNT, 0x107
.set PANIC_PREEMPT_STATE, 0x108
.set PANIC_DEAD_TASK_RAN, 0x109
.set PANIC_MUTEX_OWNER, 0x10a
.set PANIC_SYSTEM_CALL, 0x10b
.set PANIC_APIC_ERROR, 0x10c

# Segment selectors: the order that SYSCALL and SYSRET require.
.set KERNEL_CS, 0x10
.set KERNEL_DS, 0x18
.set USER_DS, 0x2b
.set USER_CS, 0x33
.set TSS_SELECTOR, 0x40
.set STAR_HIGH, 0x00230010

# Interrupt stack table slots.
.set IST_DOUBLE_FAULT, 1
.set IST_NMI, 2
.set IST_DEBUG, 3
.set IST_MACHINE_CHECK, 4

# Vectors (docs/platform.md, Interrupt vectors).
.set FIRST_INTERRUPT_VECTOR, 0x20
.set VECTOR_TIMER, 0xec
.set VECTOR_CALL_FUNCTION, 0xfb
.set VECTOR_RESCHEDULE, 0xfd
.set VECTOR_ERROR, 0xfe
.set VECTOR_SPURIOUS, 0xff
.set STARTUP_VECTOR, 0x08

# MSRs.
.set MSR_STAR, 0xc0000081
.set MSR_LSTAR, 0xc0000082
.set MSR_FMASK, 0xc0000084
.set MSR_GS_BASE, 0xc0000101
.set MSR_KERNEL_GS_BASE, 0xc0000102

# RFLAGS.
.set RFLAGS_FIXED, 0x2
.set RFLAGS_IF, 0x200
.set RFLAGS_DF, 0x400
# SYSCALL clears TF, IF, DF, IOPL, NT and AC.
.set SYSCALL_FLAG_MASK, 0x47700
.set USER_RFLAGS, 0x202

# Local APIC registers.
.set APIC_ID, 0x20
.set APIC_EOI, 0xb0
.set APIC_SPURIOUS, 0xf0
.set APIC_ICR_LOW, 0x300
.set APIC_ICR_HIGH, 0x310
.set APIC_LVT_TIMER, 0x320
.set APIC_LVT_ERROR, 0x370
.set APIC_TIMER_INITIAL, 0x380
.set APIC_TIMER_DIVIDE, 0x3e0
.set APIC_ENABLED, 0x100
.set APIC_PERIODIC, 0x20000
.set APIC_DIVIDE_BY_1, 0xb
.set ICR_BUSY, 0x1000
.set ICR_ASSERT, 0x4000
.set ICR_INIT, 0x500
.set ICR_STARTUP, 0x600
.set ICR_NMI, 0x400
.set ICR_ALL_BUT_SELF, 0xc0000

# struct pt_regs (rseq.md 2.1).
.set PT_R15, 0
.set PT_R14, 8
.set PT_R13, 16
.set PT_R12, 24
.set PT_RBP, 32
.set PT_RBX, 40
.set PT_R11, 48
.set PT_R10, 56
.set PT_R9, 64
.set PT_R8, 72
.set PT_RAX, 80
.set PT_RCX, 88
.set PT_RDX, 96
.set PT_RSI, 104
.set PT_RDI, 112
.set PT_ORIG_AX, 120
.set PT_RIP, 128
.set PT_CS, 136
.set PT_RFLAGS, 144
.set PT_RSP, 152
.set PT_SS, 160
.set PT_SIZE, 168

# __preempt_count (rseq.md 4): bits 0-7 depth, 8-15 softirq, 16-19 hardirq, 20 NMI, 31 inverted need-resched.
.set PREEMPT_OFFSET, 0x1
.set SOFTIRQ_OFFSET, 0x100
.set HARDIRQ_OFFSET, 0x10000
.set NMI_OFFSET, 0x100000
.set PREEMPT_NO_RESCHED, 0x80000000
.set PREEMPT_DEPTHS, 0x7fffffff

# Task flags, set from any CPU with locked operations.
.set TIF_NEED_RESCHED, 0x8

# Task states; a zeroed slot is free.
.set TASK_FREE, 0
.set TASK_RUNNABLE, 1
.set TASK_SLEEPING, 2
.set TASK_DEAD, 3
.set TASK_NEW, 4

# struct task.
.set TASK_RSP, 0
.set TASK_PREEMPT_COUNT, 8
.set TASK_FLAGS, 12
.set TASK_STATE, 16
.set TASK_CPU, 20
# 1 while the task runs or is queued to run.
.set TASK_ON_RQ, 24
.set TASK_BOUND, 28
# List nodes are two words: next, previous.
.set TASK_NODE, 32
# First word 0: the task is in no sleep queue.
.set TASK_SLEEP_NODE, 48
.set TASK_WAKE_TICK, 64
# Address of the mutex that the task waits for, 0 once it was handed over.
.set TASK_WAIT_ON, 72
.set TASK_WAIT_NODE, 80
.set TASK_STACK_TOP, 96
.set TASK_STACK_BOTTOM, 104
.set TASK_FUNCTION, 112
.set TASK_ARGUMENT, 120
.set TASK_SLICE, 128
.set TASK_NUMBER, 132
.set TASK_SWITCHES, 136
.set TASK_MIGRATIONS, 144
.set TASK_STRUCT_SIZE, 192
.set TASK_STACK_SIZE, 8192
.set STACK_CANARY, 0x57ac6e9d

# Per-CPU area: offsets from the base of %gs.
.set PERCPU_SIZE, 4096
.set PERCPU_SHIFT, 12
.set __preempt_count, 0x00
# -1 outside of interrupts: the next interrupt moves to the IRQ stack.
.set PCPU_IRQ_COUNT, 0x04
.set PCPU_CPU, 0x08
.set PCPU_BALANCE_COUNTDOWN, 0x0c
.set PCPU_CURRENT, 0x10
.set PCPU_IRQ_STACK, 0x18
.set PCPU_KERNEL_STACK, 0x20
.set PCPU_USER_RSP, 0x28
.set PCPU_BASE, 0x30
.set PCPU_IDLE_TASK, 0x38
# Even: the CPU idles, an extended quiescent state. Odd: it may hold readers.
.set rcu_dynticks, 0x40
# Counts context switches and ticks that interrupted user mode.
.set rcu_quiescent_states, 0x48
.set PCPU_RQ_LOCK, 0x50
# Runnable tasks of this CPU, the running one included, the idle task not.
.set PCPU_RQ_RUNNING, 0x54
.set PCPU_RQ_LIST, 0x58
.set PCPU_SLEEP_LIST, 0x68
.set PCPU_TICKS, 0x78
# Statistics, 64 bits each, written by the owning CPU only.
.set stat_context_switches, 0x80
.set stat_preemptions, 0x88
.set stat_interrupts, 0x90
.set stat_ipi_reschedule, 0x98
.set stat_ipi_call, 0xa0
.set stat_nmis, 0xa8
.set stat_int3, 0xb0
.set stat_system_calls, 0xb8
.set stat_migrations, 0xc0
.set stat_wakeups, 0xc8
.set stat_ticks, PCPU_TICKS
.set PCPU_GDT, 0x100
.set PCPU_GDT_POINTER, 0x158
.set PCPU_TSS, 0x180
.set GDT_SIZE, 80
.set TSS_SIZE, 104
.set TSS_RSP0, 4
.set TSS_IST, 36
.set TSS_IO_MAP, 102

# Stacks of a CPU: offsets of their tops from the CPU's part of cpu_stacks.
.set CPU_STACKS_SIZE, 0x8000
.set CPU_STACKS_SHIFT, 15
.set CPU_STACK_IDLE_TOP, 0x2000
.set CPU_STACK_IRQ_TOP, 0x4000
.set CPU_STACK_NMI_TOP, 0x5000
.set CPU_STACK_NMI_SIZE, 0x1000
.set CPU_STACK_DOUBLE_FAULT_TOP, 0x6000
.set CPU_STACK_DEBUG_TOP, 0x7000
.set CPU_STACK_MACHINE_CHECK_TOP, 0x8000

# User mode: one page of text and a stack page for each of eight tasks.
.set USER_TEXT_VIRTUAL, 0x400000
.set USER_STACK_VIRTUAL, 0x410000
.set USER_STACK_PAGES, 8
.set USER_LIMIT, 0x800000000000

.globl __preempt_count
