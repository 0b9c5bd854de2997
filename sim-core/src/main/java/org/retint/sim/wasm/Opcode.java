// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

/** Numbers of the instructions that a plug-in may use, and what they take from the stack. */
final class Opcode {
    static final int UNREACHABLE = 0x00;
    static final int NOP = 0x01;
    static final int BLOCK = 0x02;
    static final int LOOP = 0x03;
    static final int IF = 0x04;
    static final int ELSE = 0x05;
    static final int END = 0x0b;
    static final int BR = 0x0c;
    static final int BR_IF = 0x0d;
    static final int BR_TABLE = 0x0e;
    static final int RETURN = 0x0f;
    static final int CALL = 0x10;
    static final int CALL_INDIRECT = 0x11;
    static final int DROP = 0x1a;
    static final int SELECT = 0x1b;
    static final int LOCAL_GET = 0x20;
    static final int LOCAL_SET = 0x21;
    static final int LOCAL_TEE = 0x22;
    static final int GLOBAL_GET = 0x23;
    static final int GLOBAL_SET = 0x24;
    static final int I32_LOAD = 0x28;
    static final int I32_STORE = 0x36;
    static final int I64_STORE32 = 0x3e;
    static final int MEMORY_SIZE = 0x3f;
    static final int MEMORY_GROW = 0x40;
    static final int I32_CONST = 0x41;
    static final int I64_CONST = 0x42;
    static final int I32_EQZ = 0x45;
    static final int I64_EQZ = 0x50;
    static final int I32_ADD = 0x6a;
    static final int I32_GT_S = 0x4a;
    static final int I32_SHR_U = 0x76;
    static final int I64_LT_S = 0x53;
    static final int I64_SUB = 0x7d;
    static final int I64_EXTEND_I32_U = 0xad;
    static final int I64_EXTEND32_S = 0xc4;
    static final int PREFIX = 0xfc;
    static final int MEMORY_COPY = 10;
    static final int MEMORY_FILL = 11;

    private Opcode() {}

    /**
     * Returns whether an instruction without immediates, or with a constant, computes on integers.
     */
    static boolean isUnary(int opcode) {
        return opcode == I32_EQZ
                || opcode == I64_EQZ
                || in(opcode, 0x67, 0x69) // i32.clz to i32.popcnt
                || in(opcode, 0x79, 0x7b)
                || opcode == 0xa7 // i32.wrap_i64
                || in(opcode, 0xac, 0xad) // i64.extend_i32_s, _u
                || in(opcode, 0xc0, I64_EXTEND32_S);
    }

    static boolean isBinary(int opcode) {
        return in(opcode, 0x46, 0x4f) // i32.eq to i32.ge_u
                || in(opcode, 0x51, 0x5a)
                || in(opcode, 0x6a, 0x78) // i32.add to i32.rotr
                || in(opcode, 0x7c, 0x8a);
    }

    static boolean isLoad(int opcode) {
        return in(opcode, I32_LOAD, 0x35) && !in(opcode, 0x2a, 0x2b);
    }

    static boolean isStore(int opcode) {
        return in(opcode, I32_STORE, I64_STORE32) && !in(opcode, 0x38, 0x39);
    }

    /** Returns the largest alignment that a load or store may promise, as a power of two. */
    static int naturalAlignment(int opcode) {
        return switch (opcode) {
            case I32_LOAD, 0x34, 0x35, I32_STORE, I64_STORE32 -> 2;
            case 0x29, 0x37 -> 3; // i64.load, i64.store
            case 0x2e, 0x2f, 0x32, 0x33, 0x3b, 0x3d -> 1;
            default -> 0;
        };
    }

    /** Returns what kind of instruction is not offered, or null if there is no such instruction. */
    static String refusal(int opcode) {
        if (in(opcode, 0x2a, 0x2b)
                || in(opcode, 0x38, 0x39)
                || in(opcode, 0x43, 0x44)
                || in(opcode, 0x5b, 0x66)
                || in(opcode, 0x8b, 0xbf)) {
            return "floating point";
        }
        return switch (opcode) {
            case 0x06, 0x07, 0x08, 0x09, 0x0a, 0x18, 0x19, 0x1f -> "exceptions";
            case 0x12, 0x13, 0x15 -> "tail calls";
            case 0x14 -> "calls of references";
            case 0x1c, 0x25, 0x26, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6 -> "references";
            case 0xfb -> "garbage collection";
            case 0xfd -> "vectors";
            case 0xfe -> "threads";
            default -> null;
        };
    }

    /** Returns what kind of instruction behind the prefix is not offered, or null. */
    static String prefixedRefusal(int opcode) {
        if (in(opcode, 0, 7)) {
            return "floating point";
        }
        if (in(opcode, 8, 9)) {
            return "passive data";
        }
        return in(opcode, 12, 17) ? "references" : null;
    }

    private static boolean in(int opcode, int first, int last) {
        return opcode >= first && opcode <= last;
    }
}
