# SPDX-License-Identifier: Apache-2.0
# Sums the tables of all CPUs into records, one for each (source, destination), and clears the tables.
#
# A pair has the same index in every table, so only records of the same index can be equal. Returns the
# number of records. Clears a pair before its count: a thunk that still counts makes no pair of zero.

    .section .noinstr.text, "ax", @progbits
    .p2align 4
    .type relpoline_harvest, @function
relpoline_harvest:
    pushq %rbx
    pushq %rbp
    xorl %eax, %eax                     # records
    xorl %ecx, %ecx                     # index
    leaq relpoline_harvest_records(%rip), %rdi
1:  movl %eax, %ebp                     # first record of this index
    leaq relpoline_tables(%rip), %rsi
    movl %ecx, %edx
    shll $4, %edx
    addq %rdx, %rsi                     # entry
    movl $relpoline_cpus, %edx
2:  movq (%rsi), %r8                    # pair
    testq %r8, %r8
    je 6f
    movl 8(%rsi), %r9d                  # count
    movq $0, (%rsi)
    movl $0, 8(%rsi)
    addq %r9, relpoline_calls_counted(%rip)
    movl %ebp, %r10d
3:  cmpl %eax, %r10d
    je 5f
    movl %r10d, %r11d
    shll $4, %r11d
    addq %rdi, %r11
    incl %r10d
    cmpq %r8, (%r11)
    jne 3b
    addl %r9d, 8(%r11)
    cmpl %r9d, 12(%r11)
    jae 6f
    movl %r9d, 12(%r11)
    jmp 6f
5:  movl %eax, %r11d
    shll $4, %r11d
    addq %rdi, %r11
    movq %r8, (%r11)
    movl %r9d, 8(%r11)
    movl %r9d, 12(%r11)
    incl %eax
6:  addq $(relpoline_table_entries * 16), %rsi
    decl %edx
    jne 2b
    incl %ecx
    cmpl $relpoline_table_entries, %ecx
    jb 1b
    popq %rbp
    popq %rbx
    ret
    .size relpoline_harvest, . - relpoline_harvest
