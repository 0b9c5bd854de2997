// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.OptionalLong;
import org.retint.x86.Register;

/** What ModRM and SIB can say of a memory operand. */
final class Addresses {
    private static final int SIB_FOLLOWS = 4;
    private static final int NONE = 5;
    private static final int NO_INDEX = 4;
    private static final SymbolicValue ZERO = SymbolicValue.of(0);

    private Addresses() {}

    /** Returns whether the operand is an address of 64-bit mode that ModRM can encode. */
    static boolean fits(AsmOperand.Mem mem, boolean addressSize) {
        boolean isNarrow = addressSize || isNarrow(mem);
        OptionalLong constant = displacement(mem).constant();
        long value = constant.orElse(0);
        boolean fitsDisplacement = isNarrow ? Ranges.fits(value, 32) : Ranges.fitsSigned(value, 32);
        return fitsDisplacement && areRegistersValid(mem);
    }

    private static boolean areRegistersValid(AsmOperand.Mem mem) {
        Register base = mem.base();
        Register index = mem.index();
        boolean isRelative = isInstructionPointer(base);
        boolean isBaseValid = base == null || isRelative || isAddressRegister(base);
        boolean isIndexValid =
                index == null
                        || (!isRelative
                                && isAddressRegister(index)
                                && index.number() != NO_INDEX
                                && (base == null || base.file() == index.file()));
        return isBaseValid && isIndexValid && Integer.bitCount(mem.scale()) == 1;
    }

    private static boolean isAddressRegister(Register register) {
        return register.file() == Register.File.GPR64 || register.file() == Register.File.GPR32;
    }

    static boolean isInstructionPointer(Register register) {
        return register == Register.RIP || register == Register.EIP;
    }

    /** Returns whether the operand is nothing but one of two registers. */
    static boolean isPlain(AsmOperand.Mem mem, Register base64, Register base32) {
        OptionalLong constant = displacement(mem).constant();
        return (mem.base() == base64 || mem.base() == base32)
                && mem.index() == null
                && constant.isPresent()
                && constant.getAsLong() == 0;
    }

    /** Returns whether the operand's registers ask for 32-bit addresses. */
    static boolean isNarrow(AsmOperand.Mem mem) {
        return isNarrow(mem.base()) || isNarrow(mem.index());
    }

    private static boolean isNarrow(Register register) {
        return register != null
                && (register == Register.EIP || register.file() == Register.File.GPR32);
    }

    static SymbolicValue displacement(AsmOperand.Mem mem) {
        return mem.displacement() == null ? ZERO : mem.displacement();
    }

    /** Returns the segment that holds without an override. */
    static Register defaultSegment(AsmOperand.Mem mem) {
        Register base = mem.base();
        boolean isStack =
                base != null
                        && isAddressRegister(base)
                        && (base.number() == Register.RSP.number()
                                || base.number() == Register.RBP.number());
        return isStack ? Register.SS : Register.DS;
    }

    /** Returns the REX.X and REX.B bits that the operand needs. */
    static int rexBits(AsmOperand.Mem mem) {
        int bits = 0;
        if (mem.index() != null && mem.index().number() >= 8) {
            bits |= 2;
        }
        if (mem.base() != null && mem.base().number() >= 8) {
            bits |= 1;
        }
        return bits;
    }

    /** Appends ModRM, SIB and displacement. */
    static void write(ByteSink sink, AsmOperand.Mem mem, int reg, boolean narrow, boolean disp32) {
        SymbolicValue displacement = displacement(mem);
        Fixup.Kind kind = narrow ? Fixup.Kind.ABSOLUTE : Fixup.Kind.ABSOLUTE_SIGNED;
        int regBits = (reg & 7) << 3;
        if (isInstructionPointer(mem.base())) {
            sink.write(regBits | NONE, 1);
            boolean isKnown = displacement.constant().isPresent();
            sink.write(displacement, 4, isKnown ? kind : Fixup.Kind.PC_RELATIVE);
            return;
        }
        int size = displacementBytes(mem, displacement.constant(), narrow, disp32);
        int mod = mem.base() == null || size == 0 ? 0 : size == 1 ? 1 : 2;
        boolean needsSib =
                mem.base() == null || mem.index() != null || (mem.base().number() & 7) == NO_INDEX;
        if (needsSib) {
            int base = mem.base() == null ? NONE : mem.base().number() & 7;
            int index = mem.index() == null ? NO_INDEX : mem.index().number() & 7;
            int scale = Integer.numberOfTrailingZeros(mem.scale());
            sink.write(mod << 6 | regBits | SIB_FOLLOWS, 1);
            sink.write(scale << 6 | index << 3 | base, 1);
        } else {
            sink.write(mod << 6 | regBits | (mem.base().number() & 7), 1);
        }
        sink.write(displacement, size, kind);
    }

    private static int displacementBytes(
            AsmOperand.Mem mem, OptionalLong constant, boolean narrow, boolean disp32) {
        if (mem.base() == null || constant.isEmpty() || disp32) {
            return 4;
        }
        long value = narrow ? (int) constant.getAsLong() : constant.getAsLong();
        if (value == 0 && (mem.base().number() & 7) != NONE) {
            return 0;
        }
        return Ranges.fitsSigned(value, 8) ? 1 : 4;
    }
}
