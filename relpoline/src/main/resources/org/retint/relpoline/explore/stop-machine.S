# SPDX-License-Identifier: Apache-2.0
# All other CPUs are held in an interrupt while one patches. On release each serializes and, if the patcher wants it,
# moves every saved rip of its tasks that lies in the block back to the start: in frames of interrupts under way, of
# preempted tasks and of what nests in them. A saved rip is told by the CS behind it on the stack.

.set SCENARIO_VECTOR, 0xf2

.text

.globl scenario_stop
scenario_stop:
    movl smp_online(%rip), %eax
    decl %eax
    movl %eax, scenario_running(%rip)
    addq %rax, %gs:stat_ipi_call
    movl $1, scenario_held(%rip)
    movl $ICR_ALL_BUT_SELF + ICR_ASSERT + SCENARIO_VECTOR, %esi
    xorl %edi, %edi
    call apic_send
1:  pause
    cmpl $0, scenario_running(%rip)
    jne 1b
    ret

.globl scenario_release
scenario_release:
    movl smp_online(%rip), %eax
    decl %eax
    movl %eax, scenario_running(%rip)
    movl $0, scenario_held(%rip)
1:  pause
    cmpl $0, scenario_running(%rip)
    jne 1b
    movl $0, scenario_rewinds(%rip)
    ret

.section .noinstr.text, "ax", @progbits

# void kernel_interrupt_hook(vector, pt_regs *): IRQs are off until the release.
.globl kernel_interrupt_hook
kernel_interrupt_hook:
    pushq %rbx
    movq %rsi, %rbx
    lock decl scenario_running(%rip)
1:  pause
    cmpl $0, scenario_held(%rip)
    jne 1b
    cmpl $0, scenario_rewinds(%rip)
    je 2f
    call scenario_rewind
2:
    xorl %eax, %eax
    cpuid
    lock decl scenario_running(%rip)
    popq %rbx
    ret

# rbx = the frame of this interrupt. Frames of the current task lie above it, those of others above their saved RSP.
scenario_rewind:
    movq $task_table, %r8
    movl $MAX_TASKS, %r9d
1:
    cmpl $TASK_FREE, TASK_STATE(%r8)
    je 5f
    movl %gs:PCPU_CPU, %eax
    cmpl %eax, TASK_CPU(%r8)
    jne 5f
    movq %rbx, %rdx
    cmpq %gs:PCPU_CURRENT, %r8
    je 2f
    movq TASK_RSP(%r8), %rdx
2:
    movq TASK_STACK_TOP(%r8), %r10
    subq $16, %r10
3:
    cmpq %r10, %rdx
    ja 5f
    cmpq $KERNEL_CS, 8(%rdx)
    jne 4f
    movq (%rdx), %rax
    subq $scenario_block, %rax
    cmpq $scenario_block_end - scenario_block, %rax
    jae 4f
    cmpq $scenario_fast_return - scenario_block, %rax
    je 4f
    movq $scenario_block, (%rdx)
4:
    addq $8, %rdx
    jmp 3b
5:
    addq $TASK_STRUCT_SIZE, %r8
    decl %r9d
    jnz 1b
    ret

.bss
.balign 64
scenario_running:
    .zero 4
.balign 64
scenario_held:
    .zero 4
.balign 64
.globl scenario_rewinds
scenario_rewinds:
    .zero 4
