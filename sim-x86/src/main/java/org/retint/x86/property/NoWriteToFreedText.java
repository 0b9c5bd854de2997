// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import org.retint.sim.explore.Monitor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/**
 * Nobody stores to a piece of text after it was freed, not even what is there already.
 *
 * @param from symbol of its first byte
 * @param to symbol behind its last
 * @param freed symbol of the instruction that frees it: one before which the CPU's own stores are
 *     in memory, such as a locked one
 */
public record NoWriteToFreedText(String from, String to, String freed) implements Property {
    @Override
    public void addTo(ExploredProgram program) {
        AssembledImage image = program.image();
        long freeing = image.symbol(freed);
        long first = image.symbol(from);
        Observed observed =
                Observed.NOTHING
                        .andInstructions(rip -> rip == freeing)
                        .andStores(
                                program.physicalAddress(first),
                                program.physicalAddress(image.symbol(to)));
        program.watch(
                observed,
                new Monitor<>() {
                    @Override
                    public long[] after(long[] state, MachineEvent event) {
                        if (event instanceof MachineEvent.Begins) {
                            return new long[] {1};
                        }
                        return state.length == 1 && event instanceof MachineEvent.Stored stored
                                ? new long[] {
                                    stored.cpuId(), stored.physicalAddress(), stored.widthBytes()
                                }
                                : state;
                    }

                    @Override
                    public String violation(long[] state) {
                        return state.length <= 1
                                ? null
                                : "write to freed text: %d bytes at %s from CPU %d"
                                        .formatted(
                                                state[2],
                                                image.describe(
                                                        first
                                                                + state[1]
                                                                - program.physicalAddress(first)),
                                                state[0]);
                    }
                });
    }
}
