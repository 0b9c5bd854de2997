# SPDX-License-Identifier: Apache-2.0
# The handler of the timer runs a block of its own, which announces itself as any other.

.section .noinstr.text, "ax", @progbits

.globl kernel_tick_hook
kernel_tick_hook:
    movq $kernel_tick_hook, %gs:SCENARIO_ANNOUNCED
    ret
