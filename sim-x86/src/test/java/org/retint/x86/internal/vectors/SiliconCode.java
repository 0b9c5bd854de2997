// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.Arrays;
import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;

/** Draws encodings of a row: prefixes, registers, addresses and immediates at random. */
final class SiliconCode {
    private static final int MAX_TRIES = 400;
    private static final int[] IMMEDIATES = {
        0, 1, 2, 7, 8, 15, 16, 31, 32, 63, 64, 0x7f, 0x80, 0xff
    };

    /** An encoding and what the decoder makes of it. */
    record Drawn(byte[] code, Instruction instruction) {}

    private final SiliconValues values;
    private final Decoder decoder = new Decoder();
    private final byte[] bytes = new byte[64];
    private int length;

    SiliconCode(SiliconValues values) {
        this.values = values;
    }

    /** Returns an encoding of a row, or null if luck gives none. */
    Drawn draw(IsaRow row) {
        for (int i = 0; i < MAX_TRIES; i++) {
            length = 0;
            write(row);
            Decoding decoding = decoder.decode(bytes, 0, length);
            if (decoding instanceof Instruction insn && insn.row().equals(row) && place(insn)) {
                Decoding placed = decoder.decode(bytes, 0, length);
                if (placed instanceof Instruction same
                        && same.row().equals(row)
                        && !pushesIntoCode(same)
                        && !SiliconImages.selectsByAddress(same)
                        && SiliconModels.agree(same, bytes)) {
                    return new Drawn(Arrays.copyOf(bytes, same.length()), same);
                }
            }
        }
        return null;
    }

    /** Returns whether an instruction calls what RSP points to, where the code of cases lies. */
    private static boolean pushesIntoCode(Instruction insn) {
        return insn.mnemonic().equals("CALL")
                && insn.operand(0) instanceof Operand.Reg reg
                && reg.register() == Register.RSP;
    }

    private void put(int value) {
        bytes[length++] = (byte) value;
    }

    private void write(IsaRow row) {
        Encoding encoding = row.encoding();
        prefixes(row);
        if (encoding.vector() == null) {
            legacy(row, encoding);
        } else {
            vex(encoding);
        }
        int modrm = modrm(encoding);
        if (modrm >= 0) {
            put(modrm);
        }
        for (int i = 0; i < 16; i++) {
            put(values.oneIn(2) ? IMMEDIATES[values.below(IMMEDIATES.length)] : values.below(256));
        }
    }

    private void prefixes(IsaRow row) {
        Encoding.Prefix prefix = row.encoding().prefix();
        boolean isVector = row.encoding().vector() != null;
        boolean isBranch = SiliconStates.isBranch(row); // AMD cuts RIP to 16 bits under 66
        if (values.oneIn(24)) {
            put(List.of(0x26, 0x2e, 0x36, 0x3e).get(values.below(4)));
        }
        if (values.oneIn(24)) {
            put(values.oneIn(2) ? 0x64 : 0x65);
        }
        if (values.oneIn(12)) {
            put(0x67);
        }
        if (row.lockable() && values.oneIn(3)) {
            put(0xf0);
        }
        boolean isOperandSize = (row.widths().contains(16) && values.oneIn(4)) || values.oneIn(40);
        if (!isVector && !isBranch && prefix != Encoding.Prefix.NONE && isOperandSize) {
            put(0x66);
        }
        boolean isString =
                row.operands().stream()
                        .anyMatch(
                                o ->
                                        o.kind() == OperandPattern.Kind.STRING_SOURCE
                                                || o.kind()
                                                        == OperandPattern.Kind.STRING_DESTINATION);
        if (!isVector && (isString ? values.oneIn(2) : values.oneIn(40))) {
            put(values.oneIn(2) ? 0xf2 : 0xf3);
        }
        if (!isVector) {
            switch (prefix) {
                case P66 -> put(0x66);
                case PF2 -> put(0xf2);
                case PF3 -> put(0xf3);
                default -> {
                    // no more
                }
            }
        }
    }

    private void legacy(IsaRow row, Encoding encoding) {
        int rex = values.oneIn(2) ? 0x40 | values.below(16) : 0;
        if (encoding.rexW() == 1) {
            rex |= 0x48;
        } else if (encoding.rexW() == 0) {
            rex &= ~8;
        } else if (row.widths().contains(64) && values.oneIn(3)) {
            rex |= 0x48;
        }
        if (encoding.rexBClear()) {
            rex &= ~1;
        }
        if (rex != 0) {
            put(rex);
        }
        if (encoding.map() != 0) {
            put(0x0f);
        }
        if (encoding.map() > 1) {
            put(encoding.map() == 2 ? 0x38 : 0x3a);
        }
        put(encoding.opcode() | (encoding.opcodeRegister() ? values.below(8) : 0));
    }

    private void vex(Encoding encoding) {
        int pp =
                switch (encoding.prefix()) {
                    case P66 -> 1;
                    case PF3 -> 2;
                    case PF2 -> 3;
                    default -> 0;
                };
        int w = encoding.rexW() >= 0 ? encoding.rexW() : values.below(2);
        put(0xc4);
        put((values.below(8) << 5) | encoding.map());
        put((w << 7) | (values.below(16) << 3) | pp);
        put(encoding.opcode());
    }

    private int modrm(Encoding encoding) {
        if (!encoding.hasModrm()) {
            return -1;
        }
        if (encoding.hasFixedModrm()) {
            return encoding.modrm();
        }
        int modrm = values.below(256);
        if (encoding.modrm() < Encoding.ANY_REG) {
            modrm = (modrm & 0xc7) | (encoding.modrm() << 3);
        }
        if (encoding.mod() == Encoding.Mod.REGISTER || values.oneIn(4)) {
            modrm |= 0xc0;
        }
        boolean onlyMemory = encoding.mod() == Encoding.Mod.MEMORY;
        return onlyMemory && modrm >= 0xc0 ? (modrm & 0x3f) | (values.below(3) << 6) : modrm;
    }

    /** Directs addresses and branches that the bytes alone decide; returns whether that worked. */
    private boolean place(Instruction insn) {
        int end = insn.length();
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Rel rel) {
                distance(rel.widthBits(), end);
            } else if (operand instanceof Operand.Mem mem) {
                boolean isRelative = mem.base() != null && mem.base().name().endsWith("IP");
                boolean isAbsolute = mem.base() == null && mem.index() == null;
                if (isRelative || isAbsolute) {
                    long address = UserMachine.RW + 0x400 + 16L * values.below(0x160);
                    long origin = isRelative ? SiliconLayout.START + end : 0;
                    return replace(mem, address - origin, end);
                }
            }
        }
        return end <= Decoder.MAX_LENGTH;
    }

    private void distance(int widthBits, int end) {
        int distance = values.oneIn(2) ? values.below(128) : -20 - values.below(108);
        if (widthBits > 8) {
            distance *= 15;
        }
        for (int i = 0; i < widthBits / 8; i++) {
            bytes[end - widthBits / 8 + i] = (byte) (distance >> (8 * i));
        }
    }

    /** Finds the displacement among the bytes and replaces it. */
    private boolean replace(Operand.Mem mem, long displacement, int end) {
        int width = 4;
        for (int at = end - width; at > 0; at--) {
            int found = 0;
            for (int i = width - 1; i >= 0; i--) {
                found = (found << 8) | (bytes[at + i] & 0xff);
            }
            if (found == (int) mem.displacement()) {
                boolean isWide = mem.displacement() != (int) mem.displacement();
                for (int i = 0; i < (isWide || isOffset(mem, at, end) ? 8 : 4); i++) {
                    bytes[at + i] = (byte) (displacement >> (8 * i));
                }
                return true;
            }
        }
        return false;
    }

    private boolean isOffset(Operand.Mem mem, int at, int end) {
        return mem.addressWidthBits() == 64 && end - at == 8 && isMovOffset(at);
    }

    private boolean isMovOffset(int at) {
        int opcode = bytes[at - 1] & 0xff;
        return opcode >= 0xa0 && opcode <= 0xa3;
    }
}
