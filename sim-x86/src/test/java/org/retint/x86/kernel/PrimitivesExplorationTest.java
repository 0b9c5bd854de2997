// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.KernelProgram;

/**
 * What the mini-kernel is made of, in every interleaving with one timer interrupt on each CPU, and
 * each primitive once more with a line of it taken away.
 */
class PrimitivesExplorationTest {
    private static final SourceEdit NONE = null;
    private static final Budget BUDGET = new Budget(1_500_000, 8_000_000);

    /** Tasks meet before the exploration begins; the last one that is done ends it. */
    private static final String FRAME =
            """
            .text
            .macro MEET
                lock incl met(%rip)
            8:  pause
                cmpl $CPUS, met(%rip)
                jb 8b
            .endm
            .macro ASSERT_EQUAL value:vararg
                cmpl \\value
                movl $7, %edi
                jne hypercall_assert
            .endm
            .bss
            .balign 64
            met: .zero 64
            """;

    private static Exploration explore(
            int cpus, String text, List<Integer> tasks, int preemptions, SourceEdit edit) {
        KernelSources.Builder sources =
                KernelSources.builder()
                        .code(new KernelSource("frame.S", FRAME.replace("CPUS", "" + cpus)))
                        .code(new KernelSource("test.S", ".text\n" + text));
        for (int i = 0; i < tasks.size(); i++) {
            sources.task(tasks.get(i), "task" + i);
        }
        KernelSources kernel = sources.build();
        KernelImage image =
                KernelImage.assemble(edit == null ? kernel : kernel.edited(List.of(edit)));
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(cpus)
                        .memory(Sizes.MiB(8))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        image.setParameter(machine.memory(), "boot_tick_cycles", KernelRun.TICK);
        long from = image.symbol("watched");
        long to = image.symbol("watched_end");
        KernelProgram program =
                new KernelProgram(
                        machine,
                        image.assembled(),
                        "explore_here",
                        ExplorationModel.TSO_STALE.with(
                                Interrupts.of(1, 0).before(rip -> rip >= from && rip < to)));
        return new Explorer(program.system(), BUDGET).explore(new Bound(preemptions));
    }

    private static void assertProved(Exploration result) {
        boolean proved =
                result.verdict() == Verdict.COMPLETE
                        || result.verdict() == Verdict.COMPLETE_WITHIN_BOUNDS;
        assertTrue(proved, result::toString);
        assertTrue(result.ends() > 0, result::toString);
    }

    private static void assertBroken(Exploration result) {
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
    }

    private static Exploration spinLock(SourceEdit edit) {
        return explore(
                2,
                """
                .globl task0, task1, explore_here, watched, watched_end
                task0: task1:
                    subq $8, %rsp
                    MEET
                explore_here:
                watched:
                    leaq the_lock(%rip), %rdi
                    call spin_lock
                    movl counter(%rip), %ecx
                    incl %ecx
                    movl %ecx, counter(%rip)
                    leaq the_lock(%rip), %rdi
                    call spin_unlock
                watched_end:
                    lock incl done(%rip)
                    cmpl $2, done(%rip)
                    jne 1f
                    ASSERT_EQUAL $2, counter(%rip)
                1:  addq $8, %rsp
                    ret
                .bss
                .balign 64
                the_lock: .zero 64
                counter: .zero 64
                done: .zero 64
                """,
                List.of(0, 1),
                2,
                edit);
    }

    @Test
    void aSpinLockExcludes() {
        assertProved(spinLock(NONE));
        assertBroken(spinLock(new SourceEdit("lock.S", "RAW_LOCK (%rdi)", "nop")));
    }

    private static Exploration call(SourceEdit edit) {
        return explore(
                2,
                """
                .globl task0, task1, explore_here, watched, watched_end
                task0:
                    subq $8, %rsp
                    MEET
                explore_here:
                    movl $1, sent(%rip)
                    leaq function(%rip), %rdi
                    xorl %esi, %esi
                    call smp_call_all
                    ASSERT_EQUAL $2, received(%rip)
                    addq $8, %rsp
                    ret
                task1:
                    subq $8, %rsp
                    MEET
                watched:
                    movl $20, %ecx
                1:  decl %ecx
                    jnz 1b
                watched_end:
                    addq $8, %rsp
                    ret
                function:
                    movl sent(%rip), %eax
                    lock addl %eax, received(%rip)
                    ret
                .bss
                .balign 64
                sent: .zero 64
                received: .zero 64
                """,
                List.of(0, 1),
                2,
                edit);
    }

    @Test
    void aCallToAllCpusReturnsWhenAllHaveMadeIt() {
        assertProved(call(NONE));
        assertBroken(
                call(
                        new SourceEdit(
                                "smp.S",
                                "call *smp_call_fn(%rip)",
                                "lock decl smp_call_pending(%rip); call *smp_call_fn(%rip);"
                                        + " lock incl smp_call_pending(%rip)")));
    }

    private static Exploration contextSwitch(SourceEdit edit) {
        return explore(
                1,
                """
                .globl task0, task1, explore_here, watched, watched_end
                .macro WORK number
                    subq $8, %rsp
                    movl $\\number + 1, %ebx
                    movl $\\number + 2, %ebp
                    movl $\\number + 3, %r12d
                    movl $\\number + 4, %r13d
                    movl $\\number + 5, %r14d
                    movl $\\number + 6, %r15d
                .endm
                .macro CHECK number
                    ASSERT_EQUAL $\\number + 1, %ebx
                    ASSERT_EQUAL $\\number + 2, %ebp
                    ASSERT_EQUAL $\\number + 3, %r12d
                    ASSERT_EQUAL $\\number + 4, %r13d
                    ASSERT_EQUAL $\\number + 5, %r14d
                    ASSERT_EQUAL $\\number + 6, %r15d
                    addq $8, %rsp
                    ret
                .endm
                task0:
                    WORK 100
                explore_here:
                watched:
                    call schedule
                    CHECK 100
                task1:
                    WORK 200
                    call schedule
                    CHECK 200
                watched_end:
                    nop
                """,
                List.of(0, 0),
                2,
                edit);
    }

    @Test
    void aTaskHasItsRegistersBackAfterASwitch() {
        assertProved(contextSwitch(NONE));
        assertBroken(
                contextSwitch(
                        new SourceEdit(
                                "sched.S",
                                "movq TASK_RSP(%rsi), %rsp",
                                "movq TASK_RSP(%rsi), %rsp; movq $0, (%rsp)")));
    }

    private static Exploration preemption(SourceEdit edit) {
        return explore(
                1,
                """
                .globl task0, task1, explore_here, watched, watched_end
                task0:
                    subq $8, %rsp
                    movq %gs:PCPU_CURRENT, %rax
                    movl $1, TASK_SLICE(%rax)
                explore_here:
                watched:
                    call preempt_disable
                    movl $1, inside(%rip)
                    movl $0, inside(%rip)
                    call preempt_enable
                watched_end:
                    addq $8, %rsp
                    ret
                task1:
                    ASSERT_EQUAL $0, inside(%rip)
                    ret
                .bss
                .balign 64
                inside: .zero 64
                """,
                List.of(0, 0),
                2,
                edit);
    }

    @Test
    void whoHasPreemptionOffKeepsItsCpu() {
        assertProved(preemption(NONE));
        assertBroken(
                preemption(
                        new SourceEdit("entry.S", "jnz restore_regs_and_return_to_kernel", "nop")));
    }

    private static Exploration gracePeriod(SourceEdit edit) {
        return explore(
                2,
                """
                .globl task0, task1, explore_here, watched, watched_end
                task0: task1:
                    subq $8, %rsp
                    MEET
                explore_here:
                    cmpl $0, %gs:PCPU_CPU
                    jne reader
                    movq $fresh, pointer(%rip)
                    call synchronize_sched
                    movl $0, stale(%rip)
                    addq $8, %rsp
                    ret
                reader:
                    call preempt_disable
                watched:
                    movq pointer(%rip), %rax
                    ASSERT_EQUAL $1, (%rax)
                watched_end:
                    call preempt_enable
                    addq $8, %rsp
                    ret
                .data
                .balign 64
                pointer: .quad stale
                .balign 64
                stale: .long 1
                .balign 64
                fresh: .long 1
                """,
                List.of(0, 1),
                1,
                edit);
    }

    @Test
    void aGracePeriodOutlastsTheReadersFromBeforeIt() {
        assertProved(gracePeriod(NONE));
        assertBroken(
                gracePeriod(new SourceEdit("rcu.S", "call schedule_timeout", "xorl %r13d, %r13d")));
    }
}
