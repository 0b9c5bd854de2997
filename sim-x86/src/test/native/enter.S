// SPDX-License-Identifier: Apache-2.0
// Loads the state of a case, jumps to it and stores the state after it. Both states lie at fixed addresses below 2 GiB, so
// that no register is needed to name them.
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
        mov     %rsp, host_rsp
        fxsave64 host_fx
        fxrstor64 state_in+STATE_FX
        push    state_in+STATE_FLAGS
        mov     state_in+0, %rax
        mov     state_in+8, %rcx
        mov     state_in+16, %rdx
        mov     state_in+24, %rbx
        mov     state_in+40, %rbp
        mov     state_in+48, %rsi
        mov     state_in+56, %rdi
        mov     state_in+64, %r8
        mov     state_in+72, %r9
        mov     state_in+80, %r10
        mov     state_in+88, %r11
        mov     state_in+96, %r12
        mov     state_in+104, %r13
        mov     state_in+112, %r14
        mov     state_in+120, %r15
        popfq
        mov     state_in+32, %rsp
        jmp     *state_in+STATE_RIP

// where the jump behind an instruction leads
        .globl  leave_case
leave_case:
        mov     %rsp, state_out+32
        mov     host_rsp, %rsp
        mov     %rax, state_out+0
        pushfq
        pop     state_out+STATE_FLAGS
        push    $0x202
        popfq
        mov     %rcx, state_out+8
        mov     %rdx, state_out+16
        mov     %rbx, state_out+24
        mov     %rbp, state_out+40
        mov     %rsi, state_out+48
        mov     %rdi, state_out+56
        mov     %r8, state_out+64
        mov     %r9, state_out+72
        mov     %r10, state_out+80
        mov     %r11, state_out+88
        mov     %r12, state_out+96
        mov     %r13, state_out+104
        mov     %r14, state_out+112
        mov     %r15, state_out+120
        fxsave64 state_out+STATE_FX

// where the signal handler leads
        .globl  resume_host
resume_host:
        mov     host_rsp, %rsp
        fxrstor64 host_fx
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret

        .section .note.GNU-stack, "", @progbits
