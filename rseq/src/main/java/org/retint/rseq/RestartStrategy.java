// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import org.retint.x86.kernel.KernelSources;

/**
 * A way to deal with a task that is preempted inside a restartable sequence. What it does is guest
 * code; a strategy says which code, and what the text of sequences must look like for it.
 */
public interface RestartStrategy {
    /** Returns the name, as {@code --restart} spells it. */
    String name();

    /** Returns what it does, in a sentence. */
    String description();

    /** Returns the value of {@code rseq_variant} that selects it in the guest's sources. */
    int variant();

    /**
     * Returns whether restartable instructions carry the marker, the byte {@value
     * Markers#MARKER_BYTE}.
     */
    boolean emitsMarkers();

    /** Returns whether preempted tasks are rewound; false for negative controls. */
    boolean rewinds();

    /**
     * Adds the sources of this module to a kernel and selects this strategy in them: macros before
     * the kernel, the restart routine behind it, and an empty table unless another source defines
     * {@code rseq_table} and {@code rseq_table_count}. Sets the symbols {@code rseq_variant} and
     * {@code rseq_emit_markers} (1 or 0) before everything else.
     *
     * @return {@code kernel}
     */
    default KernelSources.Builder addTo(KernelSources.Builder kernel) {
        return RseqSources.addTo(kernel, this);
    }
}
