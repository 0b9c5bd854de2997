# SPDX-License-Identifier: Apache-2.0
# A caller that is preempted on CPU 0 and goes on on CPU 1, where the block was patched meanwhile: CPU 0 is busy until
# the caller is done. Beside explored.S.

.bss
.balign 64
migration_preempted:
    .long 0
.balign 64
.globl migration_patched
migration_patched:
    .quad 0
# CPU on which the caller ends.
.globl migration_cpu
migration_cpu:
    .quad 0

.text

.globl migration_caller
migration_caller:
    subq $8, %rsp
    call explored_caller
    call kernel_cpu_id
    movq %rax, migration_cpu(%rip)
    addq $8, %rsp
    ret

.globl migration_neighbour
migration_neighbour:
    movl $1, migration_preempted(%rip)
1:
    cmpl $0, explored_done(%rip)
    je 1b
    ret

# The block learns another function, while nobody is in it but who was preempted at a restartable offset.
.globl migration_patcher
migration_patcher:
    pushq %rbx
1:
    cmpl $0, explored_done(%rip)
    jne 2f
    cmpl $0, migration_preempted(%rip)
    je 1b
    movq $test_target_1, %rax
    movl %eax, block_start + 3(%rip)
    movl $test_target_1 - block_return, block_return - 4(%rip)
    xorl %eax, %eax
    cpuid
    movq $1, migration_patched(%rip)
2:
    popq %rbx
    ret
