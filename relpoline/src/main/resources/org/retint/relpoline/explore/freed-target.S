# SPDX-License-Identifier: Apache-2.0
# The module that has the hot target goes away: nobody finds the function any more, its sites are demoted, then its
# text is freed and filled with breakpoints. Callers find and call it with preemption off (relpoline.md 9, H12).
#   scenario_demotes = 1: the fast call must not lead there by then

.text

.globl scenario_before_call
scenario_before_call:
    cmpl $0, scenario_target_gone(%rip)
    je 1f
    movq scenario_next(%rip), %rax
    movq $scenario_new, (%rax)
    movl $0x100, 8(%rax)
1:  ret

.globl scenario_before_patch
scenario_before_patch:
    movl $1, scenario_target_gone(%rip)
    xorl %eax, %eax
    ret

.globl scenario_after_patch
scenario_after_patch:
.if scenario_demotes
    # Not even for a wrong prediction.
    movslq scenario_field_F(%rip), %rax
    addq $scenario_fast_return, %rax
    cmpq $scenario_old, %rax
    je 1f
.endif
    movq $scenario_old, %rdi
    movl $0xcc, %esi
    jmp text_write8
1:
    movl $12, %edi
    jmp hypercall_assert

.bss
.balign 64
scenario_target_gone:
    .zero 4
