# SPDX-License-Identifier: Apache-2.0
# Goes before the mini-kernel's macros: what entry code does about restartable sequences when it is about to preempt
# (rseq.md 2, step 7). rseq_variant chooses, set in front of this file:
#   0  nothing
#   1  marker: the byte at the saved rip tells whether a lookup is worth it
#   2  marker with the handler as posted, which does nothing (rseq.md 1)
#   3  range table: a lookup at each preemption, no marker (rseq.md 6, alternative D)

.ifndef rseq_variant
.set rseq_variant, 1
.endif

.set RSEQ_NONE, 0
.set RSEQ_MARKER, 1
.set RSEQ_POSTED, 2
.set RSEQ_RANGE_TABLE, 3

# The marker: a REX prefix without any bit set. Another redundant prefix may be set in front of this file (rseq.md R26).
.ifndef KERNEL_RESTARTABLE_PREFIX
.set KERNEL_RESTARTABLE_PREFIX, 0x40
.endif

# A sequence in rseq_table: 16 bytes, sorted by start, which is the low half of an address in the top 2 GiB.
.set RSEQ_START, 0
.set RSEQ_LENGTH, 4
# Offset of the return address, from which nobody is rewound; 0: there is none.
.set RSEQ_RETURN, 5
.set RSEQ_FLAGS, 6
.set RSEQ_OWNER, 8
.set RSEQ_ENTRY_SHIFT, 4
.set RSEQ_ENTRY_SIZE, 16

# RSP = pt_regs, IRQs off; every general register is free, since all are in pt_regs. The text is read as data.
.set have_retint_kernel_preempt_hook, 1
.macro RETINT_KERNEL_PREEMPT_HOOK
.if rseq_variant == RSEQ_RANGE_TABLE
    movq %rsp, %rdi
    call restart_kernel_rseq
.else
.if rseq_variant != RSEQ_NONE
    movq PT_RIP(%rsp), %rax
    cmpb $KERNEL_RESTARTABLE_PREFIX, (%rax)
    jne .Lrseq_unmarked\@
    movq %rsp, %rdi
    call restart_kernel_rseq
.Lrseq_unmarked\@:
.endif
.endif
.endm
