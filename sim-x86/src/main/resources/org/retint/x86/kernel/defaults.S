# SPDX-License-Identifier: Apache-2.0
# Last file of every unit: what nobody else has defined. A module overrides a hook by defining its symbol.

# The page that user mode may run ends here, whatever was added to it.
.section .user.text, "ax", @progbits
.balign 4096

.section .noinstr.text, "ax", @progbits

# First task; the default ends the run with status 0.
.ifndef kernel_main
.globl kernel_main
kernel_main:
    xorl %edi, %edi
    jmp hypercall_exit
.endif

# void kernel_tick_hook(pt_regs *): at the end of each timer interrupt, IRQs off.
.ifndef kernel_tick_hook
kernel_tick_hook:
    ret
.endif

# void kernel_nmi_hook(pt_regs *): in each NMI.
.ifndef kernel_nmi_hook
kernel_nmi_hook:
    ret
.endif

# u32 poke_int3_handler(pt_regs *): the breakpoint of text patching; 1 if it was one.
.ifndef poke_int3_handler
poke_int3_handler:
    xorl %eax, %eax
    ret
.endif

# u32 kernel_int3_hook(pt_regs *): any other breakpoint; 1 if handled, else the machine stops.
.ifndef kernel_int3_hook
kernel_int3_hook:
    xorl %eax, %eax
    ret
.endif

# u32 kernel_exception_hook(pt_regs *, error code, vector): 1 if handled, else the machine stops.
.ifndef kernel_exception_hook
kernel_exception_hook:
    xorl %eax, %eax
    ret
.endif

# void kernel_interrupt_hook(vector, pt_regs *): an interrupt that the kernel does not know, already ended at the APIC.
.ifndef kernel_interrupt_hook
kernel_interrupt_hook:
    movl %edi, %eax
    movq %rax, panic_vector(%rip)
    SET_PANIC PANIC_UNEXPECTED_INTERRUPT, defaults_message_interrupt
    jmp kernel_panic
.section .rodata, "a", @progbits
defaults_message_interrupt:
    .asciz "interrupt that nobody handles; see panic_vector"
.endif
