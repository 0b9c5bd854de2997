// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Monitor;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.Assembler;

class MonitorTest {
    /** Two CPUs whose instructions nobody else could tell apart. */
    private static final String APART =
            """
            cpu0: a0: movl $1, %eax
            a1: movl %eax, x
            hlt
            cpu1: b0: movl $1, %eax
            b1: movl %eax, y
            hlt
            .bss
            .balign 64
            x: .zero 64
            y: .zero 64
            end:
            """;

    /** Writes down a digit for each event, and at the end what it has written down. */
    private record Recorder(ToLongFunction<MachineEvent> digit, NavigableSet<String> ends)
            implements Monitor<MachineEvent> {
        @Override
        public long[] after(long[] state, MachineEvent event) {
            long[] longer = Arrays.copyOf(state, state.length + 1);
            longer[state.length] = digit.applyAsLong(event);
            return longer;
        }

        @Override
        public String violation(long[] state) {
            return null;
        }

        @Override
        public String violationAtEnd(long[] state) {
            ends.add(Arrays.toString(state));
            return null;
        }
    }

    private static FlatProgram program(Interrupts interrupts, String text) {
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "test.S", text),
                List.of("cpu0", "cpu1"),
                ExplorationModel.TSO_STALE.with(interrupts));
    }

    private static Exploration explore(ExploredProgram program) {
        Exploration result =
                new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        return result;
    }

    private static NavigableSet<String> orders(
            Interrupts interrupts,
            String text,
            Observed observed,
            ToLongFunction<MachineEvent> digit) {
        NavigableSet<String> ends = new TreeSet<>();
        explore(program(interrupts, text).watch(observed, new Recorder(digit, ends)));
        return ends;
    }

    @Test
    void monitorOfTheMachineSeesEveryOrderOfPrivateInstructions() {
        FlatProgram program = program(Interrupts.NONE, APART);
        assertEquals(1, explore(program).ends());
        List<Long> places =
                List.of("a0", "a1", "b0", "b1").stream().map(program.image()::symbol).toList();
        NavigableSet<String> orders =
                orders(
                        Interrupts.NONE,
                        APART,
                        Observed.NOTHING.andInstructions(places::contains),
                        event -> places.indexOf(((MachineEvent.Begins) event).address()));
        assertEquals(
                List.of(
                        "[0, 1, 2, 3]",
                        "[0, 2, 1, 3]",
                        "[0, 2, 3, 1]",
                        "[2, 0, 1, 3]",
                        "[2, 0, 3, 1]",
                        "[2, 3, 0, 1]"),
                List.copyOf(orders));
    }

    @Test
    void monitorOfTheMachineSeesEveryOrderOfStoresToPrivateWords() {
        FlatProgram program = program(Interrupts.NONE, APART);
        NavigableSet<String> orders =
                orders(
                        Interrupts.NONE,
                        APART,
                        Observed.NOTHING.andStores(
                                program.image().symbol("x"), program.image().symbol("end")),
                        MachineEvent::cpuId);
        assertEquals(List.of("[0, 1]", "[1, 0]"), List.copyOf(orders));
    }

    @Test
    void monitorOfTheMachineSeesEveryOrderOfInterruptsAndReturns() {
        NavigableSet<String> orders =
                orders(
                        new Interrupts(1, 40, 0, rip -> true),
                        """
                        cpu0: cpu1: sti
                        nop
                        nop
                        cli
                        hlt
                        vector40: iretq
                        """,
                        Observed.NOTHING.andInterrupts(),
                        event ->
                                2L * event.cpuId()
                                        + (event instanceof MachineEvent.Returns ? 1 : 0));
        assertEquals(1 + 2 + 6, orders.size(), orders::toString); // none, one, both interrupted
        assertTrue(orders.contains("[0, 2, 3, 1]"), orders::toString);
    }

    @Test
    void storeIsToldWhenItReachesMemoryAndNotBefore() {
        for (String fence : List.of("", "mfence\n")) {
            String text =
                    APART.replace("a1: movl %eax, x\n", "movl %eax, x\n" + fence + "a1: nop\n");
            AssembledImage image = program(Interrupts.NONE, text).image();
            long behind = image.symbol("a1");
            NavigableSet<String> orders =
                    orders(
                            Interrupts.NONE,
                            text,
                            Observed.NOTHING
                                    .andInstructions(rip -> rip == behind)
                                    .andStores(image.symbol("x"), image.symbol("y")),
                            event -> event instanceof MachineEvent.Stored ? 1 : 0);
            List<String> expected =
                    fence.isEmpty() ? List.of("[0, 1]", "[1, 0]") : List.of("[1, 0]");
            assertEquals(expected, List.copyOf(orders));
        }
    }

    @Test
    void monitorOfEachCpuAddsNoInterleavings() {
        NavigableSet<String> ends = new TreeSet<>();
        FlatProgram program = program(Interrupts.NONE, APART);
        long first = program.image().symbol("a0");
        program.watchEachCpu(
                Observed.NOTHING.andInstructions(rip -> rip >= first),
                cpu -> new Recorder(MachineEvent::cpuId, ends));
        assertEquals(1, explore(program).ends());
        assertEquals(List.of("[0, 0, 0]", "[1, 1, 1]"), List.copyOf(ends));
    }

    @Test
    void pathsThatOnlyTheMonitorTellsApartAreTwoStates() {
        String loop =
                """
                cpu0: movl $2, %ecx
                1: decl %ecx
                jnz 1b
                hlt
                cpu1: jmp odd
                even: hlt
                odd: hlt
                """;
        FlatProgram program = program(Interrupts.NONE, loop);
        long body = program.image().symbol("cpu0") + 5;
        NavigableSet<String> ends = new TreeSet<>();
        program.watchEachCpu(
                Observed.NOTHING.andInstructions(rip -> rip == body),
                cpu -> new Recorder(event -> 7, ends));
        explore(program);
        explore(program);
        assertEquals(List.of("[7, 7]", "[]"), List.copyOf(ends), "undone after each exploration");
    }

    @Test
    void whatCannotBeToldIsRefused() {
        FlatProgram program = program(Interrupts.NONE, APART);
        Monitor<MachineEvent> monitor = new Recorder(event -> 0, new TreeSet<>());
        assertThrows(
                IllegalArgumentException.class,
                () -> program.watch(Observed.NOTHING.andExceptions(), monitor));
        assertThrows(
                IllegalArgumentException.class,
                () -> program.watchEachCpu(Observed.NOTHING.andStores(0, 8), cpu -> monitor));
        assertThrows(IllegalArgumentException.class, () -> Observed.NOTHING.andStores(8, 0));
    }
}
