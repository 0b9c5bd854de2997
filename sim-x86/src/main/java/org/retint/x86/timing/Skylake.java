// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import org.retint.x86.internal.timing.InOrderPart;

/** Parts of the Skylake family. */
public final class Skylake {
    /** Costs and predictors of the client core, priced in order. */
    public static final TimingPart CLIENT_PART =
            new InOrderPart(CostTable.ofPart("skylake-client"));

    private Skylake() {}
}
