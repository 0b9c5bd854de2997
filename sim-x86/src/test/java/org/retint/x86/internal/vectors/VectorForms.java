// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;

/** Says which forms of the table the selected vectors test, and of the others why not. */
final class VectorForms {
    private static final String INVALID_OPCODE = "6";
    private static final int FILL = 0xcc;

    /** Their meaning is #UD: always, at CPL 3, or outside of system-management mode. */
    private static final List<String> UNDEFINED_BY_MEANING =
            List.of("UD0", "UD1", "UD2", "RSM", "CLAC", "STAC");

    /** Forms that nobody recorded, by {@link #name}. */
    static final List<String> NOT_RECORDED =
            List.of(
                    "MOV r/m16, sreg [8C /r]",
                    "PUSH FS [0F A0]",
                    "POP FS [0F A1]",
                    "PUSH GS [0F A8]",
                    "POP GS [0F A9]",
                    "RDSSPD r32@rm [F3 0F 1E /1 W0]",
                    "RDSSPQ r64@rm [F3 0F 1E /1 W1]",
                    "SYSENTER [0F 34]",
                    "SYSEXIT [0F 35]",
                    "CPUID [0F A2]",
                    "SERIALIZE [NP 0F 01 E8]",
                    "RDTSCP [0F 01 F9]",
                    "RDPMC [0F 33]",
                    "SIDT m80 [0F 01 /1]",
                    "SLDT r/m16 [0F 00 /0]",
                    "VERR rm16 [0F 00 /4]",
                    "VERW rm16 [0F 00 /5]",
                    "LAR r, r/m16 [0F 02 /r]",
                    "LSL r, r/m16 [0F 03 /r]",
                    "LSS r, far [0F B2 /r]",
                    "LFS r, far [0F B4 /r]",
                    "LGS r, far [0F B5 /r]",
                    "MONITOR [NP 0F 01 C8]",
                    "MWAIT [NP 0F 01 C9]",
                    "XGETBV [NP 0F 01 D0]",
                    "RDRAND r@rm [NFx 0F C7 /6]",
                    "RDSEED r@rm [NFx 0F C7 /7]",
                    "RDPID r64@rm [F3 0F C7 /7]",
                    "MOVQ rm64, x [66 W1 0F 7E /r]",
                    "MOVD rm32, x [66 W0 0F 7E /r]",
                    "F2XM1 [D9 F0]",
                    "FYL2X [D9 F1]",
                    "FPTAN [D9 F2]",
                    "FPATAN [D9 F3]",
                    "FYL2XP1 [D9 F9]",
                    "FSINCOS [D9 FB]",
                    "FSIN [D9 FE]",
                    "FCOS [D9 FF]",
                    "FCOMI ST0, st@rm [DB /6]",
                    "FCOMIP ST0, st@rm [DF /6]",
                    "FUCOMI ST0, st@rm [DB /5]",
                    "FUCOMIP ST0, st@rm [DF /5]",
                    "FNSTENV mem [D9 /6]",
                    "FLDENV mem [D9 /4]",
                    "FNSAVE mem [DD /6]",
                    "FRSTOR mem [DD /4]",
                    "FXSAVE mem [NP 0F AE /0]",
                    "FXRSTOR mem [NP 0F AE /1]",
                    "XSAVE mem [NP 0F AE /4]",
                    "XRSTOR mem [NP 0F AE /5]",
                    "XSAVEOPT mem [NP 0F AE /6]",
                    "XSAVEC mem [NP 0F C7 /4]",
                    "XSAVES mem [NP 0F C7 /5]",
                    "XRSTORS mem [NP 0F C7 /3]");

    private VectorForms() {}

    /** Returns a form with its encoding, which no other form has. */
    static String name(IsaRow row) {
        return row + " [" + row.encoding().notation() + "]";
    }

    /** Decodes a test's code as it stands in memory: followed by one-byte instructions. */
    static Decoding decode(String digits) {
        byte[] given = HexFormat.of().parseHex(digits);
        byte[] code = Arrays.copyOf(given, given.length + Decoder.MAX_LENGTH);
        Arrays.fill(code, given.length, code.length, (byte) FILL);
        return new Decoder().decode(code, 0, code.length);
    }

    /** Returns how many selected tests begin with each form, and say what executing it does. */
    static Map<IsaRow, Integer> tested() throws IOException {
        Map<IsaRow, Integer> tests = new LinkedHashMap<>();
        for (String group : VectorSelection.GROUPS) {
            for (String line : VectorSelection.lines(VectorSelection.open(group))) {
                String[] fields = line.split("\t", -1);
                boolean isTest = !line.startsWith("#");
                if (isTest && decode(fields[0]) instanceof Instruction insn) {
                    boolean isUndefined = fields[6].equals(INVALID_OPCODE);
                    if (!isUndefined || UNDEFINED_BY_MEANING.contains(insn.mnemonic())) {
                        tests.merge(insn.row(), 1, Integer::sum);
                    }
                }
            }
        }
        return tests;
    }

    /** Returns why no vector tests a form that none tests. */
    static String reason(IsaRow row) {
        if (row.decodedOnly() || !SiliconRows.isExecuted(row)) {
            return "not executed";
        }
        String reason = SiliconRows.reason(row);
        return reason == null ? "not recorded; the silicon runner runs it" : reason;
    }
}
