// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Recorded instruction tests: one per line, with the state before and after. */
final class VectorFile {
    /**
     * One test.
     *
     * @param line number of its line, for messages
     * @param code bytes at RIP
     * @param text assembly text, for people
     * @param in registers before, defaults included
     * @param memoryIn bytes stored before
     * @param out registers after that differ from before
     * @param memoryOut bytes after that differ from before
     * @param exception field 7
     * @param notes field 8
     */
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Vector(
            int line,
            byte[] code,
            String text,
            Map<String, String> in,
            Map<Long, byte[]> memoryIn,
            Map<String, String> out,
            Map<Long, byte[]> memoryOut,
            String exception,
            Map<String, String> notes) {
        long in(String name) {
            String value = in.get(name);
            return value == null ? 0 : Long.parseUnsignedLong(value, 16);
        }

        long note(String name) {
            String value = notes.get(name);
            return value == null || value.isEmpty() ? 0 : Long.parseUnsignedLong(value, 16);
        }
    }

    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<Long, byte[]> image = new LinkedHashMap<>();
    private final List<Vector> vectors = new ArrayList<>();

    private VectorFile() {}

    /** Reads a compressed file. */
    static VectorFile read(InputStream compressed) throws IOException {
        VectorFile file = new VectorFile();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(compressed), StandardCharsets.US_ASCII))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                file.line(number, line);
            }
        }
        return file;
    }

    List<Vector> vectors() {
        return vectors;
    }

    /** Returns the bytes that memory holds before every test. */
    Map<Long, byte[]> image() {
        return image;
    }

    private void line(int number, String line) {
        if (line.startsWith("#default ")) {
            defaults.putAll(values(line.substring(9)));
        } else if (line.startsWith("#image ")) {
            image.putAll(memory(line.substring(7)));
        } else if (!line.startsWith("#") && !line.isEmpty()) {
            String[] fields = line.split("\t", -1);
            Map<String, String> in = new LinkedHashMap<>(defaults);
            in.putAll(values(fields[2]));
            vectors.add(
                    new Vector(
                            number,
                            HexFormat.of().parseHex(fields[0]),
                            fields[1],
                            in,
                            memory(fields[3]),
                            values(fields[4]),
                            memory(fields[5]),
                            fields[6],
                            values(fields[7])));
        }
    }

    private static Map<String, String> values(String field) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!field.equals("-")) {
            for (String pair : field.split(" ")) {
                int at = pair.indexOf('=');
                values.put(
                        at < 0 ? pair : pair.substring(0, at),
                        at < 0 ? "" : pair.substring(at + 1));
            }
        }
        return values;
    }

    private static Map<Long, byte[]> memory(String field) {
        Map<Long, byte[]> memory = new LinkedHashMap<>();
        if (!field.equals("-")) {
            for (String pair : field.split(" ")) {
                int at = pair.indexOf(':');
                memory.put(
                        Long.parseUnsignedLong(pair.substring(0, at), 16),
                        HexFormat.of().parseHex(pair.substring(at + 1)));
            }
        }
        return memory;
    }
}
