// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Operand;

/**
 * Reads the memory operand that ModRM, SIB and displacement name.
 *
 * @see "Intel SDM vol. 2A, ModR/M and SIB Bytes"
 */
final class AddressDecoder {
    private static final Register[] BASES_64 = registers(Register.File.GPR64);
    private static final Register[] BASES_32 = registers(Register.File.GPR32);
    private static final int SIB_FOLLOWS = 4;
    private static final int NO_BASE = 5;
    private static final int NO_INDEX = 4;

    private static final int VECTOR_INDEX_HIGH = 16;

    private Register base;
    private Register index;
    private int scale;
    private long displacement;
    private int addressWidthBits;
    private boolean hasSib;
    private int sibIndex;
    private int sibScale;
    private boolean isByteDisplacement;

    /**
     * Reads SIB and displacement.
     *
     * @param position index of the byte after ModRM
     * @param end index after the last byte that may be read
     * @param rex the REX prefix in force, or 0
     * @param addressSize whether addresses have 32 bits
     * @return the index after the operand's bytes, or -1 if they go on beyond {@code end}
     */
    int decode(byte[] code, int position, int end, int modrm, int rex, boolean addressSize) {
        Register[] bases = addressSize ? BASES_32 : BASES_64;
        addressWidthBits = addressSize ? 32 : 64;
        index = null;
        scale = 1;
        hasSib = false;
        int mod = modrm >> 6;
        int rm = modrm & 7;
        int next = position;
        boolean hasBase = mod != 0 || rm != NO_BASE;
        if (rm == SIB_FOLLOWS) {
            if (next >= end) {
                return -1;
            }
            int sib = code[next++] & 0xff;
            hasSib = true;
            sibIndex = sib >> 3 & 7;
            sibScale = 1 << (sib >> 6);
            int indexNumber = (sib >> 3 & 7) | (rex & 2) << 2;
            if (indexNumber != NO_INDEX) {
                index = bases[indexNumber];
                scale = sibScale;
            }
            hasBase = mod != 0 || (sib & 7) != NO_BASE;
            base = hasBase ? bases[(sib & 7) | (rex & 1) << 3] : null;
        } else if (hasBase) {
            base = bases[rm | (rex & 1) << 3];
        } else {
            base = addressSize ? Register.EIP : Register.RIP;
        }
        isByteDisplacement = mod == 1;
        int bytes = mod == 1 ? 1 : mod == 2 || !hasBase ? 4 : 0;
        if (bytes > end - next) {
            return -1;
        }
        displacement = ImmediateDecoder.signed(code, next, bytes);
        return next + bytes;
    }

    /** Returns whether the operand last read had a SIB byte. */
    boolean hasSib() {
        return hasSib;
    }

    /** Multiplies the displacement last read if it had 8 bits, as EVEX does. */
    void scaleByteDisplacement(int unitBytes) {
        if (isByteDisplacement) {
            displacement *= unitBytes;
        }
    }

    /**
     * Takes the index last read for that of a vector register.
     *
     * @param registers the vector registers
     * @param rex bit 1 extends the number by 8
     * @param high whether EVEX.V' extends it by 16
     */
    Register indexByVector(Operand.Reg[] registers, int rex, boolean high) {
        int number = sibIndex | (rex & 2) << 2 | (high ? VECTOR_INDEX_HIGH : 0);
        index = registers[number].register();
        scale = sibScale;
        return index;
    }

    /** Returns the operand last read, in the segment of an override or, if null, in the default. */
    Operand operand(Register override, int widthBits) {
        return new Operand.Mem(
                override == null ? defaultSegment() : override,
                base,
                index,
                scale,
                displacement,
                addressWidthBits,
                widthBits);
    }

    private Register defaultSegment() {
        boolean isStack =
                base == Register.RSP
                        || base == Register.RBP
                        || base == Register.ESP
                        || base == Register.EBP;
        return isStack ? Register.SS : Register.DS;
    }

    private static Register[] registers(Register.File file) {
        Register[] registers = new Register[16];
        for (int number = 0; number < registers.length; number++) {
            registers[number] = Register.of(file, number);
        }
        return registers;
    }
}
