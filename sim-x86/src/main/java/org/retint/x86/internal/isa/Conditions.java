// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;

/** The sixteen conditions of Jcc, SETcc and CMOVcc, and the letters of the flags that they read. */
public final class Conditions {
    /** Number of conditions. */
    public static final int COUNT = 16;

    private static final List<String> NAMES =
            List.of(
                    "O", "NO", "B", "NB", "Z", "NZ", "BE", "NBE", "S", "NS", "P", "NP", "L", "NL",
                    "LE", "NLE");
    private static final List<String> FLAGS = List.of("O", "C", "Z", "CZ", "S", "P", "SO", "ZSO");
    private static final String FLAG_LETTERS = "C.P.A.ZSTIDO"; // bit 0 of RFLAGS first

    private Conditions() {}

    /** Returns the name of a condition, 0 to 15: {@code O} to {@code NLE}. */
    public static String name(int condition) {
        return NAMES.get(condition);
    }

    /** Returns the mask of RFLAGS that a condition reads. */
    static int flagsRead(int condition) {
        return flags(FLAGS.get(condition >> 1));
    }

    /** Returns the mask of RFLAGS that letters of the table mean. */
    static int flags(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= flag(letters.charAt(i));
        }
        return mask;
    }

    private static int flag(char letter) {
        int index = FLAG_LETTERS.indexOf(letter);
        if (index < 0 || letter == '.') {
            throw new IllegalArgumentException("expected a flag letter: found=" + letter);
        }
        return 1 << index;
    }
}
