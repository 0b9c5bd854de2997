// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The experiment's report as JSON: the fields of the records, in their order, nothing of the host.
 */
public final class ExperimentJson {
    private static final Gson GSON =
            new GsonBuilder()
                    .setPrettyPrinting()
                    .serializeNulls()
                    .serializeSpecialFloatingPointValues()
                    .disableHtmlEscaping()
                    .create();

    private ExperimentJson() {}

    /** Returns the text, ending in a newline. */
    public static String of(ExperimentReport report) {
        return GSON.toJson(report) + "\n";
    }
}
