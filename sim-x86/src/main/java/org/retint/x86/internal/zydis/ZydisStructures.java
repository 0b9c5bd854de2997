// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Operand;

/**
 * Reads copies of ZydisDecodedInstruction and ZydisDecodedOperand. Offsets are those of 4.0 and
 * 4.1.
 */
final class ZydisStructures {
    static final int OPERAND_BYTES = 80;

    /** The part of ZydisDecodedInstruction that is read. */
    static final int INSTRUCTION_PREFIX_BYTES = 256;

    static final int VISIBLE_OPERANDS = 25;
    private static final int MNEMONIC = 4;
    private static final int LENGTH = 8;
    private static final int ADDRESS_WIDTH = 23;
    private static final int MASK_REGISTER = 64;
    private static final int BROADCAST_IS_STATIC = 68;
    private static final int BROADCAST_MODE = 72;
    private static final int ROUNDING_MODE = 76;
    private static final int HAS_SAE = 88;
    private static final int ENCODING = 12;
    private static final int ENCODING_EVEX = 4;
    private static final int EVEX_Z = 248;

    private static final int OPERAND_VISIBILITY = 4;
    private static final int OPERAND_ENCODING = 12;
    private static final int OPERAND_SIZE = 16;
    private static final int OPERAND_TYPE = 32;
    private static final int UNION = 40;
    private static final int MEM_TYPE = 40;
    private static final int MEM_SEGMENT = 44;
    private static final int MEM_BASE = 48;
    private static final int MEM_INDEX = 52;
    private static final int MEM_SCALE = 56;
    private static final int MEM_DISPLACEMENT = 72;
    private static final int IMM_RELATIVE = 41;
    private static final int IMM_VALUE = 48;
    private static final int VISIBILITY_EXPLICIT = 1;
    private static final int ENCODING_MASK = 6;
    private static final int MEMORY_AGEN = 2;
    private static final int MEMORY_MIB = 3;

    /** Elements that one element of memory is broadcast to, by ZydisBroadcastMode. */
    private static final int[] BROADCASTS = {0, 2, 4, 8, 16, 32, 64};

    private final ZydisLibrary library;
    private final ByteBuffer insn;
    private final ByteBuffer operands;

    ZydisStructures(ZydisLibrary library, ByteBuffer insn, ByteBuffer operands) {
        this.library = library;
        this.insn = insn;
        this.operands = operands;
    }

    int operandCount() {
        return insn.get(VISIBLE_OPERANDS);
    }

    ZydisInstruction instruction(int operandCount) {
        List<Operand> explicit = new ArrayList<>(operandCount);
        List<Operand> implicit = new ArrayList<>(operandCount);
        for (int i = 0; i < operandCount; i++) {
            int base = i * OPERAND_BYTES;
            if (operands.getInt(base + OPERAND_ENCODING) != ENCODING_MASK) {
                boolean isExplicit =
                        operands.getInt(base + OPERAND_VISIBILITY) == VISIBILITY_EXPLICIT;
                (isExplicit ? explicit : implicit).add(operand(base));
            }
        }
        return new ZydisInstruction(
                library.mnemonic(insn.getInt(MNEMONIC)),
                insn.get(LENGTH),
                explicit,
                implicit,
                decoration());
    }

    private Operand operand(int base) {
        int size = operands.getShort(base + OPERAND_SIZE) & 0xffff;
        return switch (operands.getInt(base + OPERAND_TYPE)) {
            case 1 -> new Operand.Reg(library.register(operands.getInt(base + UNION)));
            case 2 -> memory(base, size);
            case 3 ->
                    throw new IllegalStateException(
                            "far pointer in 64-bit mode: mnemonic="
                                    + library.mnemonic(insn.getInt(MNEMONIC)));
            default -> immediate(base, size);
        };
    }

    private Operand immediate(int base, int size) {
        long value = operands.getLong(base + IMM_VALUE);
        return operands.get(base + IMM_RELATIVE) != 0
                ? new Operand.Rel(value, size)
                : new Operand.Imm(value, size);
    }

    private Operand memory(int base, int size) {
        Register segment = library.register(operands.getInt(base + MEM_SEGMENT));
        Register index = library.register(operands.getInt(base + MEM_INDEX));
        int type = operands.getInt(base + MEM_TYPE);
        int scale = operands.get(base + MEM_SCALE);
        return new Operand.Mem(
                segment,
                library.register(operands.getInt(base + MEM_BASE)),
                index,
                Math.max(1, scale),
                operands.getLong(base + MEM_DISPLACEMENT),
                insn.get(ADDRESS_WIDTH),
                type == MEMORY_AGEN || type == MEMORY_MIB ? 0 : size);
    }

    private Decoration decoration() {
        Register mask = library.register(insn.getInt(MASK_REGISTER));
        boolean isZeroing = insn.getInt(ENCODING) == ENCODING_EVEX && insn.get(EVEX_Z) != 0;
        int broadcast = insn.getInt(BROADCAST_MODE);
        boolean isStatic = insn.get(BROADCAST_IS_STATIC) != 0;
        int rounding = insn.getInt(ROUNDING_MODE);
        boolean isMasked = mask != null && mask != Register.K0;
        boolean hasSae = insn.get(HAS_SAE) != 0;
        return Decoration.of(
                isMasked ? mask : null,
                isZeroing,
                isStatic || broadcast >= BROADCASTS.length ? 0 : BROADCASTS[broadcast],
                rounding != 0
                        ? Decoration.Rounding.values()[rounding + 1]
                        : hasSae ? Decoration.Rounding.SAE : Decoration.Rounding.NONE);
    }
}
