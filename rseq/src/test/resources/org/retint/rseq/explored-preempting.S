# SPDX-License-Identifier: Apache-2.0
# After each interrupt another task shall run. Beside explored.S.

.text

# void kernel_interrupt_hook(vector, pt_regs *)
.globl kernel_interrupt_hook
kernel_interrupt_hook:
    movq %gs:PCPU_CURRENT, %rax
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jmp preempt_fold_need_resched
