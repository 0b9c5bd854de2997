// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.ComparisonNames;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.UopClass;

/**
 * Chooses the form and the bytes of an instruction, as GNU as 2.40 does. Stateless.
 *
 * <p>Not modelled: the optimizations of {@code -O}, operand order that AT&amp;T syntax has only for
 * compatibility with older assemblers, pseudo prefixes other than {@code {disp32}}.
 */
public final class Encoder {
    private static final String WIDE_MOVE = "movabs";

    /**
     * Encodes one instruction. A direct JMP or Jcc gets its 32-bit form; see {@link #encodeBranch}.
     *
     * @param attMnemonic mnemonic in AT&amp;T spelling, lower case
     * @param prefixes prefix words in the order written: {@code lock}, {@code rep}, {@code data16}
     * @param operands operands in AT&amp;T order, source first
     * @throws EncodingException if there is no such instruction
     */
    public Encoded encode(String attMnemonic, List<String> prefixes, List<AsmOperand> operands) {
        if (isBreakpoint(attMnemonic, operands)) {
            return encode("int3", prefixes, List.of());
        }
        String withoutWait = WaitingForms.withoutWait(attMnemonic);
        if (withoutWait != null) {
            return WaitingForms.waiting(encode(withoutWait, prefixes, operands));
        }
        if (attMnemonic.equals("fnstsw") && operands.isEmpty()) {
            return encode(attMnemonic, prefixes, List.of(new AsmOperand.Reg(Register.AX)));
        }
        int relation = ComparisonNames.relation(attMnemonic);
        if (relation >= 0) {
            List<AsmOperand> all = new ArrayList<>();
            all.add(new AsmOperand.Imm(SymbolicValue.of(relation)));
            all.addAll(operands);
            return encode(ComparisonNames.plain(attMnemonic), prefixes, all);
        }
        List<MnemonicIndex.Entry> entries = MnemonicIndex.find(attMnemonic);
        if (entries.isEmpty()) {
            throw new EncodingException("unknown mnemonic: name=" + attMnemonic);
        }
        PrefixWords words = PrefixWords.of(prefixes);
        if (attMnemonic.equals("jecxz")) {
            words.addressSize();
        }
        boolean isWideMove = attMnemonic.startsWith(WIDE_MOVE);
        OperandMatcher matcher = new OperandMatcher(words.hasAddressSize(), isWideMove);
        for (MnemonicIndex.Entry entry : entries) {
            for (int width : widths(entry)) {
                AsmOperand[] matched = matcher.match(entry.row(), width, operands);
                if (matched != null && isWidthMeant(entry, width, matched)) {
                    checkSized(attMnemonic, entries, entry, matched);
                    return InstructionWriter.write(entry.row(), width, matched, words);
                }
            }
        }
        throw Diagnosis.noForm(attMnemonic, entries, operands);
    }

    /**
     * Encodes a direct jump in the size asked for.
     *
     * @param attMnemonic a mnemonic for which {@link #isRelaxable} holds
     * @param shortForm whether the distance takes 8 bits, else 32
     * @param target the address jumped to
     * @throws EncodingException if the mnemonic is not that of such a jump
     */
    public Encoded encodeBranch(String attMnemonic, boolean shortForm, SymbolicValue target) {
        OperandPattern.Kind kind =
                shortForm ? OperandPattern.Kind.RELATIVE8 : OperandPattern.Kind.RELATIVE32;
        for (MnemonicIndex.Entry entry : MnemonicIndex.find(attMnemonic)) {
            if (isRelaxable(entry.row()) && entry.row().operands().get(0).kind() == kind) {
                AsmOperand[] operands = {new AsmOperand.Target(target)};
                return InstructionWriter.write(
                        entry.row(), 64, operands, PrefixWords.of(List.of()));
            }
        }
        throw new EncodingException("not a jump of two sizes: name=" + attMnemonic);
    }

    /**
     * Encodes prefixes that stand alone, as in {@code lock; incl (%rax)}.
     *
     * @param prefixes prefix words in the order written
     */
    public Encoded encodePrefixes(List<String> prefixes) {
        ByteSink sink = new ByteSink();
        PrefixWords.of(prefixes).write(sink);
        return new Encoded(sink.bytes(), List.of(), null);
    }

    /** Returns whether a mnemonic is a jump with a short and a near form: jmp or a jcc. */
    public boolean isRelaxable(String attMnemonic) {
        List<MnemonicIndex.Entry> entries = MnemonicIndex.find(attMnemonic);
        return !entries.isEmpty() && isRelaxable(entries.get(0).row());
    }

    /** Returns whether a mnemonic is known, with or without a size suffix. */
    public boolean isMnemonic(String attMnemonic) {
        return ComparisonNames.relation(attMnemonic) >= 0
                || WaitingForms.withoutWait(attMnemonic) != null
                || !MnemonicIndex.find(attMnemonic).isEmpty();
    }

    /** Returns whether a word is an instruction prefix: {@code lock}, {@code rep}, {@code fs}. */
    public boolean isPrefix(String word) {
        return PrefixWords.isPrefix(word);
    }

    /** Returns whether a row is a direct jump that has another row of another size. */
    static boolean isRelaxable(IsaRow row) {
        return row.family().equals("Jcc") || row.uopClass() == UopClass.JUMP;
    }

    /** Returns the widths to try; the first is the one that holds if nothing fixes it. */
    static List<Integer> widths(MnemonicIndex.Entry entry) {
        if (entry.widthBits() != 0) {
            return List.of(entry.widthBits());
        }
        List<Integer> widths = entry.row().widths();
        if (widths.isEmpty()) {
            return List.of(0);
        }
        if (widths.contains(32)) {
            return widths.contains(64) ? List.of(32, 64, 16) : List.of(32, 16);
        }
        return widths.contains(64) ? List.of(64, 16) : widths;
    }

    private static boolean isBreakpoint(String mnemonic, List<AsmOperand> operands) {
        return mnemonic.equals("int")
                && operands.size() == 1
                && operands.get(0) instanceof AsmOperand.Imm imm
                && imm.value().constant().equals(OptionalLong.of(3));
    }

    /** A number that fits an operand of 16 bits alone does not make a push one of 16 bits. */
    private static boolean isWidthMeant(
            MnemonicIndex.Entry entry, int width, AsmOperand[] matched) {
        return entry.widthBits() != 0
                || width == 64
                || !OperandMatcher.hasDefaultWidth(entry.row())
                || OperandMatcher.fixesWidth(entry.row(), matched);
    }

    private static void checkSized(
            String mnemonic,
            List<MnemonicIndex.Entry> entries,
            MnemonicIndex.Entry chosen,
            AsmOperand[] matched) {
        if (chosen.widthBits() == 0
                && hasSeveralWidths(entries)
                && OperandMatcher.needsSize(chosen.row(), matched)) {
            throw new EncodingException(
                    "operand size unknown: add a suffix b, w, l or q: name=" + mnemonic);
        }
    }

    private static boolean hasSeveralWidths(List<MnemonicIndex.Entry> entries) {
        int widths = 0;
        for (MnemonicIndex.Entry entry : entries) {
            for (int width : entry.row().widths()) {
                widths |= width;
            }
        }
        return Integer.bitCount(widths) > 1;
    }
}
