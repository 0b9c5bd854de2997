// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import org.retint.relpoline.Block;
import org.retint.relpoline.CallSite;
import org.retint.relpoline.RelpolineMachine;
import org.retint.sim.choice.Choice;
import org.retint.sim.choice.ChoiceSource;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;

/**
 * Sends timer interrupts where a missing protection hurts: inside blocks whose bytes are about to
 * change. A rare coincidence in a run of some million instructions happens often then. Each
 * interrupt is a choice of kind {@link Choice.Kind#INTERRUPT}.
 */
final class HazardInterrupts {
    private static final int TIMER_VECTOR = 0xec;
    private static final int STATE_BYTES = 16;
    private static final int BATCH_SLOT_OFFSET = 8;

    private final PhysicalMemory memory;
    private final ChoiceSource choices;
    private final long batchCount;
    private final long states;

    private HazardInterrupts(RelpolineMachine machine) {
        memory = machine.machine().memory();
        choices = machine.machine().choices();
        batchCount = machine.image().physicalAddress("relpoline_batch_count");
        states = machine.image().physicalAddress("relpoline_state");
    }

    /** Watches every restartable instruction of every block. */
    static void attach(RelpolineMachine machine) {
        HazardInterrupts hazards = new HazardInterrupts(machine);
        GuestCpu cpu = (GuestCpu) machine.machine().cpu(0);
        for (CallSite site : machine.runtime().sites().sites()) {
            Block block = site.block();
            for (int offset = 1; offset < block.lengthBytes(); offset++) {
                if (block.isRestartable(offset)) {
                    cpu.addProbe(site.address() + offset, at -> hazards.reached(at, site.index()));
                }
            }
        }
    }

    private Probe.Answer reached(GuestCpu cpu, int siteIndex) {
        boolean takesInterrupts = cpu.state().interruptsEnabled();
        if (!takesInterrupts || !isBeingPatched(siteIndex)) {
            return Probe.Answer.CONTINUE;
        }
        if (choices.choose(Choice.Kind.INTERRUPT, cpu.cpuId(), 2) == 0) {
            return Probe.Answer.CONTINUE;
        }
        cpu.apic().request(TIMER_VECTOR);
        return Probe.Answer.INTERRUPT;
    }

    private boolean isBeingPatched(int siteIndex) {
        long count = memory.read(batchCount, Integer.BYTES);
        for (long slot = 0; slot < count; slot++) {
            long entry = states + slot * STATE_BYTES + BATCH_SLOT_OFFSET;
            if (memory.read(entry, Integer.BYTES) == siteIndex) {
                return true;
            }
        }
        return false;
    }
}
