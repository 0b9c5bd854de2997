# SPDX-License-Identifier: Apache-2.0
# Comes after the last source that can have sites: ends the tables, makes room for the state of each.

    .section .relpoline_sites, "aw", @progbits
    .globl relpoline_sites_end
relpoline_sites_end:

    .data
    .balign 8
    .globl relpoline_site_total, relpoline_excluded_total
relpoline_site_total:
    .long relpoline_site_count
relpoline_excluded_total:
    .long relpoline_excluded_count

    .if relpoline_restartable
    .globl rseq_table_count
rseq_table_count:
    .long relpoline_site_count
    .endif

    .bss
    .balign 16
    .globl relpoline_state, relpoline_decisions
relpoline_state:                        # 16 bytes a site: present target, wanted target, batch slot, 0
    .skip relpoline_site_count * 16
relpoline_decisions:                    # 8 bytes a site: site number, target or 0
    .skip relpoline_site_count * 8
