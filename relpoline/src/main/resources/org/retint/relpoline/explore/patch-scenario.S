# SPDX-License-Identifier: Apache-2.0
# A task on CPU 0 calls through the block of scenario-block.S, a task on CPU 1 patches it. Whoever uses this sets
# before it what that file asks for, and
#   scenario_preemption_off         1: calls are made with preemption off
#   scenario_second_task            1: another task runs on CPU 0
# and the macros SCENARIO_PATCH (what the patcher does), SCENARIO_LOAD (the target into the register) and
# SCENARIO_TARGETS (what is called, in order). The hooks at the end may be defined before, too.

.text

.globl kernel_main
kernel_main:
    subq $8, %rsp
.if scenario_second_task
    leaq scenario_neighbour(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
.endif
    leaq scenario_caller(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    leaq scenario_patcher(%rip), %rdi
    xorl %esi, %esi
    movl $1, %edx
    call kernel_thread
    addq $8, %rsp
    jmp kernel_thread_exit

.globl scenario_caller
scenario_caller:
    call scenario_meet
.globl scenario_calls_begin
scenario_calls_begin:
    # A quiescent state that serializes nothing.
    call schedule
.if scenario_preemption_off
    call preempt_disable
.endif
    movl $0, scenario_reached(%rip)
    call scenario_before_call
    SCENARIO_LOAD
    call scenario_site
.globl scenario_check
scenario_check:
    # Exactly one call, to the right function.
    movq scenario_next(%rip), %rax
    movl 8(%rax), %ecx
    cmpl %ecx, scenario_reached(%rip)
    jne scenario_wrong_call
.if scenario_preemption_off
    call preempt_enable
.endif
    addq $16, scenario_next(%rip)
    leaq scenario_targets_end(%rip), %rax
    cmpq %rax, scenario_next(%rip)
    jne scenario_calls_begin
    call scenario_after_calls
.globl scenario_calls_end
scenario_calls_end:
    lock incl scenario_calls_done(%rip)
    jmp kernel_thread_exit
.globl scenario_wrong_call
scenario_wrong_call:
    movl $1, %edi
    jmp hypercall_assert

.if scenario_second_task
# Keeps CPU 0 busy in turn with the caller; its regions without preemption are where a wish to reschedule waits.
.globl scenario_neighbour
scenario_neighbour:
.globl scenario_neighbour_begin
scenario_neighbour_begin:
    call preempt_disable
    nop
    call preempt_enable
.globl scenario_neighbour_end
scenario_neighbour_end:
    call schedule
    cmpl $0, scenario_calls_done(%rip)
    je scenario_neighbour
    jmp kernel_thread_exit
.endif

.section .noinstr.text, "ax", @progbits

# Exploration begins where both have met.
.globl scenario_meet
scenario_meet:
    lock incl scenario_arrived(%rip)
1:  pause
    cmpl $2, scenario_arrived(%rip)
    jb 1b
.globl scenario_begin
scenario_begin:
    ret

.globl scenario_patcher
scenario_patcher:
    subq $8, %rsp
    call scenario_meet
    call scenario_before_patch
    testl %eax, %eax
    jnz scenario_patched
    SCENARIO_PATCH
.globl scenario_patched
scenario_patched:
    call scenario_after_patch
1:  pause
    cmpl $0, scenario_calls_done(%rip)
    je 1b
    xorl %edi, %edi
    jmp hypercall_exit

# Hooks that nobody has defined.
.ifndef scenario_before_call
scenario_before_call:
    ret
.endif
.ifndef scenario_after_calls
scenario_after_calls:
    ret
.endif
# 1: nothing is patched.
.ifndef scenario_before_patch
scenario_before_patch:
    xorl %eax, %eax
    ret
.endif
.ifndef scenario_after_patch
scenario_after_patch:
    ret
.endif

.data
.balign 64
scenario_next:
    .quad scenario_targets
scenario_targets:
    SCENARIO_TARGETS
scenario_targets_end:

.bss
.balign 64
scenario_arrived:
    .zero 4
.balign 64
.globl scenario_calls_done
scenario_calls_done:
    .zero 4
