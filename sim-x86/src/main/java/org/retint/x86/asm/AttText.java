// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.AttNames;
import org.retint.x86.internal.isa.ComparisonNames;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.OperandPattern.Kind;
import org.retint.x86.internal.isa.UopClass;

/** The AT&amp;T text of one decoded instruction. */
final class AttText {
    private final Instruction insn;
    private final IsaRow row;
    private final long nextAddress;
    private final LongFunction<String> symbols;
    private String comment = "";

    private AttText(Instruction insn, long address, LongFunction<String> symbols) {
        this.insn = insn;
        this.row = insn.row();
        this.nextAddress = address + insn.length();
        this.symbols = symbols;
    }

    static String of(Instruction insn, long address, LongFunction<String> symbols) {
        return new AttText(insn, address, symbols).text();
    }

    private String text() {
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < row.operands().size(); i++) {
            Kind kind = row.operands().get(i).kind();
            if (kind != Kind.ONE && kind != Kind.MASKED_DESTINATION) {
                String text = operand(row.operands().get(i), insn.operand(i));
                operands.add(i == 0 ? text + mask() : text);
            }
        }
        addRounding(operands);
        if (ComparisonNames.areThoseOf(insn)) {
            operands.remove(2); // the name says it
        }
        if (!row.mnemonic().equals("ENTER")) {
            Collections.reverse(operands);
        }
        String text = prefix() + name();
        if (!operands.isEmpty()) {
            text += " " + String.join(",", operands);
        }
        return text + comment;
    }

    private String mask() {
        Decoration decoration = insn.decoration();
        String mask = decoration.mask() == null ? "" : "{%" + decoration.mask().attName() + "}";
        return decoration.zeroing() ? mask + "{z}" : mask;
    }

    /** Adds static rounding behind the last operand that is no immediate. */
    private void addRounding(List<String> operands) {
        String text =
                switch (insn.decoration().rounding()) {
                    case NONE -> "";
                    case SAE -> "{sae}";
                    case NEAREST -> "{rn-sae}";
                    case DOWN -> "{rd-sae}";
                    case UP -> "{ru-sae}";
                    case ZERO -> "{rz-sae}";
                };
        if (!text.isEmpty()) {
            int last = insn.operands().size() - 1;
            boolean hasImmediate = insn.operand(last) instanceof Operand.Imm;
            operands.add(hasImmediate ? last : last + 1, text);
        }
    }

    private String prefix() {
        String lock = insn.lock() ? "lock " : "";
        boolean compares = row.mnemonic().equals("CMPS") || row.mnemonic().equals("SCAS");
        String repeat =
                switch (insn.repeat()) {
                    case NONE -> "";
                    case REP -> compares ? "repz " : "rep ";
                    case REPNE -> "repnz ";
                };
        boolean isFar = row.mnemonic().equals("CALLF") || row.mnemonic().equals("JMPF");
        String wide = isFar && insn.widthBits() == 64 ? "rex.W " : "";
        return lock + repeat + wide;
    }

    private String name() {
        if (ComparisonNames.areThoseOf(insn)) {
            return ComparisonNames.of(insn);
        }
        int width = insn.widthBits();
        List<AttNames.Name> names = AttNames.of(row);
        for (AttNames.Name name : names) {
            if (name.widthBits() == width && width != 0) {
                return name.text();
            }
        }
        AttNames.Name name = names.get(0);
        if (row.mnemonic().equals("JRCXZ") && insn.addressWidthBits() == 32) {
            return "jecxz";
        }
        if (row.mnemonic().equals("CRC32")) {
            return name.text() + AttNames.suffix(insn.operand(1).widthBits());
        }
        for (AttNames.Name other : names) {
            if (name.widthBits() != 0 && other.widthBits() == 0) {
                return other.text(); // MOVSXD of equal widths
            }
        }
        return name.takesSuffix() ? name.text() + suffix(width) : name.text();
    }

    private String suffix(int width) {
        if (row.widths().size() == 1 && width != 8) {
            return "";
        }
        boolean hasDefault32 = row.mnemonic().equals("JMPF") || row.mnemonic().equals("CALLF");
        if (hasDefault32) {
            return width == 16 ? "w" : "";
        }
        boolean isDefault64 = row.widths().contains(64) && !row.widths().contains(32);
        boolean matters = row.operands().isEmpty() || row.mnemonic().equals("RETF");
        for (int i = 0; i < row.operands().size(); i++) {
            OperandPattern pattern = row.operands().get(i);
            Operand operand = insn.operand(i);
            boolean fixesSize = operand instanceof Operand.Reg && isSized(pattern);
            if (fixesSize) {
                return "";
            }
            matters |= operand instanceof Operand.Mem && pattern.memoryBits() == 0;
            matters |= row.mnemonic().equals("PUSH");
        }
        boolean isOmitted = isDefault64 && width == 64;
        boolean isPlainReturn = width == 32 && matters && row.operands().isEmpty();
        if (isOmitted || (isPlainReturn && !row.mnemonic().startsWith("SYS"))) {
            return "";
        }
        return matters ? AttNames.suffix(width) : "";
    }

    private static boolean isSized(OperandPattern pattern) {
        return switch (pattern.kind()) {
            case RM, REGISTER, REGISTER_RM, ACCUMULATOR -> pattern.registerBits() == 0;
            default -> false;
        };
    }

    private String operand(OperandPattern pattern, Operand operand) {
        boolean isIndirect =
                row.uopClass() == UopClass.JUMP_INDIRECT
                        || row.uopClass() == UopClass.CALL_INDIRECT
                        || row.mnemonic().equals("JMPF")
                        || row.mnemonic().equals("CALLF");
        String star = isIndirect ? "*" : "";
        if (operand instanceof Operand.Reg reg) {
            if (reg.register() == Register.ST0 && pattern.kind() != Kind.FIXED) {
                return "%st(0)";
            }
            String name = "%" + reg.register().attName();
            boolean isPort = pattern.kind() == Kind.FIXED && reg.register() == Register.DX;
            return isPort ? "(" + name + ")" : star + name;
        }
        if (operand instanceof Operand.Mem mem) {
            int broadcast = insn.decoration().broadcast();
            String elements = broadcast == 0 ? "" : "{1to" + broadcast + "}";
            return star + memory(pattern.kind(), mem) + elements;
        }
        if (operand instanceof Operand.Imm imm) {
            return "$" + hex(truncate(imm.value(), imm.widthBits()));
        }
        if (operand instanceof Operand.Rel rel) {
            return address(nextAddress + rel.displacement());
        }
        throw new IllegalStateException("no text for an operand: row=" + row);
    }

    private String memory(Kind kind, Operand.Mem mem) {
        StringBuilder text = new StringBuilder(segment(kind, mem.segment()));
        boolean isTable = kind == Kind.TABLE;
        if (mem.base() == null && mem.index() == null) {
            return text.append(hex(mem.displacement())).toString();
        }
        boolean hasFrameBase = mem.base() != null && (mem.base().number() & 7) == 5;
        if (mem.displacement() != 0 || mem.base() == null || hasFrameBase) {
            text.append(mem.displacement() < 0 ? "-" : "")
                    .append(hex(Math.abs(mem.displacement())));
        }
        text.append('(').append(mem.base() == null ? "" : "%" + mem.base().attName());
        if (mem.index() != null && !isTable) {
            text.append(",%").append(mem.index().attName()).append(',').append(mem.scale());
        }
        if (mem.base() == Register.RIP) {
            comment = "        # " + address(nextAddress + mem.displacement());
        }
        return text.append(')').toString();
    }

    private static String segment(Kind kind, Register segment) {
        boolean isSaid =
                switch (kind) {
                    case STRING_SOURCE, STRING_DESTINATION, TABLE -> true;
                    default -> segment == Register.FS || segment == Register.GS;
                };
        return isSaid ? "%" + segment.attName() + ":" : "";
    }

    private String address(long address) {
        String symbol = symbols.apply(address);
        return symbol == null ? hex(address) : hex(address) + " <" + symbol + ">";
    }

    private static long truncate(long value, int widthBits) {
        return widthBits == Long.SIZE ? value : value & ((1L << widthBits) - 1);
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
