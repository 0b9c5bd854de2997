// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.UopClass;

/**
 * What an instruction reads and writes, implicit operands included.
 *
 * @param read resources read other than for addresses
 * @param merged those of them that the destination keeps a part of, or changes
 * @param written resources written
 * @param address resources that addresses are made of
 * @param memory the memory operand, or null
 * @param loads whether memory is read
 * @param stores whether memory is written
 */
record Operands(
        long read,
        long merged,
        long written,
        long address,
        Operand.Mem memory,
        boolean loads,
        boolean stores) {
    private static final long A = 1L << 0;
    private static final long C = 1L << 1;
    private static final long D = 1L << 2;
    private static final long B = 1L << 3;
    private static final long SP = 1L << 4;
    private static final long BP = 1L << 5;
    private static final long SI = 1L << 6;
    private static final long DI = 1L << 7;

    static Operands of(Instruction insn) {
        IsaRow row = insn.row();
        List<OperandPattern> patterns = row.operands();
        long read = Resource.flags(row.flagsRead());
        long merged = 0;
        long written = Resource.flags(row.flagsWritten() | row.flagsUndefined());
        long address = 0;
        Operand.Mem memory = null;
        boolean loads = false;
        boolean stores = false;
        for (int i = 0; i < insn.operands().size(); i++) {
            OperandPattern pattern = patterns.get(i);
            if (insn.operand(i) instanceof Operand.Mem found) {
                memory = found;
                address |= Resource.mask(found.base()) | Resource.mask(found.index());
                loads |= pattern.reads();
                stores |= pattern.writes();
            } else if (insn.operand(i) instanceof Operand.Reg reg) {
                long bit = Resource.mask(reg.register());
                boolean keeps = pattern.writes() && keepsRest(reg.register());
                read |= pattern.reads() || keeps ? bit : 0;
                merged |= pattern.writes() && (pattern.reads() || keeps) ? bit : 0;
                written |= pattern.writes() ? bit : 0;
            }
        }
        if (row.uopClass() == UopClass.LEA || row.uopClass() == UopClass.NOP) {
            boolean lea = row.uopClass() == UopClass.LEA;
            return new Operands(
                    lea ? read | address : 0, merged, lea ? written : 0, 0, null, false, false);
        }
        long[] implicit = implicit(insn);
        read |= implicit[0];
        written |= implicit[1];
        return new Operands(read, merged, written, address, memory, loads, stores);
    }

    /** A write of 8 or 16 bits leaves the rest of its register as it was. */
    private static boolean keepsRest(Register register) {
        return register.isGeneral() && register.widthBits() < 32;
    }

    /** Returns the general registers read and written that no operand names. */
    private static long[] implicit(Instruction insn) {
        boolean isByte = insn.widthBits() == 8;
        return switch (insn.mnemonic()) {
            case "MUL" -> new long[] {A, isByte ? A : A | D};
            case "IMUL" ->
                    insn.operands().size() == 1
                            ? new long[] {A, isByte ? A : A | D}
                            : new long[] {0, 0};
            case "DIV", "IDIV" -> new long[] {isByte ? A : A | D, isByte ? A : A | D};
            case "CBW" -> new long[] {A, A};
            case "CWD" -> new long[] {A, D};
            case "SAHF" -> new long[] {A, 0};
            case "LAHF", "CMPXCHG" -> new long[] {A, A};
            case "LEAVE" -> new long[] {BP, SP | BP};
            case "MOVS" -> new long[] {SI | DI, SI | DI};
            case "CMPS" -> new long[] {SI | DI, SI | DI};
            case "STOS" -> new long[] {A | DI, DI};
            case "LODS" -> new long[] {A | SI, A | SI};
            case "SCAS" -> new long[] {A | DI, DI};
            case "XLAT" -> new long[] {A | B, A};
            case "CMPXCHG8B", "CMPXCHG16B" -> new long[] {A | B | C | D, A | D};
            case "LOOP", "LOOPE", "LOOPNE" -> new long[] {C, C};
            case "JCXZ" -> new long[] {C, 0};
            default -> new long[] {0, 0};
        };
    }
}
