// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

/**
 * Lengths of the compiled request mixes, chosen for about 16 million instructions a run, a third of
 * them warm-up.
 */
enum CompiledMix {
    NGINX(180),
    REDIS(240),
    DBENCH(280);

    /** Kinds of traffic in a run: each change of them makes promoted sites retrain. */
    static final int PHASES = 3;

    private final long requests;

    CompiledMix(long requests) {
        this.requests = requests;
    }

    /** Returns the requests of a run, all workers together. */
    long requests() {
        return requests;
    }
}
