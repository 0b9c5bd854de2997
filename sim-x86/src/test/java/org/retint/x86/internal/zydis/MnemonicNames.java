// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import org.retint.x86.internal.isa.Instruction;

/** How libzydis names what the table names once for all operand widths. */
final class MnemonicNames {
    private MnemonicNames() {}

    static String zydis(Instruction insn) {
        String name = insn.mnemonic();
        int width = insn.widthBits();
        return switch (name) {
            case "MOVS", "CMPS", "STOS", "LODS", "SCAS", "INS", "OUTS" -> name + suffix(width);
            case "CBW" -> width == 16 ? "CBW" : width == 32 ? "CWDE" : "CDQE";
            case "CWD" -> width == 16 ? "CWD" : width == 32 ? "CDQ" : "CQO";
            case "PUSHF", "POPF" -> width == 64 ? name + "Q" : name;
            case "IRET" -> width == 64 ? "IRETQ" : width == 32 ? "IRETD" : "IRET";
            case "CALLF" -> "CALL";
            case "JMPF" -> "JMP";
            case "RETF" -> "RET";
            case "JRCXZ" -> insn.addressWidthBits() == 32 ? "JECXZ" : name;
            case "FXSAVE",
                    "FXRSTOR",
                    "XSAVE",
                    "XRSTOR",
                    "XSAVEOPT",
                    "XSAVEC",
                    "XSAVES",
                    "XRSTORS" ->
                    width == 64 ? name + "64" : name;
            case "FNENI" -> "FENI8087_NOP";
            case "FNDISI" -> "FDISI8087_NOP";
            case "FNSETPM" -> "FSETPM287_NOP";
            case "PFRSQRT" -> "PFSQRT";
            case "PFRCPIT1" -> "PFCPIT1";
            default -> name;
        };
    }

    private static String suffix(int width) {
        return switch (width) {
            case 8 -> "B";
            case 16 -> "W";
            case 32 -> "D";
            default -> "Q";
        };
    }
}
