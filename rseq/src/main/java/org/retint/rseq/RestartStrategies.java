// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.List;
import java.util.stream.Collectors;

/** All restart strategies. */
public final class RestartStrategies {
    /** The default: marker and table. */
    public static final RestartStrategy MARKER = new MarkerStrategy();

    /** The table without marker. */
    public static final RestartStrategy RANGE_TABLE = new RangeTableStrategy();

    /** The marker with the handler as posted. */
    public static final RestartStrategy POSTED_HANDLER = new PostedHandlerStrategy();

    /** Nothing. */
    public static final RestartStrategy NONE = new NoRestart();

    private static final List<RestartStrategy> ALL =
            List.of(MARKER, RANGE_TABLE, POSTED_HANDLER, NONE);

    private RestartStrategies() {}

    /** Returns all strategies, the default first and negative controls last. */
    public static List<RestartStrategy> all() {
        return ALL;
    }

    /**
     * Returns a strategy by its name.
     *
     * @throws IllegalArgumentException if there is none of that name, listing those there are
     */
    public static RestartStrategy named(String name) {
        return ALL.stream()
                .filter(strategy -> strategy.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "unknown restart strategy: name="
                                                + name
                                                + "; one of "
                                                + names()));
    }

    private static String names() {
        return ALL.stream().map(RestartStrategy::name).collect(Collectors.joining(", "));
    }
}
