// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.UopClass;

/** A row of the table at one operand width, with everything that does not depend on the bytes. */
final class Form {
    final IsaRow row;
    final int widthBits;
    final boolean hasModrm;
    final boolean modIgnored;
    final boolean isString;

    /** Bytes after the operands: the opcode of 3DNow!. */
    final int suffixBytes;

    /** Whether VEX.vvvv names an operand. */
    final boolean usesVvvv;

    /** Whether an index of memory is a vector. */
    final boolean usesVectorIndex;

    final Part[] parts;

    /** The form that holds if this one demands REX.B = 0 and it is 1. */
    Form otherwise;

    /** An operand pattern at one operand width. */
    static final class Part {
        final OperandPattern.Kind kind;
        final Operand.Reg[] registers;
        final Operand.Reg[] registersWithRex;
        final int registerBits;
        final int memoryBits;
        final boolean writes;

        /** Whether registers are XMM, YMM or ZMM, of which EVEX has 32. */
        final boolean isVector;

        /** Whether registers are K0 to K7. */
        final boolean isMask;

        final Operand constant;

        private Part(OperandPattern pattern, int widthBits) {
            kind = pattern.kind();
            registerBits = pattern.registerBits(widthBits);
            memoryBits = pattern.memoryBits(widthBits);
            writes = pattern.writes();
            isMask = pattern.registers() == Register.File.MASK;
            isVector = pattern.registers() == Register.File.XMM;
            registers = RegisterOperands.file(pattern, registerBits, false);
            registersWithRex = RegisterOperands.file(pattern, registerBits, true);
            constant =
                    switch (kind) {
                        case FIXED -> new Operand.Reg(pattern.fixed());
                        case ACCUMULATOR -> registers[0];
                        case ONE -> new Operand.Imm(1, 8);
                        default -> null;
                    };
        }
    }

    Form(IsaRow row, int widthBits) {
        this.row = row;
        this.widthBits = widthBits;
        hasModrm = row.encoding().hasModrm();
        modIgnored = row.encoding().mod() == Encoding.Mod.IGNORED;
        isString = row.uopClass() == UopClass.STRING;
        suffixBytes =
                row.encoding().map() == Encoding.MAP_3DNOW && row.encoding().vector() == null
                        ? 1
                        : 0;
        parts = new Part[row.operands().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Part(row.operands().get(i), widthBits);
        }
        usesVvvv = has(OperandPattern.Kind.REGISTER_VVVV);
        usesVectorIndex = has(OperandPattern.Kind.INDEXED_MEMORY);
    }

    private boolean has(OperandPattern.Kind kind) {
        for (Part part : parts) {
            if (part.kind == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns the width in bits of the memory operand, 0 if there is none. */
    int memoryBits() {
        for (Part part : parts) {
            switch (part.kind) {
                case RM, MEMORY, INDEXED_MEMORY -> {
                    return part.memoryBits;
                }
                default -> {}
            }
        }
        return 0;
    }

    /** Returns the width that the form takes when prefixes ask for one, as the table says. */
    static int width(IsaRow row, int askedBits) {
        if (row.widths().isEmpty()) {
            return 0;
        }
        if (row.widths().contains(askedBits)) {
            return askedBits;
        }
        if (row.widths().contains(32)) {
            return 32;
        }
        return row.widths().contains(64) ? 64 : row.widths().get(0);
    }
}
