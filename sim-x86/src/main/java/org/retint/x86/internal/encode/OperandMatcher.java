// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.List;
import java.util.OptionalLong;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.OperandPattern.Kind;
import org.retint.x86.internal.isa.UopClass;

/** Decides whether operands as written fit a row at one operand width. */
final class OperandMatcher {
    private final boolean addressSize;
    private final boolean isWideMove;

    /**
     * Makes a matcher for one instruction.
     *
     * @param addressSize whether a prefix word asks for 32-bit addresses
     * @param isWideMove whether the mnemonic is movabs
     */
    OperandMatcher(boolean addressSize, boolean isWideMove) {
        this.addressSize = addressSize;
        this.isWideMove = isWideMove;
    }

    /**
     * Returns the operands in the order of the row, null for those left unsaid, or null if they do
     * not fit.
     *
     * @param operands operands in AT&amp;T order
     */
    AsmOperand[] match(IsaRow row, int widthBits, List<AsmOperand> operands) {
        AsmOperand[] aligned = OperandOrder.align(row, operands);
        if (aligned == null) {
            return null;
        }
        if (fits(row, widthBits, aligned)) {
            return aligned;
        }
        boolean isSymmetric = row.mnemonic().equals("XCHG") || row.mnemonic().equals("TEST");
        if (isSymmetric && aligned.length == 2) {
            AsmOperand[] swapped = {aligned[1], aligned[0]};
            return fits(row, widthBits, swapped) ? swapped : null;
        }
        return null;
    }

    /**
     * Returns whether nothing that was written fixes the operand width, though it matters: a string
     * or port instruction, or memory of the operand width.
     */
    static boolean needsSize(IsaRow row, AsmOperand[] operands) {
        boolean matters = row.uopClass() == UopClass.STRING || row.uopClass() == UopClass.IO;
        if (fixesWidth(row, operands)) {
            return false;
        }
        for (int i = 0; i < operands.length; i++) {
            OperandPattern pattern = row.operands().get(i);
            matters |=
                    operands[i] instanceof AsmOperand.Mem
                            && pattern.memoryBits() == 0
                            && (pattern.reads() || pattern.writes());
        }
        return matters && !hasDefaultWidth(row);
    }

    /** Returns whether operands of the stack and branches have 64 bits unless something says 16. */
    static boolean hasDefaultWidth(IsaRow row) {
        return row.widths().contains(64) && !row.widths().contains(32);
    }

    /** Returns whether a register that was written fixes the operand width. */
    static boolean fixesWidth(IsaRow row, AsmOperand[] operands) {
        for (int i = 0; i < operands.length; i++) {
            if (operands[i] instanceof AsmOperand.Reg && isSizedRegister(row.operands().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSizedRegister(OperandPattern pattern) {
        return switch (pattern.kind()) {
            case RM, REGISTER, REGISTER_RM, REGISTER_VVVV, ACCUMULATOR ->
                    pattern.registerBits() == 0;
            default -> false;
        };
    }

    private boolean fits(IsaRow row, int widthBits, AsmOperand[] operands) {
        boolean isIndirect =
                switch (row.mnemonic()) {
                    case "JMPF", "CALLF" -> true;
                    default ->
                            row.uopClass() == UopClass.JUMP_INDIRECT
                                    || row.uopClass() == UopClass.CALL_INDIRECT;
                };
        for (int i = 0; i < operands.length; i++) {
            AsmOperand operand = operands[i];
            if (isIndirect) {
                if (!(operand instanceof AsmOperand.Indirect indirect)) {
                    return false;
                }
                operand = indirect.operand();
                operands[i] = operand;
            }
            OperandPattern pattern = row.operands().get(i);
            if (operand != null && !fits(row, pattern, widthBits, operand)) {
                return false;
            }
        }
        return !isNopInDisguise(row, widthBits, operands);
    }

    /** Returns whether the short XCHG would be NOP, which does not clear the upper half of RAX. */
    private static boolean isNopInDisguise(IsaRow row, int widthBits, AsmOperand[] operands) {
        return row.mnemonic().equals("XCHG")
                && row.encoding().opcodeRegister()
                && widthBits == 32
                && operands[0] instanceof AsmOperand.Reg first
                && first.register() == Register.EAX;
    }

    private boolean fits(IsaRow row, OperandPattern pattern, int widthBits, AsmOperand operand) {
        if (operand instanceof AsmOperand.Reg reg) {
            return fitsRegister(row, pattern, widthBits, reg.register());
        }
        if (operand instanceof AsmOperand.Mem mem) {
            return fitsMemory(pattern, mem);
        }
        if (operand instanceof AsmOperand.Imm imm) {
            return fitsImmediate(pattern, widthBits, imm.value().constant());
        }
        if (operand instanceof AsmOperand.Target) {
            return pattern.kind() == Kind.RELATIVE32
                    || (pattern.kind() == Kind.RELATIVE8 && !Encoder.isRelaxable(row));
        }
        return false;
    }

    private static boolean fitsRegister(
            IsaRow row, OperandPattern pattern, int widthBits, Register register) {
        return switch (pattern.kind()) {
            case RM, REGISTER, REGISTER_RM, REGISTER_VVVV -> {
                if (!pattern.isGeneral()) {
                    yield register.file() == pattern.registers() && register.number() < 16;
                }
                boolean isWordSource = pattern.memoryBits() == 16 && !pattern.writes();
                yield register.isGeneral()
                        && (register.widthBits() == pattern.registerBits(widthBits)
                                || (isWordSource && register.widthBits() == 16)
                                || (isWordSource && row.mnemonic().equals("MOV")));
            }
            case ACCUMULATOR ->
                    register.isGeneral()
                            && register.number() == 0
                            && register.widthBits() == widthBits;
            case FIXED -> register == pattern.fixed();
            case SEGMENT -> register.file() == Register.File.SEGMENT;
            case CONTROL -> register.file() == Register.File.CONTROL;
            case DEBUG -> register.file() == Register.File.DEBUG;
            default -> false;
        };
    }

    private boolean fitsMemory(OperandPattern pattern, AsmOperand.Mem mem) {
        if (mem.base() == Register.DX) {
            return pattern.kind() == Kind.FIXED && pattern.fixed() == Register.DX;
        }
        return switch (pattern.kind()) {
            case RM, MEMORY -> Addresses.fits(mem, addressSize);
            case OFFSET ->
                    mem.base() == null
                            && mem.index() == null
                            && (isWideMove || !Addresses.fits(mem, addressSize));
            case STRING_SOURCE -> Addresses.isPlain(mem, Register.RSI, Register.ESI);
            case STRING_DESTINATION ->
                    Addresses.isPlain(mem, Register.RDI, Register.EDI)
                            && (mem.segment() == null || mem.segment() == Register.ES);
            case TABLE -> Addresses.isPlain(mem, Register.RBX, Register.EBX);
            default -> false;
        };
    }

    private static boolean fitsImmediate(
            OperandPattern pattern, int widthBits, OptionalLong constant) {
        boolean isKnown = constant.isPresent();
        long value = constant.orElse(0);
        return switch (pattern.kind()) {
            case ONE -> isKnown && value == 1;
            case IMMEDIATE8 -> Ranges.fits(value, 8);
            case IMMEDIATE16 -> Ranges.fits(value, 16);
            case SIGNED_IMMEDIATE8 -> isKnown && Ranges.fitsSignExtendedByte(value, widthBits);
            case IMMEDIATE ->
                    widthBits == 64 ? Ranges.fitsSigned(value, 32) : Ranges.fits(value, widthBits);
            case FULL_IMMEDIATE -> Ranges.fits(value, widthBits);
            default -> false;
        };
    }
}
