# SPDX-License-Identifier: Apache-2.0
# Whoever is preempted in an outline block goes back to the call of its site, return address dropped: the first
# instruction included, as the block may be gone when he runs again. scenario_to_site 0: to the start of the block.

.macro SCENARIO_PREEMPT_HOOK
    movq PT_RIP(%rsp), %rax
    subq $scenario_outline_old, %rax
    cmpq $scenario_outline_end - scenario_outline_old, %rax
    jae .Lscenario_elsewhere\@
.if scenario_to_site
    movq PT_RSP(%rsp), %rdx
    movq (%rdx), %rax
    subq $5, %rax
    addq $8, %rdx
    movq %rax, PT_RIP(%rsp)
    movq %rdx, PT_RSP(%rsp)
.else
    movq $scenario_outline_old, PT_RIP(%rsp)
.endif
.Lscenario_elsewhere\@:
.endm
