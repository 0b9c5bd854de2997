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
    private static final int DECODED_ONLY_COLUMNS = 5;
    private static final int MAX_WIDTH = 512;
    private static final String CONDITION = "cc";

    private final String file;
    private final boolean decodedOnly;
    private final List<IsaRow> rows = new ArrayList<>();
    private int line;

    private IsaParser(String file, boolean decodedOnly) {
        this.file = file;
        this.decodedOnly = decodedOnly;
    }

    /**
     * Returns the rows of a table.
     *
     * @param file name for error messages
     * @throws IllegalArgumentException starting with {@code file:line:} if the text is malformed
     */
    static List<IsaRow> parse(String file, String text) {
        return parse(new IsaParser(file, false), text);
    }

    /**
     * Returns the rows of a table of forms that are only decoded: its columns are mnemonic,
     * operands, encoding, widths and feature.
     *
     * @param file name for error messages
     * @throws IllegalArgumentException starting with {@code file:line:} if the text is malformed
     */
    static List<IsaRow> parseDecodedOnly(String file, String text) {
        return parse(new IsaParser(file, true), text);
    }

    private static List<IsaRow> parse(IsaParser parser, String text) {
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
        int expected = decodedOnly ? DECODED_ONLY_COLUMNS : COLUMNS;
        if (columns.length != expected) {
            throw error("expected " + expected + " columns: found=" + columns.length);
        }
        if (decodedOnly) {
            rows.add(row(withoutMeaning(columns), -1));
            return;
        }
        if (!columns[0].endsWith(CONDITION)) {
            rows.add(row(columns, -1));
            return;
        }
        for (int condition = 0; condition < Conditions.COUNT; condition++) {
            rows.add(row(columns, condition));
        }
    }

    /** Returns the columns of a form that is never executed as those of one that is. */
    private static String[] withoutMeaning(String[] columns) {
        return new String[] {
            columns[0],
            columns[1],
            columns[2],
            columns[3],
            "-",
            "-",
            "-",
            "3",
            columns[4],
            UopClass.SYSTEM.name(),
            "-"
        };
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
                    yes(columns[10]),
                    decodedOnly);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(error(e.getMessage()).getMessage(), e);
        }
    }

    private static List<Integer> widths(String text) {
        List<Integer> widths = new ArrayList<>();
        if (!text.equals("-")) {
            for (String word : text.split(",")) {
                int width = number(word);
                if (Integer.bitCount(width) != 1 || width < 8 || width > MAX_WIDTH) {
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
