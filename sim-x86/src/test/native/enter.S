// SPDX-License-Identifier: Apache-2.0
// Loads the state of a case, jumps to it and stores the state after it. Both states are addressed relative to RIP, so that no
// register is needed to name them wherever the program lies.
#include "silicon.h"

        .bss
        .balign 64
        .globl  state_in, state_out
state_in:
        .skip   STATE_BYTES
        .balign 64
state_out:
        .skip   STATE_BYTES
        .balign 64
host_fx:
        .skip   512
host_rsp:
        .skip   8

        .text
// void enter_case(void): returns when the case came back by leave_case or resume_host
        .globl  enter_case
enter_case:
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15
        mov     %rsp, host_rsp(%rip)
        fxsave64 host_fx(%rip)
        fxrstor64 state_in+STATE_FX(%rip)
        push    state_in+STATE_FLAGS(%rip)
        mov     state_in+0(%rip), %rax
        mov     state_in+8(%rip), %rcx
        mov     state_in+16(%rip), %rdx
        mov     state_in+24(%rip), %rbx
        mov     state_in+40(%rip), %rbp
        mov     state_in+48(%rip), %rsi
        mov     state_in+56(%rip), %rdi
        mov     state_in+64(%rip), %r8
        mov     state_in+72(%rip), %r9
        mov     state_in+80(%rip), %r10
        mov     state_in+88(%rip), %r11
        mov     state_in+96(%rip), %r12
        mov     state_in+104(%rip), %r13
        mov     state_in+112(%rip), %r14
        mov     state_in+120(%rip), %r15
        popfq
        mov     state_in+32(%rip), %rsp
        jmp     *state_in+STATE_RIP(%rip)

// where the jump behind an instruction leads
        .globl  leave_case
leave_case:
        mov     %rsp, state_out+32(%rip)
        mov     host_rsp(%rip), %rsp
        mov     %rax, state_out+0(%rip)
        pushfq
        pop     state_out+STATE_FLAGS(%rip)
        push    $0x202
        popfq
        mov     %rcx, state_out+8(%rip)
        mov     %rdx, state_out+16(%rip)
        mov     %rbx, state_out+24(%rip)
        mov     %rbp, state_out+40(%rip)
        mov     %rsi, state_out+48(%rip)
        mov     %rdi, state_out+56(%rip)
        mov     %r8, state_out+64(%rip)
        mov     %r9, state_out+72(%rip)
        mov     %r10, state_out+80(%rip)
        mov     %r11, state_out+88(%rip)
        mov     %r12, state_out+96(%rip)
        mov     %r13, state_out+104(%rip)
        mov     %r14, state_out+112(%rip)
        mov     %r15, state_out+120(%rip)
        fxsave64 state_out+STATE_FX(%rip)

// where the signal handler leads
        .globl  resume_host
resume_host:
        mov     host_rsp(%rip), %rsp
        fxrstor64 host_fx(%rip)
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret

        .section .note.GNU-stack, "", @progbits
