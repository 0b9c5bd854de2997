// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Collects what is not as one test recorded it. */
final class Comparison {
    private static final int SHOWN_BYTES = 16;
    private static final String[] FLAGS = {
        "CF", "", "PF", "", "AF", "", "ZF", "SF", "TF", "IF", "DF", "OF", "IOPL", "IOPL", "NT", "",
        "RF", "VM", "AC", "VIF", "VIP", "ID"
    };

    private final InstructionVector test;
    private final List<Mismatch> mismatches = new ArrayList<>();

    Comparison(InstructionVector test) {
        this.test = test;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    /** Compares a register of up to 64 bits. */
    void register(String name, long got) {
        long expected = test.after(name).low();
        if (((got ^ expected) & ~test.ignoredBits(name).low()) != 0) {
            value(name, VectorNumber.of(expected), VectorNumber.of(got));
        }
    }

    /** Compares RFLAGS and names the bits that differ. */
    void flags(long got) {
        long expected = test.after("flags").low();
        long wrong = (got ^ expected) & ~test.ignoredBits("flags").low();
        if (wrong != 0) {
            StringBuilder names = new StringBuilder();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((wrong >>> bit & 1) != 0) {
                    names.append(' ').append(bit < FLAGS.length ? FLAGS[bit] : "bit " + bit);
                }
            }
            String text = Long.toHexString(got) + " (wrong:" + names + ")";
            mismatches.add(new Mismatch("flags", Long.toHexString(expected), text));
        }
    }

    /** Says that a register or another number is not as recorded. */
    void value(String what, VectorNumber expected, VectorNumber got) {
        mismatches.add(new Mismatch(what, expected.toString(), got.toString()));
    }

    /** Compares a number that is not subject to undefined bits. */
    void exactly(String what, long expected, long got) {
        if (expected != got) {
            value(what, VectorNumber.of(expected), VectorNumber.of(got));
        }
    }

    /** Compares texts. */
    void text(String what, String expected, String got) {
        if (!expected.equals(got)) {
            mismatches.add(new Mismatch(what, expected, got));
        }
    }

    /**
     * Compares memory.
     *
     * @param base address of the first byte
     */
    void memory(long base, byte[] expected, byte[] got) {
        int at = Arrays.mismatch(expected, got);
        if (at >= 0) {
            int end = Math.min(at + SHOWN_BYTES, expected.length);
            HexFormat hex = HexFormat.of();
            mismatches.add(
                    new Mismatch(
                            "[" + Long.toHexString(base + at) + "]",
                            hex.formatHex(expected, at, end),
                            hex.formatHex(got, at, end)));
        }
    }
}
