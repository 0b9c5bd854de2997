// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** Guest images of tests. */
final class Units {
    private Units() {}

    /** Assembles kernel, restart routine, relpoline and a workload with the usual settings. */
    static KernelImage assemble(String workload) {
        return assemble(Mitigations.RELPOLINE, RestartStrategies.MARKER, null, 2, 256, workload);
    }

    static KernelImage assemble(
            Mitigation mitigation,
            RestartStrategy restart,
            PatchProtocol protocol,
            int cpuCount,
            int tableEntries,
            String workload) {
        KernelSources.Builder kernel = KernelSources.builder();
        restart.addTo(kernel);
        new RelpolineSources(mitigation, block(restart), true, protocol, cpuCount, tableEntries)
                .workload(new KernelSource("workload.S", workload))
                .addTo(kernel);
        return KernelImage.assemble(kernel.build());
    }

    static Block block(RestartStrategy restart) {
        return restart.emitsMarkers() ? Block.MARKED : Block.UNMARKED;
    }
}
