// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.choice.RecordedChoices;
import org.retint.sim.choice.ReplayMismatchException;
import org.retint.sim.choice.ReplayedChoices;
import org.retint.sim.choice.SeededChoices;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;

class MachineTest {
    private final ToyCpu.ToyIsa isa = new ToyCpu.ToyIsa();

    private Machine machine(int cpus, long quantum, ChoiceSource choices) {
        return Machine.builder()
                .processor(isa)
                .cpus(cpus)
                .memory(Sizes.MiB(1))
                .quantumCycles(quantum)
                .choices(choices)
                .build();
    }

    private Machine machine(int cpus, long quantum) {
        return machine(cpus, quantum, ChoiceSource.deterministic());
    }

    private String logOf(ChoiceSource choices, long instructions) {
        isa.log.setLength(0);
        machine(2, 4, choices).run(Bounds.instructions(instructions));
        return isa.log.toString();
    }

    @Test
    void theCpuWithTheLowestClockRunsForAQuantum() {
        machine(2, 3).run(Bounds.instructions(11));
        assertEquals("00011100011", isa.log.toString());
    }

    @Test
    void anInstructionBoundIsExactForEveryNumber() {
        for (int bound = 0; bound < 20; bound++) {
            RunResult result = machine(3, 4).run(Bounds.instructions(bound));
            assertEquals(bound, result.totalInstructions());
            assertEquals(StopReason.INSTRUCTION_LIMIT, result.reason());
            assertTrue(result.reason().isLimit());
        }
    }

    @Test
    void twoRunsInARowDoWhatOneRunDoes() {
        machine(2, 5).run(Bounds.instructions(37));
        String whole = isa.log.toString();
        for (int first = 0; first <= 37; first++) {
            isa.log.setLength(0);
            Machine machine = machine(2, 5);
            machine.run(Bounds.instructions(first));
            machine.run(Bounds.instructions(37 - first));
            assertEquals(whole, isa.log.toString(), "split after " + first);
        }
    }

    @Test
    void aCycleBoundStopsEveryCpuThere() {
        Machine machine = machine(2, 8);
        RunResult result = machine.run(Bounds.cycles(20));
        assertEquals(StopReason.CYCLE_LIMIT, result.reason());
        assertEquals(List.of(20L, 20L), result.instructions());
        assertEquals(20, result.cycles());
        assertEquals(20, machine.cycles());
    }

    @Test
    void aMachineWithoutWorkSaysSo() {
        Machine machine = machine(2, 8);
        isa.cpus.forEach(cpu -> cpu.idle = true);
        assertEquals(StopReason.ALL_IDLE, machine.run(Bounds.none()).reason());
    }

    @Test
    void anIdleCpuPassesTimeUntilItsEvent() {
        Machine machine = machine(1, 8);
        ToyCpu cpu = isa.cpus.get(0);
        cpu.idle = true;
        machine.schedule(0, 1000, cpu, 0, 0);
        RunResult result = machine.run(Bounds.instructions(1));
        assertEquals(1000, cpu.lastSignalCycle);
        assertEquals(1001, result.cycles());
    }

    @Test
    void anIdleCpuWithALaterEventReachesTheCycleBound() {
        Machine machine = machine(1, 8);
        ToyCpu cpu = isa.cpus.get(0);
        cpu.idle = true;
        machine.schedule(0, 1000, cpu, 0, 0);
        assertEquals(StopReason.CYCLE_LIMIT, machine.run(Bounds.cycles(300)).reason());
        assertEquals(300, cpu.cycles());
        assertEquals(0, cpu.signals);
    }

    @Test
    void anEventIsDueOnTheClockOfItsCpuEvenIfThatCpuSetItForItself() {
        Machine machine = machine(1, 100);
        ToyCpu cpu = isa.cpus.get(0);
        cpu.hook =
                (self, instruction) -> {
                    if (instruction == 10) {
                        machine.schedule(0, 15, self, 0, 0);
                    }
                };
        machine.run(Bounds.instructions(40));
        assertEquals(15, cpu.lastSignalCycle);
    }

    @Test
    void aSignalForAnotherCpuNeverArrivesInItsPast() {
        Machine machine = machine(2, 50);
        ToyCpu target = isa.cpus.get(0);
        isa.cpus.get(1).hook =
                (self, instruction) -> {
                    if (instruction == 5) {
                        machine.schedule(0, self.cycles() + 1, target, 0, 0);
                    }
                };
        machine.run(Bounds.instructions(120));
        assertEquals(50, target.lastSignalCycle, "CPU 0 had run its quantum of 50 already");
    }

    @Test
    void aLaggingIdleCpuIsWokenAtTheTimeOfTheSignal() {
        Machine machine = machine(2, 50);
        ToyCpu sleeper = isa.cpus.get(1);
        sleeper.idle = true;
        isa.cpus.get(0).hook =
                (self, instruction) -> {
                    if (instruction == 205) {
                        machine.schedule(1, self.cycles() + 30, sleeper, 0, 0);
                    }
                };
        machine.run(Bounds.instructions(400));
        assertEquals(235, sleeper.lastSignalCycle);
    }

    @Test
    void eventsOfTheSameCycleComeInTheOrderInWhichTheyWereSet() {
        Machine machine = machine(1, 100);
        ToyCpu cpu = isa.cpus.get(0);
        for (int code = 0; code < 6; code++) {
            machine.schedule(0, 3, cpu, code, 0);
        }
        machine.cancel(0, cpu, 2);
        machine.run(Bounds.instructions(4));
        assertEquals("000abdef0", isa.log.toString());
    }

    @Test
    void theFirstRequestToStopEndsTheRunAtTheNextBoundary() {
        Machine machine = machine(2, 100);
        isa.cpus.get(0).hook =
                (self, instruction) -> {
                    if (instruction == 7) {
                        machine.requestStop(StopReason.GUEST_EXIT, 3, "done");
                        machine.requestStop(StopReason.REQUESTED, 4, "later");
                    }
                };
        RunResult result = machine.run(Bounds.none());
        assertEquals(StopReason.GUEST_EXIT, result.reason());
        assertEquals(3, result.code());
        assertEquals("done", result.detail());
        assertEquals(0, result.cpuId());
        assertEquals(List.of(7L, 0L), result.instructions());
        assertFalse(result.isSuccess());
    }

    @Test
    void equalSeedsGiveEqualRunsAndOtherSeedsOtherRuns() {
        String first = logOf(new SeededChoices(1), 400);
        assertEquals(first, logOf(new SeededChoices(1), 400));
        assertNotEquals(first, logOf(new SeededChoices(2), 400));
        assertNotEquals(first, logOf(ChoiceSource.deterministic(), 400));
    }

    @Test
    void aRecordedRunIsReplayedChoiceByChoice() {
        RecordedChoices recorder = new RecordedChoices(new SeededChoices(7));
        String recorded = logOf(recorder, 300);
        assertEquals(recorded, logOf(new ReplayedChoices(recorder.choices()), 300));
    }

    @Test
    void replayOnAnotherMachineIsRefused() {
        RecordedChoices recorder = new RecordedChoices(new SeededChoices(7));
        machine(3, 4, recorder).run(Bounds.instructions(100));
        Machine other = machine(2, 4, new ReplayedChoices(recorder.choices()));
        ReplayMismatchException refused =
                assertThrows(
                        ReplayMismatchException.class, () -> other.run(Bounds.instructions(100)));
        assertTrue(refused.getMessage().contains("recorded=next_cpu@-1:"), refused.getMessage());
    }

    @Test
    void aRestoredSnapshotRunsOnAsTheMachineDidAndCanBeRestoredAgain() {
        Machine machine = machine(2, 5, new SeededChoices(11));
        ToyCpu cpu = isa.cpus.get(1);
        machine.run(Bounds.instructions(33));
        machine.schedule(1, cpu.cycles() + 20, cpu, 0, 0);
        Snapshot snapshot = machine.snapshot();
        isa.log.setLength(0);
        machine.run(Bounds.instructions(100));
        String continued = isa.log.toString();
        long counted = machine.memory().read(0, 8);
        for (int i = 0; i < 2; i++) {
            machine.restore(snapshot);
            isa.log.setLength(0);
            machine.run(Bounds.instructions(100));
            assertEquals(continued, isa.log.toString());
            assertEquals(counted, machine.memory().read(0, 8));
        }
    }

    @Test
    void aSnapshotOfAnotherMachineIsRefused() {
        Snapshot snapshot = machine(1, 5).snapshot();
        Machine other = machine(1, 5);
        assertThrows(IllegalArgumentException.class, () -> other.restore(snapshot));
    }

    @Test
    void storesToCodeAreTracedOnlyWhileSomebodyListens() {
        Machine machine = machine(1, 5);
        machine.memory().write(0, 8, 0);
        machine.memory().page(0).attachCode("decoded");
        List<TraceEvent> events = new ArrayList<>();
        TraceListener listener = events::add;
        machine.run(Bounds.instructions(1));
        assertFalse(machine.isTraced());
        machine.addTraceListener(listener);
        machine.run(Bounds.instructions(2));
        machine.removeTraceListener(listener);
        machine.run(Bounds.instructions(1));
        assertEquals(
                List.of(
                        new TraceEvent.TextWritten(0, 1, 0, 8),
                        new TraceEvent.TextWritten(0, 2, 0, 8)),
                events);
    }

    @Test
    void aCpuThatMakesNoProgressIsReportedInsteadOfHanging() {
        Isa stuck = machine -> List.of(new StuckCpu());
        Machine machine = Machine.builder().processor(stuck).build();
        assertThrows(IllegalStateException.class, () -> machine.run(Bounds.none()));
    }

    @Test
    void buildingNamesWhatIsMissingOrOutOfRange() {
        Machine.Builder empty = Machine.builder();
        assertThrows(IllegalStateException.class, empty::build);
        Machine.Builder builder = Machine.builder().processor(isa);
        assertThrows(IllegalArgumentException.class, () -> builder.cpus(0).build());
        assertThrows(IllegalArgumentException.class, () -> builder.cpus(65).build());
        assertThrows(IllegalArgumentException.class, () -> builder.cpus(1).memory(5).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.memory(4096).quantumCycles(0).build());
        assertThrows(IllegalArgumentException.class, () -> Bounds.cycles(-1));
    }

    @Test
    void devicesBelongToOneMachine() {
        Machine.Builder builder = Machine.builder().processor(isa).device(new NullDevice());
        builder.build();
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void aMessageOfUnsupportedNamesPlaceAndRemedy() {
        GuestLocation location = new GuestLocation(1, 0xffff_ffff_8100_0042L, "bytes=0f01");
        UnsupportedGuestException thrown =
                new UnsupportedGuestException("no rule", location, "mask it");
        assertEquals(
                "no rule: cpu=1 rip=0xffffffff81000042 bytes=0f01; mask it", thrown.getMessage());
        assertEquals(location, thrown.location());
    }

    private static final class NullDevice implements Device {
        @Override
        public void attach(Machine machine) {}

        @Override
        public Object save() {
            return null;
        }

        @Override
        public void restore(Object state) {}
    }

    private static final class StuckCpu implements Cpu {
        @Override
        public int cpuId() {
            return 0;
        }

        @Override
        public long cycles() {
            return 0;
        }

        @Override
        public long instructions() {
            return 0;
        }

        @Override
        public long idleCycles() {
            return 0;
        }

        @Override
        public boolean isIdle() {
            return false;
        }

        @Override
        public void run(long deadlineCycles, long instructionBudget) {}

        @Override
        public void lowerDeadline(long deadlineCycles) {}

        @Override
        public Object save() {
            return null;
        }

        @Override
        public void restore(Object state) {}
    }
}
