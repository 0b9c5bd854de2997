// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.io.InputStream;
import java.util.Locale;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/**
 * What {@code retint_kernel} does about restartable sequences when it is about to preempt. The work
 * is guest code: a strategy only chooses which variant of it is assembled.
 */
public enum RestartStrategy {
    /** Nothing: a preempted sequence goes on in its middle. */
    NONE(0),
    /** The byte at the saved RIP is compared with the marker; if it is one, a lookup decides. */
    MARKER(1),
    /**
     * The marker test with the handler as posted in 2018, which does nothing: a negative control.
     */
    POSTED_HANDLER(2),
    /** A lookup in the sorted table of sequences at each preemption, without any marker. */
    RANGE_TABLE(3);

    private final int variant;

    RestartStrategy(int variant) {
        this.variant = variant;
    }

    /** Returns the value of the guest symbol {@code rseq_variant}. */
    public int variant() {
        return variant;
    }

    /** Returns the name in options and reports, such as {@code range-table}. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the strategy with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists all names
     */
    public static RestartStrategy of(String optionName) {
        StringBuilder names = new StringBuilder();
        for (RestartStrategy strategy : values()) {
            if (strategy.optionName().equals(optionName)) {
                return strategy;
            }
            names.append(names.length() == 0 ? "" : ", ").append(strategy.optionName());
        }
        throw new IllegalArgumentException(
                "no such restart strategy: name=" + optionName + "; known are " + names);
    }

    /**
     * Adds this strategy's guest sources to a unit: the hook, the restart routine, and an empty
     * table of sequences unless another source defines {@code rseq_table} and {@code
     * rseq_table_count}.
     *
     * @return {@code unit}
     */
    public KernelSources.Builder addTo(KernelSources.Builder unit) {
        return unit.symbol("rseq_variant", variant)
                .macros(source("rseq_macros.S"))
                .code(source("rseq.S"))
                .defaults(source("rseq_defaults.S"));
    }

    private static KernelSource source(String name) {
        InputStream stream = RestartStrategy.class.getResourceAsStream(name);
        return KernelSource.read(name, stream);
    }
}
