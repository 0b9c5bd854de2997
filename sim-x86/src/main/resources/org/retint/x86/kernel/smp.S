# SPDX-License-Identifier: Apache-2.0
# Start of secondary CPUs, cross-CPU function calls, sync_cores.

.bss
.balign 8
# CPUs that run, the boot CPU included.
.globl smp_online
smp_online:
    .zero 4
# 1 once all CPUs are online and the identity mapping is gone.
smp_started:
    .zero 4
smp_call_lock:
    .zero 4
# CPUs that have not acknowledged the current call.
.globl smp_call_pending
smp_call_pending:
    .zero 4
smp_call_fn:
    .zero 8
smp_call_argument:
    .zero 8

.section .init.text, "ax", @progbits

# Copied to physical page STARTUP_VECTOR, where a secondary CPU starts in long mode. Position independent.
smp_startup_page:
    movabsq $secondary_startup_64, %rax
    jmp *%rax
smp_startup_page_end:

# void smp_boot(): starts CPUs 1 to boot_cpu_count - 1, one after the other.
smp_boot:
    pushq %rbx
    movl $1, smp_online(%rip)
    xorl %ecx, %ecx
    movabsq $DIRECT_VIRTUAL + (STARTUP_VECTOR << 12), %rdx
1:
    movb smp_startup_page(%rcx), %al
    movb %al, (%rdx,%rcx)
    incl %ecx
    cmpl $smp_startup_page_end - smp_startup_page, %ecx
    jne 1b
    movl $1, %ebx
2:
    cmpl boot_cpu_count(%rip), %ebx
    je 4f
    movl %ebx, %edi
    call cpu_prepare
    movl %ebx, %edi
    movl $ICR_INIT + ICR_ASSERT, %esi
    call apic_send
    movl %ebx, %edi
    movl $ICR_STARTUP + ICR_ASSERT + STARTUP_VECTOR, %esi
    call apic_send
    incl %ebx
3:
    pause
    cmpl smp_online(%rip), %ebx
    jne 3b
    jmp 2b
4:
    # The start-up page has done its work: without the identity mapping a null pointer faults.
    movq $0, identity_pd(%rip)
    movq %cr3, %rax
    movq %rax, %cr3
    movl $1, smp_started(%rip)
    popq %rbx
    ret

# A secondary CPU: the number of CPUs online is its own number, since they start one after the other.
secondary_startup_64:
    movl smp_online(%rip), %ebx
    movq %rbx, %rax
    shlq $CPU_STACKS_SHIFT, %rax
    leaq cpu_stacks + CPU_STACK_IDLE_TOP(%rax), %rsp
    movl %ebx, %edi
    call cpu_load
    lock incl smp_online(%rip)
1:
    pause
    cmpl $0, smp_started(%rip)
    je 1b
    movq %cr3, %rax
    movq %rax, %cr3
    jmp cpu_idle

.section .noinstr.text, "ax", @progbits

# void smp_call_all(fn, argument): runs fn(argument) on all CPUs, here too, and returns when all have finished it.
# fn runs with IRQs off elsewhere. IRQs must be on here: two callers that wait for each other must both answer.
.globl smp_call_all
smp_call_all:
    pushq %rbx
    pushq %r12
    pushq %r13
    movq %rdi, %rbx
    movq %rsi, %r12
    movl smp_online(%rip), %r13d
    decl %r13d
    jz 3f
    pushfq
    popq %rax
    testl $RFLAGS_IF, %eax
    jnz 1f
    SET_PANIC PANIC_CALL_WITH_INTERRUPTS_OFF, smp_message_interrupts
    jmp kernel_panic
1:
    leaq smp_call_lock(%rip), %rdi
    call spin_lock
    movq %rbx, smp_call_fn(%rip)
    movq %r12, smp_call_argument(%rip)
    # Stores stay in order, and the write to the APIC comes after them: the handler finds all of them.
    movl %r13d, smp_call_pending(%rip)
    addq %r13, %gs:stat_ipi_call
    xorl %edi, %edi
    movl $ICR_ALL_BUT_SELF + ICR_ASSERT + VECTOR_CALL_FUNCTION, %esi
    call apic_send
    movq %r12, %rdi
    call *%rbx
2:
    pause
    cmpl $0, smp_call_pending(%rip)
    jne 2b
    leaq smp_call_lock(%rip), %rdi
    popq %r13
    popq %r12
    popq %rbx
    jmp spin_unlock
3:
    movq %r12, %rdi
    call *%rbx
    popq %r13
    popq %r12
    popq %rbx
    ret

# Call-function interrupt. The acknowledgement comes after the function: for sync_cores this means that a CPU has
# serialized before it acknowledges. The IRETQ of the handler would come too late (relpoline.md 1).
irq_call_function:
    APIC_END_OF_INTERRUPT
    movq smp_call_argument(%rip), %rdi
    subq $8, %rsp
    call *smp_call_fn(%rip)
    addq $8, %rsp
.globl smp_acknowledge
smp_acknowledge:
    lock decl smp_call_pending(%rip)
    ret

# void sync_cores(): every CPU, this one included, executes CPUID before it acknowledges.
.globl sync_cores
sync_cores:
    movq $smp_serialize, %rdi
    xorl %esi, %esi
    jmp smp_call_all

smp_serialize:
    pushq %rbx
    xorl %eax, %eax
    cpuid
# This CPU has serialized.
.globl smp_serialized
smp_serialized:
    popq %rbx
    ret

.section .rodata, "a", @progbits
smp_message_interrupts:
    .asciz "call to all CPUs with interrupts off"
