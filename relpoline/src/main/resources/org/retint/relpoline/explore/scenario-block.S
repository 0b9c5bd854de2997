# SPDX-License-Identifier: Apache-2.0
# A block, the functions that it leads to, and how a patcher waits. Whoever uses this sets before it:
#   scenario_rex, scenario_modrm    first and third byte of the compare
#   scenario_thunk, scenario_learn  the thunks of its register
#   scenario_markers                1: restartable instructions have the marker, but for
#   scenario_no_mark_branch, _fast, _slow                  1: this one, and
#   scenario_mark_return, _behind   1: these have one too
#   scenario_residue                address of the block modulo 4
#   scenario_fresh                  1: the block starts in ALL_SLOW, else in NORMAL of scenario_old
#   scenario_polled                 1: the patcher looks at the kernel's counters without sleeping
#   scenario_callee_schedules       1: callees give the CPU away
#   scenario_callee_sleeps          1: callees sleep for scenario_sleep ticks, if that is not 0
#   scenario_announces              1: the block first stores where it is, in a word of the CPU
#   scenario_counts                 1: calls through the block are counted in and out, in a word of the CPU
#   scenario_learning               1: the slow call leads to the learn thunk, else to the thunk
#   scenario_other_blocks           blocks beside this one that the table of sequences has

# Nobody learns here: the thunks only have to be ones.
.set relpoline_table_entries, 16
.set PCPU_RELPOLINE_TABLE, 0x200
.set SCENARIO_ANNOUNCED, 0x208
.set SCENARIO_COUNTED, 0x210

.macro SCENARIO_MARK wanted:vararg
.if \wanted
    .byte 0x40
.endif
.endm

.text

# void scenario_site(): calls what the register holds, through the block.
    .p2align 6
    .skip 63 + scenario_residue
.if scenario_announces
    .skip 3
.endif
# The same where interrupts are off: the first that waits comes behind the block's first instruction, as STI defers it.
.globl scenario_site_enabling
scenario_site_enabling:
    sti
.globl scenario_site
scenario_site:
.if scenario_counts
    incq %gs:SCENARIO_COUNTED
.endif
.globl scenario_sequence
scenario_sequence:
.if scenario_announces
    # 13 bytes that tell where this CPU is (rseq.md 6, alternative B).
    movq $scenario_sequence, %gs:SCENARIO_ANNOUNCED
.endif
.globl scenario_block
scenario_block:
    .byte scenario_rex, 0x81, scenario_modrm
.globl scenario_field_I
scenario_field_I:
.if scenario_fresh
    .long -1
.else
    .long scenario_old - 0xffffffff00000000
.endif
.globl scenario_branch
scenario_branch:
    SCENARIO_MARK scenario_markers && !scenario_no_mark_branch
.globl scenario_field_O
scenario_field_O:
.if scenario_fresh
    .byte 0xeb
.else
    .byte 0x75
.endif
.globl scenario_field_D
scenario_field_D:
    .byte scenario_slow - scenario_fast
.globl scenario_fast
scenario_fast:
    SCENARIO_MARK scenario_markers && !scenario_no_mark_fast
    .byte 0xe8
.globl scenario_field_F
scenario_field_F:
.if scenario_fresh
    .long scenario_thunk - . - 4
.else
    .long scenario_old - . - 4
.endif
.globl scenario_fast_return
scenario_fast_return:
    SCENARIO_MARK scenario_mark_return
    .byte 0xeb, scenario_block_end - scenario_slow
.globl scenario_slow
scenario_slow:
    SCENARIO_MARK scenario_markers && !scenario_no_mark_slow
    .byte 0xe8
.globl scenario_field_S
scenario_field_S:
.if scenario_learning
    .long scenario_learn - . - 4
.else
    .long scenario_thunk - . - 4
.endif
.globl scenario_block_end
scenario_block_end:
    SCENARIO_MARK scenario_mark_behind
    nop
.globl scenario_behind
scenario_behind:
.if scenario_counts
    decq %gs:SCENARIO_COUNTED
.endif
.globl scenario_return
scenario_return:
    ret
.globl scenario_site_end
scenario_site_end:

.macro SCENARIO_CALLEE count
    addl $\count, scenario_reached(%rip)
.if scenario_callee_schedules
    jmp schedule
.endif
.if scenario_callee_sleeps
    movq scenario_sleep(%rip), %rdi
    testq %rdi, %rdi
    jnz schedule_timeout
.endif
    ret
.endm

# The low bytes of new and the high ones of old make mixed: an immediate that is half written names it.
    .p2align 9
.globl scenario_old
scenario_old:
    SCENARIO_CALLEE 1
    .p2align 6
.globl scenario_mixed
scenario_mixed:
    SCENARIO_CALLEE 0x10000
    .p2align 8
    .skip 0x40
.globl scenario_new
scenario_new:
    SCENARIO_CALLEE 0x100
.globl scenario_callees_end
scenario_callees_end:

.section .noinstr.text, "ax", @progbits

# A grace period by the counters of the kernel, looked at without sleeping in between: one CPU after the other has
# been quiescent since the call. The locked increment is the full barrier that synchronize_sched has there.
.globl scenario_poll_grace_period
scenario_poll_grace_period:
    lock incl rcu_waiters(%rip)
    movq $percpu_areas, %rdi
    movl smp_online(%rip), %esi
1:
    cmpq %gs:PCPU_BASE, %rdi
    je 3f
    movq rcu_quiescent_states(%rdi), %rdx
    movl rcu_dynticks(%rdi), %eax
    testl $1, %eax
    jz 3f
2:  pause
    cmpq %rdx, rcu_quiescent_states(%rdi)
    jne 3f
    cmpl %eax, rcu_dynticks(%rdi)
    je 2b
3:
    addq $PERCPU_SIZE, %rdi
    decl %esi
    jnz 1b
    lock decl rcu_waiters(%rip)
    ret

# How the patcher waits; counts how often.
.globl scenario_grace_period
scenario_grace_period:
    subq $8, %rsp
.if scenario_polled
    call scenario_poll_grace_period
.else
    call synchronize_sched
.endif
    lock incl scenario_grace_periods(%rip)
.globl scenario_grace_period_end
scenario_grace_period_end:
    addq $8, %rsp
    ret

.data
# Sequences for the restart, in the order of their addresses: others, then the block, return addresses as the layout
# has them.
.ifndef rseq_table
.macro SCENARIO_SEQUENCE start:vararg
    .long \start
    .byte scenario_block_end - scenario_sequence, scenario_fast_return - scenario_sequence, 0, 0
    .quad 0
.endm
.balign 16
.globl rseq_table
rseq_table:
.set scenario_other, 0
.rept scenario_other_blocks
    SCENARIO_SEQUENCE 0x80000000 + 8 * scenario_other
    .set scenario_other, scenario_other + 1
.endr
    SCENARIO_SEQUENCE scenario_sequence - 0xffffffff00000000
.globl rseq_table_count
rseq_table_count:
    .long scenario_other_blocks + 1
.endif
.balign 64
.globl relpoline_frozen
relpoline_frozen:
    .long 1

.bss
.balign 64
.globl scenario_reached
scenario_reached:
    .zero 4
.balign 64
.globl scenario_grace_periods
scenario_grace_periods:
    .zero 4
.balign 64
.globl scenario_sleep
scenario_sleep:
    .zero 8
