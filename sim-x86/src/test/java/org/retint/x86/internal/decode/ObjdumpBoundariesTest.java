// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;

/**
 * Instructions of real code end where GNU objdump says that they end. A listing has lines that are
 * no instructions where tables lie between functions; around each of them a stretch counts as data.
 */
class ObjdumpBoundariesTest {
    /** Lines before and after a line that is no instruction that are taken for data. */
    private static final int DATA_LINES = 32;

    private static final Pattern NO_INSTRUCTION =
            Pattern.compile(
                    ".*\\(bad\\).*|\\.byte.*"
                            + "|(?:(?:rex[.A-Z]*|[cdefgs]s|addr32|data16|lock|repn?z)\\s*)+");

    /** What a listing says, and where we differ. */
    private static final class Listing {
        private final Decoder decoder = new Decoder();
        private final HostCode code;
        private final BitSet data = new BitSet();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();
        private int lines;

        Listing(HostCode code) {
            this.code = code;
        }

        /** Takes a line: blanks, address, colon, tab, bytes, tab, text. */
        void take(String line) {
            int colon = line.indexOf(":\t");
            if (colon < 0) {
                return;
            }
            int tab = line.indexOf('\t', colon + 2);
            String bytes =
                    (tab < 0 ? line.substring(colon + 2) : line.substring(colon + 2, tab)).strip();
            int length = (bytes.length() + 1) / 3;
            long address = Long.parseUnsignedLong(line.substring(0, colon).strip(), 16);
            String text = tab < 0 ? "" : line.substring(tab + 1);
            int offset = (int) (address - code.address());
            if (NO_INSTRUCTION.matcher(text).matches()) {
                data.set(Math.max(0, lines - DATA_LINES), lines + DATA_LINES + 1);
            } else if (length(offset) != length) {
                numbers.add(lines);
                differences.add(line + " ours: " + length(offset));
            }
            lines++;
        }

        private int length(int offset) {
            Decoding decoding = decoder.decode(code.text(), offset, code.text().length);
            return decoding instanceof Instruction insn ? insn.length() : 0;
        }

        List<String> differencesInCode() {
            List<String> inCode = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                if (!data.get(numbers.get(i))) {
                    inCode.add(differences.get(i));
                }
            }
            return inCode;
        }
    }

    static Stream<Path> files() {
        return HostCode.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void instructionsEndWhereObjdumpSays(Path file) throws Exception {
        Listing listing = new Listing(HostCode.read(file));
        Process process = objdump(file);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listing.take(line);
            }
        }
        assertEquals(0, process.waitFor(), "objdump's exit status");
        assertTrue(listing.lines > 100_000, "lines: " + listing.lines);
        System.out.printf(
                "boundaries of %s: %d lines, of which %d data%n",
                file.getFileName(), listing.lines, listing.data.cardinality());
        assertEquals(List.of(), listing.differencesInCode());
    }

    private static Process objdump(Path file) {
        try {
            return new ProcessBuilder("objdump", "-d", "-w", "-j", ".text", file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "objdump is not installed: " + e.getMessage());
            throw new AssertionError(e);
        }
    }
}
