// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;

/** The decoder against code that a physical processor ran. */
class DecoderVectorsTest {
    /** Raise #UD when executed: always, at CPL 3, or outside of system-management mode. */
    private static final List<String> UNDEFINED_BY_MEANING =
            List.of("UD0", "UD1", "UD2", "MONITOR", "MWAIT", "MWAITX", "CLAC", "STAC", "RSM");

    private static final Path VECTORS = Path.of("../../shared/vectors");
    private static final long CODE_END = 0x2000_2000L;
    private static final String UNDEFINED = "6";
    private static final String TOO_LONG = "13:0";

    /** 66 F2 0F 1B with a register: #UD where all its neighbours are NOP. Not modelled. */
    private static final String EXCEPTION = "66f2480f1bee11cc07bfa94e88";

    private final Decoder decoder = new Decoder();

    /** Opens all that was recorded, or the selection where that is missing. */
    private static InputStream open(String group) throws IOException {
        String name = group + ".vec.gz";
        Path file = VECTORS.resolve(name);
        return Files.exists(file)
                ? Files.newInputStream(file)
                : DecoderVectorsTest.class.getResourceAsStream("/vectors/" + name);
    }

    private static List<String[]> read(String group) throws IOException {
        List<String[]> vectors = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(open(group)), StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                boolean isOneInstruction = !line.startsWith("#") && !fields[7].contains("steps=");
                if (isOneInstruction && !fields[0].equals("-") && !fields[0].equals(EXCEPTION)) {
                    vectors.add(fields);
                }
            }
        }
        return vectors;
    }

    /** Decodes a vector's code where it stood: followed by 0xcc up to the end of mapped memory. */
    private Decoding decode(String[] fields) {
        byte[] given = HexFormat.of().parseHex(fields[0]);
        byte[] code = Arrays.copyOf(given, given.length + Decoder.MAX_LENGTH);
        Arrays.fill(code, given.length, code.length, (byte) 0xcc);
        return decoder.decode(code, 0, (int) Math.min(code.length, CODE_END - rip(fields[2])));
    }

    private static long rip(String state) {
        for (String pair : state.split(" ")) {
            if (pair.startsWith("rip=")) {
                return Long.parseLong(pair.substring(4), 16);
            }
        }
        return CODE_END - 0x1000; // the default, far from the end
    }

    /** Returns what contradicts the recording, or null. */
    private String contradiction(String[] fields, boolean isComplete) {
        String exception = fields[6];
        Decoding decoding = decode(fields);
        if (decoding instanceof Instruction insn) {
            boolean mayBeUndefined =
                    insn.row().cpl() == 0 || insn.row().decodedOnly() || isDefinedAsUndefined(insn);
            if (exception.equals(UNDEFINED) && !mayBeUndefined) {
                return "decoded, but #UD";
            }
            int length = fields[0].length() / 2;
            boolean isExact = !fields[1].startsWith("(bad)") && rip(fields[2]) + 32 < CODE_END;
            return isExact && insn.length() != length ? "length " + insn.length() : null;
        }
        return switch ((Decoding.Failure) decoding) {
            case TOO_LONG -> exception.equals(TOO_LONG) ? null : "too long, but " + exception;
            case MORE_BYTES_NEEDED ->
                    exception.startsWith("14:") ? null : "beyond memory, but " + exception;
            case INVALID_OPCODE ->
                    exception.equals(UNDEFINED) || !isComplete ? null : "invalid, but " + exception;
        };
    }

    private static boolean isDefinedAsUndefined(Instruction insn) {
        return UNDEFINED_BY_MEANING.contains(insn.mnemonic());
    }

    private void check(String group, boolean isComplete) throws IOException {
        List<String[]> vectors = read(group);
        List<String> contradictions = new ArrayList<>();
        for (String[] fields : vectors) {
            String contradiction = contradiction(fields, isComplete);
            if (contradiction != null) {
                contradictions.add(fields[0] + " " + fields[1] + ": " + contradiction);
            }
        }
        assertTrue(vectors.size() > 500, group);
        int shown = Math.min(20, contradictions.size());
        assertEquals(List.of(), contradictions.subList(0, shown), group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alu", "mov", "shift", "muldiv", "bit", "atomic", "stack", "branch", "string",
                "misc"
            })
    void integerInstructionsHaveTheLengthThatHardwareFound(String group) throws IOException {
        check(group, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge", "sysuser"})
    void whatHardwareRefusesIsRefused(String group) throws IOException {
        check(group, false); // these hold instructions of later extensions, too
    }
}
