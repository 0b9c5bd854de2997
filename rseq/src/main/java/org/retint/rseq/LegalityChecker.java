// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.UopClass;

/**
 * Checks that the marker is harmless in a sequence, and that the sequence may be run again from any
 * of its restartable instructions. A REX prefix without a bit set is no no-op: it turns AH, CH, DH
 * and BH into SPL, BPL, SIL and DIL, is illegal before VEX, EVEX and XOP, and means nothing if a
 * legacy prefix follows it. A store is repeated with all that follows it, so that it has to be the
 * last thing a sequence does; what a call pushes is not, as nobody is rewound from behind a call.
 *
 * @see "Intel SDM vol. 2A, REX Prefixes"
 */
public final class LegalityChecker {
    private static final int VEX3 = 0xc4;
    private static final int VEX2 = 0xc5;
    private static final int EVEX = 0x62;
    private static final int XOP = 0x8f;
    private static final int FIRST_XOP_MAP = 8;
    private static final int XOP_MAP_MASK = 0x1f;

    private LegalityChecker() {}

    /** What can be wrong with a sequence. */
    public enum Rule {
        /** A marked instruction encodes byte register 4 to 7. */
        BYTE_REGISTER,
        /** A marked instruction is encoded with VEX, EVEX or XOP. */
        VECTOR_ENCODING,
        /** A legacy prefix follows the marker. */
        PREFIX_AFTER_MARKER,
        /** The instruction at the return address is marked: a completed call would be repeated. */
        MARKED_RETURN_ADDRESS,
        /** An instruction stores to memory, and a restartable one follows. */
        EARLY_STORE,
        /** A restartable instruction is not marked. */
        UNMARKED,
        /** A restartable offset or the return address is not where an instruction starts. */
        NOT_A_BOUNDARY,
        /** The bytes are no instruction, or one that does not end with the sequence. */
        NOT_DECODABLE
    }

    /**
     * A place where a sequence breaks a rule.
     *
     * @param rule the rule
     * @param offset offset of the instruction in the sequence
     * @param text a sentence for people
     */
    public record Violation(Rule rule, int offset, String text) {}

    /**
     * Checks a sequence that carries the marker at each of its restartable instructions.
     *
     * @param sequence the sequence
     * @param code its bytes
     * @return what is wrong, in the order of the offsets; empty if nothing is
     * @throws IllegalArgumentException if there are fewer or more bytes than the sequence has
     */
    public static List<Violation> check(Sequence sequence, byte[] code) {
        if (code.length != sequence.lengthBytes()) {
            throw new IllegalArgumentException(
                    String.format(
                            "bytes do not fill the sequence: start=%#x lengthBytes=%d bytes=%d",
                            sequence.start(), sequence.lengthBytes(), code.length));
        }
        List<Violation> violations = new ArrayList<>();
        List<Integer> boundaries = new ArrayList<>();
        Decoder decoder = new Decoder();
        int offset = 0;
        while (offset < code.length) {
            boundaries.add(offset);
            boolean marked = (code[offset] & 0xff) == Markers.MARKER_BYTE;
            if (marked) {
                checkPrefixes(violations, code, offset);
            }
            checkMarks(violations, sequence, offset, marked);
            Decoding decoding = decoder.decode(code, offset, code.length);
            if (!(decoding instanceof Instruction insn)) {
                violations.add(
                        new Violation(Rule.NOT_DECODABLE, offset, "no instruction: " + decoding));
                break;
            }
            if (marked) {
                checkRegisters(violations, insn, offset);
            }
            checkStore(violations, sequence, insn, offset);
            offset += insn.length();
        }
        if (offset >= code.length) {
            checkBoundaries(violations, sequence, boundaries);
        }
        return violations;
    }

    private static void checkMarks(
            List<Violation> violations, Sequence sequence, int offset, boolean marked) {
        boolean returnAddress = offset != 0 && offset == sequence.returnOffset();
        if (marked && returnAddress) {
            violations.add(
                    new Violation(
                            Rule.MARKED_RETURN_ADDRESS, offset, "marker at a return address"));
        }
        if (!marked && sequence.restartableOffsets().contains(offset)) {
            violations.add(
                    new Violation(Rule.UNMARKED, offset, "restartable instruction not marked"));
        }
    }

    private static void checkPrefixes(List<Violation> violations, byte[] code, int offset) {
        int position = offset + 1;
        while (position < code.length && isRex(code[position] & 0xff)) {
            position++; // of several REX prefixes the last one counts, the marker is one of them
        }
        if (position == code.length) {
            return;
        }
        int next = code[position] & 0xff;
        if (isLegacyPrefix(next)) {
            violations.add(
                    new Violation(
                            Rule.PREFIX_AFTER_MARKER,
                            offset,
                            String.format("legacy prefix %#x behind the marker", next)));
        }
        boolean xop =
                next == XOP
                        && position + 1 < code.length
                        && (code[position + 1] & XOP_MAP_MASK) >= FIRST_XOP_MAP;
        if (next == VEX2 || next == VEX3 || next == EVEX || xop) {
            violations.add(
                    new Violation(
                            Rule.VECTOR_ENCODING,
                            offset,
                            String.format("encoding %#x behind the marker", next)));
        }
    }

    private static void checkRegisters(List<Violation> violations, Instruction insn, int offset) {
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Reg reg && isByteRegister4To7(reg.register())) {
                violations.add(
                        new Violation(
                                Rule.BYTE_REGISTER,
                                offset,
                                insn.mnemonic()
                                        + " names "
                                        + reg.register()
                                        + ", another register without the marker"));
            }
        }
    }

    private static void checkStore(
            List<Violation> violations, Sequence sequence, Instruction insn, int offset) {
        int here = offset;
        boolean restartsFollow =
                sequence.restartableOffsets().stream().anyMatch(other -> other > here);
        if (restartsFollow && stores(insn)) {
            violations.add(
                    new Violation(
                            Rule.EARLY_STORE,
                            offset,
                            insn.mnemonic() + " stores, and is repeated by a restart behind it"));
        }
    }

    private static boolean stores(Instruction insn) {
        if (insn.row().uopClass() == UopClass.STORE) {
            return true;
        }
        for (int i = 0; i < insn.operands().size(); i++) {
            if (insn.operands().get(i) instanceof Operand.Mem
                    && insn.row().operands().get(i).writes()) {
                return true;
            }
        }
        return false;
    }

    private static void checkBoundaries(
            List<Violation> violations, Sequence sequence, List<Integer> boundaries) {
        List<Integer> wanted = new ArrayList<>(sequence.restartableOffsets());
        if (sequence.returnOffset() != 0) {
            wanted.add(sequence.returnOffset());
        }
        for (int offset : wanted) {
            if (!boundaries.contains(offset)) {
                violations.add(
                        new Violation(Rule.NOT_A_BOUNDARY, offset, "inside of an instruction"));
            }
        }
    }

    private static boolean isByteRegister4To7(Register register) {
        return switch (register.file()) {
            case GPR8_HIGH -> true;
            case GPR8 -> register.number() >= 4 && register.number() <= 7;
            default -> false;
        };
    }

    private static boolean isRex(int value) {
        return (value & 0xf0) == 0x40;
    }

    private static boolean isLegacyPrefix(int value) {
        return switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3 -> true;
            default -> false;
        };
    }
}
