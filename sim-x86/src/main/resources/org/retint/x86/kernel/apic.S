# SPDX-License-Identifier: Apache-2.0
# Local APIC: start, end of interrupt, sending interrupts to other CPUs.

# Ends the interrupt in service. Clobbers rax.
.macro APIC_END_OF_INTERRUPT
    movabsq $APIC_VIRTUAL, %rax
    movl $0, APIC_EOI(%rax)
.endm

.text

# void apic_start(): enables the APIC of this CPU and its periodic timer. The CPU's number is its APIC identifier.
apic_start:
    movabsq $APIC_VIRTUAL, %rdx
    movl APIC_ID(%rdx), %eax
    shrl $24, %eax
    cmpl %gs:PCPU_CPU, %eax
    je 1f
    SET_PANIC PANIC_APIC_ID, apic_message_id
    jmp kernel_panic
1:
    movl $APIC_ENABLED + VECTOR_SPURIOUS, APIC_SPURIOUS(%rdx)
    movl $VECTOR_ERROR, APIC_LVT_ERROR(%rdx)
    movl $APIC_DIVIDE_BY_1, APIC_TIMER_DIVIDE(%rdx)
    movl $APIC_PERIODIC + VECTOR_TIMER, APIC_LVT_TIMER(%rdx)
    movl boot_tick_cycles(%rip), %eax
    movl %eax, APIC_TIMER_INITIAL(%rdx)
    ret

# void apic_send(u32 cpu, u32 command): writes the interrupt command register. IRQs go off meanwhile: a handler
# that sends too must not come between the two halves. Clobbers rax, rdx.
.globl apic_send
apic_send:
    pushfq
    cli
    movabsq $APIC_VIRTUAL, %rdx
1:
    testl $ICR_BUSY, APIC_ICR_LOW(%rdx)
    jnz 1b
    movl %edi, %eax
    shll $24, %eax
    movl %eax, APIC_ICR_HIGH(%rdx)
    movl %esi, APIC_ICR_LOW(%rdx)
    popfq
    ret

.section .rodata, "a", @progbits
apic_message_id:
    .asciz "local APIC identifier differs from the CPU number"
