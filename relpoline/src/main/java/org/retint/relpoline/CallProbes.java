// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.Register;
import org.retint.x86.kernel.KernelImage;

/** Tells a {@link CallChecker} what a machine does, by probes that the guest cannot see. */
final class CallProbes {
    private final Machine machine;
    private final CallChecker checker;

    private CallProbes(Machine machine, CallChecker checker) {
        this.machine = machine;
        this.checker = checker;
    }

    /**
     * Puts probes on the start of every function but thunks, on the return addresses of every call
     * and on its start, in this order: one address may be all three.
     */
    static void attach(Machine machine, FunctionTable functions, CallChecker to) {
        CallProbes probes = new CallProbes(machine, to);
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        for (long start : functions.starts()) {
            if (!functions.isGeneric(start)) {
                cpu.addProbe(start, probes::functionEntered);
            }
        }
        for (CheckedSite site : to.sites()) {
            if (site.kind() == CheckedSite.Kind.BLOCK) {
                cpu.addProbe(site.fastReturnAddress(), probes::callReturned);
            }
            if (site.returns()) {
                cpu.addProbe(site.returnAddress(), probes::callReturned);
            }
        }
        for (CheckedSite site : to.sites()) {
            int index = site.index();
            int register = site.register().number();
            cpu.addProbe(
                    site.address(),
                    reached -> {
                        CpuState state = reached.state();
                        to.siteReached(
                                index,
                                state.register(Register.RSP.number()),
                                state.register(register));
                        return Probe.Answer.CONTINUE;
                    });
        }
    }

    private Probe.Answer functionEntered(GuestCpu cpu) {
        CpuState state = cpu.state();
        long stackPointer = stackPointer(state);
        if (Long.compareUnsigned(stackPointer, KernelImage.VIRTUAL_BASE) >= 0) {
            long physicalAddress = KernelImage.physicalAddress(stackPointer);
            checker.functionEntered(
                    state.rip(), stackPointer, machine.memory().read(physicalAddress, Long.BYTES));
        }
        return Probe.Answer.CONTINUE;
    }

    private Probe.Answer callReturned(GuestCpu cpu) {
        checker.callReturned(stackPointer(cpu.state()));
        return Probe.Answer.CONTINUE;
    }

    private static long stackPointer(CpuState state) {
        return state.register(Register.RSP.number());
    }
}
