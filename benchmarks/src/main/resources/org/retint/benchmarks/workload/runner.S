# SPDX-License-Identifier: Apache-2.0
# Runs a workload: each worker is a kernel task that serves its requests one after the other and may migrate.
# The loader stores runner_workers, runner_requests and runner_warm_up before the start. Workers wait for each other when
# they have served their requests of the warm-up, so that what is served behind it is the same in every run.

.set TRACE_REQUEST_DONE, 0x200
.set TRACE_WORKERS_STARTED, 0x201
.set TRACE_WARMED_UP, 0x202

.data
.balign 8
.globl runner_workers, runner_requests, runner_warm_up
runner_workers:
    .quad 2
# Requests of each worker.
runner_requests:
    .quad 1
# Those of them that belong to the warm-up; 0 for none.
runner_warm_up:
    .quad 0
runner_active:
    .quad 0
# Workers whose warm-up is over.
runner_warm:
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
    cmpq runner_warm_up(%rip), %r12
    jne 3f
    callq runner_wait
3:
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

# void runner_wait(void): returns when all workers came here; the last one says so.
.type runner_wait, @function
runner_wait:
    subq $8, %rsp
    movl $1, %eax
    lock xaddq %rax, runner_warm(%rip)
    incq %rax
    cmpq runner_workers(%rip), %rax
    jne 1f
    movl $TRACE_WARMED_UP, %edi
    xorl %esi, %esi
    xorl %edx, %edx
    callq hypercall_trace
    jmp 2f
1:
    callq schedule
    movq runner_warm(%rip), %rax
    cmpq runner_workers(%rip), %rax
    jb 1b
2:
    addq $8, %rsp
    ret
.size runner_wait, .-runner_wait
