// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.HexFormat;
import java.util.List;
import org.retint.x86.asm.Formatter;

/**
 * A test whose end was not as recorded.
 *
 * @param file name of the file
 * @param line number of the test's line
 * @param code bytes of the test
 * @param address where they stand
 * @param recordedText their text in the recording
 * @param mismatches what differs, at least one
 */
public record VectorFailure(
        String file,
        int line,
        byte[] code,
        long address,
        String recordedText,
        List<Mismatch> mismatches) {

    /** Returns file, line, bytes, disassembly and what differs, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("%s:%d: %s".formatted(file, line, HexFormat.ofDelimiter(" ").formatHex(code)));
        Formatter formatter = new Formatter();
        String instruction = "";
        for (int at = 0; at < code.length && !instruction.equals("(bad)"); ) {
            text.append(at == 0 ? "  " : "; ");
            instruction = formatter.format(code, at, address + at);
            text.append(instruction);
            at += formatter.length(code, at);
        }
        text.append("  [").append(recordedText).append(']');
        for (Mismatch mismatch : mismatches) {
            text.append(System.lineSeparator()).append("    ").append(mismatch);
        }
        return text.toString();
    }
}
