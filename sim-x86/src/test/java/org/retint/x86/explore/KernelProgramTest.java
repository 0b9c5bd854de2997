// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.KernelLab;

class KernelProgramTest {
    /** Both CPUs meet, do BODY once, meet again; CPU by CPU, whoever comes last makes CHECK. */
    private static final String TWO_WORKERS =
            """
            .globl worker
            worker:
                pushq %rbx
                movl %edi, %ebx
                lock incl ready(%rip)
            1:  pause
                cmpl $2, ready(%rip)
                jb 1b
            .globl explore_here
            explore_here:
                BODY
                lock incl done(%rip)
            1:  pause
                cmpl $2, done(%rip)
                jb 1b
                xorl %edi, %edi
                CHECK
                je hypercall_exit
                movl $7, %edi
                jmp hypercall_assert
            .bss
            .balign 64
            ready: .zero 4
            .balign 64
            done: .zero 4
            .balign 64
            the_lock: .zero 4
            .balign 64
            counter: .zero 4
            """;

    private static KernelProgram program(String body, String check, Interrupts interrupts) {
        KernelLab lab =
                KernelLab.builder()
                        .cpus(2)
                        .source(
                                "workers.S",
                                TWO_WORKERS.replace("BODY", body).replace("CHECK", check))
                        .task(0, "worker")
                        .task(1, "worker")
                        .build();
        return new KernelProgram(
                lab.machine(),
                lab.image().assembled(),
                "explore_here",
                ExplorationModel.TSO_STALE.with(interrupts));
    }

    private static Exploration explore(KernelProgram program) {
        return new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
    }

    private static final String INCREMENT =
            "movl counter(%rip), %ecx; incl %ecx; movl %ecx, counter(%rip)\n";

    private static String locked(String body) {
        return "leaq the_lock(%rip), %rdi; call spin_lock\n"
                + body
                + "leaq the_lock(%rip), %rdi; call spin_unlock\n";
    }

    @Test
    void spinLockExcludesUnderEveryInterruptOfEachCpu() {
        KernelProgram program =
                program(locked(INCREMENT), "cmpl $2, counter(%rip)", Interrupts.of(1, 0));
        Exploration result = explore(program);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        assertTrue(result.ends() > 0);
    }

    @Test
    void incrementsWithoutLockAreLost() {
        Exploration result =
                explore(program(INCREMENT, "cmpl $2, counter(%rip)", Interrupts.of(1, 0)));
        assertEquals(Verdict.VIOLATION, result.verdict());
        assertTrue(result.detail().startsWith("GUEST_ASSERTION"), result::toString);
        assertTrue(result.shortest());
    }

    @Test
    void scheduleMeansTheSameOnAProgramThatHasLearnedNothing() {
        Exploration result =
                explore(program(INCREMENT, "cmpl $2, counter(%rip)", Interrupts.of(1, 0)));
        Explorable fresh =
                program(INCREMENT, "cmpl $2, counter(%rip)", Interrupts.of(1, 0)).system();
        result.replaying(
                fresh,
                () -> {
                    result.schedule().forEach(fresh::execute);
                    assertEquals(result.detail(), fresh.violation());
                    result.schedule().forEach(step -> fresh.undo());
                });
        assertArrayEquals(new long[4], fresh.learned(), "nothing is learned from a replay");
    }

    @Test
    void whatNobodyCanHaveLearnedIsRefused() {
        Explorable system = program(INCREMENT, "", Interrupts.NONE).system();
        long[] before = system.learned();
        for (long[] wrong : new long[][] {{}, {0, 1}, {0, 1, -1, 0, 0}, {0, 1, 1L << 40, 0, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> system.believing(wrong, () -> {}));
        }
        assertArrayEquals(before, system.learned());
    }

    @Test
    void anInterruptMayComeBeforeEachInstructionButNotBehindSti() {
        String source =
                """
                .globl worker
                worker:
                .globl explore_here
                explore_here:
                window: nop
                cli
                sti
                nop
                movl $1, %eax
                window_end: ret
                .globl kernel_tick_hook
                kernel_tick_hook:
                movq PT_RIP(%rdi), %rax
                subq $window, %rax
                movq %rax, seen(%rip)
                ret
                .data
                seen: .quad -1
                """;
        KernelLab lab = KernelLab.builder().source("w.S", source).task(0, "worker").build();
        long from = lab.address("window");
        long to = lab.address("window_end");
        KernelProgram program =
                new KernelProgram(
                        lab.machine(),
                        lab.image().assembled(),
                        "explore_here",
                        ExplorationModel.TSO_STALE.with(
                                Interrupts.of(1, 0).before(rip -> rip >= from && rip < to)));
        SortedSet<Long> offsets = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(() -> offsets.add(lab.read64("seen")))
                        .explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        assertEquals(List.of(-1L, 0L, 1L, 4L), List.copyOf(offsets));
    }

    @Test
    void everyCpuHasSerializedWhenSyncCoresReturns() {
        String body =
                """
                testl %ebx, %ebx
                jnz 2f
                movq $patched, %rdi
                movl $PRESENT, %esi
                call text_write8
                call sync_cores
                movl $1, flag(%rip)
                jmp 3f
                2: pause
                cmpl $0, flag(%rip)
                je 2b
                patched: clc
                3:
                setc %al
                lock orb %al, counter(%rip)
                """;
        String check = "cmpb $1, counter(%rip)";
        String data = "\n.bss\n.balign 64\nflag: .zero 4\n.text\n";
        // 0xf9 is STC
        KernelProgram serialized =
                program(body.replace("$PRESENT", "$0xf9"), data + check, Interrupts.NONE);
        assertEquals(Verdict.COMPLETE, explore(serialized).verdict());
        KernelProgram stale =
                program(
                        body.replace("$PRESENT", "$0xf9").replace("call sync_cores", ""),
                        data + check,
                        Interrupts.NONE);
        assertEquals(Verdict.VIOLATION, explore(stale).verdict());
    }

    @Test
    void startThatNobodyReachesIsRefused() {
        KernelLab lab =
                KernelLab.builder()
                        .source("w.S", "worker: ret\nnever: ret\n")
                        .task(0, "worker")
                        .build();
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new KernelProgram(
                                        lab.machine(),
                                        lab.image().assembled(),
                                        "never",
                                        ExplorationModel.TSO_STALE));
        assertTrue(e.getMessage().contains("never"), e::getMessage);
    }
}
