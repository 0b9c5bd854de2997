# SPDX-License-Identifier: Apache-2.0
# A workload that does nothing but call: one site, one target, a thousand calls a request.

.set LOOP_CALLS, 1000

.data
.balign 8
.globl workload_errors
workload_errors:
    .quad 0

.text

.globl workload_init
.type workload_init, @function
workload_init:
    ret
.size workload_init, .-workload_init

.balign 32
.type loop_target, @function
loop_target:
    incq %r12
    ret
.size loop_target, .-loop_target

# u64 workload_request(worker, index): returns how often the target ran.
.globl workload_request
.type workload_request, @function
workload_request:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movl $LOOP_CALLS, %ebx
    xorl %r12d, %r12d
    .balign 32
1:
    movq $loop_target, %rax
    call __x86_indirect_thunk_rax
    decl %ebx
    jnz 1b
    movq %r12, %rax
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret
.size workload_request, .-workload_request
