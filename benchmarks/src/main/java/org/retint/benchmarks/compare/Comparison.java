// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The members of a family beside each other.
 *
 * @param family what is compared, as the command names it
 * @param work what every member did, in one sentence
 * @param columns what was found of each member
 * @param rows the members, in the order of the texts that propose them
 * @param notes what a reader has to know beside it
 */
public record Comparison(
        String family, String work, List<Column> columns, List<Row> rows, List<String> notes) {
    /** How the values of a column are written. */
    public enum Format {
        /** Words. */
        TEXT,
        /** A whole number. */
        COUNT,
        /** One digit behind the point. */
        DECIMAL,
        /** What a member adds to a base: with its sign. */
        ADDED,
        /** Thousands, with one digit behind the point if there are few of them. */
        THOUSANDS,
        /** Per cent of a share from 0 to 1. */
        SHARE
    }

    /**
     * A column.
     *
     * @param key its name in JSON
     * @param heading its name in tables, short; a line feed breaks it
     * @param meaning what it says, with its unit
     * @param format how its values are written
     */
    public record Column(String key, String heading, String meaning, Format format) {
        /** Checks that all are there. */
        public Column {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(meaning, "meaning");
            Objects.requireNonNull(format, "format");
        }

        /** Returns the heading on one line. */
        String title() {
            return heading.replace("-\n", "").replace('\n', ' ');
        }
    }

    /**
     * A member.
     *
     * @param name how it is called
     * @param description what it does, in one line
     * @param cells a value for each column: a {@link Number}, a text, or {@link #NOTHING} where the
     *     member has none
     */
    public record Row(String name, String description, List<Object> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a cell as a number, if it is one. */
        public OptionalDouble number(int column) {
            return cells.get(column) instanceof Number number
                    ? OptionalDouble.of(number.doubleValue())
                    : OptionalDouble.empty();
        }
    }

    /** Stands for a value that a member does not have. */
    public static final String NOTHING = "-";

    /** Checks that every row has a cell for every column. */
    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row %s has %d cells for %d columns"
                                .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }
}
