// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The costs of one part: rows of a text file whose header says what its columns mean. Rows are
 * asked in the order of the file; the first that fits an instruction prices it.
 *
 * <p>Costs are held in units of 1/{@value #UNITS_PER_CYCLE} cycle.
 */
public final class CostTable {
    /** Units in one cycle. */
    public static final int UNITS_PER_CYCLE = 256;

    private static final String HEADER = "kind,name,operands,width,cycles,wait,source";
    private static final int COLUMNS = 7;
    private static final double MAX_CYCLES = 4095;
    private static final List<String> KINDS =
            List.of("class", "insn", "access", "event", "penalty");
    private static final List<String> OPERANDS =
            List.of("any", "reg", "mem", "lock", "rep", "start");

    private final String name;
    private final List<Row> rows;

    private record Row(
            String kind, String name, String operands, int widthBits, int units, String source) {}

    private CostTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Returns the table of a part that comes with the simulator.
     *
     * @param part name of the part: {@code skylake-client}
     * @throws IllegalArgumentException if there is no such part
     */
    public static CostTable ofPart(String part) {
        String file = part + ".csv";
        try (InputStream in = CostTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no cost table of that name: part=" + part);
            }
            return parse(part, file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Reads a table.
     *
     * @param part name of the part
     * @param file name of the file, for messages
     * @param text the file
     * @throws IllegalArgumentException if a line is malformed, naming file and line
     * @throws IOException if reading fails
     */
    public static CostTable parse(String part, String file, Reader text) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(text);
        boolean header = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String where = file + ":" + ++number + ": ";
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                require(line.equals(HEADER), where + "expected the header line " + HEADER);
                header = true;
                continue;
            }
            rows.add(row(line, where));
        }
        require(header, file + ":" + number + ": expected the header line " + HEADER);
        return new CostTable(part, rows);
    }

    /** Returns a table that asks the rows of another one first, under its name. */
    public CostTable with(CostTable changes) {
        List<Row> merged = new ArrayList<>(changes.rows);
        merged.addAll(rows);
        return new CostTable(changes.name, merged);
    }

    /** Returns the name of the part. */
    public String name() {
        return name;
    }

    /**
     * Returns what an instruction costs without predictions, in units: for a repeated string
     * instruction one step of it.
     *
     * @throws IllegalArgumentException if no row fits
     */
    public int units(InsnForm form) {
        String wanted = form.repeated() ? "rep" : form.locked() ? "lock" : "";
        Row row = find(form, wanted);
        if (row == null) {
            throw new IllegalArgumentException(
                    "cost table has no row: part="
                            + name
                            + " mnemonic="
                            + form.mnemonic()
                            + " class="
                            + form.uopClass()
                            + "; add a row for the class");
        }
        boolean contained =
                row.operands.equals("mem")
                        || row.operands.equals("lock")
                        || row.operands.equals("rep");
        String base = row.kind.equals("class") ? row.name : "";
        boolean load = form.loads() && !contained && !containsLoad(base);
        boolean store = form.stores() && !contained && !containsStore(base);
        int units = base.equals("MOVE") && (load || store) ? 0 : row.units;
        return units
                + (load ? required("access", "load") : 0)
                + (store ? required("access", "store") : 0);
    }

    /** Returns what a repeated string instruction costs once, in units; 0 for any other. */
    public int startUnits(InsnForm form) {
        Row row = form.repeated() ? find(form, "start") : null;
        return row == null || !row.operands.equals("start") ? 0 : row.units;
    }

    /**
     * Returns the cost of an {@code event} or {@code penalty} row in units.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public int required(String kind, String row) {
        for (Row candidate : rows) {
            if (candidate.kind.equals(kind) && candidate.name.equals(row)) {
                return candidate.units;
            }
        }
        throw new IllegalArgumentException(
                "cost table has no row: part=" + name + " kind=" + kind + " name=" + row);
    }

    /** Returns the mnemonics that have rows of their own, in the order of the file. */
    public List<String> mnemonics() {
        return rows.stream().filter(r -> r.kind.equals("insn")).map(Row::name).distinct().toList();
    }

    private Row find(InsnForm form, String wanted) {
        String uopClass = form.locked() ? "LOCKED" : form.uopClass();
        Row row = find("insn", form.mnemonic(), form, wanted);
        return row != null ? row : find("class", uopClass, form, wanted);
    }

    /** Prefers a row for {@code wanted}, where it is not empty, to one that does not say. */
    private Row find(String kind, String key, InsnForm form, String wanted) {
        Row general = null;
        for (Row row : rows) {
            if (!row.kind.equals(kind) || !row.name.equals(key)) {
                continue;
            }
            if (row.widthBits != 0 && row.widthBits != form.widthBits()) {
                continue;
            }
            if (!wanted.isEmpty() && row.operands.equals(wanted)) {
                return row;
            }
            boolean memory = form.loads() || form.stores();
            boolean fits =
                    row.operands.equals("any") || row.operands.equals(memory ? "mem" : "reg");
            // A plain row of a lockable mnemonic says nothing about its locked form.
            if (general == null && fits && !(form.locked() && kind.equals("insn"))) {
                general = row;
            }
        }
        return general;
    }

    private static boolean containsLoad(String uopClass) {
        return switch (uopClass) {
            case "LOAD", "LOCKED", "STRING", "RETURN" -> true;
            default -> false;
        };
    }

    private static boolean containsStore(String uopClass) {
        return switch (uopClass) {
            case "STORE", "LOCKED", "STRING" -> true;
            default -> false;
        };
    }

    private static Row row(String line, String where) {
        String[] cells = line.split(",", COLUMNS);
        require(cells.length == COLUMNS, where + "expected " + COLUMNS + " columns");
        require(KINDS.contains(cells[0]), where + "expected a kind of " + KINDS);
        require(!cells[1].isBlank(), where + "expected a name");
        require(OPERANDS.contains(cells[2]), where + "expected operands of " + OPERANDS);
        double width = cells[3].equals("any") ? 0 : number(cells[3], where + "width");
        double cycles = number(cells[4], where + "cycles") + number(cells[5], where + "wait");
        require(cycles <= MAX_CYCLES, where + "expected at most " + MAX_CYCLES + " cycles");
        require(!cells[6].isBlank(), where + "expected a source");
        int units = (int) Math.round(cycles * UNITS_PER_CYCLE);
        return new Row(cells[0], cells[1], cells[2], (int) width, units, cells[6]);
    }

    private static double number(String cell, String what) {
        try {
            double value = Double.parseDouble(cell);
            require(value >= 0, what + ": expected a number that is not negative: " + cell);
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + ": expected a number: " + cell, e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
