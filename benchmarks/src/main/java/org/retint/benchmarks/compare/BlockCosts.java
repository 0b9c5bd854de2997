// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.sim.Bounds;
import org.retint.sim.Isa;
import org.retint.sim.RunResult;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.kernel.KernelSource;

/**
 * What a way to call through a register takes, beyond a loop around it.
 *
 * @param siteBytes bytes of text at the call
 * @param bodyBytes bytes elsewhere that this site alone uses
 * @param one cycles of a call if it always goes to the function that the site was promoted to
 * @param other if it always goes to another one
 * @param six if it goes to six functions in turn, the promoted one among them
 */
record BlockCosts(int siteBytes, int bodyBytes, double one, double other, double six) {
    private static final String SOURCE = "block-kinds.S";
    private static final double ROUNDS = 20_000;
    private static final int LOOPS = 3;
    private static final long MAX_CYCLES = 200_000_000;

    /**
     * Runs all loops.
     *
     * @param kinds how many kinds the guest has, but for the loop alone
     * @return the kinds in the guest's order
     */
    static List<BlockCosts> measure(Isa processor, int kinds) {
        RelpolineMachine machine =
                RelpolineMachine.builder()
                        .mitigation(Mitigations.RETPOLINE)
                        .processor(processor)
                        .cpus(1)
                        .workload(
                                KernelSource.read(
                                        SOURCE, BlockCosts.class.getResourceAsStream(SOURCE)))
                        .build();
        RunResult result = machine.machine().run(Bounds.cycles(MAX_CYCLES));
        if (!result.isSuccess()) {
            throw new IllegalStateException(SOURCE + " did not end by itself: " + result);
        }
        long base = machine.image().physicalAddress("kind_cycles");
        double[][] cycles = new double[kinds + 1][LOOPS];
        for (int kind = 0; kind <= kinds; kind++) {
            for (int loop = 0; loop < LOOPS; loop++) {
                long address = base + 8L * (LOOPS * kind + loop);
                cycles[kind][loop] = machine.machine().memory().read(address, Long.BYTES) / ROUNDS;
            }
        }
        AssembledImage image = machine.image().assembled();
        List<BlockCosts> all = new ArrayList<>();
        for (int kind = 1; kind <= kinds; kind++) {
            boolean hasBody = image.findSymbol("kind_body_" + kind).isPresent();
            all.add(
                    new BlockCosts(
                            bytes(image, "kind_site_" + kind, "kind_end_" + kind),
                            hasBody
                                    ? bytes(image, "kind_body_" + kind, "kind_body_end_" + kind)
                                    : 0,
                            cycles[kind][0] - cycles[0][0],
                            cycles[kind][1] - cycles[0][1],
                            cycles[kind][2] - cycles[0][2]));
        }
        return all;
    }

    private static int bytes(AssembledImage image, String begin, String end) {
        return Math.toIntExact(image.symbol(end) - image.symbol(begin));
    }
}
