// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Operand;

/** Reads immediates, branch distances and absolute offsets. */
final class ImmediateDecoder {
    private ImmediateDecoder() {}

    /** Returns how many bytes an operand takes after ModRM, SIB and displacement. */
    static int lengthBytes(Form.Part part, boolean addressSize) {
        return switch (part.kind) {
            case IMMEDIATE8, SIGNED_IMMEDIATE8, RELATIVE8, REGISTER_IS4 -> 1;
            case IMMEDIATE16 -> 2;
            case IMMEDIATE, RELATIVE -> Math.min(part.registerBits, 32) / 8;
            case FULL_IMMEDIATE -> part.registerBits / 8;
            case RELATIVE32, IMMEDIATE32 -> 4;
            case OFFSET -> addressSize ? 4 : 8;
            default -> 0;
        };
    }

    /** Returns the operand in {@code bytes} bytes at {@code position}, all within the code. */
    static Operand decode(Form.Part part, byte[] code, int position, int bytes, Register segment) {
        long value = signed(code, position, bytes);
        return switch (part.kind) {
            case IMMEDIATE8 -> new Operand.Imm(value & 0xff, part.registerBits);
            case IMMEDIATE16 -> new Operand.Imm(value & 0xffff, part.registerBits);
            case IMMEDIATE32 -> new Operand.Imm(value & 0xffffffffL, part.registerBits);
            case RELATIVE8, RELATIVE32, RELATIVE -> new Operand.Rel(value, bytes * 8);
            case OFFSET ->
                    new Operand.Mem(
                            segment == null ? Register.DS : segment,
                            null,
                            null,
                            1,
                            bytes == 4 ? value & 0xffffffffL : value,
                            bytes * 8,
                            part.memoryBits);
            default -> new Operand.Imm(value, part.registerBits);
        };
    }

    /** Returns a little-endian number of 0, 1, 2, 4 or 8 bytes, sign-extended. */
    static long signed(byte[] code, int position, int bytes) {
        if (bytes == 1) {
            return code[position];
        }
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | (code[position + i] & 0xff);
        }
        int unused = Long.SIZE - bytes * 8;
        return bytes == 0 ? 0 : value << unused >> unused;
    }
}
