// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a litmus test for X86_64: header, initial values in braces, a table of instructions with a
 * column per process, and a condition.
 */
final class LitmusParser {
    private static final Pattern ARCHITECTURE = Pattern.compile("\\s*X86_64\\s+(\\S+)\\s*");
    private static final Pattern HEADER_LINE = Pattern.compile("\".*\"|[A-Za-z]+=.*|");
    private static final Pattern DECLARATION =
            Pattern.compile("(?:uint64_t\\s+)?([0-9]+:)?([A-Za-z_]\\w*)(?:\\s*=\\s*([0-9]+))?");
    private static final Pattern PROCESS = Pattern.compile("P([0-9]+)");

    private final String file;
    private final List<String> lines;
    private final SortedMap<String, Long> locations = new TreeMap<>();
    private final List<List<String>> processes = new ArrayList<>();
    private int row;

    LitmusParser(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    LitmusTest parse() {
        Matcher first = ARCHITECTURE.matcher(line("X86_64 and the test's name"));
        if (!first.matches()) {
            throw error(1, "expected X86_64 and the test's name");
        }
        row++;
        skipHeader();
        initialValues();
        program();
        StringBuilder rest = new StringBuilder();
        int firstRow = row;
        while (row < lines.size()) {
            rest.append(lines.get(row++)).append('\n');
        }
        ConditionParser condition = new ConditionParser(file, firstRow, rest.toString());
        LitmusTest.Quantifier quantifier = condition.quantifier();
        Formula formula = condition.formula(processes.size(), locations.keySet());
        return new LitmusTest(first.group(1), locations, processes, quantifier, formula);
    }

    private void skipHeader() {
        while (!line("'{'").strip().startsWith("{")) {
            if (!HEADER_LINE.matcher(lines.get(row).strip()).matches()) {
                throw error(1, "expected a header line KEY=TEXT or '{'");
            }
            row++;
        }
    }

    private void initialValues() {
        int column = lines.get(row).indexOf('{') + 1;
        while (true) {
            String line = line("'}'");
            int close = line.indexOf('}', column);
            int end = close < 0 ? line.length() : close;
            declarations(line, column, end);
            row++;
            column = 0;
            if (close >= 0) {
                if (!line.substring(close + 1).isBlank()) {
                    row--;
                    throw error(close + 2, "expected the end of the line after '}'");
                }
                return;
            }
        }
    }

    private void declarations(String line, int from, int to) {
        int at = from;
        while (at < to) {
            int semicolon = line.indexOf(';', at);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            String text = line.substring(at, end).strip();
            if (!text.isEmpty()) {
                Matcher matcher = DECLARATION.matcher(text);
                if (!matcher.matches() || semicolon < 0) {
                    throw error(at + 1, "expected 'uint64_t NAME;': found=" + text);
                }
                boolean isRegister = matcher.group(1) != null;
                if (isRegister && matcher.group(3) != null && !matcher.group(3).equals("0")) {
                    throw error(at + 1, "expected registers that start at 0: found=" + text);
                }
                if (!isRegister) {
                    String value = matcher.group(3) == null ? "0" : matcher.group(3);
                    locations.put(matcher.group(2), number(value, at));
                }
            }
            at = end + 1;
        }
    }

    private void program() {
        while (line("the row of process names").isBlank()) {
            row++;
        }
        List<String> names = cells();
        for (int i = 0; i < names.size(); i++) {
            Matcher matcher = PROCESS.matcher(names.get(i));
            if (!matcher.matches() || number(matcher.group(1), 0) != i) {
                throw error(1, "expected process names P0, P1 and so on: found=" + names.get(i));
            }
            processes.add(new ArrayList<>());
        }
        row++;
        while (line("'exists' or 'forall'").strip().endsWith(";")) {
            List<String> cells = cells();
            if (cells.size() != processes.size()) {
                throw error(
                        1, "expected %d cells: found=%d".formatted(processes.size(), cells.size()));
            }
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    processes.get(i).add(cells.get(i));
                }
            }
            row++;
        }
    }

    private List<String> cells() {
        String line = lines.get(row).strip();
        if (!line.endsWith(";")) {
            throw error(lines.get(row).length() + 1, "expected ';' at the end of a row");
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(0, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private long number(String digits, int column) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw error(column + 1, "expected a number of at most 63 bits: found=" + digits);
        }
    }

    private String line(String expected) {
        if (row >= lines.size()) {
            throw error(1, "expected " + expected + ": found the end of the file");
        }
        return lines.get(row);
    }

    private IllegalArgumentException error(int column, String message) {
        return new IllegalArgumentException(
                "%s:%d:%d: %s".formatted(file, row + 1, column, message));
    }
}
