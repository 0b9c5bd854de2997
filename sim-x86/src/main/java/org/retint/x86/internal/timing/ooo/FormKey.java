// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.List;
import java.util.Locale;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.timing.UopCosts;

/** How the tables of micro-operations spell a decoded instruction. */
final class FormKey {
    private static final List<String> CBW = List.of("cbw", "cwde", "cdqe");
    private static final List<String> CWD = List.of("cwd", "cdq", "cqo");

    private FormKey() {}

    /** Returns the form of an instruction, or null if a table does not have it. */
    static UopCosts.Form find(UopCosts costs, Instruction insn) {
        String mnemonic = mnemonic(insn);
        UopCosts.Form form = costs.find(mnemonic, operands(insn, false), address(insn));
        return form != null ? form : costs.find(mnemonic, operands(insn, true), address(insn));
    }

    /** Returns how a message names the form. */
    static String describe(Instruction insn) {
        return (mnemonic(insn) + " " + operands(insn, false) + " " + address(insn)).strip();
    }

    private static String mnemonic(Instruction insn) {
        String prefix =
                switch (insn.repeat()) {
                    case NONE -> "";
                    case REP -> "rep ";
                    case REPNE -> "repne ";
                };
        return (insn.lock() ? "lock " : prefix) + name(insn);
    }

    private static String name(Instruction insn) {
        String name = insn.mnemonic().toLowerCase(Locale.ROOT);
        if (isString(insn)) {
            return name + "bwdq".charAt(Integer.numberOfTrailingZeros(insn.widthBits() / 8));
        } else if (insn.row().family().equals("Jcc")) {
            return "jcc";
        }
        return switch (name) {
            case "cbw" -> CBW.get(widthIndex(insn));
            case "cwd" -> CWD.get(widthIndex(insn));
            case "andnps" -> "andps"; // nobody measured it; the same unit does both
            case "andnpd" -> "andpd";
            default -> name;
        };
    }

    private static int widthIndex(Instruction insn) {
        return insn.widthBits() == 16 ? 0 : insn.widthBits() / 32;
    }

    private static boolean isString(Instruction insn) {
        return switch (insn.mnemonic()) {
            case "MOVS", "STOS", "LODS", "SCAS", "CMPS" -> true;
            default -> false;
        };
    }

    private static String operands(Instruction insn, boolean wideRegisters) {
        if (isString(insn)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < insn.operands().size(); i++) {
            if (i > 0 && insn.mnemonic().equals("LEA")) {
                break; // how it forms the address is told apart
            }
            text.append(i == 0 ? "" : " ").append(spell(insn, i, wideRegisters));
        }
        return text.toString();
    }

    private static String spell(Instruction insn, int index, boolean wideRegisters) {
        Operand operand = insn.operand(index);
        String pattern = insn.row().operands().get(index).name();
        if (pattern.equals("CL") || pattern.equals("1")) {
            return pattern;
        }
        if (operand instanceof Operand.Reg reg) {
            return register(reg.register(), wideRegisters && insn.operands().size() > 1);
        } else if (operand instanceof Operand.Mem memory) {
            if (insn.mnemonic().startsWith("PREFETCH")) {
                return "M512"; // a line
            }
            return memory.widthBits() == 0 ? "M" : "M" + memory.widthBits();
        }
        return "I";
    }

    private static String register(Register register, boolean wide) {
        return switch (register.file()) {
            case GPR64, GPR32, GPR16 -> "R" + (wide ? 32 : register.widthBits());
            case GPR8, GPR8_HIGH -> "R8";
            case MMX -> "MM";
            case X87 -> "ST";
            case SEGMENT -> "SEG";
            case CONTROL -> "CR";
            case DEBUG -> "DR";
            default -> register.file().name();
        };
    }

    private static String address(Instruction insn) {
        if (!insn.mnemonic().equals("LEA")) {
            return "";
        }
        Operand.Mem memory = (Operand.Mem) insn.operand(1);
        boolean relative =
                memory.base() != null && memory.base().file() == Register.File.INSTRUCTION_POINTER;
        StringBuilder text = new StringBuilder();
        if (relative) {
            return "R_D32";
        }
        if (memory.base() != null) {
            text.append("B_");
        }
        if (memory.index() != null) {
            text.append(memory.scale() > 1 ? "IS_" : "I_");
        }
        long displacement = memory.displacement();
        // RBP and R13 as base need a displacement, be it 0.
        boolean needed = memory.base() != null && (memory.base().generalNumber() & 7) == 5;
        if (displacement != 0 || needed) {
            text.append(
                    displacement == (byte) displacement && memory.base() != null ? "D8_" : "D32_");
        }
        return text.isEmpty() ? "D32" : text.substring(0, text.length() - 1);
    }
}
