// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the text of an ISA table; the notation is described at the head of {@code x86.isa}. */
final class IsaParser {
    private static final Pattern COLUMN_GAP = Pattern.compile("\\s{2,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final int COLUMNS = 11;
    private static final String CONDITION = "cc";

    private final String file;
    private final List<IsaRow> rows = new ArrayList<>();
    private int line;

    private IsaParser(String file) {
        this.file = file;
    }

    /**
     * Returns the rows of a table.
     *
     * @param file name for error messages
     * @throws IllegalArgumentException starting with {@code file:line:} if the text is malformed
     */
    static List<IsaRow> parse(String file, String text) {
        IsaParser parser = new IsaParser(file);
        for (String line : text.lines().toList()) {
            parser.line++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                parser.parseLine(stripped);
            }
        }
        return List.copyOf(parser.rows);
    }

    private void parseLine(String text) {
        String[] columns = COLUMN_GAP.split(text);
        if (columns.length != COLUMNS) {
            throw error("expected " + COLUMNS + " columns: found=" + columns.length);
        }
        if (!columns[0].endsWith(CONDITION)) {
            rows.add(row(columns, -1));
            return;
        }
        for (int condition = 0; condition < Conditions.COUNT; condition++) {
            rows.add(row(columns, condition));
        }
    }

    private IsaRow row(String[] columns, int condition) {
        String family = columns[0];
        String mnemonic = family;
        if (condition >= 0) {
            String stem = family.substring(0, family.length() - CONDITION.length());
            mnemonic = stem + Conditions.name(condition);
        }
        try {
            List<OperandPattern> operands = OperandPatternParser.parse(columns[1]);
            return new IsaRow(
                    mnemonic,
                    family,
                    operands,
                    EncodingParser.parse(columns[2], condition, operands),
                    widths(columns[3]),
                    flags(columns[4], condition),
                    flags(columns[5], condition),
                    flags(columns[6], condition),
                    number(columns[7]),
                    columns[8].equals("-") ? "" : columns[8],
                    UopClass.valueOf(columns[9]),
                    yes(columns[10]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(error(e.getMessage()).getMessage(), e);
        }
    }

    private static List<Integer> widths(String text) {
        List<Integer> widths = new ArrayList<>();
        if (!text.equals("-")) {
            for (String word : text.split(",")) {
                int width = number(word);
                if (width != 8 && width != 16 && width != 32 && width != 64) {
                    throw new IllegalArgumentException("expected a width: found=" + word);
                }
                widths.add(width);
            }
        }
        return List.copyOf(widths);
    }

    private static int flags(String text, int condition) {
        if (text.equals(CONDITION)) {
            return Conditions.flagsRead(condition);
        }
        int mask = 0;
        if (!text.equals("-")) {
            mask = Conditions.flags(text);
        }
        return mask;
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a number: found=" + text);
        }
        return Integer.parseInt(text);
    }

    private static boolean yes(String text) {
        if (!text.equals("yes") && !text.equals("-")) {
            throw new IllegalArgumentException("expected yes or -: found=" + text);
        }
        return text.equals("yes");
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}
