// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Counts byte strings and their differences; keeps an example of each kind without explanation. */
final class DifferenceLog {
    private static final int SHOWN = 20;

    private final Comparison comparison;
    private final Map<KnownDifference, Long> known = new EnumMap<>(KnownDifference.class);
    private final Map<String, Long> unexplained = new TreeMap<>();
    private final Map<String, Difference> examples = new TreeMap<>();
    private long strings;
    private long instructions;

    DifferenceLog(ZydisLibrary library) {
        comparison = new Comparison(library);
    }

    /** Compares the decoders at {@code offset} and returns the length of our instruction, or 1. */
    int compare(byte[] code, int offset, int limit) {
        strings++;
        Difference difference = comparison.compare(code, offset, limit);
        instructions += comparison.lastIsInstruction() ? 1 : 0;
        if (difference != null) {
            KnownDifference explanation = KnownDifference.of(difference);
            if (explanation != null) {
                known.merge(explanation, 1L, Long::sum);
            } else {
                unexplained.merge(difference.kind(), 1L, Long::sum);
                examples.putIfAbsent(difference.kind(), difference);
            }
        }
        return comparison.lastLength();
    }

    long instructions() {
        return instructions;
    }

    Map<KnownDifference, Long> known() {
        return known;
    }

    /** Says in the test's output what was compared, and fails if anything is unexplained. */
    void assertExplained(String sweep) {
        System.out.printf(
                "%s: %d byte strings, %d instructions, explained differences %s%n",
                sweep, strings, instructions, known);
        StringJoiner text = new StringJoiner("\n");
        unexplained.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(
                        e ->
                                text.add(
                                        e.getValue()
                                                + " times "
                                                + e.getKey()
                                                + "\n  "
                                                + examples.get(e.getKey())));
        assertEquals(0, unexplained.size(), () -> "kinds of unexplained differences:\n" + text);
    }
}
