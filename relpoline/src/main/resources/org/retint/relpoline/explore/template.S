# SPDX-License-Identifier: Apache-2.0
# No table: whether a saved rip lies in a block is told by the bytes around it (rseq.md 6, alternative C).

.macro SCENARIO_PREEMPT_HOOK
    movq PT_RIP(%rsp), %rax
    leaq -7(%rax), %rdi
    call scenario_matches
    jz .Lscenario_matched\@
    leaq -10(%rax), %rdi
    call scenario_matches
    jz .Lscenario_matched\@
    leaq -18(%rax), %rdi
    call scenario_matches
    jnz .Lscenario_unknown\@
.Lscenario_matched\@:
    movq %rdi, PT_RIP(%rsp)
.Lscenario_unknown\@:
.endm
