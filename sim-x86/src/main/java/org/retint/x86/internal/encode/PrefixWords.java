// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.List;

/** Prefix bytes of one instruction in the order in which the assembler writes them. */
final class PrefixWords {
    private static final String REX = "rex";
    private static final String REX_BITS = "BXRW";

    private int segment;
    private int addressSize;
    private int operandSize;
    private int repeat;
    private int lock;
    private int rex;
    private boolean longDisplacement;

    /** Takes the prefix words that stand before a mnemonic. */
    static PrefixWords of(List<String> words) {
        PrefixWords prefixes = new PrefixWords();
        for (String word : words) {
            prefixes.add(word);
        }
        return prefixes;
    }

    static boolean isPrefix(String word) {
        return word.equals("{disp32}") || isRex(word) || value(word) != 0;
    }

    private static boolean isRex(String word) {
        if (word.equals(REX)) {
            return true;
        }
        if (word.length() <= 4 || !word.regionMatches(true, 0, REX + ".", 0, 4)) {
            return false;
        }
        for (int i = REX.length() + 1; i < word.length(); i++) {
            if (REX_BITS.indexOf(Character.toUpperCase(word.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int value(String word) {
        return switch (word) {
            case "lock" -> 0xf0;
            case "rep", "repe", "repz", "xrelease" -> 0xf3;
            case "repne", "repnz", "bnd", "xacquire" -> 0xf2;
            case "es" -> 0x26;
            case "cs" -> 0x2e;
            case "ss" -> 0x36;
            case "ds", "notrack" -> 0x3e;
            case "fs" -> 0x64;
            case "gs" -> 0x65;
            case "data16" -> 0x66;
            case "addr32" -> 0x67;
            default -> 0;
        };
    }

    private void add(String word) {
        if (word.equals("{disp32}")) {
            longDisplacement = true;
            return;
        }
        if (isRex(word)) {
            rex |= 0x40;
            for (int i = REX.length() + 1; i < word.length(); i++) {
                rex |= 1 << REX_BITS.indexOf(Character.toUpperCase(word.charAt(i)));
            }
            return;
        }
        int value = value(word);
        switch (value) {
            case 0 -> throw new EncodingException("unknown prefix: name=" + word);
            case 0xf0 -> lock = value;
            case 0xf2, 0xf3 -> repeat = value;
            case 0x66 -> operandSize = value;
            case 0x67 -> addressSize = value;
            default -> segment = value;
        }
    }

    void segment(int value) {
        segment = value;
    }

    void operandSize() {
        operandSize = 0x66;
    }

    void addressSize() {
        addressSize = 0x67;
    }

    void repeat(int value) {
        repeat = value;
    }

    void rex(int bits) {
        rex |= 0x40 | bits;
    }

    boolean hasLock() {
        return lock != 0;
    }

    int rexBits() {
        return rex;
    }

    boolean hasAddressSize() {
        return addressSize != 0;
    }

    boolean wantsLongDisplacement() {
        return longDisplacement;
    }

    /** Returns whether one of the prefixes was written that may not stand before VEX. */
    boolean hasForbiddenBeforeVex() {
        return (operandSize | repeat | lock) != 0;
    }

    /** Writes the prefixes that may stand before VEX, which holds what REX would. */
    void writeBeforeVex(ByteSink sink) {
        write(sink, segment, addressSize);
    }

    void write(ByteSink sink) {
        write(sink, segment, addressSize, operandSize, repeat, lock, rex);
    }

    private static void write(ByteSink sink, int... prefixes) {
        for (int prefix : prefixes) {
            if (prefix != 0) {
                sink.write(prefix, 1);
            }
        }
    }
}
