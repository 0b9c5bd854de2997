// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.List;
import org.retint.sim.Isa;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.timing.InOrderPart;

/** Parts of the Skylake family. */
public final class Skylake {
    /** Costs and predictors of the client core, priced in order. */
    public static final TimingPart CLIENT_PART =
            new InOrderPart(CostTable.ofPart("skylake-client"));

    /** A processor of client cores; for {@code Machine.builder().processor(Skylake.CLIENT)}. */
    public static final Isa CLIENT = X86Processor.timed(CLIENT_PART);

    /**
     * The client core, out of order. Sizes: Intel optimization manual, Skylake microarchitecture;
     * decoding and binding to ports: A. Abel, J. Reineke, uiCA, ICS 2022.
     */
    public static final OutOfOrderCore CORE =
            new OutOfOrderCore(
                    "skylake",
                    new OutOfOrderCore.FrontEnd(
                            16, 5, 3, 25, 4, 5, 4, 2, 64, List.of("SETcc", "CMOVcc")),
                    new OutOfOrderCore.UopCache(256, 8, 6, 3, 6, 1, 0),
                    new OutOfOrderCore.Branches(4096, 4, 1, 8, 8, 16, 16, true),
                    new OutOfOrderCore.BackEnd(4, 224, 97, 4, 8, 0b1100, 0b1000_0000, 5, true),
                    new OutOfOrderCore.Memory(4, 5, 6, 4, 12, 72, 56),
                    new OutOfOrderCore.Caches(
                            new OutOfOrderCore.Level(32, 8, 4),
                            new OutOfOrderCore.Level(32, 8, 4),
                            new OutOfOrderCore.Level(256, 4, 12),
                            new OutOfOrderCore.Level(8192, 16, 42),
                            210,
                            65,
                            75,
                            10,
                            890),
                    new OutOfOrderCore.Tlbs(64, 4, 128, 8, 1536, 12, 9, 26),
                    UopCosts.resource("skylake-uops.csv"),
                    CostTable.ofPart("skylake-client"));

    /** A part of client cores, out of order. */
    public static final TimingPart PART = CORE.part();

    private Skylake() {}
}
