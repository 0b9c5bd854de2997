// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.function.LongPredicate;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.internal.explore.ExploredMachine;
import org.retint.x86.kernel.KernelImage;

/**
 * What runs on the mini-kernel, explored from a place on. Up to there the machine runs as always;
 * from there on every interleaving is considered that the model allows. Exit with status 0 ends an
 * interleaving; panic, a failed assertion and a triple fault are violations.
 *
 * <p>The timers of the CPUs stand still: they tick when the model's interrupts say so, and when
 * nothing else can happen.
 */
public final class KernelProgram extends ExploredProgram {
    private static final long MAX_INSTRUCTIONS = 100_000_000;

    /**
     * Runs a machine up to a symbol and takes it over; it cannot run by itself any more.
     *
     * @param machine booted or about to boot
     * @param image what it runs
     * @param from symbol of an instruction: exploration begins when the first CPU reaches it
     * @throws IllegalArgumentException if there is no such symbol or no CPU reaches it
     */
    public KernelProgram(
            Machine machine, AssembledImage image, String from, ExplorationModel model) {
        super(started(machine, image, from, model), image, KernelImage.VIRTUAL_BASE);
    }

    private static ExploredMachine started(
            Machine machine, AssembledImage image, String from, ExplorationModel model) {
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        long address = image.symbol(from);
        cpu.addProbe(
                address,
                reached -> {
                    machine.requestStop(StopReason.REQUESTED, 0, "");
                    return Probe.Answer.INTERRUPT;
                });
        RunResult result = machine.run(Bounds.instructions(MAX_INSTRUCTIONS));
        cpu.removeProbes(address);
        if (result.reason() != StopReason.REQUESTED) {
            throw new IllegalArgumentException(
                    "no CPU reaches the start of the exploration: symbol=%s result=%s"
                            .formatted(from, result));
        }
        return new ExploredMachine(machine, model);
    }

    /**
     * Declares that some instructions may be torn: that is no violation then, and what they do
     * wrong shows elsewhere, if anything.
     *
     * @param instructions tells of an instruction's address whether it may be torn in the present
     *     state of the machine
     */
    public KernelProgram tolerateTorn(LongPredicate instructions) {
        explored().setTolerant(instructions);
        return this;
    }
}
