// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;
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
 * change, and in thunks if asked. A rare coincidence in a run of some million instructions happens
 * often then. Each interrupt is a choice of kind {@link Choice.Kind#INTERRUPT}.
 */
final class HazardInterrupts {
    private static final int TIMER_VECTOR = 0xec;
    private static final int STATE_BYTES = 16;
    private static final int BATCH_SLOT_OFFSET = 8;

    /** Of so many instructions of thunks one is interrupted: most of a run is spent there. */
    private static final int THUNK_CHOICES = 1024;

    private final PhysicalMemory memory;
    private final ChoiceSource choices;
    private final long batchCount;
    private final long states;
    private long sent;

    private HazardInterrupts(RelpolineMachine machine) {
        memory = machine.machine().memory();
        choices = machine.machine().choices();
        batchCount = machine.image().physicalAddress("relpoline_batch_count");
        states = machine.image().physicalAddress("relpoline_state");
    }

    /**
     * Watches blocks.
     *
     * @param everywhere whether every instruction of blocks, thunks and learn thunks is watched, or
     *     the restartable ones of blocks alone
     */
    static HazardInterrupts attach(RelpolineMachine machine, boolean everywhere) {
        HazardInterrupts hazards = new HazardInterrupts(machine);
        GuestCpu cpu = (GuestCpu) machine.machine().cpu(0);
        for (CallSite site : machine.runtime().sites().sites()) {
            Block block = site.block();
            for (int offset = 0; offset < block.lengthBytes(); offset++) {
                // A probe in the middle of an instruction is never reached.
                if (everywhere || block.isRestartable(offset)) {
                    cpu.addProbe(site.address() + offset, at -> hazards.inBlock(at, site.index()));
                }
            }
        }
        if (everywhere) {
            for (String thunks : List.of("relpoline_thunks", "relpoline_learn")) {
                long end = machine.image().symbol(thunks + "_end");
                for (long at = machine.image().symbol(thunks + "_begin"); at < end; at++) {
                    cpu.addProbe(at, reached -> hazards.interrupt(reached, THUNK_CHOICES));
                }
            }
        }
        return hazards;
    }

    /** Returns how many interrupts were sent into blocks and thunks so far. */
    long sent() {
        return sent;
    }

    private Probe.Answer inBlock(GuestCpu cpu, int siteIndex) {
        return isBeingPatched(siteIndex) ? interrupt(cpu, 2) : Probe.Answer.CONTINUE;
    }

    private Probe.Answer interrupt(GuestCpu cpu, int of) {
        if (!cpu.state().interruptsEnabled()
                || choices.choose(Choice.Kind.INTERRUPT, cpu.cpuId(), of) != 1) {
            return Probe.Answer.CONTINUE;
        }
        sent++;
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
