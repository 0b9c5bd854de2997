# SPDX-License-Identifier: Apache-2.0
# An NMI handler that runs into a breakpoint: the IRET of the breakpoint unmasks NMIs, and the next one builds its
# frame over that of the first (relpoline.md 9, H9). scenario_nmi_traps = 0: NMI code has no breakpoint.

.section .noinstr.text, "ax", @progbits

.globl kernel_nmi_hook
kernel_nmi_hook:
    # Was the handler interrupted that uses this stack already?
    movq PT_RSP(%rdi), %rax
    subq %rdi, %rax
    cmpq $PT_SIZE, %rax
    jbe 2f
    movq %rdi, %rax
    subq PT_RSP(%rdi), %rax
    cmpq $0x1000, %rax
    jb 2f
.if scenario_nmi_traps
    int3
.endif
.globl scenario_nmi_behind
scenario_nmi_behind:
    nop
    ret
2:
    movl $9, %edi
    jmp hypercall_assert
.globl scenario_nmi_end
scenario_nmi_end:

.globl kernel_int3_hook
kernel_int3_hook:
    movl $1, %eax
    ret
