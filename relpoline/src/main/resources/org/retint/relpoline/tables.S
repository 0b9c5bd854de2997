# SPDX-License-Identifier: Apache-2.0
# Where the tables that the blocks fill begin; counters and parameters of the runtime.

# Word of the per-CPU area, beyond what the kernel uses, that points to the learning table of the CPU.
    .set PCPU_RELPOLINE_TABLE, 0x200

    .section .relpoline_sites, "aw", @progbits
    .balign 8
    .globl relpoline_sites
relpoline_sites:                        # 8 bytes a site: address (low 32 bits), register, flags, 0, 0

    .if relpoline_restartable
    .section .rseq_table, "aw", @progbits
    .balign 16
    .globl rseq_table
rseq_table:                             # what restart_kernel_rseq searches; the loader sorts it
    .endif

    .data
    .balign 8
    .globl relpoline_text_mutex, relpoline_frozen, relpoline_epoch_ticks, relpoline_pause_ticks
relpoline_text_mutex:
    .quad 0
relpoline_frozen:                       # 1: learn thunks count nothing
    .long 1
relpoline_epoch_ticks:                  # length of a training epoch
    .long 25
relpoline_pause_ticks:                  # how long the step "pause" sleeps
    .long 25
    .globl relpoline_breakpoint
relpoline_breakpoint:                   # 1: breakpoints stand in blocks of the batch
    .long 0
relpoline_skip_unchanged:               # 1: a decision that changes nothing is dropped
    .globl relpoline_skip_unchanged
    .long 1

# Counters, 8 bytes each, in the order in which the host reads them.
    .balign 8
    .globl relpoline_counters
relpoline_counters:
relpoline_epochs:           .quad 0
relpoline_decided:          .quad 0     # decisions received
relpoline_refused:          .quad 0     # decisions dropped: no such site, bytes not as expected
relpoline_promotions:       .quad 0     # first promotion of a site
relpoline_repromotions:     .quad 0     # later ones
relpoline_demotions:        .quad 0
relpoline_text_writes:      .quad 0
relpoline_grace_periods:    .quad 0
relpoline_sync_rounds:      .quad 0
relpoline_calls_counted:    .quad 0     # sum of all counts harvested
relpoline_harvest_cycles:   .quad 0     # harvest and decision
relpoline_patch_cycles:     .quad 0     # text writes and sync-cores
relpoline_wait_cycles:      .quad 0     # grace periods: others run meanwhile

# Thunks by register number, for the fields F and S.
    .macro RELPOLINE_ADDRESSES prefix
    .quad \prefix\()rax, \prefix\()rcx, \prefix\()rdx, \prefix\()rbx, 0, \prefix\()rbp, \prefix\()rsi
    .quad \prefix\()rdi, \prefix\()r8, \prefix\()r9, \prefix\()r10, \prefix\()r11, \prefix\()r12
    .quad \prefix\()r13, \prefix\()r14, \prefix\()r15
    .endm

relpoline_thunk_addresses:
    RELPOLINE_ADDRESSES __x86_indirect_thunk_
relpoline_learn_addresses:
    RELPOLINE_ADDRESSES __relpoline_learn_

    .bss
    .balign 64
    .globl relpoline_tables, relpoline_harvest_records
relpoline_tables:                       # one per CPU
    .skip relpoline_cpus * relpoline_table_entries * 16
relpoline_harvest_records:              # 16 bytes: source, destination, count, most on one CPU
    .skip relpoline_cpus * relpoline_table_entries * 16
relpoline_batch_count:
    .skip 4
relpoline_decision_count:
    .skip 4
