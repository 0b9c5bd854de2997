# SPDX-License-Identifier: Apache-2.0
# kernel_main of a unit with tasks: creates those of kernel_task_table, whose entries are function, CPU and number
# (16 bytes); the run ends with status 0 when the last of them has returned.

.text

.globl kernel_main
kernel_main:
    pushq %rbx
    movq $kernel_task_table, %rbx
1:
    movq $kernel_task_run, %rdi
    movq %rbx, %rsi
    movl 8(%rbx), %edx
    call kernel_thread
    addq $16, %rbx
    cmpq $kernel_task_table_end, %rbx
    jne 1b
    popq %rbx
    ret

# void kernel_task_run(entry): calls the function with its number.
kernel_task_run:
    subq $8, %rsp
    movq (%rdi), %rax
    movl 12(%rdi), %edi
    call *%rax
    lock decl kernel_tasks_running(%rip)
    jnz 1f
    xorl %edi, %edi
    jmp hypercall_exit
1:
    addq $8, %rsp
    ret
