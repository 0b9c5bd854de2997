// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/**
 * What rename knows without executing: results that do not depend on the operands, and moves
 * between registers.
 *
 * @param ignoresInputs whether the result does not depend on what the operands hold
 * @param elimination what rename can do alone
 * @param source the register that an eliminated move copies, as a {@link Resource}; -1 if none
 * @param mustExecute whether an operation that the table calls eliminated is not, its operands
 *     being one register
 * @param ports the ports that it then needs
 */
record Idioms(
        boolean ignoresInputs,
        Template.Elimination elimination,
        int source,
        boolean mustExecute,
        int ports) {
    private static final int INTEGER_PORTS = 0b110_0011;
    private static final int VECTOR_PORTS = 0b10_0011;
    private static final Idioms NONE = new Idioms(false, Template.Elimination.IDIOM, -1, false, 0);

    static Idioms of(Instruction insn) {
        if (insn.operands().size() != 2
                || !(insn.operand(0) instanceof Operand.Reg first)
                || !(insn.operand(1) instanceof Operand.Reg second)) {
            return NONE;
        }
        boolean same = first.register() == second.register();
        int resource = Resource.of(second.register());
        boolean samePlace = Resource.of(first.register()) == resource;
        String name = insn.mnemonic();
        if (isMove(insn, second.register())) {
            int ports = first.register().isGeneral() ? INTEGER_PORTS : VECTOR_PORTS;
            return samePlace
                    ? new Idioms(false, Template.Elimination.NONE, -1, true, ports)
                    : new Idioms(false, Template.Elimination.MOVE, resource, false, 0);
        }
        if (!same) {
            return NONE;
        }
        if (isZero(name, first.register())) {
            return new Idioms(true, Template.Elimination.IDIOM, -1, false, 0);
        }
        return name.startsWith("PCMPEQ")
                ? new Idioms(true, Template.Elimination.NONE, -1, false, 0)
                : NONE;
    }

    private static boolean isZero(String name, Register register) {
        return switch (name) {
            case "XOR", "SUB" -> register.widthBits() >= 32;
            case "XORPS", "XORPD", "PXOR" -> true;
            default ->
                    name.startsWith("PCMPGT")
                            || (name.startsWith("PSUB") && name.length() == "PSUBB".length());
        };
    }

    /** Returns whether rename alone makes the result, whatever the table says. */
    boolean isZero() {
        return ignoresInputs && elimination == Template.Elimination.IDIOM;
    }

    private static boolean isMove(Instruction insn, Register source) {
        return switch (insn.mnemonic()) {
            case "MOV" -> insn.widthBits() >= 32 && source.isGeneral();
            case "MOVZX" -> insn.widthBits() >= 32 && source.file() == Register.File.GPR8;
            case "MOVAPS", "MOVUPS", "MOVAPD", "MOVUPD", "MOVDQA", "MOVDQU" -> true;
            default -> false;
        };
    }
}
