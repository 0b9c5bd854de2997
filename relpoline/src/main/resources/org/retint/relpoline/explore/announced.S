# SPDX-License-Identifier: Apache-2.0
# A word of the CPU says which sequence it is in; whoever is preempted in that one starts it again (rseq.md 6,
# alternative B). The word is never cleared: outside of the sequence it means nothing.

.macro SCENARIO_PREEMPT_HOOK
    movq %gs:SCENARIO_ANNOUNCED, %rax
    movq PT_RIP(%rsp), %rdx
    subq %rax, %rdx
    cmpq $scenario_block_end - scenario_sequence, %rdx
    jae .Lscenario_elsewhere\@
    cmpq $scenario_fast_return - scenario_sequence, %rdx
    je .Lscenario_elsewhere\@
    movq %rax, PT_RIP(%rsp)
.Lscenario_elsewhere\@:
.endm
