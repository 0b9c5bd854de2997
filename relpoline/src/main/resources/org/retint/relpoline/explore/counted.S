# SPDX-License-Identifier: Apache-2.0
# Calls through the block are counted in and out, in a word of the CPU (rseq.md 6, alternative B1). Whoever patches
# waits until each word was zero once: then all calls are over that had begun before, whatever they led to.

.text

.globl scenario_wait_for_calls
scenario_wait_for_calls:
    movq $percpu_areas, %rdi
    movl smp_online(%rip), %esi
1:
    pause
    cmpq $0, SCENARIO_COUNTED(%rdi)
    jne 1b
    addq $PERCPU_SIZE, %rdi
    decl %esi
    jnz 1b
    ret
