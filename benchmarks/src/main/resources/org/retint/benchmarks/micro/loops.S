# SPDX-License-Identifier: Apache-2.0
# Microbenchmarks of a core: the same loops run as guest code and natively (native.c). An entry of micro_list is
#
#   .quad name, setup or 0, run;  .long rounds of a measurement, operations in a round
#
# run(rounds) may change what a C function may change, and %rbx and %r12 to %r15, which the harness keeps. What a run
# leaves in memory the next one goes on with, so no sequence is seen twice.

# Begins a benchmark whose body stands between this and MICRO_END; the counter is %rdi.
.macro MICRO rounds, operations, name, setup=0
    .pushsection micro_names, "a", @progbits
88:
    .asciz "\name"
    .popsection
    .pushsection micro_list, "aw", @progbits
    .quad 88b, \setup, 89f
    .long \rounds, \operations
    .popsection
    .balign 64
89:
.endm

# Begins the loop, behind what is done once for a run.
.macro MICRO_LOOP
    .balign 32
87:
.endm

.macro MICRO_END
    decq %rdi
    jnz 87b
    ret
.endm

# A new random number in %r13 and %eax: its upper bits are good.
.macro RANDOM
    imull $1103515245, %r13d, %r13d
    addl $12345, %r13d
    movl %r13d, %eax
.endm

.macro RANDOM_BEGIN
    movl micro_random(%rip), %r13d
.endm

.macro RANDOM_END
    decq %rdi
    jnz 87b
    movl %r13d, micro_random(%rip)
    ret
.endm

.section micro_list, "aw", @progbits
.balign 8

.data
.balign 8
micro_random:
    .long 1
    .long 0
micro_at:
    .quad 0
micro_targets:
.set target, 0
.rept 16
    .quad micro_functions + 32 * target
    .set target, target + 1
.endr

.bss
.balign 0x200000
micro_memory:
    .zero 0x4000000

.text

.balign 32
micro_functions:
.rept 64
    ret
    .balign 32
.endr

micro_retpoline:
    call 2f
1:
    pause
    lfence
    jmp 1b
2:
    movq %rax, (%rsp)
    ret

.balign 32
micro_fenced:
    lfence
    jmp *%rax

# Calls.

MICRO 64, 64, "direct call and return, 64 sites"
MICRO_LOOP
.set target, 0
.rept 64
    call micro_functions + 32 * target
    .balign 32
    .set target, target + 1
.endr
MICRO_END

MICRO 64, 64, "indirect call and return, 64 sites"
    leaq micro_functions(%rip), %rax
MICRO_LOOP
.rept 64
    call *%rax
    .balign 32
.endr
MICRO_END

.macro ROTATION targets
MICRO_LOOP
    movl %edi, %eax
    andl $\targets - 1, %eax
    movq micro_targets(,%rax,8), %rax
    call *%rax
MICRO_END
.endm

MICRO 2048, 1, "indirect call, 1 target"
ROTATION 1
MICRO 2048, 1, "indirect call, 2 targets in rotation"
ROTATION 2
MICRO 2048, 1, "indirect call, 4 targets in rotation"
ROTATION 4
MICRO 2048, 1, "indirect call, 16 targets in rotation"
ROTATION 16

.macro AT_RANDOM targets
    RANDOM_BEGIN
MICRO_LOOP
    RANDOM
    shrl $20, %eax
    andl $\targets - 1, %eax
    movq micro_targets(,%rax,8), %rax
    call *%rax
    RANDOM_END
.endm

MICRO 2048, 1, "indirect call, 2 targets at random"
AT_RANDOM 2
MICRO 2048, 1, "indirect call, 4 targets at random"
AT_RANDOM 4
MICRO 2048, 1, "indirect call, 16 targets at random"
AT_RANDOM 16

MICRO 256, 8, "retpoline"
    leaq micro_functions(%rip), %rax
MICRO_LOOP
.rept 8
    call micro_retpoline
.endr
MICRO_END

MICRO 256, 8, "LFENCE thunk"
    leaq micro_functions(%rip), %rax
MICRO_LOOP
.rept 8
    call micro_fenced
.endr
MICRO_END

# A promoted site on %rax.
.macro PROMOTED
    cmpq $micro_functions, %rax
    jne 2f
    call micro_functions
    jmp 3f
2:
    call micro_retpoline
3:
.endm

MICRO 256, 8, "promoted site, hit"
    leaq micro_functions(%rip), %rax
MICRO_LOOP
.rept 8
    PROMOTED
.endr
MICRO_END

MICRO 256, 8, "promoted site, miss"
    leaq micro_functions + 32(%rip), %rax
MICRO_LOOP
.rept 8
    PROMOTED
.endr
MICRO_END

# Hits a promoted site in so many of 65,536 cases.
.macro PROMOTED_AT_RANDOM hits
    RANDOM_BEGIN
    leaq micro_functions(%rip), %r14
    leaq micro_functions + 32(%rip), %r15
MICRO_LOOP
    RANDOM
    shrl $16, %eax
    cmpl $\hits, %eax
    movq %r14, %rax
    cmovae %r15, %rax
    PROMOTED
    RANDOM_END
.endm

MICRO 2048, 1, "promoted site, 95 % hits at random"
PROMOTED_AT_RANDOM 62259
MICRO 2048, 1, "promoted site, 50 % hits at random"
PROMOTED_AT_RANDOM 32768

# Calls nested so deep, each from a place of its own.
.macro NESTED depth
MICRO_LOOP
    call 1f
    decq %rdi
    jnz 87b
    ret
    .balign 16
.rept \depth - 1
1:
    call 1f
    ret
    .balign 16
.endr
1:
    ret
.endm

MICRO 64, 9, "nested calls, 9 deep"
NESTED 9
MICRO 64, 17, "nested calls, 17 deep"
NESTED 17
MICRO 64, 33, "nested calls, 33 deep"
NESTED 33
MICRO 64, 65, "nested calls, 65 deep"
NESTED 65

# Conditional branches.

MICRO 2048, 1, "conditional branch, always the same"
    RANDOM_BEGIN
MICRO_LOOP
    RANDOM
    testl %edi, %edi
    jz 2f
    nop
2:
    RANDOM_END

MICRO 2048, 1, "conditional branch, at random"
    RANDOM_BEGIN
MICRO_LOOP
    RANDOM
    testl $0x100000, %eax
    jz 2f
    nop
2:
    RANDOM_END

# Dependent loads: a ring through all lines of so many bytes, in an order that no prefetcher knows: line i is followed
# by line 1,664,525 i + 1,013,904,223, which comes to each line of a power of two once.

.macro RING bytes, function
.balign 16
\function:
    movl $(\bytes) / 64, %ecx
    leaq micro_memory(%rip), %rdx
    movq %rdx, micro_at(%rip)
    xorl %esi, %esi
1:
    imull $1664525, %esi, %r8d
    addl $1013904223, %r8d
    andl $(\bytes) / 64 - 1, %r8d
    movl %esi, %r9d
    shlq $6, %r9
    movl %r8d, %eax
    shlq $6, %rax
    addq %rdx, %rax
    movq %rax, (%rdx,%r9)
    movl %r8d, %esi
    decl %ecx
    jnz 1b
    ret
.endm

RING 0x4000, micro_ring_first
RING 0x20000, micro_ring_second
RING 0x400000, micro_ring_third
RING 0x4000000, micro_ring_memory

.macro CHASE
    movq micro_at(%rip), %rax
MICRO_LOOP
.rept 8
    movq (%rax), %rax
.endr
    decq %rdi
    jnz 87b
    movq %rax, micro_at(%rip)
    ret
.endm

MICRO 256, 8, "dependent load, 16 KiB", micro_ring_first
CHASE
MICRO 512, 8, "dependent load, 128 KiB", micro_ring_second
CHASE
MICRO 512, 8, "dependent load, 4 MiB", micro_ring_third
CHASE
MICRO 512, 8, "dependent load, 64 MiB", micro_ring_memory
CHASE

MICRO 256, 8, "store and load of the same place"
    leaq micro_memory(%rip), %rbx
    leaq 8(%rbx), %rcx
MICRO_LOOP
.rept 8
    movq %rax, (%rbx)
    movq -8(%rcx), %rax
.endr
MICRO_END

# Locked operations, fences and others.

.macro REPEATED name, instruction:vararg
MICRO 256, 8, "\name"
    leaq micro_memory(%rip), %rbx
    xorl %eax, %eax
    xorl %ecx, %ecx
MICRO_LOOP
.rept 8
    \instruction
.endr
MICRO_END
.endm

REPEATED "lock add", lock addq $1, (%rbx)
REPEATED "xchg with memory", xchgq %rcx, (%rbx)
REPEATED "lock cmpxchg", lock cmpxchgq %rcx, (%rbx)
REPEATED "lock xadd", lock xaddq %rcx, (%rbx)
REPEATED "lfence", lfence
REPEATED "mfence", mfence
REPEATED "sfence", sfence
REPEATED "pause", pause

MICRO 256, 8, "rdtsc"
MICRO_LOOP
.rept 8
    rdtsc
.endr
MICRO_END

MICRO 256, 8, "pushfq and popfq"
MICRO_LOOP
.rept 8
    pushfq
    popfq
.endr
MICRO_END

.macro COPY instruction, count
    leaq micro_memory(%rip), %rbx
    movq $\count, %rdx
MICRO_LOOP
    movq %rdi, %r8
    movq %rbx, %rsi
    leaq 8192(%rbx), %rdi
    movq %rdx, %rcx
    rep \instruction
    movq %r8, %rdi
MICRO_END
.endm

MICRO 256, 1, "rep movsb, 64 bytes"
COPY movsb, 64
MICRO 256, 1, "rep movsb, 256 bytes"
COPY movsb, 256
MICRO 256, 1, "rep movsb, 1024 bytes"
COPY movsb, 1024
MICRO 256, 1, "rep movsb, 4096 bytes"
COPY movsb, 4096
MICRO 256, 1, "rep movsq, 64 bytes"
COPY movsq, 8
MICRO 256, 1, "rep movsq, 256 bytes"
COPY movsq, 32
MICRO 256, 1, "rep movsq, 1024 bytes"
COPY movsq, 128
MICRO 256, 1, "rep movsq, 4096 bytes"
COPY movsq, 512
