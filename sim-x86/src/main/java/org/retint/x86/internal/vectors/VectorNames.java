// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that vectors use for registers, with their widths in bits. */
final class VectorNames {
    /** General registers in the order of encodings. */
    static final List<String> GENERAL =
            List.of(
                    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10",
                    "r11", "r12", "r13", "r14", "r15");

    /** Segment registers in the order of encodings. */
    static final List<String> SEGMENTS = List.of("es", "cs", "ss", "ds", "fs", "gs");

    /** Number of SSE registers. */
    static final int XMM_REGISTERS = 16;

    /** Number of x87 registers. */
    static final int X87_REGISTERS = 8;

    private static final int GENERAL_BITS = 64;
    private static final int XMM_BITS = 128;
    private static final int X87_BITS = 80;
    private static final Map<String, Integer> WIDTHS = new LinkedHashMap<>();

    static {
        GENERAL.forEach(name -> WIDTHS.put(name, GENERAL_BITS));
        put(64, "rip", "flags", "fsbase", "gsbase");
        put(32, "mxcsr");
        for (int i = 0; i < XMM_REGISTERS; i++) {
            put(XMM_BITS, "xmm" + i);
        }
        put(16, "fcw", "fsw");
        put(8, "ftw");
        for (int i = 0; i < X87_REGISTERS; i++) {
            put(X87_BITS, "st" + i);
        }
        SEGMENTS.forEach(name -> put(16, name));
        put(64, "kgsbase", "cr0", "cr2", "cr3", "cr4", "cr8", "efer", "star", "lstar", "sfmask");
        put(16, "tr", "ldtr", "gdtlimit", "idtlimit");
        put(64, "gdtbase", "idtbase");
        put(8, "pend");
    }

    private VectorNames() {}

    private static void put(int widthBits, String... names) {
        for (String name : names) {
            WIDTHS.put(name, widthBits);
        }
    }

    /** Returns the width of a register, 0 if there is none of this name. */
    static int widthBits(String name) {
        return WIDTHS.getOrDefault(name, 0);
    }
}
