# SPDX-License-Identifier: Apache-2.0
# A task on CPU 0 calls through a block, a task on CPU 1 patches it. Whoever uses this sets before it:
#   scenario_rex, scenario_modrm    first and third byte of the compare
#   scenario_markers                1: restartable instructions have the marker, but for
#   scenario_no_mark_branch, _fast, _slow                  1: this one, and
#   scenario_mark_return, _behind   1: these have one too
#   scenario_residue                address of the block modulo 4
#   scenario_fresh                  1: the block starts in ALL_SLOW, else in NORMAL of scenario_old
#   scenario_polled                 1: the patcher looks at the kernel's counters without sleeping
#   scenario_preemption_off         1: calls are made with preemption off
#   scenario_callee_schedules       1: callees give the CPU away
#   scenario_second_task            1: another task runs on CPU 0
#   scenario_announces              1: the block first stores where it is, in a word of the CPU
#   scenario_learning               1: the slow call leads to the learn thunk, else to the thunk
# #   scenario_thunk                  the thunk of the register
# and the macros SCENARIO_PATCH (what the patcher does), SCENARIO_LOAD (the target into the register) and
# SCENARIO_TARGETS (what is called, in order). The hooks at the end may be defined before, too.

# Nobody learns here: the thunks only have to be ones.
.set relpoline_table_entries, 16
.set PCPU_RELPOLINE_TABLE, 0x200
.set SCENARIO_ANNOUNCED, 0x208

.macro SCENARIO_MARK wanted:vararg
.if \wanted
    .byte 0x40
.endif
.endm

.text

.globl kernel_main
kernel_main:
    subq $8, %rsp
.if scenario_second_task
    leaq scenario_neighbour(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
.endif
    leaq scenario_caller(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    leaq scenario_patcher(%rip), %rdi
    xorl %esi, %esi
    movl $1, %edx
    call kernel_thread
    addq $8, %rsp
    jmp kernel_thread_exit

.globl scenario_caller
scenario_caller:
    call scenario_meet
.globl scenario_calls_begin
scenario_calls_begin:
    # A quiescent state that serializes nothing.
    call schedule
.if scenario_preemption_off
    call preempt_disable
.endif
    movl $0, scenario_reached(%rip)
    call scenario_before_call
    SCENARIO_LOAD
    call scenario_site
.globl scenario_check
scenario_check:
    # Exactly one call, to the right function.
    movq scenario_next(%rip), %rax
    movl 8(%rax), %ecx
    cmpl %ecx, scenario_reached(%rip)
    jne scenario_wrong_call
.if scenario_preemption_off
    call preempt_enable
.endif
    addq $16, scenario_next(%rip)
    leaq scenario_targets_end(%rip), %rax
    cmpq %rax, scenario_next(%rip)
    jne scenario_calls_begin
    call scenario_after_calls
.globl scenario_calls_end
scenario_calls_end:
    lock incl scenario_calls_done(%rip)
    jmp kernel_thread_exit
.globl scenario_wrong_call
scenario_wrong_call:
    movl $1, %edi
    jmp hypercall_assert

# void scenario_site(): calls what the register holds, through the block.
    .p2align 6
.if scenario_announces
    .skip 3
.endif
    .skip scenario_residue
.globl scenario_site
scenario_site:
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
    ret
.globl scenario_site_end
scenario_site_end:

.macro SCENARIO_CALLEE count
    addl $\count, scenario_reached(%rip)
.if scenario_callee_schedules
    jmp schedule
.else
    ret
.endif
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

.if scenario_second_task
# Keeps CPU 0 busy in turn with the caller; its regions without preemption are where a wish to reschedule waits.
.globl scenario_neighbour
scenario_neighbour:
.globl scenario_neighbour_begin
scenario_neighbour_begin:
    call preempt_disable
    nop
    call preempt_enable
.globl scenario_neighbour_end
scenario_neighbour_end:
    call schedule
    cmpl $0, scenario_calls_done(%rip)
    je scenario_neighbour
    jmp kernel_thread_exit
.endif

.section .noinstr.text, "ax", @progbits

# Exploration begins where both have met.
.globl scenario_meet
scenario_meet:
    lock incl scenario_arrived(%rip)
1:  pause
    cmpl $2, scenario_arrived(%rip)
    jb 1b
.globl scenario_begin
scenario_begin:
    ret

.globl scenario_patcher
scenario_patcher:
    subq $8, %rsp
    call scenario_meet
    call scenario_before_patch
    testl %eax, %eax
    jnz scenario_patched
    SCENARIO_PATCH
.globl scenario_patched
scenario_patched:
    call scenario_after_patch
1:  pause
    cmpl $0, scenario_calls_done(%rip)
    je 1b
    xorl %edi, %edi
    jmp hypercall_exit

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

# Hooks that nobody has defined.
.ifndef scenario_before_call
scenario_before_call:
    ret
.endif
.ifndef scenario_after_calls
scenario_after_calls:
    ret
.endif
# 1: nothing is patched.
.ifndef scenario_before_patch
scenario_before_patch:
    xorl %eax, %eax
    ret
.endif
.ifndef scenario_after_patch
scenario_after_patch:
    ret
.endif

.data
.balign 64
scenario_next:
    .quad scenario_targets
scenario_targets:
    SCENARIO_TARGETS
scenario_targets_end:
# Sequences for the restart: the block, return addresses as the layout has them.
.ifndef rseq_table
.balign 16
.globl rseq_table
rseq_table:
    .long scenario_sequence - 0xffffffff00000000
    .byte scenario_block_end - scenario_sequence, scenario_fast_return - scenario_sequence, 0, 0
    .quad 0
.globl rseq_table_count
rseq_table_count:
    .long 1
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
scenario_arrived:
    .zero 4
.balign 64
.globl scenario_calls_done
scenario_calls_done:
    .zero 4
.balign 64
.globl scenario_grace_periods
scenario_grace_periods:
    .zero 4
