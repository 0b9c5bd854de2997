// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.Register;
import org.retint.x86.asm.Assembler;

class FlatProgramTest {
    private static FlatProgram program(MemoryModel model, int cpus, String text) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cpus; i++) {
            entries.add("cpu" + i);
        }
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "test.S", text),
                entries,
                ExplorationModel.TSO_STALE.with(model).with(FetchModel.COHERENT));
    }

    private static Exploration explore(FlatProgram program) {
        return new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
    }

    private static SortedSet<Long> counts(MemoryModel model, String increment) {
        FlatProgram program =
                program(
                        model,
                        2,
                        """
                        cpu0: cpu1:
                        INCREMENT
                        INCREMENT
                        hlt
                        .data
                        counter: .quad 0
                        """
                                .replace("INCREMENT", increment));
        SortedSet<Long> counts = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(() -> counts.add(program.read64("counter")))
                        .explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        return counts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock incq counter", "movl $1, %eax; lock xaddq %rax, counter"})
    void lockedIncrementsAreNeverLost(String increment) {
        assertEquals(List.of(4L), List.copyOf(counts(MemoryModel.TSO, increment)));
    }

    @ParameterizedTest
    @EnumSource(MemoryModel.class)
    void incrementWithoutLockIsTwoAccessesWithRoomBetween(MemoryModel model) {
        assertEquals(List.of(2L, 3L, 4L), List.copyOf(counts(model, "incq counter")));
    }

    @Test
    void compareAndExchangeLoopCountsRight() {
        String increment =
                "1: movq counter, %rax; leaq 1(%rax), %rcx; lock cmpxchgq %rcx, counter; jnz 1b";
        assertEquals(List.of(4L), List.copyOf(counts(MemoryModel.TSO, increment)));
    }

    @Test
    void lockedBitStringIsOneStep() {
        String text =
                """
                cpu0: cpu1:
                movl $5, %eax
                lock btsq %rax, flag
                jc 1f
                movq $1, winner(,%rbx,8)
                1: hlt
                .data
                flag: .quad 0
                winner: .quad 0
                """;
        FlatProgram program = program(MemoryModel.TSO, 2, text);
        new Explorer(program.system(), Budget.DEFAULT)
                .onEnd(() -> assertEquals(1, program.read64("winner")))
                .explore(Bound.UNBOUNDED);
        assertTrue(explore(program).ends() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lfence", "sfence", "mfence", "lock orl $0, (%rsp)", "cpuid"})
    void whatOrdersAStoreBeforeALoad(String between) {
        String text =
                """
                cpu0: movq $1, x
                BETWEEN
                movq y, %rdi
                hlt
                cpu1: movq $1, y
                BETWEEN
                movq x, %rdi
                hlt
                .data
                x: .quad 0
                .balign 64
                y: .quad 0
                """;
        FlatProgram program = program(MemoryModel.TSO, 2, text.replace("BETWEEN", between));
        List<Long> sums = new ArrayList<>();
        new Explorer(program.system(), Budget.DEFAULT)
                .onEnd(
                        () ->
                                sums.add(
                                        program.register(0, Register.RDI)
                                                + program.register(1, Register.RDI)))
                .explore(Bound.UNBOUNDED);
        boolean orders = !between.isEmpty() && !between.equals("lfence");
        assertEquals(!orders, sums.contains(0L), () -> between + " " + sums);
        assertTrue(sums.contains(2L));
    }

    @Test
    void partOfAStoreInTheBufferIsSeenByTheOwnCpu() {
        String text =
                """
                cpu0: movq $-1, x
                movb $0, x + 2
                movl x + 1, %edi
                hlt
                .data
                x: .quad 0
                """;
        FlatProgram program = program(MemoryModel.TSO, 1, text);
        SortedSet<Long> seen = new TreeSet<>();
        new Explorer(program.system(), Budget.DEFAULT)
                .onEnd(() -> seen.add(program.register(0, Register.RDI)))
                .explore(Bound.UNBOUNDED);
        assertEquals(List.of(0xffff_00ffL), List.copyOf(seen));
    }

    @Test
    void petersonNeedsAFenceUnderTso() {
        assertEquals(Verdict.COMPLETE, explore(peterson(MemoryModel.TSO, "mfence")).verdict());
        assertEquals(Verdict.COMPLETE, explore(peterson(MemoryModel.SC, "")).verdict());
        Exploration broken = explore(peterson(MemoryModel.TSO, ""));
        assertEquals(Verdict.VIOLATION, broken.verdict());
        assertTrue(broken.shortest());
        assertTrue(broken.detail().startsWith("GUEST_ASSERTION"), broken::toString);
    }

    /** Mutual exclusion of two CPUs; the hypercall asserts that nobody else is inside. */
    private static FlatProgram peterson(MemoryModel model, String fence) {
        String one =
                """
                cpuME: movq $1, wantsME
                movq $OTHER, turn
                FENCE
                1: cmpq $0, wantsOTHER
                je 2f
                cmpq $OTHER, turn
                je 1b
                2: incq inside
                FENCE
                cmpq $1, inside
                je 3f
                movl $2, %eax
                movl $0x5254, %edx
                outl %eax, %dx
                3: decq inside
                movq $0, wantsME
                hlt
                """;
        String text =
                one.replace("ME", "0").replace("OTHER", "1")
                        + one.replace("ME", "1").replace("OTHER", "0")
                        + ".data\nwants0: .quad 0\nwants1: .quad 0\nturn: .quad 0\ninside: .quad 0\n";
        return program(model, 2, text.replace("FENCE", fence));
    }

    @Test
    void exceptionEndsTheRun() {
        Exploration result = explore(program(MemoryModel.TSO, 1, "cpu0: ud2\n"));
        assertEquals(Verdict.VIOLATION, result.verdict());
        assertTrue(result.detail().startsWith("TRIPLE_FAULT"), result::toString);
    }

    private static FlatProgram interrupted(Interrupts interrupts, String text) {
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "test.S", text),
                List.of("cpu0"),
                ExplorationModel.TSO_STALE.with(interrupts));
    }

    @Test
    void handlersAreSymbolsAndAnInterruptComesWhereFlagsAllowIt() {
        String text =
                """
                cpu0: xorl %ecx, %ecx
                sti
                incl %ecx
                incl %ecx
                cli
                incl %ecx
                hlt
                vector33: movl %ecx, %edx
                orl $0x100, %edx
                iretq
                """;
        FlatProgram program = interrupted(new Interrupts(1, 33, 0, rip -> true), text);
        SortedSet<Long> seen = new TreeSet<>();
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT)
                        .onEnd(() -> seen.add(program.register(0, Register.RDX)))
                        .explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        assertEquals(List.of(0L, 0x101L, 0x102L), List.copyOf(seen), "not behind STI, not if IF=0");
    }

    @Test
    void anotherInterruptComesAfterTheHandlerHasToldTheApic() {
        String text =
                """
                cpu0: sti
                nop
                nop
                cli
                hlt
                vector40: incl %ecx
                movl $0xfee000b0, %eax
                movl $0, (%rax)
                iretq
                """;
        for (String eoi : List.of("movl $0, (%rax)", "nop")) {
            FlatProgram program =
                    interrupted(
                            new Interrupts(2, 40, 0, rip -> true),
                            text.replace("movl $0, (%rax)", eoi));
            SortedSet<Long> counts = new TreeSet<>();
            new Explorer(program.system(), Budget.DEFAULT)
                    .onEnd(() -> counts.add(program.register(0, Register.RCX)))
                    .explore(Bound.UNBOUNDED);
            assertEquals(eoi.equals("nop") ? 1 : 2, counts.last(), eoi);
        }
    }

    @Test
    void nmiComesWhateverTheFlagsAreAndWithoutAHandlerItIsFatal() {
        FlatProgram handled =
                interrupted(Interrupts.of(0, 1), "cpu0: nop\nhlt\nvector2: movl $1, %ecx\niretq\n");
        SortedSet<Long> seen = new TreeSet<>();
        new Explorer(handled.system(), Budget.DEFAULT)
                .onEnd(() -> seen.add(handled.register(0, Register.RCX)))
                .explore(Bound.UNBOUNDED);
        assertEquals(List.of(0L, 1L), List.copyOf(seen));
        Exploration fatal = explore(interrupted(Interrupts.of(0, 1), "cpu0: nop\nhlt\n"));
        assertTrue(fatal.detail().startsWith("TRIPLE_FAULT"), fatal::toString);
    }

    @Test
    void exceptionWithAHandlerIsNoViolation() {
        FlatProgram program =
                program(MemoryModel.TSO, 1, "cpu0: ud2\nvector6: movl $5, %ecx\nhlt\n");
        assertEquals(Verdict.COMPLETE, explore(program).verdict());
    }

    @Test
    void endlessLoopWithoutAccessesIsALivelock() {
        Exploration result = explore(program(MemoryModel.TSO, 1, "cpu0: jmp cpu0\n"));
        assertEquals(
                "VIOLATION (livelock: no end can be reached; the last 1 steps repeat)",
                result.toString());
    }

    @Test
    void repeatedStoreIsOneStepForEachIteration() {
        String text =
                """
                cpu0: movl $2, %ecx
                movl $x, %edi
                movl $1, %eax
                rep stosq
                hlt
                cpu1: movq x + 8, %rax
                movq x, %rbx
                hlt
                .data
                x: .quad 0, 0
                """;
        FlatProgram program = program(MemoryModel.SC, 2, text);
        SortedSet<String> seen = new TreeSet<>();
        new Explorer(program.system(), Budget.DEFAULT)
                .onEnd(
                        () ->
                                seen.add(
                                        program.register(1, Register.RAX)
                                                + " "
                                                + program.register(1, Register.RBX)))
                .explore(Bound.UNBOUNDED);
        assertEquals(List.of("0 0", "0 1", "1 1"), List.copyOf(seen));
    }

    @Test
    void programThatDoesNotFitIsRefused() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> program(MemoryModel.SC, 1, "cpu0: hlt\n.bss\n.skip 0x200000\n"));
        assertTrue(e.getMessage().contains(".bss"), e::getMessage);
    }
}
