// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import org.retint.x86.Register;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.OperandPattern;

/** Writes the bytes of a row whose operands are known to fit. */
final class InstructionWriter {
    private static final int REX_W = 8;
    private static final int REX_R = 4;
    private static final int REX_X = 2;
    private static final int REX_B = 1;
    private static final int VEX = 0xc4;

    private final IsaRow row;
    private final int widthBits;
    private final AsmOperand[] operands;
    private final PrefixWords prefixes;
    private boolean hasHighByte;
    private int reg;
    private int rm;
    private int vvvv;
    private AsmOperand.Mem memory;

    private InstructionWriter(
            IsaRow row, int widthBits, AsmOperand[] operands, PrefixWords prefixes) {
        this.row = row;
        this.widthBits = widthBits;
        this.operands = operands;
        this.prefixes = prefixes;
    }

    /**
     * Returns the bytes.
     *
     * @param operands in the order of the row, null where left unsaid
     * @param prefixes prefix words written before the mnemonic; changed
     */
    static Encoded write(IsaRow row, int widthBits, AsmOperand[] operands, PrefixWords prefixes) {
        return new InstructionWriter(row, widthBits, operands, prefixes).write();
    }

    private Encoded write() {
        Encoding encoding = row.encoding();
        reg = encoding.modrm() < Encoding.ANY_REG ? Math.max(encoding.modrm(), 0) : 0;
        for (int i = 0; i < operands.length; i++) {
            place(row.operands().get(i), operands[i]);
        }
        widthPrefixes();
        if (encoding.vector() == null) {
            mandatoryPrefix(encoding.prefix());
        }
        check();
        ByteSink sink = new ByteSink();
        if (encoding.vector() == null) {
            prefixes.write(sink);
            opcode(sink, encoding);
        } else {
            prefixes.writeBeforeVex(sink);
            vex(sink, encoding);
        }
        if (encoding.hasFixedModrm()) {
            sink.write(encoding.modrm(), 1);
        } else if (encoding.hasModrm() && memory != null) {
            boolean narrow = prefixes.hasAddressSize();
            Addresses.write(sink, memory, reg, narrow, prefixes.wantsLongDisplacement());
        } else if (encoding.hasModrm()) {
            sink.write(0xc0 | (reg & 7) << 3 | (rm & 7), 1);
        }
        for (int i = 0; i < operands.length; i++) {
            immediate(sink, row.operands().get(i), operands[i]);
        }
        return new Encoded(sink.bytes(), sink.fixups(), row);
    }

    private void place(OperandPattern pattern, AsmOperand operand) {
        if (operand instanceof AsmOperand.Reg reg) {
            register(pattern, reg.register());
        } else if (operand instanceof AsmOperand.Mem mem && mem.base() != Register.DX) {
            address(pattern, mem);
        }
    }

    private void register(OperandPattern pattern, Register register) {
        hasHighByte |= register.file() == Register.File.GPR8_HIGH;
        boolean isNewByte =
                register.file() == Register.File.GPR8
                        && register.number() >= Register.SPL.number()
                        && register.number() <= Register.DIL.number();
        if (isNewByte) {
            prefixes.rex(0);
        }
        boolean isExtended = register.number() >= 8;
        switch (pattern.kind()) {
            case RM, REGISTER_RM -> rm(register, isExtended);
            case REGISTER_VVVV -> vvvv = register.number();
            case REGISTER, SEGMENT, CONTROL, DEBUG -> {
                if (row.encoding().hasModrm()) {
                    reg = register.number();
                    if (isExtended) {
                        prefixes.rex(REX_R);
                    }
                } else {
                    rm(register, isExtended);
                }
            }
            default -> {} // implied by the opcode
        }
    }

    private void rm(Register register, boolean isExtended) {
        rm = register.number();
        if (isExtended) {
            prefixes.rex(REX_B);
        }
    }

    private void address(OperandPattern pattern, AsmOperand.Mem mem) {
        memory = mem;
        Register segment = mem.segment();
        boolean isDestination = pattern.kind() == OperandPattern.Kind.STRING_DESTINATION;
        if (segment != null && !isDestination && segment != Addresses.defaultSegment(mem)) {
            prefixes.segment(segmentPrefix(segment));
        }
        if (Addresses.isNarrow(mem)) {
            prefixes.addressSize();
        }
        if (row.encoding().hasModrm() && Addresses.rexBits(mem) != 0) {
            prefixes.rex(Addresses.rexBits(mem));
        }
    }

    private static int segmentPrefix(Register segment) {
        return switch (segment) {
            case ES -> 0x26;
            case CS -> 0x2e;
            case SS -> 0x36;
            case DS -> 0x3e;
            case FS -> 0x64;
            default -> 0x65;
        };
    }

    private void widthPrefixes() {
        boolean isNarrowSource = isSelectorMove();
        boolean hasChoice = row.widths().contains(32);
        if (widthBits == 16 && !isNarrowSource) {
            prefixes.operandSize();
        }
        boolean isNop = isShortExchangeWithItself();
        if (row.encoding().rexW() == 1
                || (widthBits == 64 && hasChoice && !isNarrowSource && !isNop)) {
            prefixes.rex(REX_W);
        }
    }

    /**
     * Returns whether the operand size means nothing: a selector to or from memory, and the like.
     */
    private boolean isSelectorMove() {
        for (int i = 0; i < operands.length; i++) {
            OperandPattern pattern = row.operands().get(i);
            boolean isSelector = pattern.registerBits() == 0 && pattern.memoryBits() == 16;
            if (isSelector && operands.length == 2 && !row.mnemonic().equals("MOV")) {
                return false; // LAR, LSL: the destination decides
            }
            if (isSelector) {
                return memory != null
                        || !pattern.writes()
                        || (widthBits == 64 && !row.mnemonic().equals("SMSW"));
            }
        }
        return false;
    }

    /** XCHG RAX, RAX needs no REX.W: it is NOP. */
    private boolean isShortExchangeWithItself() {
        return row.mnemonic().equals("XCHG") && row.encoding().opcodeRegister() && rm == 0;
    }

    private void mandatoryPrefix(Encoding.Prefix prefix) {
        switch (prefix) {
            case P66 -> prefixes.operandSize();
            case PF2 -> prefixes.repeat(0xf2);
            case PF3 -> prefixes.repeat(0xf3);
            case ANY, NO_REPEAT, NONE -> {}
        }
    }

    private void check() {
        if (row.encoding().vector() != null && prefixes.hasForbiddenBeforeVex()) {
            throw new EncodingException("prefix not allowed before VEX: insn=" + row);
        }
        if (prefixes.hasLock() && !(row.lockable() && memory != null)) {
            throw new EncodingException("LOCK not allowed: insn=" + row);
        }
        if (hasHighByte && prefixes.rexBits() != 0) {
            throw new EncodingException(
                    "AH, BH, CH and DH cannot be encoded beside a REX prefix: insn=" + row);
        }
    }

    /** Writes the prefix in its long form, which all rows with this prefix need, and the opcode. */
    private void vex(ByteSink sink, Encoding encoding) {
        int pp =
                switch (encoding.prefix()) {
                    case P66 -> 1;
                    case PF3 -> 2;
                    case PF2 -> 3;
                    case ANY, NO_REPEAT, NONE -> 0;
                };
        int rex = prefixes.rexBits();
        sink.write(VEX, 1);
        sink.write((~rex & (REX_R | REX_X | REX_B)) << 5 | encoding.map(), 1);
        sink.write((rex & REX_W) << 4 | (~vvvv & 0xf) << 3 | pp, 1);
        sink.write(encoding.opcode(), 1);
    }

    private void opcode(ByteSink sink, Encoding encoding) {
        if (encoding.map() != 0) {
            sink.write(0x0f, 1);
        }
        if (encoding.map() > 1) {
            sink.write(encoding.map() == 2 ? 0x38 : 0x3a, 1);
        }
        sink.write(encoding.opcode() | (encoding.opcodeRegister() ? rm & 7 : 0), 1);
    }

    private void immediate(ByteSink sink, OperandPattern pattern, AsmOperand operand) {
        Fixup.Kind signedIfWide =
                widthBits == 64 ? Fixup.Kind.ABSOLUTE_SIGNED : Fixup.Kind.ABSOLUTE;
        if (operand instanceof AsmOperand.Imm imm) {
            SymbolicValue value = imm.value();
            switch (pattern.kind()) {
                case IMMEDIATE8, SIGNED_IMMEDIATE8 -> sink.write(value, 1, Fixup.Kind.ABSOLUTE);
                case IMMEDIATE16 -> sink.write(value, 2, Fixup.Kind.ABSOLUTE);
                case IMMEDIATE -> sink.write(value, Math.min(widthBits, 32) / 8, signedIfWide);
                case FULL_IMMEDIATE -> sink.write(value, widthBits / 8, Fixup.Kind.ABSOLUTE);
                default -> {} // the constant 1 takes no bytes
            }
        } else if (operand instanceof AsmOperand.Target target) {
            int bytes = pattern.kind() == OperandPattern.Kind.RELATIVE8 ? 1 : 4;
            sink.write(target.target(), bytes, Fixup.Kind.PC_RELATIVE);
        } else if (pattern.kind() == OperandPattern.Kind.OFFSET) {
            int bytes = prefixes.hasAddressSize() ? 4 : 8;
            sink.write(Addresses.displacement(memory), bytes, Fixup.Kind.ABSOLUTE);
        }
    }
}
