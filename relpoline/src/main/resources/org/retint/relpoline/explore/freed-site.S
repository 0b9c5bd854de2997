# SPDX-License-Identifier: Apache-2.0
# The text that has the block goes away after the calls: a module is unloaded, or init text is freed. Freed text is
# filled with breakpoints, and must stay so (relpoline.md 9, H11 and H13).
#   scenario_text_locked = 1: whoever frees takes the patcher's mutex and marks the site as gone
#   scenario_text_excluded = 1: the site was never one to be patched

.text

.globl scenario_after_calls
scenario_after_calls:
    subq $8, %rsp
.if scenario_text_locked
    leaq scenario_text_mutex(%rip), %rdi
    call mutex_lock
.endif
    movl $1, scenario_site_gone(%rip)
    movabsq $scenario_block + TEXT_TO_DIRECT, %rdx
    movabsq $0xcccccccccccccccc, %rax
    movq %rax, (%rdx)
    movq %rax, 8(%rdx)
    movq %rax, 16(%rdx)
.if scenario_text_locked
    leaq scenario_text_mutex(%rip), %rdi
    call mutex_unlock
.endif
    addq $8, %rsp
    ret

.globl scenario_before_patch
scenario_before_patch:
.if scenario_text_locked
    leaq scenario_text_mutex(%rip), %rdi
    call mutex_lock
    movl scenario_site_gone(%rip), %eax
    ret
.else
    movl $scenario_text_excluded, %eax
    ret
.endif

.globl scenario_after_patch
scenario_after_patch:
.if scenario_text_locked
    leaq scenario_text_mutex(%rip), %rdi
    call mutex_unlock
.endif
1:  pause
    cmpl $0, scenario_calls_done(%rip)
    je 1b
    xorl %ecx, %ecx
2:
    cmpb $0xcc, scenario_block(%rcx)
    jne 3f
    incl %ecx
    cmpl $24, %ecx
    jne 2b
    ret
3:
    movl $11, %edi
    jmp hypercall_assert

.bss
.balign 64
scenario_text_mutex:
    .zero 8
.balign 64
scenario_site_gone:
    .zero 4
