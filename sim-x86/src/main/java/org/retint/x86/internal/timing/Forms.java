// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing;

import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.UopClass;
import org.retint.x86.timing.InsnForm;

/** Makes the timing models' view of an instruction from the decoder's. */
public final class Forms {
    private Forms() {}

    /** Returns what a timing model may know about a decoded instruction. */
    public static InsnForm of(Instruction insn) {
        IsaRow row = insn.row();
        boolean addressOnly = row.uopClass() == UopClass.LEA || row.uopClass() == UopClass.NOP;
        boolean loads = false;
        boolean stores = false;
        int read = 0;
        int written = 0;
        List<Operand> operands = insn.operands();
        List<OperandPattern> patterns = row.operands();
        for (int i = 0; i < operands.size() && i < patterns.size(); i++) {
            OperandPattern pattern = patterns.get(i);
            if (operands.get(i) instanceof Operand.Mem memory) {
                loads |= pattern.reads() && !addressOnly;
                stores |= pattern.writes() && !addressOnly;
                read |= generalRegister(memory.base()) | generalRegister(memory.index());
            } else if (operands.get(i) instanceof Operand.Reg reg) {
                int bit = generalRegister(reg.register());
                read |= pattern.reads() ? bit : 0;
                written |= pattern.writes() ? bit : 0;
            }
        }
        return new InsnForm(
                insn.mnemonic(),
                row.uopClass().name(),
                insn.widthBits(),
                insn.length(),
                insn.lock(),
                insn.repeat() != Instruction.Repeat.NONE,
                loads,
                stores,
                read,
                written,
                row.flagsRead(),
                row.flagsWritten() | row.flagsUndefined());
    }

    private static int generalRegister(Register register) {
        return register != null && register.isGeneral() ? 1 << register.generalNumber() : 0;
    }
}
