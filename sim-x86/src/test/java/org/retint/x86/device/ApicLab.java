// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.Bounds;
import org.retint.sim.Cpu;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.x86.CpuState;

/** A machine whose CPUs do nothing but pass time and take interrupts at once. */
final class ApicLab {
    static final int SVR = 0xf0;
    static final int ENABLED = 0x1ff;

    final List<LocalApic> apics = new ArrayList<>();
    final List<Waiter> cpus = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final Machine machine;

    ApicLab(int cpuCount) {
        Isa isa =
                owner -> {
                    for (int i = 0; i < cpuCount; i++) {
                        Waiter cpu = new Waiter(i);
                        cpu.apic = new LocalApic(owner, i, cpu.state, cpu, apics, 1000);
                        apics.add(cpu.apic);
                        cpus.add(cpu);
                    }
                    return cpus;
                };
        machine = Machine.builder().processor(isa).cpus(cpuCount).build();
        for (LocalApic apic : apics) {
            apic.write(SVR, 4, ENABLED);
        }
    }

    void pass(long cycles) {
        machine.run(Bounds.cycles(cycles));
    }

    /** Passes time and takes interrupts; logs {@code cpu:what@cycle}. */
    final class Waiter implements Cpu, ApicTarget {
        final CpuState state = new CpuState();
        LocalApic apic;
        boolean accepts = true;
        private final int cpuId;
        private long deadline;

        Waiter(int cpuId) {
            this.cpuId = cpuId;
        }

        private void log(String what) {
            log.add(cpuId + ":" + what + "@" + state.cycles());
        }

        @Override
        public int cpuId() {
            return cpuId;
        }

        @Override
        public long cycles() {
            return state.cycles();
        }

        @Override
        public long instructions() {
            return 0;
        }

        @Override
        public long idleCycles() {
            return state.cycles();
        }

        @Override
        public boolean isIdle() {
            return false;
        }

        @Override
        public void run(long deadlineCycles, long instructionBudget) {
            deadline = deadlineCycles;
            while (accepts && apic.hasInterrupt()) {
                log("v" + Integer.toHexString(apic.acknowledge()));
            }
            if (state.cycles() < deadline) {
                state.setCycles(deadline);
            }
        }

        @Override
        public void lowerDeadline(long deadlineCycles) {
            deadline = Math.min(deadline, deadlineCycles);
        }

        @Override
        public void interruptRequested() {}

        @Override
        public void nmiRequested() {
            log("nmi");
        }

        @Override
        public void initRequested() {
            log("init");
        }

        @Override
        public void startUpRequested(int vector) {
            log("start" + Integer.toHexString(vector));
        }

        @Override
        public Object save() {
            return apic.save();
        }

        @Override
        public void restore(Object saved) {
            apic.restore(saved);
        }
    }
}
