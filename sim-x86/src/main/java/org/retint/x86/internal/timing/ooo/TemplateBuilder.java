// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.List;
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

    /** Displacements below this do not slow a load whose address was loaded. */
    private static final int CHASED_BYTES = 2048;

    private final OutOfOrderCore core;

    TemplateBuilder(OutOfOrderCore core) {
        this.core = core;
    }

    /**
     * Returns whether the core's table says what an instruction is made of, in micro-operations.
     */
    boolean knows(Instruction insn) {
        UopCosts.Form form = FormKey.find(core.costs(), insn);
        return form != null && form.ports().size() <= Pipeline.MAX_UOPS;
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
                sequenced ? sequencerCycles(insn, operands, form) : 0,
                new PackedUops(split.uops()),
                split.result(),
                stack == 0 ? operands.written() : operands.written() & ~STACK_POINTER,
                split.uops().isEmpty() ? idioms.elimination() : Template.Elimination.NONE,
                idioms.source(),
                stack,
                namesStackPointer,
                accessBytes(insn, memory),
                chases(memory),
                loadsPointer(insn, operands),
                locks(insn, operands),
                divides(insn) ? form.throughput() : 0,
                serializes(insn) ? (int) Math.ceil(form.throughput()) : 0,
                control(insn));
    }

    /** Returns the template of an instruction that takes its time as a whole. */
    Template whole(Instruction insn, int cycles) {
        return new Template(
                insn.length(),
                insn.opcodeOffset(),
                false,
                DECODED_UOPS,
                true,
                DECODED_UOPS,
                DECODED_UOPS,
                1,
                new PackedUops(List.of()),
                -1,
                Operands.of(insn).written(),
                Template.Elimination.NONE,
                -1,
                0,
                false,
                0,
                false,
                false,
                false,
                0,
                cycles,
                control(insn));
    }

    /**
     * Returns for how many cycles the sequencer is busy: what it delivers in each, or where that
     * was measured to take longer and nothing else explains it, as long as measured.
     */
    private int sequencerCycles(Instruction insn, Operands operands, UopCosts.Form form) {
        int width = core.frontEnd().microcodeWidth();
        int delivery = (form.slots() + width - 1) / width;
        if (locks(insn, operands) || divides(insn) || serializes(insn)) {
            return delivery;
        }
        return Math.max(delivery, (int) form.throughput() - core.frontEnd().microcodeSwitch());
    }

    private static int accessBytes(Instruction insn, Operand.Mem memory) {
        return (memory == null ? insn.widthBits() : memory.widthBits()) / Byte.SIZE;
    }

    private static boolean chases(Operand.Mem memory) {
        return memory != null
                && memory.index() == null
                && memory.displacement() >= 0
                && memory.displacement() < CHASED_BYTES;
    }

    private static Template.Control control(Instruction insn) {
        return switch (insn.row().uopClass()) {
            case BRANCH -> Template.Control.CONDITIONAL;
            case JUMP -> Template.Control.JUMP;
            case JUMP_INDIRECT -> Template.Control.JUMP_INDIRECT;
            case CALL -> Template.Control.CALL;
            case CALL_INDIRECT -> Template.Control.CALL_INDIRECT;
            case RETURN -> Template.Control.RETURN;
            case STRING ->
                    insn.repeat() == Instruction.Repeat.NONE
                            ? Template.Control.NONE
                            : Template.Control.REPEATED;
            default -> fuses(insn) ? Template.Control.FUSES : Template.Control.NONE;
        };
    }

    /** Returns whether a conditional branch can be fused with an instruction before it. */
    private static boolean fuses(Instruction insn) {
        return switch (insn.mnemonic()) {
            case "CMP", "TEST", "ADD", "SUB", "AND", "INC", "DEC" ->
                    insn.operands().isEmpty() || !(insn.operand(0) instanceof Operand.Mem);
            default -> false;
        };
    }

    private static boolean loadsPointer(Instruction insn, Operands operands) {
        return insn.widthBits() == 64
                && (insn.mnemonic().equals("POP")
                        || (insn.mnemonic().equals("MOV") && operands.loads()));
    }

    private static boolean locks(Instruction insn, Operands operands) {
        return insn.lock() || (insn.mnemonic().equals("XCHG") && operands.loads());
    }

    private static boolean divides(Instruction insn) {
        String name = insn.mnemonic();
        return name.equals("IDIV") || name.startsWith("DIV") || name.startsWith("SQRT");
    }

    private static boolean serializes(Instruction insn) {
        UopClass uopClass = insn.row().uopClass();
        return uopClass == UopClass.SERIALIZE
                || uopClass == UopClass.FENCE
                || uopClass == UopClass.PAUSE;
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
