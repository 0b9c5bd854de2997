# SPDX-License-Identifier: Apache-2.0
# Runs the loops of loops.S on CPU 0 of two, and those of this file, which only a kernel can. The cycles of a measurement
# are left in micro_cycles, in the order of micro_list. No timer interrupts; IRQs are on where CPUs call each other.

.set MICRO_MAX, 128
.set MICRO_NAME, 0
.set MICRO_SETUP, 8
.set MICRO_RUN, 16
.set MICRO_ROUNDS, 24
.set MICRO_ENTRY, 32

.bss
.balign 8
.globl micro_cycles
micro_cycles:
    .zero 8 * MICRO_MAX

.text

MICRO 256, 1, "int3, handled at once, and iretq"
MICRO_LOOP
    int3
MICRO_END

# The counter of loops that call is %r12, below which the stack is aligned.
.macro KERNEL_LOOP
    movq %rdi, %r12
    subq $8, %rsp
    sti
87:
.endm

.macro KERNEL_END
    decq %r12
    jnz 87b
    cli
    addq $8, %rsp
    ret
.endm

MICRO 64, 1, "call of another CPU and its answer"
KERNEL_LOOP
    movq $micro_nothing, %rdi
    xorl %esi, %esi
    call smp_call_all
KERNEL_END

MICRO 64, 1, "sync_cores, two CPUs"
KERNEL_LOOP
    call sync_cores
KERNEL_END

# The call that CPU 1 makes all the time is written anew by way of a breakpoint.
MICRO 64, 1, "text_poke of a site, two CPUs"
KERNEL_LOOP
    movq $micro_site, %rdi
    movl $0xcc, %esi
    call text_write8
    call sync_cores
    movq $micro_site + 1, %rdi
    movl micro_site + 1(%rip), %esi
    call text_write32
    call sync_cores
    movq $micro_site, %rdi
    movl $0xe8, %esi
    call text_write8
    call sync_cores
KERNEL_END

micro_nothing:
    ret

# void micro_caller(): the task of CPU 1.
micro_caller:
    subq $8, %rsp
    sti
1:
micro_site:
    call micro_nothing
micro_site_end:
    jmp 1b

# A breakpoint at the site stands for the call that is not there; others are those of the first loop.
.globl kernel_int3_hook
kernel_int3_hook:
    cmpq $micro_site + 1, PT_RIP(%rdi)
    jne 1f
    movq $micro_site_end, PT_RIP(%rdi)
1:
    movl $1, %eax
    ret

.globl kernel_main
kernel_main:
    movq $micro_caller, %rdi
    xorl %esi, %esi
    movl $1, %edx
    call kernel_thread
    cli
    movq $__start_micro_list, %rbx
    xorl %ebp, %ebp
1:
    movq MICRO_SETUP(%rbx), %rax
    testq %rax, %rax
    jz 2f
    call *%rax
2:
    call micro_run
    call micro_run
    movq %rax, micro_cycles(,%rbp,8)
    incq %rbp
    addq $MICRO_ENTRY, %rbx
    cmpq $__stop_micro_list, %rbx
    jb 1b
    xorl %edi, %edi
    jmp hypercall_exit

# u64 micro_run(): the cycles of a run of the benchmark at %rbx.
micro_run:
    pushq %rbx
    pushq %rbp
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    pushq %rax
    movl MICRO_ROUNDS(%rbx), %edi
    call *MICRO_RUN(%rbx)
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    popq %rdx
    subq %rdx, %rax
    popq %rbp
    popq %rbx
    ret
