// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a test, and which of them its interleavings reached. */
final class OutcomeTable {
    private final Map<String, Outcome> rows = new TreeMap<>();
    private final List<String> ends = new ArrayList<>();

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if an outcome has two rows
     */
    OutcomeTable(Outcome[] outcomes) {
        for (Outcome row : outcomes) {
            if (rows.put(row.id(), row) != null) {
                throw new IllegalArgumentException("outcome has two rows: id=" + row.id());
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns what is wrong with an outcome, or null. */
    String judge(String id) {
        Outcome row = rows.get(id);
        if (row == null) {
            return "outcome \"%s\": it is in no row of the table".formatted(id);
        }
        return row.expect() == Expectation.NEVER
                ? "outcome \"%s\": NEVER, because %s".formatted(id, row.because())
                : null;
    }

    /** Takes note of the end of an interleaving. */
    void ended(String id) {
        ends.add(rows.get(id).id()); // one object for each, however many there are
    }

    /**
     * Returns how often each outcome was reached in the last walk: one that taught the system
     * something was not the last.
     *
     * @param count number of ends of that walk
     */
    Map<String, Integer> reached(long count) {
        Map<String, Integer> reached = new TreeMap<>();
        rows.keySet().forEach(id -> reached.put(id, 0));
        for (String id : ends.subList((int) Math.max(0, ends.size() - count), ends.size())) {
            reached.merge(id, 1, Integer::sum);
        }
        return reached;
    }

    /** Returns the rows that had to be reached and were not, a line each. */
    List<String> missing(Map<String, Integer> reached) {
        List<String> missing = new ArrayList<>();
        for (Outcome row : rows.values()) {
            if (row.expect() == Expectation.REACHED && reached.get(row.id()) == 0) {
                missing.add(
                        "outcome \"%s\" was never reached: REACHED, because %s"
                                .formatted(row.id(), row.because()));
            }
        }
        return missing;
    }
}
