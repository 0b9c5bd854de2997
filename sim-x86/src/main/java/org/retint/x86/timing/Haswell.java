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
                    new OutOfOrderCore.BackEnd(4, 192, 60, 4, 8, 0b1100, 0b1000_0000, 5, true),
                    new OutOfOrderCore.Memory(4, 5, 6, 5, 12, 72, 42),
                    UopCosts.resource("skylake-uops.csv")
                            .with(UopCosts.resource("haswell-uops.csv")));

    private Haswell() {}
}
