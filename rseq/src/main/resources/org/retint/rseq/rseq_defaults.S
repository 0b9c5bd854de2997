# SPDX-License-Identifier: Apache-2.0
# Goes after everything that may define a table of sequences: an empty one, if nobody did.

.ifndef rseq_table
.data
.balign 16
.globl rseq_table
rseq_table:
    .zero 16
.globl rseq_table_count
rseq_table_count:
    .long 0
.endif
