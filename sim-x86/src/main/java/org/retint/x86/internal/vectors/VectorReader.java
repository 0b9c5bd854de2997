// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a compressed file of vectors, one test after the other. What the format does not allow is
 * refused with the number of the line; of lines that begin with {@code #}, those that are not known
 * are commentary.
 */
public final class VectorReader implements AutoCloseable {
    private static final int MAX_LINE_BYTES = 1 << 16;
    private static final int LAST_ASCII = 0x7e;
    private static final List<String> WINDOWS =
            List.of("rw 10000000 2000", "ro 10004000 1000", "code 20000000 2000");

    private final String name;
    private final InputStream input;
    private final byte[] buffer = new byte[MAX_LINE_BYTES];
    private final Map<String, VectorNumber> defaults = new LinkedHashMap<>();
    private final Map<Long, byte[]> image = new LinkedHashMap<>();
    private int line;

    /**
     * Begins to read.
     *
     * @param name name of the file, for messages
     * @throws VectorFormatException if the file does not begin as one of vectors
     */
    public VectorReader(String name, InputStream compressed) throws IOException {
        this.name = name;
        line = 1;
        try {
            input = new BufferedInputStream(new GZIPInputStream(compressed, 1 << 16), 1 << 16);
        } catch (ZipException | EOFException notCompressed) {
            throw refused("not compressed by gzip: " + notCompressed.getMessage());
        }
        line = 0;
        String first = readLine();
        if (first == null || !first.equals("#x86vec 1")) {
            line = 1;
            throw refused("the first line is not #x86vec 1");
        }
    }

    /** Returns the bytes that memory holds before every test, as far as they were read. */
    Map<Long, byte[]> image() {
        return image;
    }

    /**
     * Returns the next test, or null after the last one.
     *
     * @throws VectorFormatException if the file is corrupt or ends early
     */
    public InstructionVector next() throws IOException {
        for (String text = readLine(); text != null; text = readLine()) {
            try {
                if (!text.startsWith("#")) {
                    return test(text);
                }
                header(text);
            } catch (VectorFormatException refused) {
                throw refused;
            } catch (IllegalArgumentException problem) {
                throw refused(problem.getMessage());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private VectorFormatException refused(String problem) {
        return new VectorFormatException(name, line, problem);
    }

    /** Returns the next line without its end, or null after the last one. */
    private String readLine() throws IOException {
        line++;
        int length = 0;
        try {
            for (int b = input.read(); b != '\n'; b = input.read()) {
                if (b < 0 && length == 0) {
                    return null;
                }
                if (b < 0) {
                    throw refused("the file ends within a line");
                }
                if (b != '\t' && (b < ' ' || b > LAST_ASCII)) {
                    throw refused("not text: byte 0x%02x".formatted(b));
                }
                if (length == MAX_LINE_BYTES) {
                    throw refused("longer than " + MAX_LINE_BYTES + " characters");
                }
                buffer[length++] = (byte) b;
            }
        } catch (ZipException | EOFException corrupt) {
            throw refused("corrupt or truncated: " + corrupt.getMessage());
        }
        return new String(buffer, 0, length, StandardCharsets.US_ASCII);
    }

    private void header(String text) {
        int space = text.indexOf(' ');
        String rest = text.substring(space + 1);
        switch (space < 0 ? text : text.substring(0, space)) {
            case "#x86vec" -> throw refused("a second #x86vec");
            case "#default" -> defaults.putAll(registers(rest));
            case "#image" -> {
                Map<Long, byte[]> bytes = memory(rest);
                bytes.forEach((at, content) -> requireMemory(at, content.length, true));
                image.putAll(bytes);
            }
            case "#mem" -> {
                if (!WINDOWS.contains(rest)) {
                    throw refused("unknown window of memory: " + rest);
                }
            }
            default -> {
                // commentary
            }
        }
    }

    private InstructionVector test(String text) {
        String[] fields = text.split("\t", -1);
        if (fields.length != 8) {
            throw refused("a test has 8 fields, not " + fields.length);
        }
        if (defaults.isEmpty()) {
            throw refused("a test before #default");
        }
        Map<String, VectorNumber> in = new LinkedHashMap<>(defaults);
        in.putAll(registers(fields[2]));
        Notes notes = new Notes();
        if (!fields[7].equals("-")) {
            notes.read(fields[7]);
        }
        byte[] code = bytes(fields[0]);
        Map<Long, byte[]> memoryIn = memory(fields[3]);
        Map<Long, byte[]> memoryOut = memory(fields[5]);
        checkWindows(in.get("rip"), code.length, memoryIn, memoryOut);
        return new InstructionVector(
                line,
                code,
                fields[1],
                in,
                memoryIn,
                registers(fields[4]),
                memoryOut,
                exception(fields[6]),
                notes.steps,
                notes.isApproximate,
                notes.ignored);
    }

    /** What field 8 says. */
    private static final class Notes {
        private final Map<String, VectorNumber> ignored = new LinkedHashMap<>();
        private int steps = 1;
        private boolean isApproximate;

        void read(String field) {
            for (String pair : field.split(" ", -1)) {
                int at = pair.indexOf('=');
                String value = pair.substring(at + 1);
                switch (at < 0 ? pair : pair.substring(0, at)) {
                    case "tf", "peer" -> {
                        // how it was recorded, and what others do
                    }
                    case "steps" -> steps = (int) VectorNumber.parse(value, 16).low();
                    case "approx" -> isApproximate = VectorNumber.parse(value, 4).low() != 0;
                    default -> ignored.putAll(registers(pair));
                }
            }
        }
    }

    private static Map<String, VectorNumber> registers(String field) {
        Map<String, VectorNumber> registers = new LinkedHashMap<>();
        if (field.equals("-")) {
            return registers;
        }
        for (String pair : field.split(" ", -1)) {
            int at = pair.indexOf('=');
            String register = pair.substring(0, Math.max(0, at));
            int widthBits = VectorNames.widthBits(register);
            if (widthBits == 0) {
                throw new IllegalArgumentException("not name=value: " + pair);
            }
            VectorNumber value = VectorNumber.parse(pair.substring(at + 1), widthBits);
            if (registers.put(register, value) != null) {
                throw new IllegalArgumentException("named twice: " + register);
            }
        }
        return registers;
    }

    private static Map<Long, byte[]> memory(String field) {
        Map<Long, byte[]> memory = new LinkedHashMap<>();
        if (field.equals("-")) {
            return memory;
        }
        for (String pair : field.split(" ", -1)) {
            int at = pair.indexOf(':');
            if (at < 0) {
                throw new IllegalArgumentException("not address:bytes: " + pair);
            }
            long address = VectorNumber.parse(pair.substring(0, at), Long.SIZE).low();
            memory.put(address, bytes(pair.substring(at + 1))); // the last of an address holds
        }
        return memory;
    }

    private static byte[] bytes(String digits) {
        if (digits.isEmpty() || digits.length() % 2 != 0) {
            throw new IllegalArgumentException("not bytes in hexadecimal: " + digits);
        }
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = digit(digits, 2 * i);
            bytes[i] = (byte) (high << 4 | digit(digits, 2 * i + 1));
        }
        return bytes;
    }

    private static int digit(String digits, int at) {
        char c = digits.charAt(at);
        int digit = c <= 'f' && !Character.isUpperCase(c) ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw new IllegalArgumentException("not bytes in hexadecimal: " + digits);
        }
        return digit;
    }

    private static String exception(String field) {
        String[] parts = field.split(":", -1);
        if (field.equals(InstructionVector.NO_EXCEPTION)) {
            return field;
        }
        boolean hasAddress = parts.length == 3 && parts[0].equals("14");
        if (!parts[0].matches("[0-9]{1,3}") || (parts.length > 2 && !hasAddress)) {
            throw new IllegalArgumentException("not an exception: " + field);
        }
        if (Integer.parseInt(parts[0]) >= 256) {
            throw new IllegalArgumentException("not a vector: " + field);
        }
        for (int i = 1; i < parts.length; i++) {
            VectorNumber.parse(parts[i], Long.SIZE);
        }
        return field;
    }

    private void checkWindows(
            VectorNumber rip,
            int codeLength,
            Map<Long, byte[]> memoryIn,
            Map<Long, byte[]> memoryOut) {
        boolean isSystem = !image.isEmpty();
        long start = rip == null ? 0 : rip.low();
        boolean isCode =
                isSystem ? SystemRunner.isMemory(start, codeLength) : UserMachine.isCode(start);
        if (!isCode) {
            throw new IllegalArgumentException("no code at rip=" + Long.toHexString(start));
        }
        for (Map<Long, byte[]> memory : Arrays.asList(memoryIn, memoryOut)) {
            memory.forEach((at, content) -> requireMemory(at, content.length, isSystem));
        }
    }

    private static void requireMemory(long address, int count, boolean isSystem) {
        boolean exists =
                isSystem
                        ? SystemRunner.isMemory(address, count)
                        : UserMachine.isMemory(address, count);
        if (!exists) {
            throw new IllegalArgumentException("no memory at " + Long.toHexString(address));
        }
    }
}
