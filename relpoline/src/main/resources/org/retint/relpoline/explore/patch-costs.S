# SPDX-License-Identifier: Apache-2.0
# What the block of scenario-block.S costs: calls, interrupts, preemptions, and being patched. A task on CPU 0 measures,
# a task on CPU 1 patches on request. Leaves cycles and counts in patch_costs, for PatchCosts.

.set COST_CALLS, 1000
.set COST_INTERRUPTS, 100
.set COST_WAKEUPS, 10
.set COST_HOGS, 6
.set COST_HOG_TICKS, 3
.set COST_SLEEP_TICKS, 20
# Calls between two times that the caller gives its CPU away while it is patched.
.set COST_CALLS_AT_ONCE, 256

.data
.balign 64
.globl patch_costs
patch_costs:
# Of COST_CALLS calls: of nothing, to the promoted target, to another one.
cost_loop:
    .quad 0
cost_hit:
    .quad 0
cost_miss:
    .quad 0
# The shortest of COST_INTERRUPTS: an interrupt, one that preempts, one that preempts in the block.
cost_interrupt:
    .quad -1
cost_preemption:
    .quad -1
cost_preemption_in_block:
    .quad -1
# The longest time from an interrupt in the block that wants a preemption to that.
cost_wakeup:
    .quad 0
# The longest call while the block was patched.
cost_longest_call:
    .quad 0
# Cycles, IPIs, breakpoints and grace periods of three promotions: while calls are made all the time; while a task
# stays preempted in the block; while a callee sleeps.
cost_promotions:
    .zero 3 * 32

.balign 64
cost_old:
    .quad scenario_old
cost_new:
    .quad scenario_new
.globl scenario_next
scenario_next:
    .quad cost_old
.balign 64
cost_request:
    .long 0
.balign 64
# Hogs that have not begun, and that have not ended.
cost_hogs:
    .long COST_HOGS
cost_hogs_left:
    .long COST_HOGS

.macro COST_CLOCK
    rdtsc
    shlq $32, %rdx
    orq %rdx, %rax
.endm

.macro COST_LOOP callee, result
    movl $COST_CALLS, %ebx
    COST_CLOCK
    movq %rax, %r12
1:
    SCENARIO_LOAD
    call \callee
    decl %ebx
    jnz 1b
    COST_CLOCK
    subq %r12, %rax
    movq %rax, \result(%rip)
.endm

# rax - r12 into result, if that is less.
.macro COST_LEAST result
    COST_CLOCK
    subq %r12, %rax
    cmpq %rax, \result(%rip)
    jbe 2f
    movq %rax, \result(%rip)
2:
.endm

.macro COST_MOST result
    COST_CLOCK
    subq %r12, %rax
    cmpq %rax, \result(%rip)
    jae 2f
    movq %rax, \result(%rip)
2:
.endm

.text

.globl kernel_main
kernel_main:
    subq $8, %rsp
    leaq cost_main(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    leaq cost_patcher(%rip), %rdi
    xorl %esi, %esi
    movl $1, %edx
    call kernel_thread
    addq $8, %rsp
    jmp kernel_thread_exit

.globl cost_main
cost_main:
    subq $8, %rsp
    call cost_calls
    call cost_interrupts
    call cost_preemptions
    call cost_wakeups
    movq $cost_new, scenario_next(%rip)
    call cost_patched_while_called
    call cost_patched_while_preempted
    call cost_patched_while_asleep
    xorl %edi, %edi
    jmp hypercall_exit

# The second time all is known to caches and predictors.
cost_calls:
    pushq %rbx
    pushq %r12
    pushq %r13
    cli
    movl $2, %r13d
3:
    COST_LOOP scenario_return, cost_loop
    COST_LOOP scenario_site, cost_hit
    movq $cost_new, scenario_next(%rip)
    COST_LOOP scenario_site, cost_miss
    movq $cost_old, scenario_next(%rip)
    decl %r13d
    jnz 3b
    sti
    popq %r13
    popq %r12
    popq %rbx
    ret

# An interrupt of this CPU that waits for IRQs to be on.
cost_send:
    movl %gs:PCPU_CPU, %edi
    movl $ICR_ASSERT + VECTOR_RESCHEDULE, %esi
    call apic_send
    movl $3000, %ecx
1:
    decl %ecx
    jnz 1b
    ret

# The same, and a wish to preempt.
cost_send_wish:
    movq %gs:PCPU_CURRENT, %rax
    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
    jmp cost_send

cost_interrupts:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movl $COST_INTERRUPTS, %ebx
1:
    cli
    call cost_send
    COST_CLOCK
    movq %rax, %r12
    sti
    nop
    COST_LEAST cost_interrupt
    decl %ebx
    jnz 1b
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret

cost_preemptions:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movl $COST_INTERRUPTS, %ebx
1:
    cli
    call cost_send_wish
    COST_CLOCK
    movq %rax, %r12
    sti
    nop
    COST_LEAST cost_preemption
    cli
    call cost_send_wish
    COST_CLOCK
    movq %rax, %r12
    SCENARIO_LOAD
    call scenario_site_enabling
    COST_LEAST cost_preemption_in_block
    decl %ebx
    jnz 1b
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret

cost_wakeups:
    pushq %rbx
    pushq %r12
    pushq %r13
    movl $COST_WAKEUPS, %ebx
1:
    cli
    call cost_send_wish
    movq %gs:stat_preemptions, %r13
    COST_CLOCK
    movq %rax, %r12
    SCENARIO_LOAD
    call scenario_site_enabling
3:
    pause
    cmpq %gs:stat_preemptions, %r13
    je 3b
    COST_MOST cost_wakeup
    decl %ebx
    jnz 1b
    popq %r13
    popq %r12
    popq %rbx
    ret

cost_patched_while_called:
    pushq %rbx
    pushq %r12
    subq $8, %rsp
    movl $1, cost_request(%rip)
1:
    movl $COST_CALLS_AT_ONCE, %ebx
3:
    COST_CLOCK
    movq %rax, %r12
    SCENARIO_LOAD
    call scenario_site
    COST_MOST cost_longest_call
    decl %ebx
    jnz 3b
    call schedule
    cmpl $0, cost_request(%rip)
    jne 1b
    addq $8, %rsp
    popq %r12
    popq %rbx
    ret

# Hogs come first as soon as this task is preempted; the first of them lets the block be patched.
cost_patched_while_preempted:
    pushq %rbx
    cli
    movl $COST_HOGS, %ebx
1:
    leaq cost_hog(%rip), %rdi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_thread
    decl %ebx
    jnz 1b
    call cost_send_wish
    SCENARIO_LOAD
    call scenario_site_enabling
2:
    call schedule
    movl cost_hogs_left(%rip), %eax
    orl cost_request(%rip), %eax
    jnz 2b
    popq %rbx
    ret

cost_hog:
    subq $8, %rsp
    movl $COST_HOGS, %eax
    cmpl %eax, cost_hogs(%rip)
    jne 1f
    movl $2, cost_request(%rip)
1:
    lock decl cost_hogs(%rip)
    movq %gs:PCPU_TICKS, %rax
    addq $COST_HOG_TICKS, %rax
2:
    pause
    cmpq %rax, %gs:PCPU_TICKS
    jb 2b
    lock decl cost_hogs_left(%rip)
    addq $8, %rsp
    jmp kernel_thread_exit

cost_patched_while_asleep:
    subq $8, %rsp
    movq $COST_SLEEP_TICKS, scenario_sleep(%rip)
    movl $3, cost_request(%rip)
    SCENARIO_LOAD
    call scenario_site
    movq $0, scenario_sleep(%rip)
1:
    call schedule
    cmpl $0, cost_request(%rip)
    jne 1b
    addq $8, %rsp
    ret

# Patches upon each request, which is the number of a result.
cost_patcher:
    subq $8, %rsp
1:
    pause
    movl cost_request(%rip), %ebx
    testl %ebx, %ebx
    jz 1b
    shll $5, %ebx
    addq $cost_promotions - 32, %rbx
    COST_CLOCK
    subq %rax, (%rbx)
    movq %gs:stat_ipi_call, %rax
    subq %rax, 8(%rbx)
    movq percpu_areas + stat_int3(%rip), %rax
    subq %rax, 16(%rbx)
    movl scenario_grace_periods(%rip), %eax
    subq %rax, 24(%rbx)
    pushq %rbx
    subq $8, %rsp
    call cost_patch
    addq $8, %rsp
    popq %rbx
    COST_CLOCK
    addq %rax, (%rbx)
    movq %gs:stat_ipi_call, %rax
    addq %rax, 8(%rbx)
    movq percpu_areas + stat_int3(%rip), %rax
    addq %rax, 16(%rbx)
    movl scenario_grace_periods(%rip), %eax
    addq %rax, 24(%rbx)
    movl $0, cost_request(%rip)
    jmp 1b

cost_patch:
    subq $8, %rsp
    SCENARIO_PATCH
    addq $8, %rsp
    ret
