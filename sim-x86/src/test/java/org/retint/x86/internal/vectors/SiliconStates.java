// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.Rflags;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;

/**
 * Draws states for an instruction, such that addresses mostly lie in memory, and writes requests.
 */
final class SiliconStates {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RBX = 3;
    private static final int RBP = 5;
    private static final int RSI = 6;
    private static final int RDI = 7;

    /** Field of the x87 status word. */
    private static final int TOP = 0x3800;

    /** Bits ES and B of the x87 status word: an unmasked exception waits. */
    private static final int SUMMARY = 0x8080;

    private static final long STATUS = 0xcd5;

    private final SiliconValues values;
    private final ByteBuffer requests;
    private final long[] registers = new long[16];
    private long fsBase;
    private long gsBase;
    private int at;
    private boolean isWritable;
    private boolean isAlignmentChecked;

    SiliconStates(SiliconValues values, ByteBuffer requests) {
        this.values = values;
        this.requests = requests;
    }

    /** Writes a request for an instruction with a fresh state. */
    void write(SiliconCode.Drawn drawn, int offset) {
        at = offset;
        Instruction insn = drawn.instruction();
        for (int i = 0; i < SiliconLayout.REQUEST_BYTES; i += 8) {
            requests.putLong(at + i, 0);
        }
        isAlignmentChecked = values.oneIn(30) && SiliconModels.agreeOnAlignment(insn);
        integers(insn);
        operands(insn);
        implied(insn);
        for (int i = 0; i < registers.length; i++) {
            requests.putLong(at + 8 * i, registers[i]);
        }
        requests.putLong(at + SiliconLayout.RIP, SiliconLayout.START);
        requests.putLong(at + SiliconLayout.FLAGS, flags());
        requests.putLong(at + SiliconLayout.FS_BASE, fsBase);
        requests.putLong(at + SiliconLayout.GS_BASE, gsBase);
        extended(insn);
        requests.put(at + SiliconLayout.CODE, drawn.code());
        requests.putInt(at + SiliconLayout.LENGTH, drawn.code().length);
        requests.putShort(at + SiliconLayout.END, (short) (endsElsewhere(insn) ? 1 : 0));
    }

    private long flags() {
        long alignment = isAlignmentChecked ? Rflags.RFLAGS_AC : 0;
        return 0x202 | (values.bits() & STATUS) | alignment;
    }

    private static boolean endsElsewhere(Instruction insn) {
        return isBranch(insn.row()) || insn.mnemonic().startsWith("INT");
    }

    /** Returns whether instructions of a row may go on elsewhere. */
    static boolean isBranch(IsaRow row) {
        return switch (row.family()) {
            case "Jcc", "JMP", "CALL", "RET", "LOOP", "LOOPE", "LOOPNE", "JRCXZ" -> true;
            default -> false;
        };
    }

    private static boolean isBitString(String mnemonic) {
        return switch (mnemonic) {
            case "BT", "BTS", "BTR", "BTC" -> true;
            default -> false;
        };
    }

    private void integers(Instruction insn) {
        for (int i = 0; i < registers.length; i++) {
            registers[i] = values.integer();
        }
        registers[SiliconLayout.RSP] = UserMachine.RW + 0x1000 + 8L * values.below(64);
        switch (insn.mnemonic()) {
            case "LEAVE", "ENTER" ->
                    registers[RBP] = UserMachine.RW + 0x1000 + 8L * values.below(64);
            case "DIV", "IDIV" -> {
                if (values.oneIn(2)) {
                    registers[RDX] = values.oneIn(2) ? 0 : values.below(16);
                }
            }
            case "XSAVE", "XSAVEOPT", "XSAVEC", "XRSTOR" ->
                    registers[RAX] = SiliconImages.components(values);
            default -> {
                // any number
            }
        }
        fsBase = 0;
        gsBase = 0;
    }

    private void operands(Instruction insn) {
        List<OperandPattern> patterns = insn.row().operands();
        for (int i = 0; i < insn.operands().size(); i++) {
            if (insn.operand(i) instanceof Operand.Mem mem) {
                switch (patterns.get(i).kind()) {
                    case STRING_SOURCE -> string(mem, RSI);
                    case STRING_DESTINATION -> string(mem, RDI);
                    case TABLE -> {
                        segment(mem.segment());
                        registers[RBX] = within() - (registers[RAX] & 0xff) - base(mem.segment());
                    }
                    case MASKED_DESTINATION -> { // faults depend on the mask, and how on the maker
                        segment(mem.segment());
                        registers[RDI] = within() - base(mem.segment());
                    }
                    default -> memory(insn, mem);
                }
            }
        }
    }

    private void string(Operand.Mem mem, int register) {
        segment(mem.segment());
        registers[register] = within() - base(mem.segment());
        registers[RCX] = values.below(20);
    }

    private long within() {
        return UserMachine.RW + 0x400 + values.below(0x1800);
    }

    private void segment(Register segment) {
        if (segment == Register.FS) {
            fsBase = 0x1000 + 8L * values.below(0x4000);
        } else if (segment == Register.GS) {
            gsBase = 0x1000 + 8L * values.below(0x4000);
        }
    }

    private long base(Register segment) {
        return segment == Register.FS ? fsBase : segment == Register.GS ? gsBase : 0;
    }

    /** Returns an address that is mostly one of memory. */
    private long address(Instruction insn, Operand.Mem mem) {
        long aligned = UserMachine.RW + 0x400 + 16L * values.below(0x160);
        if (isBitString(insn.mnemonic())) {
            return UserMachine.RW + 0x1000 + values.below(256);
        }
        if (SiliconImages.isImage(insn.mnemonic())) {
            return SiliconImages.address(values);
        }
        if (SiliconModels.needsPlainMemory(insn.mnemonic())) {
            return aligned;
        }
        if (isAlignmentChecked) {
            return aligned + (values.oneIn(2) ? values.below(16) : 0);
        }
        return switch (values.below(20)) {
            case 0 -> UserMachine.RO + values.below(0xf00);
            case 1 -> UserMachine.RW + UserMachine.WINDOW - values.below(16);
            case 2 -> values.oneIn(2) ? values.below(64) : 0x1100_0000L + values.below(4096);
            case 3 -> elsewhere(mem, aligned);
            case 4, 5, 6, 7 -> aligned + values.below(16);
            default -> aligned;
        };
    }

    /** Returns an address that only wide ones reach, but for one of the stack. */
    private long elsewhere(Operand.Mem mem, long aligned) {
        if (mem.addressWidthBits() == 32) {
            return 0x8000_0000L + (values.bits() & 0x3fff_ffffL);
        }
        long address =
                values.oneIn(2)
                        ? 0x8000_0000_0000L + (values.bits() >>> 24)
                        : 0xffff_8000_0000_0000L + (values.bits() & 0xffff_ffffL);
        return mem.base() == Register.RSP ? aligned : address;
    }

    /** Sets the registers that an address is made of, and what is there. */
    private void memory(Instruction insn, Operand.Mem mem) {
        segment(mem.segment());
        boolean isBitString = isBitString(insn.mnemonic());
        long address = address(insn, mem);
        if (isBitString && insn.operand(1) instanceof Operand.Reg reg) {
            registers[reg.register().number()] = values.below(0x4000) - 0x2000L;
        }
        boolean isNarrow = mem.addressWidthBits() == 32;
        long target = address - base(mem.segment()) - mem.displacement();
        Register base = mem.base();
        Register index = mem.index();
        boolean isRelative = base != null && base.name().endsWith("IP");
        if (base != null && !isRelative) {
            long offset = 0;
            if (index != null && index.number() == base.number()) {
                registers[base.number()] =
                        (isNarrow ? target & 0xffff_ffffL : target) / (1 + mem.scale());
            } else {
                if (index != null) {
                    boolean isBusy =
                            isBitString
                                    && insn.operand(1) instanceof Operand.Reg reg
                                    && reg.register().number() == index.number();
                    if (!isBusy) {
                        registers[index.number()] = values.below(512) - 256L;
                    }
                    offset = registers[index.number()] * mem.scale();
                }
                registers[base.number()] = target - offset;
            }
            if (isNarrow && base.number() != SiliconLayout.RSP && values.oneIn(2)) {
                registers[base.number()] =
                        (registers[base.number()] & 0xffff_ffffL) | (values.bits() << 32);
            }
        } else if (index != null) {
            registers[index.number()] = (isNarrow ? target & 0xffff_ffffL : target) / mem.scale();
        }
        long effective =
                SiliconCase.effective(mem, insn.length(), i -> registers[i], base(mem.segment()));
        isWritable = !isAlignmentChecked && isWritable(effective, mem.widthBits() / 8);
        contents(insn, effective, mem.widthBits());
    }

    private static boolean isWritable(long address, int count) {
        long offset = address - UserMachine.RW;
        return offset >= 0 && offset <= UserMachine.WINDOW - count;
    }

    private void contents(Instruction insn, long address, int widthBits) {
        switch (insn.mnemonic()) {
            case "JMP", "CALL" -> patch(address, target());
            case "FXRSTOR", "XRSTOR" -> SiliconImages.contents(insn, values, address, this::patch);
            case "LDMXCSR" -> patch(address, values.bits() & 0xffff);
            case "CMPXCHG" -> compared(address, registers[RAX], 0);
            case "CMPXCHG16B" -> compared(address, registers[RAX], registers[RDX]);
            case "CMPXCHG8B" ->
                    compared(
                            address,
                            (registers[RAX] & 0xffff_ffffL) | (registers[RDX] << 32),
                            values.bits());
            default -> number(address, widthBits);
        }
    }

    private void compared(long address, long low, long high) {
        if (values.oneIn(2)) {
            patch(address, low);
            patch(address + 8, high);
        } else {
            number(address, 128);
        }
    }

    private void number(long address, int widthBits) {
        if (widthBits == 80) {
            patch(address, values.extendedSignificand());
            patch(address + 8, values.extendedExponent() | (values.bits() << 16));
        } else if (!values.oneIn(8)) {
            patch(address, values.packed());
            patch(address + 8, values.packed());
        }
    }

    /** Stores eight bytes, as the aligned words they lie in. */
    private void patch(long address, long value) {
        long first = address & -8;
        boolean isAligned = first == address;
        long end = UserMachine.RW + UserMachine.WINDOW;
        if (first < UserMachine.RW || first + (isAligned ? 8 : 16) > end) {
            return;
        }
        int shift = (int) (address & 7) * 8;
        word(first, value << shift);
        if (!isAligned) {
            word(first + 8, value >>> -shift);
        }
    }

    private void word(long address, long value) {
        int count = requests.getShort(at + SiliconLayout.PATCHES);
        int entry = at + SiliconLayout.PATCH + 16 * count;
        requests.putLong(entry, address);
        requests.putLong(entry + 8, value);
        requests.putShort(at + SiliconLayout.PATCHES, (short) (count + 1));
    }

    private long target() {
        return UserMachine.CODE + 0x900 + values.below(0x1600);
    }

    private void implied(Instruction insn) {
        String mnemonic = insn.mnemonic();
        switch (mnemonic) {
            case "JMP", "CALL" -> {
                if (insn.operand(0) instanceof Operand.Reg reg) {
                    registers[reg.register().number()] = target();
                }
            }
            case "RET" -> patch(registers[SiliconLayout.RSP], target());
            case "POPF" -> patch(registers[SiliconLayout.RSP], values.bits() & ~0x44100L);
            case "LOOP", "LOOPE", "LOOPNE", "JRCXZ" -> {
                if (values.oneIn(2)) {
                    registers[RCX] = values.below(3);
                }
            }
            case "PCMPESTRI", "PCMPESTRM" -> {
                registers[RAX] = values.oneIn(2) ? values.below(40) - 20L : registers[RAX];
                registers[RDX] = values.oneIn(2) ? values.below(40) - 20L : registers[RDX];
            }
            case "SHLD", "SHRD" -> {
                if (insn.widthBits() == 16) {
                    registers[RCX] &= ~0x10L;
                }
            }
            default -> {
                // nothing implied
            }
        }
    }

    private void extended(Instruction insn) {
        int fx = at + SiliconLayout.FX;
        int mxcsr = mxcsr();
        requests.putInt(at + SiliconLayout.FX_MXCSR, mxcsr);
        int masks = values.oneIn(10) ? values.below(64) : 0x3f;
        requests.putShort(fx, (short) (0x40 | masks | (values.below(16) << 8)));
        int status = (values.below(8) << 11) | ((int) values.bits() & 0x4700);
        if (values.oneIn(4)) {
            status |= values.below(64) & (values.oneIn(4) ? 0x3f : masks);
            status |= (status & ~masks & 0x3f) != 0 ? SUMMARY : 0;
        }
        int tags = values.oneIn(3) ? values.below(256) : 0xff;
        if (SiliconModels.disagreeOnMmx(insn, isWritable, mxcsr)) {
            status &= ~TOP;
            tags = 0xff;
        }
        requests.putShort(fx + 2, (short) status);
        requests.put(fx + 4, (byte) tags);
        for (int i = 0; i < 8; i++) {
            requests.putLong(at + SiliconLayout.FX_X87 + 16 * i, values.extendedSignificand());
            requests.putLong(at + SiliconLayout.FX_X87 + 16 * i + 8, values.extendedExponent());
        }
        for (int i = 0; i < 32; i++) {
            requests.putLong(at + SiliconLayout.FX_XMM + 8 * i, values.packed());
        }
    }

    private int mxcsr() {
        int mxcsr = (values.below(4) << 13) | 0x1f80;
        mxcsr |= values.oneIn(4) ? values.below(64) : 0;
        mxcsr |= values.oneIn(4) ? 0x8000 : 0;
        mxcsr |= values.oneIn(4) ? 0x40 : 0;
        return values.oneIn(10) ? mxcsr & ((values.below(64) << 7) | ~0x1f80) : mxcsr;
    }
}
