# SPDX-License-Identifier: Apache-2.0
# The breakpoint of text patching as of v4.14 to v4.20: while a patcher has announced it, whoever runs into INT3 at
# the start of the block or of its fast call goes on at the slow call.

.section .noinstr.text, "ax", @progbits

.globl poke_int3_handler
poke_int3_handler:
    xorl %eax, %eax
    cmpl $0, scenario_breakpoint(%rip)
    je 1f
    movq PT_RIP(%rdi), %rdx
    decq %rdx
    cmpq $scenario_block, %rdx
    je 2f
    cmpq $scenario_fast, %rdx
    je 2f
1:  ret
2:
    movq $scenario_slow, PT_RIP(%rdi)
    incl %eax
.ifdef scenario_handler_wakes
    # Somebody wakes up meanwhile: the exit of the exception preempts.
    movq %gs:PCPU_CURRENT, %rdx
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rdx)
    andl $PREEMPT_DEPTHS, %gs:__preempt_count
.endif
    ret

.bss
.balign 64
.globl scenario_breakpoint
scenario_breakpoint:
    .zero 4
