// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A block of a file of measured ones.
 *
 * @param id its name
 * @param code its bytes
 * @param cycles measured cycles of an iteration; NaN if the file has none for the core
 */
public record MeasuredBlock(String id, byte[] code, double cycles) {
    /**
     * Reads a file of comma-separated values with a header: {@code id}, {@code hex}, and columns
     * with measured cycles, {@code skl_cycles} and {@code hsw_cycles}. Other columns are left
     * alone.
     *
     * @param file the file
     * @param column the column of cycles
     * @throws IllegalArgumentException if the file cannot be read or a line is not of this kind,
     *     with the line's number
     */
    public static List<MeasuredBlock> read(Path file, String column) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + ":1: expected a header that begins id,hex");
        }
        List<String> header = List.of(lines.get(0).split(",", -1));
        if (header.size() < 2 || !header.get(0).equals("id") || !header.get(1).equals("hex")) {
            throw new IllegalArgumentException(
                    file + ":1: expected a header that begins id,hex: " + lines.get(0));
        }
        int measured = header.indexOf(column);
        List<MeasuredBlock> blocks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String where = file + ":" + (i + 1) + ": ";
                blocks.add(parse(lines.get(i), header.size(), measured, where));
            }
        }
        return blocks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no text", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + e, e);
        }
    }

    private static MeasuredBlock parse(String line, int columns, int measured, String where) {
        String[] fields = line.split(",", -1);
        if (fields.length != columns) {
            throw new IllegalArgumentException(
                    where + "expected " + columns + " fields, found " + fields.length);
        }
        byte[] code;
        try {
            code = HexFormat.of().parseHex(fields[1]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    where + "expected hexadecimal bytes: " + fields[1], e);
        }
        if (code.length == 0) {
            throw new IllegalArgumentException(where + "expected hexadecimal bytes, found none");
        }
        double cycles = Double.NaN;
        if (measured >= 0 && !fields[measured].isEmpty()) {
            try {
                cycles = Double.parseDouble(fields[measured]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        where + "expected cycles: " + fields[measured], e);
            }
            if (!(cycles > 0)) {
                throw new IllegalArgumentException(
                        where + "expected cycles above 0: " + fields[measured]);
            }
        }
        return new MeasuredBlock(fields[0], code, cycles);
    }
}
