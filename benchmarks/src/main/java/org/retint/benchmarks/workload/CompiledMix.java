// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

/** Lengths of the compiled request mixes, chosen for about 40 million instructions a run. */
enum CompiledMix {
    NGINX(2400),
    REDIS(4800),
    DBENCH(4800);

    private final long requests;

    CompiledMix(long requests) {
        this.requests = requests;
    }

    /** Returns the requests of a run, all workers together. */
    long requests() {
        return requests;
    }

    /** Returns the requests of a worker before its traffic changes: two changes in a run of two workers. */
    int phaseLength() {
        return (int) (requests / 6);
    }
}
