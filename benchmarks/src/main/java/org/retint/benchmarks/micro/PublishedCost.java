// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What others measured of a core, in cycles of one operation.
 *
 * @param benchmark the microbenchmark that it is compared with
 * @param core the core's name
 * @param least the lower end of what was measured
 * @param most the upper end, equal to {@code least} where there is one figure
 * @param source who measured it
 */
public record PublishedCost(
        String benchmark, String core, double least, double most, String source) {
    private static final String FILE = "published.csv";
    private static final String HEADER = "core;benchmark;least;most;source";

    /** Returns all that is known. */
    public static List<PublishedCost> all() {
        List<PublishedCost> costs = new ArrayList<>();
        for (String line : Microbenchmark.resource(FILE).split("\n")) {
            if (!line.startsWith("#") && !line.equals(HEADER)) {
                String[] fields = line.split(";", 5);
                costs.add(
                        new PublishedCost(
                                fields[1],
                                fields[0],
                                Double.parseDouble(fields[2]),
                                Double.parseDouble(fields[3]),
                                fields[4]));
            }
        }
        return costs;
    }

    /** Returns what was measured of a core. */
    public static Optional<PublishedCost> find(String core, String benchmark) {
        return all().stream()
                .filter(cost -> cost.core.equals(core) && cost.benchmark.equals(benchmark))
                .findFirst();
    }

    /**
     * Returns by how much cycles lie outside of what was measured: 0 inside, -0.1 for 10 % less.
     */
    public double deviation(double cycles) {
        if (cycles < least) {
            return cycles / least - 1;
        }
        return cycles > most ? cycles / most - 1 : 0;
    }
}
