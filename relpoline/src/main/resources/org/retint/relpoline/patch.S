# SPDX-License-Identifier: Apache-2.0
# The runtime's kernel task: interprets a step list over a batch of sites, for ever.
#
# A step is 8 bytes: operation, offset of the field in the block, width, kind of value, constant. The
# list relpoline_program ends with operation 0: the task then accounts the batch and starts again; or
# with STEP_STOP: it accounts the batch and ends.
# Nothing here may contain a block: this code writes them.

    .set STEP_END, 0
    .set STEP_WRITE, 1
    .set STEP_SYNC_CORES, 2
    .set STEP_GRACE_PERIOD, 3
    .set STEP_EPOCH, 4
    .set STEP_ALL_SITES, 5
    .set STEP_DECIDED_SITES, 6
    .set STEP_PAUSE, 7
    .set STEP_STOP, 8
    .set STEP_BREAKPOINT_BEGIN, 9
    .set STEP_BREAKPOINT_END, 10

    .set VALUE_CONSTANT, 0
    .set VALUE_THUNK, 1
    .set VALUE_LEARN, 2
    .set VALUE_TARGET_CALL, 3           # rel32 to the wanted target
    .set VALUE_TARGET, 4                # its low 32 bits
    .set VALUE_FIRST, 5                 # first byte of the compare
    .set VALUE_IF_TARGET, 0x80          # only at sites that have a wanted target
    .set VALUE_UNLESS_TARGET, 0x40      # only at the others
    .set VALUE_MASK, 0x3f

    .set WIDTH_BYTEWISE, 0x14           # four stores of a byte

    .set SITE_PROMOTED_BEFORE, 1

    .set EVENT_EPOCH, 0x5201
    .set EVENT_PROMOTED, 0x5202
    .set EVENT_DEMOTED, 0x5203
    .set EVENT_GRACE_PERIOD, 0x5204

    .section .noinstr.text, "ax", @progbits

    .macro RELPOLINE_TRACE event
    movl $HYPERCALL_TRACE, %eax
    movl $\event, %edi
    movl $HYPERCALL_PORT, %edx
    outl %eax, %dx
    .endm

# Gives each CPU its learning table and starts the task. Called once, by the first task of the system.
    .p2align 4
    .globl relpoline_start
    .type relpoline_start, @function
relpoline_start:
    subq $8, %rsp
    movq $relpoline_tables, %rax
    movq $percpu_areas, %rdx
    movl $relpoline_cpus, %ecx
1:  movq %rax, PCPU_RELPOLINE_TABLE(%rdx)
    addq $(relpoline_table_entries * 16), %rax
    addq $PERCPU_SIZE, %rdx
    decl %ecx
    jne 1b
    leaq relpoline_worker(%rip), %rdi
    xorl %esi, %esi
    movl $-1, %edx
    call kernel_thread
    addq $8, %rsp
    ret

# R12: step. R15: 1 while the text mutex is held.
    .p2align 4
    .type relpoline_worker, @function
relpoline_worker:
    subq $8, %rsp
    xorl %r15d, %r15d
relpoline_again:
    leaq relpoline_program(%rip), %r12
relpoline_step:
    movzbl (%r12), %eax
    cmpl $STEP_WRITE, %eax
    je relpoline_step_write
    cmpl $STEP_SYNC_CORES, %eax
    je relpoline_step_sync_cores
    cmpl $STEP_GRACE_PERIOD, %eax
    je relpoline_step_grace_period
    cmpl $STEP_EPOCH, %eax
    je relpoline_step_epoch
    cmpl $STEP_ALL_SITES, %eax
    je relpoline_step_all_sites
    cmpl $STEP_DECIDED_SITES, %eax
    je relpoline_step_decided_sites
    cmpl $STEP_PAUSE, %eax
    je relpoline_step_pause
    cmpl $STEP_BREAKPOINT_BEGIN, %eax
    je relpoline_step_breakpoint_begin
    cmpl $STEP_BREAKPOINT_END, %eax
    je relpoline_step_breakpoint_end
                                        # STEP_END or STEP_STOP
relpoline_end:
    call relpoline_account
    call relpoline_release
    cmpb $STEP_STOP, (%r12)
    jne relpoline_again
    addq $8, %rsp
    jmp kernel_thread_exit
relpoline_next:
    addq $8, %r12
    jmp relpoline_step

relpoline_step_write:
    call relpoline_cycles
    movq %rax, %rbp
    movl relpoline_batch_count(%rip), %r13d
    xorl %r14d, %r14d
1:  cmpl %r13d, %r14d
    jae 2f
    movl %r14d, %eax
    shll $4, %eax
    leaq relpoline_state(%rip), %rcx
    movl 8(%rcx,%rax), %edi
    movq %r12, %rsi
    call relpoline_write_field
    incl %r14d
    jmp 1b
2:  call relpoline_cycles
    subq %rbp, %rax
    addq %rax, relpoline_patch_cycles(%rip)
    jmp relpoline_next

relpoline_step_sync_cores:
    call relpoline_cycles
    movq %rax, %rbp
relpoline_sync_cores_call:
    call sync_cores
relpoline_sync_cores_return:
    incq relpoline_sync_rounds(%rip)
    call relpoline_cycles
    subq %rbp, %rax
    addq %rax, relpoline_patch_cycles(%rip)
    jmp relpoline_next

relpoline_step_grace_period:
    call relpoline_cycles
    movq %rax, %rbp
relpoline_grace_period_call:
    call synchronize_sched
relpoline_grace_period_return:
    incq relpoline_grace_periods(%rip)
    call relpoline_cycles
    subq %rbp, %rax
    addq %rax, relpoline_wait_cycles(%rip)
    movq %rax, %rsi
    movl relpoline_batch_count(%rip), %ecx
    RELPOLINE_TRACE EVENT_GRACE_PERIOD
    jmp relpoline_next

# Learning runs while this step sleeps, and at no other time.
relpoline_step_epoch:
    movl %r15d, %ebx
    call relpoline_release
    movb $0, relpoline_frozen(%rip)
    movl relpoline_epoch_ticks(%rip), %edi
    call schedule_timeout
    movb $1, relpoline_frozen(%rip)
    testl %ebx, %ebx
    je 1f
    call relpoline_acquire
1:  call relpoline_cycles
    movq %rax, %rbp
    incq relpoline_epochs(%rip)
    call relpoline_harvest
    movl %eax, %ebx
    movq relpoline_epochs(%rip), %rsi
    movl %ebx, %ecx
    RELPOLINE_TRACE EVENT_EPOCH
    movl $HYPERCALL_DECIDE, %eax
    leaq relpoline_harvest_records(%rip), %rdi
    movl %ebx, %esi
    leaq relpoline_decisions(%rip), %rcx
    movl relpoline_site_total(%rip), %r8d
    movl $HYPERCALL_PORT, %edx
    outl %eax, %dx
    movl %eax, relpoline_decision_count(%rip)
    call relpoline_take_decisions
    call relpoline_cycles
    subq %rbp, %rax
    addq %rax, relpoline_harvest_cycles(%rip)
    jmp relpoline_next

relpoline_step_all_sites:
    call relpoline_acquire
    movl relpoline_site_total(%rip), %r13d
    xorl %r14d, %r14d
    movl %r14d, relpoline_batch_count(%rip)
1:  cmpl %r13d, %r14d
    jae relpoline_next
    movl %r14d, %edi
    call relpoline_add_to_batch
    incl %r14d
    jmp 1b

# The batch is what the last decision changes; the list ends here if that is nothing.
relpoline_step_decided_sites:
    call relpoline_acquire
    movl relpoline_decision_count(%rip), %r13d
    xorl %r14d, %r14d
    movl %r14d, relpoline_batch_count(%rip)
1:  cmpl %r13d, %r14d
    jae 3f
    leaq relpoline_decisions(%rip), %rax
    movl (%rax,%r14,8), %edi
    incl %r14d
    cmpl relpoline_site_total(%rip), %edi
    jae 1b
    cmpl $0, relpoline_skip_unchanged(%rip)
    je 2f
    movl %edi, %eax
    shll $4, %eax
    leaq relpoline_state(%rip), %rcx
    movl (%rcx,%rax), %edx
    cmpl 4(%rcx,%rax), %edx
    je 1b
2:  call relpoline_add_to_batch
    jmp 1b
3:  cmpl $0, relpoline_batch_count(%rip)
    je relpoline_end
    jmp relpoline_next

relpoline_step_pause:
    movl relpoline_pause_ticks(%rip), %edi
    call schedule_timeout
    jmp relpoline_next

relpoline_step_breakpoint_begin:
    movl $1, relpoline_breakpoint(%rip)
    jmp relpoline_next

relpoline_step_breakpoint_end:
    movl $0, relpoline_breakpoint(%rip)
    jmp relpoline_next

# u32 poke_int3_handler(pt_regs *): a breakpoint at the start of a block of the batch goes on at its slow call. The
# batch stays as it is while there are breakpoints.
    .globl poke_int3_handler
    .type poke_int3_handler, @function
poke_int3_handler:
    xorl %eax, %eax
    testb $3, PT_CS(%rdi)
    jne 3f
    cmpl $0, relpoline_breakpoint(%rip)
    je 3f
    movq PT_RIP(%rdi), %rsi
    decq %rsi
    movl relpoline_batch_count(%rip), %ecx
    leaq relpoline_state(%rip), %r8
    leaq relpoline_sites(%rip), %r9
1:  decl %ecx
    js 3f
    movl %ecx, %edx
    shll $4, %edx
    movl 8(%r8,%rdx), %edx
    movslq (%r9,%rdx,8), %rdx
    cmpq %rsi, %rdx
    jne 1b
    .if relpoline_markers
    addq $18, %rsi
    .else
    addq $16, %rsi
    .endif
    movq %rsi, PT_RIP(%rdi)
    incl %eax
3:  ret

relpoline_acquire:
    testl %r15d, %r15d
    jne 1f
    subq $8, %rsp
    leaq relpoline_text_mutex(%rip), %rdi
    call mutex_lock
    addq $8, %rsp
    movl $1, %r15d
1:  ret

relpoline_release:
    testl %r15d, %r15d
    je 1f
    subq $8, %rsp
    leaq relpoline_text_mutex(%rip), %rdi
    call mutex_unlock
    addq $8, %rsp
    xorl %r15d, %r15d
1:  ret

relpoline_cycles:
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
    ret

# Adds site EDI to the batch if its bytes are those of a block for its register.
relpoline_add_to_batch:
    leaq relpoline_sites(%rip), %rax
    movslq (%rax,%rdi,8), %rcx          # block
    movzbl 4(%rax,%rdi,8), %edx
    movl $0x00f88148, %eax
    cmpl $8, %edx
    jb 1f
    movl $0x00f88149, %eax
    subl $8, %edx
1:  shll $16, %edx
    addl %edx, %eax
    movl (%rcx), %edx
    andl $0x00ffffff, %edx
    cmpl %eax, %edx
    jne 2f
    .if relpoline_markers
    cmpw $0x06eb, 16(%rcx)
    .else
    cmpw $0x05eb, 14(%rcx)
    .endif
    jne 2f
    movl relpoline_batch_count(%rip), %eax
    leal 1(%rax), %edx
    movl %edx, relpoline_batch_count(%rip)
    shll $4, %eax
    leaq relpoline_state(%rip), %rcx
    movl %edi, 8(%rcx,%rax)
    ret
2:  incq relpoline_refused(%rip)
    ret

# Notes what each decision wants. A target is its low 32 bits and lies in the top 2 GiB.
relpoline_take_decisions:
    movl relpoline_decision_count(%rip), %ecx
    leaq relpoline_decisions(%rip), %rsi
    leaq relpoline_state(%rip), %rdi
    addq %rcx, relpoline_decided(%rip)
1:  testl %ecx, %ecx
    je 4f
    movl (%rsi), %eax
    movl 4(%rsi), %edx
    cmpl relpoline_site_total(%rip), %eax
    jae 3f
    testl %edx, %edx
    jg 3f                               # positive: below the top 2 GiB
    shll $4, %eax
    movl %edx, 4(%rdi,%rax)
2:  addq $8, %rsi
    decl %ecx
    jmp 1b
3:  incq relpoline_refused(%rip)
    jmp 2b
4:  ret

# Writes the field of step RSI at site EDI, unless the bytes are there already.
relpoline_write_field:
    pushq %rbx
    pushq %r13
    pushq %r14
    leaq relpoline_sites(%rip), %rax
    movslq (%rax,%rdi,8), %rbx
    movzbl 4(%rax,%rdi,8), %ecx         # register
    shll $4, %edi
    leaq relpoline_state(%rip), %rax
    movslq 4(%rax,%rdi), %rdx           # wanted target
    movzbl 1(%rsi), %eax
    addq %rax, %rbx                     # field
    movzbl 2(%rsi), %r13d               # width
    movzbl 3(%rsi), %eax
    testl $VALUE_IF_TARGET, %eax
    je 1f
    testq %rdx, %rdx
    je 9f
1:  testl $VALUE_UNLESS_TARGET, %eax
    je 11f
    testq %rdx, %rdx
    jne 9f
11: andl $VALUE_MASK, %eax
    movl 4(%rsi), %r14d                 # constant
    cmpl $VALUE_CONSTANT, %eax
    je 4f
    cmpl $VALUE_FIRST, %eax
    je 8f
    movl %edx, %r14d
    cmpl $VALUE_TARGET, %eax
    je 4f
    cmpl $VALUE_TARGET_CALL, %eax
    je 3f
    leaq relpoline_thunk_addresses(%rip), %rdi
    cmpl $VALUE_THUNK, %eax
    je 2f
    leaq relpoline_learn_addresses(%rip), %rdi
2:  movl (%rdi,%rcx,8), %r14d
3:  subl %ebx, %r14d                    # relative to the end of the field
    subl $4, %r14d
4:  cmpl $4, %r13d
    je 6f
    cmpl $2, %r13d
    je 7f
    movl $1, %ecx
    cmpl $1, %r13d
    je 5f
    movl $4, %ecx
5:  movl %ecx, %r13d                    # bytes left, one store each
51: cmpb %r14b, (%rbx)
    je 52f
    movq %rbx, %rdi
    movzbl %r14b, %esi
    call text_write8
    incq relpoline_text_writes(%rip)
52: shrl $8, %r14d
    incq %rbx
    decl %r13d
    jne 51b
    jmp 9f
6:  cmpl %r14d, (%rbx)
    je 9f
    movq %rbx, %rdi
    movl %r14d, %esi
    call text_write32
    incq relpoline_text_writes(%rip)
    jmp 9f
8:  movl $0x48, %r14d
    cmpl $8, %ecx
    sbbl $-1, %r14d                     # 0x49 from r8 on
    jmp 4b
7:  cmpw %r14w, (%rbx)
    je 9f
    movabsq $TEXT_TO_DIRECT, %rdi
    movw %r14w, (%rdi,%rbx)
    incq relpoline_text_writes(%rip)
9:  popq %r14
    popq %r13
    popq %rbx
    ret

# Accounts the batch: every site in it now has the target that was wanted.
relpoline_account:
    pushq %rbx
    pushq %r13
    pushq %r14
    movl relpoline_batch_count(%rip), %r13d
    xorl %r14d, %r14d
    movl %r14d, relpoline_batch_count(%rip)
1:  cmpl %r13d, %r14d
    jae 5f
    movl %r14d, %eax
    shll $4, %eax
    incl %r14d
    leaq relpoline_state(%rip), %rdx
    movl 8(%rdx,%rax), %edi
    movl %edi, %eax
    shll $4, %eax
    movl (%rdx,%rax), %ecx              # present
    movslq 4(%rdx,%rax), %rbx           # wanted
    cmpl %ebx, %ecx
    je 1b
    movl %ebx, (%rdx,%rax)
    leaq relpoline_sites(%rip), %rax
    movslq (%rax,%rdi,8), %rsi
    leaq 5(%rax,%rdi,8), %rax           # flags
    movq %rbx, %rcx
    testl %ebx, %ebx
    je 4f
    testb $SITE_PROMOTED_BEFORE, (%rax)
    jne 2f
    orb $SITE_PROMOTED_BEFORE, (%rax)
    incq relpoline_promotions(%rip)
    jmp 3f
2:  incq relpoline_repromotions(%rip)
3:  RELPOLINE_TRACE EVENT_PROMOTED
    jmp 1b
4:  incq relpoline_demotions(%rip)
    RELPOLINE_TRACE EVENT_DEMOTED
    jmp 1b
5:  popq %r14
    popq %r13
    popq %rbx
    ret
