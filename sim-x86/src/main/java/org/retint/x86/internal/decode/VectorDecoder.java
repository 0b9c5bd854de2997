// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.VectorEncoding;

/**
 * Decodes what follows the legacy prefixes of an instruction with a VEX, EVEX or XOP prefix.
 *
 * @see "Intel SDM vol. 2A, Intel AVX Instruction Format and Intel AVX-512 Encoding"
 * @see "AMD APM vol. 3, VEX and XOP Prefixes"
 */
final class VectorDecoder {
    private static final Form[][] SLOTS = VectorMaps.build();
    private static final int LENGTH_512 = 2;
    private static final int REX_R = 4;
    private static final int REX_B = 1;

    private final AddressDecoder address = new AddressDecoder();
    private final VectorPrefix prefix = new VectorPrefix();

    private byte[] code;
    private int position;
    private int end;
    private int modrm;
    private Form form;
    private boolean addressSize;
    private Register segment;
    private Register index;

    /** Returns whether a byte begins a vector prefix of 64-bit mode. */
    static boolean isPrefix(int first, int second) {
        return switch (first) {
            case VectorPrefix.VEX2, VectorPrefix.VEX3, VectorPrefix.EVEX -> true;
            case VectorPrefix.XOP -> (second & 0x1f) >= VectorPrefix.FIRST_XOP_MAP;
            default -> false;
        };
    }

    /**
     * Decodes an instruction.
     *
     * @param start index of its first byte, legacy prefixes included
     * @param prefixOffset index of the vector prefix
     * @param end index after the last byte that may be read
     * @param addressSize whether addresses have 32 bits
     * @param segment segment override, or null
     * @return the instruction, INVALID_OPCODE, or null if it goes on beyond {@code end}
     */
    Decoding decode(
            byte[] bytes,
            int start,
            int prefixOffset,
            int end,
            boolean addressSize,
            Register segment) {
        code = bytes;
        this.end = end;
        this.addressSize = addressSize;
        this.segment = segment;
        index = null;
        position = prefix.read(bytes, prefixOffset, end);
        if (position < 0) {
            return null;
        }
        if (!prefix.isValid()) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        int opcodeOffset = position - start;
        if (position >= end) {
            return null;
        }
        int opcode = code[position++] & 0xff;
        Form[] plain = SLOTS[prefix.index(opcode, prefix.length)];
        if (plain != null && plain[0] != null && !plain[0].hasModrm) {
            form = plain[0];
            return prefix.fits(form, true)
                    ? operands(start, opcodeOffset, false)
                    : Decoding.Failure.INVALID_OPCODE;
        }
        if (position >= end) {
            return null;
        }
        modrm = code[position++] & 0xff;
        boolean isRegister = modrm >= 0xc0;
        boolean ignoresLength = isRegister && prefix.broadcast;
        Form[] slot = SLOTS[prefix.index(opcode, ignoresLength ? LENGTH_512 : prefix.length)];
        form = slot == null ? null : slot[modrm];
        if (form == null || !prefix.fits(form, isRegister)) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        return operands(start, opcodeOffset, !isRegister);
    }

    private Decoding operands(int start, int opcodeOffset, boolean isMemory) {
        if (isMemory) {
            position = address.decode(code, position, end, modrm, prefix.rex, addressSize);
            if (position < 0) {
                return null;
            }
            address.scaleByteDisplacement(displacementUnit());
            if (form.row.encoding().vector().sibRequired() && !address.hasSib()) {
                return Decoding.Failure.INVALID_OPCODE;
            }
        }
        Operand[] operands = new Operand[form.parts.length];
        for (int i = 0; i < operands.length; i++) {
            Form.Part part = form.parts[i];
            int bytes = ImmediateDecoder.lengthBytes(part, addressSize);
            if (bytes > end - position) {
                return null;
            }
            operands[i] =
                    bytes == 0 || part.kind == OperandPattern.Kind.REGISTER_IS4
                            ? operand(part, isMemory)
                            : ImmediateDecoder.decode(part, code, position, bytes, segment);
            if (operands[i] == null) {
                return Decoding.Failure.INVALID_OPCODE;
            }
            position += bytes;
        }
        if (!areDistinct(operands)) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        return new Instruction(
                form.row,
                position - start,
                form.widthBits,
                List.of(operands),
                addressSize ? 32 : 64,
                false,
                Instruction.Repeat.NONE,
                opcodeOffset,
                isMemory || prefix.hasDecoration() ? decoration(isMemory) : Decoration.NONE);
    }

    /** Returns an operand, or null if there is none such. */
    private Operand operand(Form.Part part, boolean isMemory) {
        return switch (part.kind) {
            case RM, MEMORY, REGISTER_RM -> isMemory ? memory(part) : part.registers[rm(part)];
            case INDEXED_MEMORY -> indexedMemory(part);
            case REGISTER -> register(part);
            case REGISTER_VVVV -> part.registers[prefix.vvvv];
            case REGISTER_IS4 -> part.registers[code[position] >> 4 & 0xf];
            case IMMEDIATE4 -> new Operand.Imm(code[position - 1] & 0xf, 4);
            default -> part.constant;
        };
    }

    private Operand memory(Form.Part part) {
        int broadcastBits = form.row.encoding().vector().broadcastBits();
        return address.operand(segment, prefix.broadcast ? broadcastBits : part.memoryBits);
    }

    private Operand indexedMemory(Form.Part part) {
        if (!address.hasSib()) {
            return null;
        }
        index = address.indexByVector(part.registers, prefix.rex, prefix.vvvv >= 16);
        return address.operand(segment, part.memoryBits);
    }

    private Operand register(Form.Part part) {
        if (!part.isVector && prefix.regHigh != 0) {
            return null; // of general and mask registers there are fewer
        }
        return part.registers[(modrm >> 3 & 7) | (prefix.rex & REX_R) << 1 | prefix.regHigh];
    }

    private int rm(Form.Part part) {
        if (part.isMask) {
            return modrm & 7; // B and X are ignored
        }
        int number = (modrm & 7) | (prefix.rex & REX_B) << 3;
        return part.isVector && prefix.isEvex ? number | (prefix.rex & 2) << 3 : number;
    }

    private int displacementUnit() {
        VectorEncoding vector = form.row.encoding().vector();
        if (!prefix.isEvex) {
            return 1;
        }
        if (prefix.broadcast) {
            return vector.broadcastBits() / Byte.SIZE;
        }
        return vector.displacementBytes() != 0
                ? vector.displacementBytes()
                : form.memoryBits() / Byte.SIZE;
    }

    private boolean areDistinct(Operand[] operands) {
        return switch (form.row.encoding().vector().distinct()) {
            case NONE -> true;
            case DESTINATION -> isDistinct(operands, 0);
            case ALL -> {
                boolean all = true;
                for (int i = 0; i < operands.length; i++) {
                    all &= isDistinct(operands, i);
                }
                yield all;
            }
        };
    }

    private boolean isDistinct(Operand[] operands, int which) {
        if (!(operands[which] instanceof Operand.Reg reg)) {
            return true;
        }
        int number = reg.register().number();
        for (int i = 0; i < operands.length; i++) {
            if (i != which
                    && operands[i] instanceof Operand.Reg other
                    && other.register().number() == number) {
                return false;
            }
        }
        return index == null || index.number() != number;
    }

    private Decoration decoration(boolean isMemory) {
        VectorEncoding vector = form.row.encoding().vector();
        int count = 0;
        Decoration.Rounding rounding = Decoration.Rounding.NONE;
        if (prefix.broadcast && isMemory) {
            count = form.memoryBits() / vector.broadcastBits();
        } else if (prefix.broadcast) {
            rounding =
                    switch (vector.rounding()) {
                        case STATIC -> Decoration.staticRounding(prefix.length);
                        case SAE -> Decoration.Rounding.SAE;
                        default -> Decoration.Rounding.NONE;
                    };
        }
        return Decoration.of(prefix.maskRegister(), prefix.zeroing, count, rounding);
    }
}
