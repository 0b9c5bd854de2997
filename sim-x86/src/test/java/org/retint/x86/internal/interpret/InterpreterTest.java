// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.Probe;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.vectors.InstructionVector;
import org.retint.x86.internal.vectors.VectorReader;
import org.retint.x86.timing.Skylake;

/** The loop stops where it is told to, and what it leaves out for speed cannot be seen. */
class InterpreterTest {
    private static final int RAX = 0;
    private static final int RCX = 1;

    /** mov $10, %ecx; 1: inc %rax; cmp $5, %rax; sub $1, %ecx; jne 1b; hlt. */
    private static final String LOOP = "b90a000000 48ffc0 4883f805 83e901 75f4 f4";

    /** movb $2, 1+1f(%rip) : the immediate of the next instruction; 1: mov $1, %al; hlt. */
    private static final String PATCHES_ITSELF = "c6050100000002 b001 f4";

    private static RunResult run(BareMachine bare, long instructions) {
        return bare.machine.run(Bounds.instructions(instructions));
    }

    @Test
    void aRunEndsAfterExactlyTheInstructionsAskedFor() {
        for (int count = 1; count < 42; count++) {
            BareMachine bare = new BareMachine(LOOP);
            assertEquals(StopReason.INSTRUCTION_LIMIT, run(bare, count).reason());
            assertEquals(count, bare.cpu.instructions());
            int inLoop = count - 1;
            assertEquals(Math.min(10, inLoop / 4 + (inLoop % 4 > 0 ? 1 : 0)), rax(bare));
        }
    }

    private static long rax(BareMachine bare) {
        return bare.state.register(RAX);
    }

    @Test
    void stoppingAfterEveryInstructionMakesNoDifference() {
        BareMachine whole = new BareMachine(LOOP);
        run(whole, 30);
        BareMachine pieces = new BareMachine(LOOP);
        for (int i = 0; i < 30; i++) {
            run(pieces, 1);
        }
        assertArrayEquals(registers(whole), registers(pieces));
        assertEquals(whole.state.rip(), pieces.state.rip());
    }

    @Test
    void flagsThatAreLeftOutCannotBeSeen() throws IOException {
        List<byte[]> pool = new ArrayList<>();
        for (String group : List.of("alu", "bit", "mov", "muldiv", "shift")) {
            addPlainCode(group, pool);
        }
        Random random = new Random(1);
        for (int round = 0; round < 400; round++) {
            StringBuilder code = new StringBuilder();
            int count = 2 + random.nextInt(20);
            for (int i = 0; i < count; i++) {
                code.append(HexFormat.of().formatHex(pool.get(random.nextInt(pool.size()))));
            }
            BareMachine fast = new BareMachine(code + "f4");
            BareMachine slow = new BareMachine(code + "f4");
            for (int i = 0; i < 16; i++) {
                long value = random.nextLong() >>> random.nextInt(64);
                fast.state.setRegister(i, i == 4 ? BareMachine.STACK : value);
                slow.state.setRegister(i, i == 4 ? BareMachine.STACK : value);
            }
            run(fast, count);
            for (int i = 0; i < count; i++) {
                run(slow, 1);
            }
            assertArrayEquals(registers(slow), registers(fast), code.toString());
            assertEquals(slow.state.rflags(), fast.state.rflags(), code.toString());
            assertEquals(slow.state.rip(), fast.state.rip(), code.toString());
        }
    }

    /** Adds code that touches registers alone and ends at its end. */
    private void addPlainCode(String group, List<byte[]> pool) throws IOException {
        InputStream selection = getClass().getResourceAsStream("/vectors/" + group + ".vec.gz");
        try (VectorReader reader = new VectorReader(group, selection)) {
            for (InstructionVector test = reader.next(); test != null; test = reader.next()) {
                boolean registersOnly = test.memoryOut().isEmpty() && test.memoryIn().isEmpty();
                boolean plain = !test.expectsException() && !test.out().containsKey("rip");
                if (registersOnly && plain && !test.text().contains("[")) {
                    pool.add(test.code());
                }
            }
        }
    }

    private static long[] registers(BareMachine bare) {
        return Arrays.copyOf(bare.state.file(), 16);
    }

    @Test
    void aStoreIntoTheBlockUnderWayIsSeenByTheNextInstruction() {
        BareMachine bare = new BareMachine(PATCHES_ITSELF);
        run(bare, 2);
        assertEquals(2, rax(bare) & 0xff);
    }

    @Test
    void aStoreToCodeIsSeenByTheNextRun() {
        BareMachine bare = new BareMachine(LOOP);
        run(bare, 9);
        bare.machine.memory().write(BareMachine.CODE + 7, 1, 0xc8); // inc %rax becomes dec %rax
        long before = rax(bare);
        run(bare, 4);
        assertEquals(before - 1, rax(bare));
    }

    @Test
    void aProbeSeesEveryArrivalWithExactCounts() {
        BareMachine bare = new BareMachine(LOOP);
        List<Long> arrivals = new ArrayList<>();
        bare.cpu.addProbe(
                BareMachine.CODE + 5,
                cpu -> {
                    arrivals.add(cpu.instructions());
                    assertEquals(BareMachine.CODE + 5, cpu.state().rip());
                    return Probe.Answer.CONTINUE;
                });
        run(bare, 13);
        assertEquals(List.of(1L, 5L, 9L), arrivals.subList(0, 3));
        bare.cpu.removeProbes(BareMachine.CODE + 5);
        run(bare, 20);
        assertTrue(arrivals.size() <= 4, arrivals::toString);
    }

    @Test
    void aProbeCanStopTheMachineBeforeItsInstruction() {
        BareMachine bare = new BareMachine(LOOP);
        bare.cpu.addProbe(
                BareMachine.CODE + 8,
                cpu -> {
                    bare.machine.requestStop(StopReason.GUEST_EXIT, 7, "");
                    return Probe.Answer.INTERRUPT;
                });
        assertEquals(StopReason.GUEST_EXIT, run(bare, 100).reason());
        assertEquals(2, bare.cpu.instructions());
        assertEquals(BareMachine.CODE + 8, bare.state.rip());
        assertEquals(StopReason.GUEST_EXIT, run(bare, 100).reason());
        assertEquals(6, bare.cpu.instructions());
    }

    @Test
    void theDigestDependsOnWhatWasExecutedAndNotOnHowTheRunWasCut() {
        assertEquals(digest(250, LOOP, 40), digest(7, LOOP, 40));
        assertNotEquals(digest(250, LOOP, 40), digest(250, LOOP, 39));
        assertNotEquals(digest(250, LOOP, 40), digest(250, LOOP.replace("0a", "0b"), 40));
    }

    private static long digest(long quantum, String code, int instructions) {
        BareMachine bare = new BareMachine(X86Processor.untimed(), quantum, code);
        bare.cpu.startDigest();
        run(bare, instructions);
        return bare.cpu.digest();
    }

    @Test
    void timingChangesCyclesAndNothingElse() {
        BareMachine plain = new BareMachine(LOOP);
        BareMachine timed = new BareMachine(X86Processor.timed(Skylake.CLIENT_PART), 250, LOOP);
        run(plain, 38);
        run(timed, 38);
        assertArrayEquals(registers(plain), registers(timed));
        assertEquals(plain.state.rflags(), timed.state.rflags());
        assertEquals(38, plain.cpu.cycles());
        assertNotEquals(38, timed.cpu.cycles());
    }

    @Test
    void aRestoredSnapshotRunsAsBefore() {
        BareMachine bare = new BareMachine(LOOP);
        run(bare, 6);
        Snapshot snapshot = bare.machine.snapshot();
        run(bare, 20);
        long[] first = registers(bare);
        bare.machine.restore(snapshot);
        run(bare, 20);
        assertArrayEquals(first, registers(bare));
    }

    @Test
    void aRepeatedMoveIsOneInstructionAndMovesEverything() {
        // mov $0x200000, %esi; mov $0x210000, %edi; mov $300, %ecx; rep movsb; hlt
        BareMachine bare = new BareMachine("be00002000 bf00002100 b92c010000 f3a4 f4");
        bare.machine.memory().writeBytes(BareMachine.DATA, new byte[] {1, 2, 3});
        bare.machine.memory().write(BareMachine.DATA + 299, 1, 9);
        run(bare, 4);
        assertEquals(0, bare.state.register(RCX));
        assertEquals(0x03_0201, bare.machine.memory().read(BareMachine.DATA + 0x1_0000, 4));
        assertEquals(9, bare.machine.memory().read(BareMachine.DATA + 0x1_0000 + 299, 1));
    }

    @Test
    void whatTheSimulatorLacksStopsTheRunWithBytesAndText() {
        BareMachine bare = new BareMachine("b801000000 0f23f8"); // mov $1, %eax; mov %rax, %dr7
        UnsupportedGuestException thrown =
                assertThrows(UnsupportedGuestException.class, () -> run(bare, 5));
        String message = thrown.getMessage();
        assertTrue(message.contains("breakpoint"), message);
        assertTrue(message.contains("rip=0x100005"), message);
        assertTrue(message.contains("0f23f8"), message);
        assertTrue(message.contains("mov %rax,%d"), message);
    }
}
