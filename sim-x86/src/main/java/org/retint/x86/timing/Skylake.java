// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

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

    private Skylake() {}
}
