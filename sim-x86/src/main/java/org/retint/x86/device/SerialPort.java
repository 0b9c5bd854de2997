// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.UnsupportedGuestException;

/**
 * A 16550 serial port whose output goes to a sink of the host, byte by byte. It is always ready to
 * send and never receives.
 *
 * <p>Not modelled: interrupts (enabling one other than by loop-back tests stops the run), input,
 * baud rate and line errors.
 *
 * @see "PC16550D data sheet, Registers"
 */
public final class SerialPort implements PortDevice {
    /** Port of the first serial line of a PC. */
    public static final int COM1 = 0x3f8;

    private static final int REGISTERS = 8;
    private static final int DATA = 0;
    private static final int INTERRUPT_ENABLE = 1;
    private static final int INTERRUPT_IDENTIFICATION = 2;
    private static final int LINE_CONTROL = 3;
    private static final int MODEM_CONTROL = 4;
    private static final int LINE_STATUS = 5;
    private static final int MODEM_STATUS = 6;
    private static final int SCRATCH = 7;

    private static final int DIVISOR_ACCESS = 0x80;
    private static final int LOOP_BACK = 0x10;
    private static final int NO_INTERRUPT = 1;
    private static final int FIFO_ENABLED = 1;
    private static final int FIFO_SHOWN = 0xc0;
    private static final int TRANSMITTER_EMPTY = 0x60;
    private static final int DATA_READY = 1;
    private static final int CONNECTED = 0xb0;

    private static final class State {
        private final int[] registers;
        private final int divisor;
        private final int received;

        State(SerialPort port) {
            registers = port.registers.clone();
            divisor = port.divisor;
            received = port.received;
        }
    }

    private final int firstPort;
    private final IntConsumer sink;
    private int[] registers = new int[REGISTERS];
    private int divisor = 1;
    private int received = -1;
    private Machine machine;

    /**
     * Makes a port.
     *
     * @param firstPort the first of its eight ports, {@link #COM1} as a rule
     * @param sink gets every byte sent, 0 to 255
     */
    public SerialPort(int firstPort, IntConsumer sink) {
        this.firstPort = firstPort;
        this.sink = sink;
    }

    /** Returns a port at {@link #COM1} that appends what it sends to a text, as ISO 8859-1. */
    public static SerialPort to(StringBuilder text) {
        return new SerialPort(
                COM1,
                value ->
                        text.append(
                                new String(
                                        new byte[] {(byte) value}, StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void attach(Machine owner) {
        machine = owner;
    }

    @Override
    public int firstPort() {
        return firstPort;
    }

    @Override
    public int portCount() {
        return REGISTERS;
    }

    @Override
    public long in(int cpuId, int port, int widthBytes) {
        int register = checkedRegister(cpuId, port, widthBytes);
        boolean divisorAccess = (registers[LINE_CONTROL] & DIVISOR_ACCESS) != 0;
        return switch (register) {
            case DATA -> divisorAccess ? divisor & 0xff : receive();
            case INTERRUPT_ENABLE -> divisorAccess ? divisor >>> 8 : registers[register];
            case INTERRUPT_IDENTIFICATION -> NO_INTERRUPT | fifoBits();
            case LINE_STATUS -> TRANSMITTER_EMPTY | (received >= 0 ? DATA_READY : 0);
            case MODEM_STATUS -> modemStatus();
            default -> registers[register];
        };
    }

    @Override
    public void out(int cpuId, int port, int widthBytes, long value) {
        int register = checkedRegister(cpuId, port, widthBytes);
        int low = (int) value & 0xff;
        boolean divisorAccess = (registers[LINE_CONTROL] & DIVISOR_ACCESS) != 0;
        switch (register) {
            case DATA -> {
                if (divisorAccess) {
                    divisor = (divisor & 0xff00) | low;
                } else {
                    send(low);
                }
            }
            case INTERRUPT_ENABLE -> {
                if (divisorAccess) {
                    divisor = (divisor & 0xff) | low << 8;
                } else {
                    enableInterrupts(cpuId, low & 0xf);
                }
            }
            case INTERRUPT_IDENTIFICATION, LINE_CONTROL, SCRATCH -> registers[register] = low;
            case MODEM_CONTROL -> registers[register] = low & 0x1f;
            default -> {
                // the status registers take writes and keep nothing of them
            }
        }
    }

    @Override
    public Object save() {
        return new State(this);
    }

    @Override
    public void restore(Object saved) {
        State state = (State) saved;
        registers = state.registers.clone();
        divisor = state.divisor;
        received = state.received;
    }

    private void send(int value) {
        if ((registers[MODEM_CONTROL] & LOOP_BACK) != 0) {
            received = value;
        } else {
            sink.accept(value);
        }
    }

    private int receive() {
        int value = Math.max(received, 0);
        received = -1;
        return value;
    }

    private int fifoBits() {
        return (registers[INTERRUPT_IDENTIFICATION] & FIFO_ENABLED) != 0 ? FIFO_SHOWN : 0;
    }

    /** Under loop-back the modem lines show the control lines. */
    private int modemStatus() {
        int control = registers[MODEM_CONTROL];
        if ((control & LOOP_BACK) == 0) {
            return CONNECTED;
        }
        return (control & 2) << 3 | (control & 1) << 5 | (control & 0xc) << 4;
    }

    private void enableInterrupts(int cpuId, int value) {
        if (value != 0) {
            throw unsupported(cpuId, "interrupt of the serial port", "poll the line status");
        }
        registers[INTERRUPT_ENABLE] = value;
    }

    private int checkedRegister(int cpuId, int port, int widthBytes) {
        if (widthBytes != 1) {
            throw unsupported(
                    cpuId,
                    "access to a serial port: port=%#x widthBytes=%d".formatted(port, widthBytes),
                    "access it byte by byte");
        }
        return port - firstPort;
    }

    private UnsupportedGuestException unsupported(int cpuId, String what, String remedy) {
        GuestCpus cpus = new GuestCpus(machine);
        GuestLocation location = new GuestLocation(cpuId, cpus.state(cpuId).rip(), "");
        return new UnsupportedGuestException(what, location, remedy);
    }
}
