# SPDX-License-Identifier: Apache-2.0
# The sequences of the tests: the inline block of relpoline.md 4, and one that also loads (the seed's sequence of
# loads, compare and call). Each calls the function that %rbx names: directly if it is the learned one, else by way of
# a thunk. Register and stack are at each restartable instruction as at the start.

# What the sequences are marked with, the kernel's own marker unless a test sets another one.
.ifndef test_marker
.set test_marker, KERNEL_RESTARTABLE_PREFIX
.endif

# Marks the instruction that follows.
.macro RESTARTABLE
.if rseq_emit_markers
    .byte test_marker
.endif
.endm

.data
.balign 16
.globl rseq_table
rseq_table:
    .zero 16 * 8
.globl rseq_table_count
rseq_table_count:
    .long 0

.balign 8
.globl test_targets
test_targets:
    .quad test_target_0
    .quad test_target_1
    .quad test_target_2
    .quad test_target_3
# Calls that callers made, and of which functions were entered.
.globl test_calls
test_calls:
    .quad 0
.globl test_entered
test_entered:
    .zero 32
# Pointer that the loading sequence follows.
.globl test_cell
test_cell:
    .quad test_target_0

.text

# Each function counts its calls and returns its own address.
test_target_0:
    lock incq test_entered(%rip)
    leaq test_target_0(%rip), %rax
    ret
test_target_1:
    lock incq test_entered+8(%rip)
    leaq test_target_1(%rip), %rax
    ret
test_target_2:
    lock incq test_entered+16(%rip)
    leaq test_target_2(%rip), %rax
    ret
test_target_3:
    lock incq test_entered+24(%rip)
    leaq test_target_3(%rip), %rax
    ret

# The slow way; unmarked and outside of every sequence.
test_thunk:
    jmp *%rbx

# u64 test_block_call(): calls %rbx by way of the block; rax = the function that was reached.
.balign 16
.globl test_block_call
test_block_call:
    subq $8, %rsp
.globl block_start
block_start:
.ifdef test_marked_start
    .byte 0x40
.endif
    cmpq $test_target_0, %rbx
.globl block_jnz
block_jnz:
    RESTARTABLE
.globl block_opcode
block_opcode:
    jnz block_slow
.globl block_fast
block_fast:
    RESTARTABLE
    call test_target_0
.globl block_return
block_return:
    jmp block_end
.globl block_slow
block_slow:
    RESTARTABLE
    call test_thunk
# Ordinary code right behind the block that begins with the byte of the marker: test %sil, %sil (rseq.md 7).
.globl block_end
block_end:
    .byte 0x40, 0x84, 0xf6
    addq $8, %rsp
    ret

# u64 test_loads_call(cell rdi): loads the function from the cell, then as above; rbx is the sequence's own.
.balign 16
.globl test_loads_call
test_loads_call:
    subq $8, %rsp
.globl loads_start
loads_start:
    movq (%rdi), %rdx
.globl loads_second
loads_second:
    RESTARTABLE
    movq (%rdi), %rbx
.globl loads_compare
loads_compare:
    RESTARTABLE
    cmpq $test_target_0, %rbx
.globl loads_jnz
loads_jnz:
    RESTARTABLE
    jnz loads_slow
.globl loads_fast
loads_fast:
    RESTARTABLE
    call test_target_0
.globl loads_return
loads_return:
    jmp loads_end
.globl loads_slow
loads_slow:
    RESTARTABLE
    call test_thunk
.globl loads_end
loads_end:
    addq $8, %rsp
    ret
