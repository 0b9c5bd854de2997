# SPDX-License-Identifier: Apache-2.0
# The handler of breakpoints calls something itself. scenario_handler_excluded = 0: through the very block that is
# being patched (relpoline.md 9, H8).

.section .noinstr.text, "ax", @progbits

.globl scenario_handler_calls
scenario_handler_calls:
    pushq %rdi
    movq %gs:PCPU_CURRENT, %rax
    movq TASK_STACK_BOTTOM(%rax), %rax
    addq $1024, %rax
    cmpq %rax, %rsp
    jb 2f
    movq $scenario_nothing, %rax
.if scenario_handler_excluded
    call __x86_indirect_thunk_rax
.else
    call scenario_site
.endif
    popq %rdi
scenario_nothing:
    ret
2:  # The stack is used up.
    movl $8, %edi
    jmp hypercall_assert
