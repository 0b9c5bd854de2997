// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.List;

/** Parts of the Haswell family. */
public final class Haswell {
    /**
     * The client core. Sizes: Intel optimization manual, Haswell microarchitecture; decoding and
     * binding to ports: A. Abel, J. Reineke, uiCA, ICS 2022.
     */
    public static final OutOfOrderCore CORE =
            new OutOfOrderCore(
                    "haswell",
                    new OutOfOrderCore.FrontEnd(
                            16, 5, 3, 20, 4, 4, 4, 2, 56, List.of("SETcc", "CMOVcc")),
                    new OutOfOrderCore.UopCache(256, 8, 6, 3, 4, 1, 56),
                    new OutOfOrderCore.Branches(4096, 4, 1, 8, 8, 16, 16, false),
                    new OutOfOrderCore.BackEnd(4, 192, 60, 4, 8, 0b1100, 0b1000_0000, 5, true),
                    new OutOfOrderCore.Memory(4, 5, 6, 5, 12, 72, 42),
                    new OutOfOrderCore.Caches(
                            new OutOfOrderCore.Level(32, 8, 4),
                            new OutOfOrderCore.Level(32, 8, 4),
                            new OutOfOrderCore.Level(256, 8, 12),
                            new OutOfOrderCore.Level(8192, 16, 36),
                            225,
                            65,
                            75,
                            10,
                            890),
                    new OutOfOrderCore.Tlbs(64, 4, 128, 4, 1024, 8, 9, 26),
                    UopCosts.resource("skylake-uops.csv")
                            .with(UopCosts.resource("haswell-uops.csv")),
                    CostTable.ofPart("skylake-client"));

    /** A part of client cores, out of order. */
    public static final TimingPart PART = CORE.part();

    private Haswell() {}
}
