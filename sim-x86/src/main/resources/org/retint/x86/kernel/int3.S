# SPDX-License-Identifier: Apache-2.0
# Breakpoints. #BP has no interrupt stack and leaves through error_exit, hence can preempt (rseq.md 8).

.section .noinstr.text, "ax", @progbits

# u32 do_int3(pt_regs *): asks the handlers in turn, text patching first (relpoline.md 9.2); the first consumer wins.
# The saved rip is that of the byte after the trap.
do_int3:
    pushq %rbx
    movq %rdi, %rbx
    incq %gs:stat_int3
    call poke_int3_handler
    testl %eax, %eax
    jnz 1f
    movq %rbx, %rdi
    call kernel_int3_hook
1:
    popq %rbx
    ret
