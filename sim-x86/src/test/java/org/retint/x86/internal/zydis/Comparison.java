// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;

/** Compares what the two decoders make of the same bytes, names of mnemonics apart. */
final class Comparison {
    private final Decoder ours = new Decoder();
    private final ZydisDecoder theirs;
    private int lastLength = 1;
    private boolean lastIsInstruction;

    Comparison(ZydisLibrary library) {
        theirs = new ZydisDecoder(library);
    }

    /** Returns the length of the last instruction that we decoded, 1 if there was none. */
    int lastLength() {
        return lastLength;
    }

    /** Returns whether we decoded an instruction. */
    boolean lastIsInstruction() {
        return lastIsInstruction;
    }

    /** Returns a difference in length, mnemonic or operands, or null. */
    Difference compare(byte[] code, int offset, int limit) {
        Decoding decoding = ours.decode(code, offset, limit);
        Optional<ZydisInstruction> other = theirs.decode(code, offset, limit);
        Instruction insn = decoding instanceof Instruction found ? found : null;
        lastIsInstruction = insn != null;
        lastLength = insn != null ? insn.length() : 1;
        if (insn == null || other.isEmpty()) {
            boolean isSame = insn == null && other.isEmpty();
            return isSame ? null : difference(insn, other, code, offset, limit, "validity");
        }
        ZydisInstruction zydis = other.get();
        String what = null;
        if (insn.length() != zydis.length()) {
            what = "length";
        } else if (!MnemonicNames.zydis(insn).equals(zydis.mnemonic())) {
            what = "mnemonic";
        } else if (!areEqual(explicit(insn), zydis.operands())) {
            what = "operands";
        } else if (!insn.decoration().equals(zydis.decoration())) {
            what = "decoration";
        }
        return what == null ? null : difference(insn, other, code, offset, limit, what);
    }

    private static boolean areEqual(List<Operand> ours, List<Operand> theirs) {
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!areEqual(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Immediates are told apart by their bytes: libzydis gives the width that they have in code.
     */
    static boolean areEqual(Operand ours, Operand theirs) {
        if (ours instanceof Operand.Imm mine && theirs instanceof Operand.Imm other) {
            int unused = Long.SIZE - other.widthBits();
            return mine.value() << unused == other.value() << unused;
        }
        return ours.equals(theirs);
    }

    private static Difference difference(
            Instruction insn,
            Optional<ZydisInstruction> other,
            byte[] code,
            int offset,
            int limit,
            String what) {
        byte[] bytes =
                Arrays.copyOfRange(code, offset, Math.min(limit, offset + Decoder.MAX_LENGTH));
        return new Difference(what, bytes, insn, other.orElse(null));
    }

    /** Returns the operands that an assembler would have to be told. */
    static List<Operand> explicit(Instruction insn) {
        List<Operand> operands = new ArrayList<>(insn.operands().size());
        List<OperandPattern> patterns = insn.row().operands();
        for (int i = 0; i < patterns.size(); i++) {
            switch (patterns.get(i).kind()) {
                case FIXED,
                        ACCUMULATOR,
                        ONE,
                        STRING_SOURCE,
                        STRING_DESTINATION,
                        TABLE,
                        MASKED_DESTINATION -> {}
                default -> operands.add(insn.operand(i));
            }
        }
        return operands;
    }
}
