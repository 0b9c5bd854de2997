# SPDX-License-Identifier: Apache-2.0
# Start of the boot CPU (docs/platform.md, Start of the boot CPU).

.data
.balign 8
# Parameters, stored by the loader before the start.
.globl boot_cpu_count
boot_cpu_count:
    .long 1
.globl boot_tick_cycles
boot_tick_cycles:
    .long 200000
.globl boot_preemptible
boot_preemptible:
    .long 1

.section .init.text, "ax", @progbits

.globl startup_64
startup_64:
    movq $cpu_stacks + CPU_STACK_IDLE_TOP, %rsp
    movl boot_cpu_count(%rip), %eax
    decl %eax
    cmpl $MAX_CPUS, %eax
    jb 1f
    SET_PANIC PANIC_CPU_COUNT, boot_message_cpu_count
    jmp kernel_panic
1:
    call idt_build
    cmpl $0, boot_preemptible(%rip)
    jne 2f
    call boot_make_non_preemptible
2:
    xorl %edi, %edi
    call cpu_prepare
    xorl %edi, %edi
    call cpu_load
    call smp_boot
    movq $kernel_main, %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    jmp cpu_idle

# A non-preemptible kernel has no check in its exit path (rseq.md 4 and R27): retint_kernel becomes a jump to the
# plain return. Nobody else runs yet, and the IRETQ in cpu_load serializes before the first interrupt.
boot_make_non_preemptible:
    movq $retint_kernel, %rdi
    movzbl retint_non_preemptible_jump(%rip), %esi
    call text_write8
    movq $retint_kernel + 1, %rdi
    movzbl retint_non_preemptible_jump + 1(%rip), %esi
    jmp text_write8

.section .rodata, "a", @progbits
boot_message_cpu_count:
    .asciz "boot_cpu_count is not between 1 and MAX_CPUS"
