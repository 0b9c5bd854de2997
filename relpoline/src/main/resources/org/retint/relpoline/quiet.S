# SPDX-License-Identifier: Apache-2.0
# For mitigations without blocks: there is nothing to start.

    .text
    .globl relpoline_start
    .type relpoline_start, @function
relpoline_start:
    ret
    .size relpoline_start, . - relpoline_start
