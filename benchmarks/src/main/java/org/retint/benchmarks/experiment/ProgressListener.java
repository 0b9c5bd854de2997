// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

/** Told how far an experiment is. Called from several host threads. */
public interface ProgressListener {
    /** Called once, with the number of requests to come. */
    void started(long total);

    /**
     * Called as requests are served: how many since the last call, and which run they belong to.
     */
    void advanced(long requests, String run);
}
