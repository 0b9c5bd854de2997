// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** The guest sources of this module. */
final class RseqSources {
    private RseqSources() {}

    static KernelSources.Builder addTo(KernelSources.Builder kernel, RestartStrategy strategy) {
        return kernel.symbol("rseq_variant", strategy.variant())
                .symbol("rseq_emit_markers", strategy.emitsMarkers() ? 1 : 0)
                .macros(source("rseq_macros.S"))
                .code(source("rseq.S"))
                .defaults(source("rseq_defaults.S"));
    }

    private static KernelSource source(String name) {
        return KernelSource.read(name, RseqSources.class.getResourceAsStream(name));
    }
}
