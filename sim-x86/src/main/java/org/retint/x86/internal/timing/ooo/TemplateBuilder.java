// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.internal.isa.UopClass;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.UopCosts;

/** Takes instructions apart for a core. */
final class TemplateBuilder {
    private static final long STACK_POINTER = Resource.mask(Register.RSP);
    private static final int OPERAND_SIZE_PREFIX = 0x66;

    /** Micro-operations that decoders can make of an instruction; more come from the sequencer. */
    private static final int DECODED_UOPS = 4;

    private final OutOfOrderCore core;

    TemplateBuilder(OutOfOrderCore core) {
        this.core = core;
    }

    /**
     * Returns an instruction's template.
     *
     * @param insn the instruction
     * @param bytes where its bytes are
     * @param offset index of the first one
     * @throws UnknownFormException if the core's table does not have its form
     */
    Template build(Instruction insn, byte[] bytes, int offset) {
        UopCosts.Form form = FormKey.find(core.costs(), insn);
        if (form == null) {
            throw new UnknownFormException(core.name(), FormKey.describe(insn));
        }
        Operands operands = Operands.of(insn);
        Idioms idioms = Idioms.of(insn);
        int stack = stackChange(insn);
        Operand.Mem memory = memory(insn, operands, stack);
        Split split = Split.of(core, insn, form, operands, idioms, memory);
        boolean sequenced = form.slots() > DECODED_UOPS;
        int decoded = Math.min(DECODED_UOPS, Math.max(1, form.slots()));
        boolean first =
                decoded > 1
                        || sequenced
                        || core.frontEnd().firstDecoderOnly().contains(insn.row().family());
        boolean namesStackPointer = ((operands.read() | operands.address()) & STACK_POINTER) != 0;
        return new Template(
                insn.length(),
                insn.opcodeOffset(),
                isLengthChanging(insn, bytes, offset),
                decoded,
                first,
                split.slots(),
                sequenced ? form.slots() : 0,
                split.uops(),
                split.result(),
                stack == 0 ? operands.written() : operands.written() & ~STACK_POINTER,
                split.uops().isEmpty() ? idioms.elimination() : Template.Elimination.NONE,
                idioms.source(),
                stack,
                namesStackPointer,
                memory,
                loadsPointer(insn, operands),
                divides(insn) ? form.throughput() : 0,
                serializes(insn) ? (int) Math.ceil(form.throughput()) : 0);
    }

    private static boolean loadsPointer(Instruction insn, Operands operands) {
        return insn.widthBits() == 64
                && (insn.mnemonic().equals("POP")
                        || (insn.mnemonic().equals("MOV") && operands.loads()));
    }

    private static boolean divides(Instruction insn) {
        String name = insn.mnemonic();
        return name.equals("IDIV") || name.startsWith("DIV") || name.startsWith("SQRT");
    }

    private static boolean serializes(Instruction insn) {
        UopClass uopClass = insn.row().uopClass();
        return uopClass == UopClass.SERIALIZE || uopClass == UopClass.FENCE;
    }

    /** Returns by how much the stack engine moves RSP. */
    private static int stackChange(Instruction insn) {
        int bytes = insn.widthBits() == 16 ? 2 : 8;
        return switch (insn.mnemonic()) {
            case "PUSH", "PUSHF", "CALL" -> -bytes;
            case "POP", "POPF", "RET" -> bytes;
            default -> 0;
        };
    }

    private static Operand.Mem memory(Instruction insn, Operands operands, int stack) {
        if (operands.memory() != null) {
            return operands.memory();
        }
        if (stack != 0) {
            return onStack(Register.RSP, Math.min(stack, 0), 8 * Math.abs(stack));
        }
        return insn.mnemonic().equals("LEAVE") ? onStack(Register.RBP, 0, 64) : null;
    }

    private static Operand.Mem onStack(Register base, long displacement, int bits) {
        return new Operand.Mem(Register.SS, base, null, 1, displacement, 64, bits);
    }

    /** Returns whether 66 changes the immediate from 32 bits to 16. */
    private static boolean isLengthChanging(Instruction insn, byte[] bytes, int offset) {
        if (insn.widthBits() != 16
                || insn.row().operands().stream().noneMatch(TemplateBuilder::isWide)) {
            return false;
        }
        for (int i = 0; i < insn.opcodeOffset(); i++) {
            if (bytes[offset + i] == OPERAND_SIZE_PREFIX) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWide(OperandPattern pattern) {
        return pattern.kind() == OperandPattern.Kind.IMMEDIATE
                || pattern.kind() == OperandPattern.Kind.FULL_IMMEDIATE;
    }
}
