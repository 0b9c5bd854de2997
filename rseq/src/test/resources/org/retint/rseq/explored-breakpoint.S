# SPDX-License-Identifier: Apache-2.0
# A breakpoint over the first byte of the fast call. Who meets it puts the byte back and executes the call again, but
# another task shall run first. Beside explored.S.

.bss
.balign 8
.globl test_traps
test_traps:
    .zero 8
.globl trap_original
trap_original:
    .zero 8

.text

# u32 kernel_int3_hook(pt_regs *)
.globl kernel_int3_hook
kernel_int3_hook:
    incq test_traps(%rip)
    movb trap_original(%rip), %al
    movb %al, block_fast(%rip)
    decq PT_RIP(%rdi)
    movq %gs:PCPU_CURRENT, %rax
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    subq $8, %rsp
    call preempt_fold_need_resched
    addq $8, %rsp
    movl $1, %eax
    ret
