# SPDX-License-Identifier: Apache-2.0
# Hypercalls as functions (docs/platform.md, Hypercalls). The machine takes arguments in RDI, RSI, RCX, R8.

.text

# void hypercall_exit(status): stops the machine.
.globl hypercall_exit
hypercall_exit:
    movl $HYPERCALL_EXIT, %eax
    jmp hypercall_stop

# void kernel_panic(code, const char *message): stops the machine. Never silent, never returns.
.globl kernel_panic
kernel_panic:
    movl $HYPERCALL_PANIC, %eax
    jmp hypercall_stop

# void hypercall_assert(code): a guest assertion failed; stops the machine.
.globl hypercall_assert
hypercall_assert:
    movl $HYPERCALL_ASSERT, %eax
hypercall_stop:
    cli
    movl $HYPERCALL_PORT, %edx
    outl %eax, %dx
    ud2

# u64 hypercall_decide(records, count, decisions, capacity): asks the promotion policy.
.globl hypercall_decide
hypercall_decide:
    movq %rcx, %r8
    movq %rdx, %rcx
    movl $HYPERCALL_DECIDE, %eax
    movl $HYPERCALL_PORT, %edx
    outl %eax, %dx
    ret

# void hypercall_trace(event, a, b): a trace event without effect.
.globl hypercall_trace
hypercall_trace:
    movq %rdx, %rcx
    movl $HYPERCALL_TRACE, %eax
    movl $HYPERCALL_PORT, %edx
    outl %eax, %dx
    ret
