// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.VectorEncoding;

/** The fields of a VEX, EVEX or XOP prefix, inverted ones turned the right way round. */
final class VectorPrefix {
    static final int VEX3 = 0xc4;
    static final int VEX2 = 0xc5;
    static final int EVEX = 0x62;
    static final int XOP = 0x8f;
    static final int FIRST_XOP_MAP = 8;

    private static final int LAST_XOP_MAP = 10;
    private static final int LAST_VEX_MAP = 3;
    private static final Register[] MASKS = masks();

    /** REX bits R, X and B at their places in a REX prefix. */
    int rex;

    /** 16 if EVEX.R' extends ModRM.reg. */
    int regHigh;

    /** Register 0 to 31; with a vector index only bit 4 has a meaning. */
    int vvvv;

    int length;
    boolean isEvex;
    boolean broadcast;
    boolean zeroing;

    private int map;
    private int pp;
    private int w;
    private int mask;
    private boolean valid;

    private static Register[] masks() {
        Register[] masks = new Register[8];
        for (int number = 1; number < masks.length; number++) {
            masks[number] = Register.of(Register.File.MASK, number);
        }
        return masks;
    }

    /**
     * Reads a prefix.
     *
     * @return the index after it, or -1 if it goes on beyond {@code end}
     */
    int read(byte[] code, int position, int end) {
        int first = code[position] & 0xff;
        int bytes = first == VEX2 ? 2 : first == EVEX ? 4 : 3;
        if (position + bytes > end) {
            return -1;
        }
        isEvex = first == EVEX;
        broadcast = false;
        zeroing = false;
        mask = 0;
        regHigh = 0;
        valid = true;
        int second = code[position + 1] & 0xff;
        switch (first) {
            case VEX2 -> {
                rex = ~second >> 5 & 4;
                map = VectorMaps.VEX + 1;
                common(second & 0x7f);
            }
            case EVEX -> evex(second, code[position + 2] & 0xff, code[position + 3] & 0xff);
            default -> {
                rex = ~second >> 5 & 7;
                int number = second & 0x1f;
                boolean isXop = first == XOP;
                valid = number <= (isXop ? LAST_XOP_MAP : LAST_VEX_MAP);
                map = number + (isXop ? VectorMaps.XOP : VectorMaps.VEX);
                common(code[position + 2] & 0xff);
            }
        }
        return position + bytes;
    }

    private void common(int bits) {
        w = bits >> 7;
        vvvv = ~bits >> 3 & 0xf;
        length = bits >> 2 & 1;
        pp = bits & 3;
    }

    private void evex(int p0, int p1, int p2) {
        rex = ~p0 >> 5 & 7;
        regHigh = ~p0 & 0x10;
        map = VectorMaps.EVEX + (p0 & 7);
        valid = (p0 & 8) == 0 && (p1 & 4) != 0;
        w = p1 >> 7;
        vvvv = (~p1 >> 3 & 0xf) | (~p2 << 1 & 0x10);
        pp = p1 & 3;
        zeroing = (p2 & 0x80) != 0;
        length = p2 >> 5 & 3;
        broadcast = (p2 & 0x10) != 0;
        mask = p2 & 7;
    }

    /** Returns whether the fixed bits are as they must be and the map exists. */
    boolean isValid() {
        return valid;
    }

    /** Returns the index of the slot for an opcode. */
    int index(int opcode, int effectiveLength) {
        return VectorMaps.index(map, opcode, pp, w, effectiveLength);
    }

    boolean hasDecoration() {
        return mask != 0 || broadcast;
    }

    /** Returns the register of elements written, or null for all. */
    Register maskRegister() {
        return MASKS[mask];
    }

    /** Returns whether the fields that are no operands are such as a form allows. */
    boolean fits(Form form, boolean isRegister) {
        VectorEncoding vector = form.row.encoding().vector();
        if (!form.usesVvvv && (form.usesVectorIndex ? vvvv & 0xf : vvvv) != 0) {
            return false;
        }
        if (!isEvex) {
            return true;
        }
        if (broadcast) {
            boolean allowed =
                    isRegister
                            ? vector.rounding() != VectorEncoding.Rounding.NONE
                            : vector.broadcastBits() != 0;
            if (!allowed) {
                return false;
            }
        }
        return switch (vector.masking()) {
            case NONE -> mask == 0 && !zeroing;
            case MERGING -> !zeroing;
            case ZEROING -> !zeroing || (mask != 0 && (isRegister || !isMemoryDestination(form)));
            case REQUIRED -> mask != 0 && !zeroing;
        };
    }

    private static boolean isMemoryDestination(Form form) {
        OperandPattern.Kind kind = form.parts[0].kind;
        return kind == OperandPattern.Kind.RM || kind == OperandPattern.Kind.MEMORY;
    }
}
