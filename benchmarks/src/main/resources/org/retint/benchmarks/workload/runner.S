# SPDX-License-Identifier: Apache-2.0
# Runs a workload: each worker is a kernel task that serves its requests one after the other and may migrate.
# The loader stores runner_workers and runner_requests before the start.

.set TRACE_REQUEST_DONE, 0x200
.set TRACE_WORKERS_STARTED, 0x201

.data
.balign 8
.globl runner_workers, runner_requests
runner_workers:
    .quad 2
# Requests of each worker.
runner_requests:
    .quad 1
runner_active:
    .quad 0

.text

.globl kernel_main
.type kernel_main, @function
kernel_main:
    pushq %rbx
    callq workload_init
    movq runner_workers(%rip), %rax
    movq %rax, runner_active(%rip)
    movl $TRACE_WORKERS_STARTED, %edi
    xorl %esi, %esi
    xorl %edx, %edx
    callq hypercall_trace
    callq relpoline_start
    xorl %ebx, %ebx
1:
    movq $runner_worker, %rdi
    movq %rbx, %rsi
    movl $-1, %edx
    callq kernel_thread
    incq %rbx
    cmpq runner_workers(%rip), %rbx
    jb 1b
    popq %rbx
    ret
.size kernel_main, .-kernel_main

# void runner_worker(worker): reports each request's digest; the last worker ends the run.
.type runner_worker, @function
runner_worker:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movq %rdi, %rbx
    xorl %r12d, %r12d
1:
    movq %rbx, %rdi
    movq %r12, %rsi
    callq workload_request
    movq %rax, %rdx
    movq %rbx, %rsi
    movl $TRACE_REQUEST_DONE, %edi
    callq hypercall_trace
    incq %r12
    cmpq runner_requests(%rip), %r12
    jb 1b
    lock decq runner_active(%rip)
    jnz 2f
    xorl %edi, %edi
    callq hypercall_exit
2:
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret
.size runner_worker, .-runner_worker
