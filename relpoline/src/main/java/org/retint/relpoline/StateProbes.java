// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.Arrays;
import org.retint.relpoline.patch.StateChecker;
import org.retint.sim.Machine;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.Register;
import org.retint.x86.kernel.KernelImage;

/**
 * Tells a {@link StateChecker} what a machine does: stores to text as memory sees them and, on
 * pages that no CPU has decoded yet, as the kernel's functions for it are called; sync-cores and
 * grace periods where the patching task waits for them.
 */
final class StateProbes implements TraceListener {
    private static final int PATCHING_TASK = 0;

    private final Machine machine;
    private final StateChecker checker;
    private long announcedAddress;
    private byte[] announced = new byte[0];

    private StateProbes(Machine machine, StateChecker checker) {
        this.machine = machine;
        this.checker = checker;
    }

    static void attach(Machine machine, KernelImage image, StateChecker to) {
        StateProbes probes = new StateProbes(machine, to);
        machine.addTraceListener(probes);
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        cpu.addProbe(image.symbol("text_write8"), reached -> probes.announce(reached, 1));
        cpu.addProbe(image.symbol("text_write32"), reached -> probes.announce(reached, 4));
        at(cpu, image, "relpoline_sync_cores_call", () -> to.syncCoresBegan(PATCHING_TASK));
        at(cpu, image, "relpoline_sync_cores_return", () -> to.syncCoresEnded(PATCHING_TASK));
        at(cpu, image, "relpoline_grace_period_call", () -> to.gracePeriodBegan(PATCHING_TASK));
        at(cpu, image, "relpoline_grace_period_return", () -> to.gracePeriodEnded(PATCHING_TASK));
    }

    private static void at(GuestCpu cpu, KernelImage image, String symbol, Runnable action) {
        cpu.addProbe(
                image.symbol(symbol),
                reached -> {
                    action.run();
                    return Probe.Answer.CONTINUE;
                });
    }

    @Override
    public void traced(TraceEvent event) {
        if (event instanceof TraceEvent.TextWritten written) {
            long address = KernelImage.VIRTUAL_BASE + written.physicalAddress();
            byte[] bytes =
                    machine.memory().readBytes(written.physicalAddress(), written.widthBytes());
            boolean known = address == announcedAddress && Arrays.equals(bytes, announced);
            announced = new byte[0];
            if (!known) {
                checker.textWritten(address, bytes);
            }
        }
    }

    private Probe.Answer announce(GuestCpu cpu, int widthBytes) {
        CpuState state = cpu.state();
        announcedAddress = state.register(Register.RDI.number());
        long value = state.register(Register.RSI.number());
        announced = new byte[widthBytes];
        for (int i = 0; i < widthBytes; i++) {
            announced[i] = (byte) (value >>> (8 * i));
        }
        checker.textWritten(announcedAddress, announced);
        return Probe.Answer.CONTINUE;
    }
}
