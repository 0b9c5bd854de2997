// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.StartUp;

/** The serial port and the hypercall port, reached by OUT and IN of a guest. */
class PortDevicesTest {
    private static final long CODE = 0x10_0000;
    private static final byte OUT_DX_AL = (byte) 0xee;
    private static final byte OUT_DX_EAX = (byte) 0xef;
    private static final byte IN_AL_DX = (byte) 0xec;
    private static final byte[] INC_R9 = {0x49, (byte) 0xff, (byte) 0xc1};
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int R8 = 8;
    private static final int R9 = 9;

    private final StringBuilder output = new StringBuilder();
    private Machine machine;
    private CpuState state;

    /** Builds a machine at CPL 0 with its first 2 MiB mapped where they are. */
    private void build(HypercallPort port) {
        machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .device(SerialPort.to(output))
                        .device(port)
                        .build();
        machine.memory().write(0x1000, 8, 0x2003);
        machine.memory().write(0x2000, 8, 0x3003);
        machine.memory().write(0x3000, 8, 0x83);
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        state = cpu.state();
        StartUp.boot(state, CODE, 0x1000);
        cpu.stateChanged();
    }

    private RunResult execute(byte opcode) {
        byte[] code = {opcode, INC_R9[0], INC_R9[1], INC_R9[2]};
        machine.memory().writeBytes(CODE, code);
        state.setRip(CODE);
        return machine.run(Bounds.instructions(1));
    }

    private void out(int port, int value) {
        state.setRegister(RDX, port);
        state.setRegister(RAX, value);
        execute(OUT_DX_AL);
    }

    private int in(int port) {
        state.setRegister(RDX, port);
        execute(IN_AL_DX);
        return (int) state.register(RAX) & 0xff;
    }

    private RunResult hypercall(int number, long... arguments) {
        int[] registers = {RDI, RSI, RCX, R8};
        for (int i = 0; i < arguments.length; i++) {
            state.setRegister(registers[i], arguments[i]);
        }
        state.setRegister(RDX, HypercallPort.PORT);
        state.setRegister(RAX, number);
        return execute(OUT_DX_EAX);
    }

    @Test
    void whatIsSentReachesTheSinkAndTheLineIsAlwaysReady() {
        build(HypercallPort.withoutPolicy());
        for (char c : "ok\n".toCharArray()) {
            assertEquals(0x60, in(SerialPort.COM1 + 5));
            out(SerialPort.COM1, c);
        }
        assertEquals("ok\n", output.toString());
    }

    @Test
    void theDivisorIsReachedThroughTheAccessBitOnly() {
        build(HypercallPort.withoutPolicy());
        out(SerialPort.COM1 + 3, 0x80);
        out(SerialPort.COM1, 0x0c);
        assertEquals(0x0c, in(SerialPort.COM1));
        out(SerialPort.COM1 + 3, 0x03);
        assertEquals(0, in(SerialPort.COM1));
        assertEquals("", output.toString());
    }

    @Test
    void loopBackReturnsWhatIsSentAndTheControlLines() {
        build(HypercallPort.withoutPolicy());
        out(SerialPort.COM1 + 4, 0x1a);
        out(SerialPort.COM1, 0x5a);
        assertEquals(0x61, in(SerialPort.COM1 + 5));
        assertEquals(0x5a, in(SerialPort.COM1));
        assertEquals(0x90, in(SerialPort.COM1 + 6), "RTS shows as CTS, OUT2 as DCD");
        assertEquals("", output.toString());
    }

    @Test
    void aSnapshotKeepsTheRegistersOfTheSerialPort() {
        build(HypercallPort.withoutPolicy());
        out(SerialPort.COM1 + 7, 0x42);
        Snapshot snapshot = machine.snapshot();
        out(SerialPort.COM1 + 7, 0x24);
        machine.restore(snapshot);
        assertEquals(0x42, in(SerialPort.COM1 + 7));
    }

    @Test
    void interruptsOfTheSerialPortAndUnknownPortsStopTheRun() {
        build(HypercallPort.withoutPolicy());
        UnsupportedGuestException interrupt =
                assertThrows(UnsupportedGuestException.class, () -> out(SerialPort.COM1 + 1, 0x02));
        assertTrue(interrupt.getMessage().contains("rip=0x100000"), interrupt.getMessage());
        UnsupportedGuestException unknown =
                assertThrows(UnsupportedGuestException.class, () -> in(0x80));
        assertTrue(unknown.getMessage().contains("port=0x80"), unknown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 7, GUEST_EXIT", "1, 3, GUEST_PANIC", "2, 9, GUEST_ASSERTION"})
    void endingHypercallsStopTheRunWithTheirCode(int number, long code, String reason) {
        build(HypercallPort.withoutPolicy());
        RunResult result = hypercall(number, code, 0);
        assertEquals(reason, result.reason().name());
        assertEquals(code, result.code());
    }

    @Test
    void aPanicCarriesItsMessage() {
        build(HypercallPort.withoutPolicy());
        machine.memory().writeBytes(0x5000, "lost task\0".getBytes(StandardCharsets.UTF_8));
        assertEquals("lost task", hypercall(1, 1, 0x5000).detail());
    }

    @Test
    void aDecisionReadsAndWritesGuestMemoryAnswersInRaxAndCostsItsCycles() {
        long[] asked = new long[1];
        build(
                HypercallPort.withPolicy(
                        (cycle, memory, harvest, count, decisions, capacity) -> {
                            asked[0] = cycle;
                            memory.write(decisions, memory.read(harvest, (int) count));
                            return capacity - count;
                        },
                        5000));
        machine.memory().write(0x6000, 4, 0x4433_2211);
        long before = state.cycles();
        hypercall(3, 0x6000, 3, 0x7000, 10);
        assertEquals(7, state.register(RAX));
        assertEquals(0x33_2211, machine.memory().read(0x7000, 4));
        assertTrue(state.cycles() - before >= 5000);
        assertTrue(asked[0] >= before && asked[0] <= state.cycles() - 5000, "cycle=" + asked[0]);
        assertEquals(0, state.register(R9), "the run stopped behind one instruction");
    }

    @Test
    void tracesOfTheGuestChangeNothing() {
        build(HypercallPort.withoutPolicy());
        List<TraceEvent> events = new ArrayList<>();
        machine.addTraceListener(events::add);
        hypercall(4, 1, 2, 3);
        assertEquals(4, state.register(RAX));
        TraceEvent.GuestTrace trace = (TraceEvent.GuestTrace) events.get(0);
        assertEquals(List.of(1L, 2L, 3L), List.of(trace.number(), trace.first(), trace.second()));
    }

    @Test
    void unknownHypercallsAndADecisionWithoutPolicyStopTheRun() {
        build(HypercallPort.withoutPolicy());
        assertThrows(UnsupportedGuestException.class, () -> hypercall(99));
        UnsupportedGuestException noPolicy =
                assertThrows(UnsupportedGuestException.class, () -> hypercall(3));
        assertTrue(noPolicy.getMessage().contains("without a policy"), noPolicy.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> HypercallPort.withPolicy((t, m, h, n, d, c) -> 0, -1));
    }
}
