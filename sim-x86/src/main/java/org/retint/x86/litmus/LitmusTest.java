// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A litmus test as it was read.
 *
 * @param name its name
 * @param locations locations in memory with their initial values, 8 bytes each
 * @param processes the instructions of each process in AT&amp;T syntax, a location in parentheses
 *     naming its memory: {@code movq $1,(x)}
 * @param quantifier what the condition says of the final states
 * @param condition the condition
 */
public record LitmusTest(
        String name,
        SortedMap<String, Long> locations,
        List<List<String>> processes,
        Quantifier quantifier,
        Formula condition) {
    /** What a condition says of the final states. */
    public enum Quantifier {
        /** Some final state satisfies it. */
        EXISTS("Allowed"),
        /** Every final state satisfies it. */
        FORALL("Required");

        private final String text;

        Quantifier(String text) {
            this.text = text;
        }

        /** Returns the word that results print behind the name. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Takes copies. */
    public LitmusTest {
        processes = processes.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a test.
     *
     * @param file name for error messages
     * @param text the text of a {@code .litmus} file for X86_64
     * @throws IllegalArgumentException starting with {@code file:line:column:} if it is malformed
     */
    public static LitmusTest parse(String file, String text) {
        return new LitmusParser(file, text).parse();
    }

    /** Returns the terms that the condition names, in the order in which outcomes print them. */
    public SortedSet<Term> terms() {
        SortedSet<Term> terms = new TreeSet<>();
        condition.addTerms(terms);
        return terms;
    }
}
