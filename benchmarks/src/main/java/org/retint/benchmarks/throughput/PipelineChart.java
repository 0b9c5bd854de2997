// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import java.util.List;
import org.retint.x86.timing.BlockThroughput.Passage;

/**
 * The way of instructions through the core as text: a line for each, a column for each cycle.
 * {@code D} decoded, {@code R} renamed, {@code E} executed, {@code C} result there, {@code T}
 * retired.
 */
public final class PipelineChart {
    private static final int MOST_CYCLES = 120;

    private PipelineChart() {}

    /** Returns the chart; what is further right than a screen is wide is cut off. */
    public static String of(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        int width = passages.stream().mapToInt(passage -> passage.text().length()).max().orElse(0);
        for (Passage passage : passages) {
            String text = passage.text() + " ".repeat(width - passage.text().length());
            out.append("%3d  %s  %s%n".formatted(passage.copy(), text, line(passage)));
        }
        return out.toString();
    }

    private static String line(Passage passage) {
        int length = (int) Math.min(passage.retired() + 1, MOST_CYCLES);
        StringBuilder line = new StringBuilder();
        for (int cycle = 0; cycle < length; cycle++) {
            line.append(letter(passage, cycle));
        }
        return line + (passage.retired() >= MOST_CYCLES ? ">" : "");
    }

    private static char letter(Passage passage, long cycle) {
        if (cycle == passage.retired()) {
            return 'T';
        } else if (cycle == passage.completed()) {
            return 'C';
        } else if (cycle == passage.executed() && passage.executed() != passage.renamed()) {
            return 'E';
        } else if (cycle == passage.renamed()) {
            return 'R';
        } else if (cycle == passage.decoded()) {
            return 'D';
        }
        if (cycle < passage.decoded()) {
            return ' ';
        }
        boolean executing = cycle > passage.executed() && cycle < passage.completed();
        return executing ? '=' : cycle % 10 == 0 ? ':' : '.';
    }
}
