# SPDX-License-Identifier: Apache-2.0
# While a block is patched all its calls are slow, and the learn thunk counts them. Whoever decides by such counts
# patches again, for nothing (relpoline.md 9, H15). scenario_frozen = 1: nothing is counted meanwhile.

.text

.globl scenario_before_call
scenario_before_call:
    movq $scenario_table, %rax
    movq %rax, %gs:PCPU_RELPOLINE_TABLE
    ret

.globl scenario_before_patch
scenario_before_patch:
    movl $scenario_frozen, relpoline_frozen(%rip)
    xorl %eax, %eax
    ret

.globl scenario_after_patch
scenario_after_patch:
    xorl %ecx, %ecx
1:
    cmpl $0, scenario_table + 8(%rcx)
    jne 2f
    addl $16, %ecx
    cmpl $16 * relpoline_table_entries, %ecx
    jne 1b
    ret
2:
    movl $15, %edi
    jmp hypercall_assert

.bss
.balign 64
scenario_table:
    .zero 16 * 16
