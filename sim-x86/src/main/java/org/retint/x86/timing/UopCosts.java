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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What instruction forms are made of on a core: micro-operations, their ports, latencies. Read from
 * text with a row for each form; the tables that come with the project explain their columns.
 */
public final class UopCosts {
    private static final String HEADER =
            "mnemonic,operands,address,latency,load,throughput,slots,microcode,ports,source";
    private static final int COLUMNS = HEADER.split(",").length;
    private static final int MAX_PORTS = 16;

    /**
     * One form.
     *
     * @param leastLatency cycles from a register or flag to the result for the pair that is
     *     fastest; -1 if nobody measured it
     * @param latency the same for the slowest pair; -1 if nobody measured it
     * @param loadLatency cycles from an address register to the result; -1 if there is no such path
     * @param throughput cycles for each of many independent ones; 0 if nobody measured it
     * @param slots micro-operations of the fused domain
     * @param microcode how many of them the microcode sequencer delivers
     * @param ports for each micro-operation of the unfused domain a mask of its ports
     */
    public record Form(
            int leastLatency,
            int latency,
            int loadLatency,
            double throughput,
            int slots,
            int microcode,
            List<Integer> ports) {}

    private final String name;
    private final Map<String, Form> forms;

    private UopCosts(String name, Map<String, Form> forms) {
        this.name = name;
        this.forms = Collections.unmodifiableMap(forms);
    }

    /**
     * Reads a table.
     *
     * @param name what messages call it, such as its file
     * @param text lines of comma-separated values; a {@code #} begins a comment line
     * @throws IllegalArgumentException if a line is not as the header says, with its number
     */
    public static UopCosts read(String name, Reader text) {
        Map<String, Form> forms = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            boolean header = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (!header) {
                    header = true;
                    require(line.equals(HEADER), name, number, "the header " + HEADER);
                    continue;
                }
                String[] fields = line.split(",", -1);
                require(fields.length == COLUMNS, name, number, COLUMNS + " columns");
                Form form = parse(fields, name, number);
                Form other = forms.put(key(fields[0], fields[1], fields[2]), form);
                require(other == null, name, number, "a form that is not in the table already");
            }
            require(header, name, number, "the header " + HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": reading failed", e);
        }
        return new UopCosts(name, forms);
    }

    /** Reads a table that stands beside a class. */
    static UopCosts resource(String file) {
        InputStream in = UopCosts.class.getResourceAsStream(file);
        return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Returns a table with all of these forms, those of another one in place of equal ones. */
    public UopCosts with(UopCosts changes) {
        Map<String, Form> merged = new LinkedHashMap<>(forms);
        merged.putAll(changes.forms);
        return new UopCosts(changes.name, merged);
    }

    /**
     * Returns a form, or null if the table does not have it.
     *
     * @param mnemonic lower case, with {@code lock} or {@code rep} in front
     * @param operands Intel order, as the table spells them: {@code R64 M64}
     * @param address how an LEA forms its address, else empty
     */
    public Form find(String mnemonic, String operands, String address) {
        return forms.get(key(mnemonic, operands, address));
    }

    private static String key(String mnemonic, String operands, String address) {
        return mnemonic + "|" + operands + "|" + address;
    }

    private static Form parse(String[] fields, String name, int line) {
        String[] latency = fields[3].split("-", 2);
        try {
            return new Form(
                    number(latency[0], -1),
                    number(latency[latency.length - 1], -1),
                    number(fields[4], -1),
                    fields[5].isEmpty() ? 0 : Double.parseDouble(fields[5]),
                    number(fields[6], 0),
                    number(fields[7], 0),
                    ports(fields[8]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    name + ":" + line + ": not a number or no ports: " + e.getMessage(), e);
        }
    }

    private static int number(String text, int absent) {
        return text.isEmpty() ? absent : Integer.parseInt(text);
    }

    /** Parses {@code 2*p06+1*p23}. */
    private static List<Integer> ports(String text) {
        List<Integer> masks = new ArrayList<>();
        if (text.isEmpty()) {
            return masks;
        }
        for (String term : text.split("\\+")) {
            int star = term.indexOf("*p");
            if (star < 1) {
                throw new IllegalArgumentException(term);
            }
            int mask = 0;
            for (char digit : term.substring(star + 2).toCharArray()) {
                int port = Character.digit(digit, MAX_PORTS);
                if (port < 0) {
                    throw new IllegalArgumentException(term);
                }
                mask |= 1 << port;
            }
            masks.addAll(Collections.nCopies(Integer.parseInt(term.substring(0, star)), mask));
        }
        return List.copyOf(masks);
    }

    private static void require(boolean condition, String name, int line, String expected) {
        if (!condition) {
            throw new IllegalArgumentException(name + ":" + line + ": expected " + expected);
        }
    }

    @Override
    public String toString() {
        return name + " forms=" + forms.size();
    }
}
