// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.retint.x86.Register;

/** Says why operands fit no form of a mnemonic. */
final class Diagnosis {
    private Diagnosis() {}

    static EncodingException noForm(
            String mnemonic, List<MnemonicIndex.Entry> entries, List<AsmOperand> operands) {
        String problem =
                fitsWithoutNumbers(entries, operands)
                        ? "immediate out of range"
                        : "no such operands";
        StringBuilder given = new StringBuilder();
        for (AsmOperand operand : operands) {
            given.append(given.length() == 0 ? "" : ", ").append(describe(operand));
        }
        Set<String> forms = new LinkedHashSet<>();
        int width = 0;
        for (MnemonicIndex.Entry entry : entries) {
            forms.add(entry.row().toString());
            width = entry.widthBits();
        }
        String size = width == 0 ? "" : " widthBits=" + width;
        return new EncodingException(
                problem
                        + ": name="
                        + mnemonic
                        + size
                        + " operands="
                        + (operands.isEmpty() ? "none" : given)
                        + "; forms, destination first: "
                        + String.join("; ", forms));
    }

    /** Returns whether some form would do if every immediate were 0. */
    private static boolean fitsWithoutNumbers(
            List<MnemonicIndex.Entry> entries, List<AsmOperand> operands) {
        List<AsmOperand> zeros = new ArrayList<>();
        for (AsmOperand operand : operands) {
            boolean isImmediate = operand instanceof AsmOperand.Imm;
            zeros.add(isImmediate ? new AsmOperand.Imm(SymbolicValue.of(0)) : operand);
        }
        OperandMatcher matcher = new OperandMatcher(false, false);
        for (MnemonicIndex.Entry entry : entries) {
            for (int width : Encoder.widths(entry)) {
                if (matcher.match(entry.row(), width, zeros) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String describe(AsmOperand operand) {
        if (operand instanceof AsmOperand.Reg reg) {
            return "%" + reg.register().attName();
        }
        if (operand instanceof AsmOperand.Imm imm) {
            String number =
                    imm.value().constant().isPresent()
                            ? String.format("%#x", imm.value().constant().getAsLong())
                            : "symbol";
            return "$" + number;
        }
        if (operand instanceof AsmOperand.Mem mem) {
            return describe(mem);
        }
        if (operand instanceof AsmOperand.Indirect indirect) {
            return "*" + describe(indirect.operand());
        }
        return "target";
    }

    private static String describe(AsmOperand.Mem mem) {
        StringBuilder text = new StringBuilder();
        if (Addresses.displacement(mem).constant().isPresent()) {
            text.append(String.format("%#x", Addresses.displacement(mem).constant().getAsLong()));
        } else {
            text.append("symbol");
        }
        text.append('(').append(name(mem.base()));
        if (mem.index() != null) {
            text.append(',').append(name(mem.index())).append(',').append(mem.scale());
        }
        return text.append(')').toString();
    }

    private static String name(Register register) {
        return register == null ? "" : "%" + register.attName();
    }
}
