# SPDX-License-Identifier: Apache-2.0
# A marked instruction is not preempted: the wish stays until the next chance (rseq.md 6, alternative F).

.macro SCENARIO_PREEMPT_HOOK
    movq PT_RIP(%rsp), %rax
    cmpb $KERNEL_RESTARTABLE_PREFIX, (%rax)
    je restore_regs_and_return_to_kernel
.endm
