// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.util.Objects;
import org.retint.sim.GuestLocation;
import org.retint.sim.Machine;
import org.retint.sim.StopReason;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.CpuState;
import org.retint.x86.GuestMemory;

/**
 * The port by which a guest calls the host: number in EAX, arguments in RDI, RSI, RCX and R8,
 * result in RAX. See {@code docs/platform.md}.
 */
public final class HypercallPort implements PortDevice {
    /** The port. */
    public static final int PORT = 0x5254;

    private static final int EXIT = 0;
    private static final int PANIC = 1;
    private static final int ASSERT = 2;
    private static final int DECIDE = 3;
    private static final int TRACE = 4;

    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int R8 = 8;
    private static final int MAX_MESSAGE_BYTES = 256;

    private final DecisionHandler decisions;
    private final long decisionCycles;
    private Machine machine;

    private HypercallPort(DecisionHandler decisions, long decisionCycles) {
        this.decisions = decisions;
        this.decisionCycles = decisionCycles;
    }

    /** Returns a port without a policy: DECIDE stops the run. */
    public static HypercallPort withoutPolicy() {
        return new HypercallPort(null, 0);
    }

    /**
     * Returns a port with a policy.
     *
     * @param decisions answers DECIDE
     * @param decisionCycles what one DECIDE costs the calling CPU, in cycles
     */
    public static HypercallPort withPolicy(DecisionHandler decisions, long decisionCycles) {
        Objects.requireNonNull(decisions, "decisions");
        if (decisionCycles < 0) {
            throw new IllegalArgumentException(
                    "decisionCycles must not be negative: decisionCycles=" + decisionCycles);
        }
        return new HypercallPort(decisions, decisionCycles);
    }

    @Override
    public void attach(Machine owner) {
        machine = owner;
    }

    @Override
    public int firstPort() {
        return PORT;
    }

    @Override
    public int portCount() {
        return 4; // the port is written with 4 bytes
    }

    @Override
    public long in(int cpuId, int port, int widthBytes) {
        throw unsupported(cpuId, "IN from the hypercall port");
    }

    @Override
    public void out(int cpuId, int port, int widthBytes, long value) {
        if (port != PORT || widthBytes != 4) {
            throw unsupported(cpuId, "hypercall of widthBytes=" + widthBytes);
        }
        CpuState state = new GuestCpus(machine).state(cpuId);
        long first = state.register(RDI);
        switch ((int) value) {
            case EXIT -> machine.requestStop(StopReason.GUEST_EXIT, first, "");
            case PANIC ->
                    machine.requestStop(
                            StopReason.GUEST_PANIC, first, message(state, state.register(RSI)));
            case ASSERT ->
                    machine.requestStop(
                            StopReason.GUEST_ASSERTION,
                            first,
                            "guest assertion failed: code=%#x rip=%#x"
                                    .formatted(first, state.rip()));
            case DECIDE -> decide(cpuId, state);
            case TRACE -> trace(cpuId, state);
            default -> throw unsupported(cpuId, "hypercall number=" + value);
        }
    }

    /** Returns null: there is no state here. */
    @Override
    public Object save() {
        return null;
    }

    @Override
    public void restore(Object state) {
        if (state != null) {
            throw new IllegalArgumentException("not a state of this device: " + state);
        }
    }

    private void decide(int cpuId, CpuState state) {
        if (decisions == null) {
            throw unsupported(cpuId, "hypercall DECIDE without a policy");
        }
        long count =
                decisions.decide(
                        state.cycles(),
                        new GuestMemory(state, machine.memory()),
                        state.register(RDI),
                        state.register(RSI),
                        state.register(RCX),
                        state.register(R8));
        state.setRegister(RAX, count);
        state.setCycles(state.cycles() + decisionCycles);
    }

    private void trace(int cpuId, CpuState state) {
        if (machine.isTraced()) {
            machine.trace(
                    new TraceEvent.GuestTrace(
                            cpuId,
                            state.cycles(),
                            state.register(RDI),
                            state.register(RSI),
                            state.register(RCX)));
        }
    }

    private String message(CpuState state, long address) {
        return address == 0
                ? ""
                : new GuestMemory(state, machine.memory()).readString(address, MAX_MESSAGE_BYTES);
    }

    private UnsupportedGuestException unsupported(int cpuId, String what) {
        CpuState state = new GuestCpus(machine).state(cpuId);
        return new UnsupportedGuestException(
                what,
                new GuestLocation(cpuId, state.rip(), ""),
                "see the hypercalls of the guest platform");
    }
}
