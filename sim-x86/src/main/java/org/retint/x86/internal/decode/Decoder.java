// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.util.List;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;

/**
 * Decodes instructions of 64-bit mode. An instance holds the state of one decoding and may be used
 * again and again, but by one thread at a time.
 *
 * @see "Intel SDM vol. 2A, Instruction Format"
 */
public final class Decoder {
    /** The longest instruction in bytes. */
    public static final int MAX_LENGTH = 15;

    private static final Form[][] SLOTS = OpcodeMaps.build();
    private static final int ESCAPE = 0x0f;
    private static final int REX_W = 8;
    private static final int REX_R = 4;
    private static final int REX_B = 1;

    private final AddressDecoder address = new AddressDecoder();
    private final VectorDecoder vector = new VectorDecoder();

    private byte[] code;
    private int start;
    private int position;
    private int limit;
    private int end;

    private int rex;
    private int combination;
    private int opcode;
    private int modrm;
    private boolean lock;
    private boolean addressSize;
    private Register segment;

    /**
     * Decodes the instruction at {@code offset}.
     *
     * @param bytes where the instruction is; not kept
     * @param offset index of its first byte
     * @param limit index after the last byte that may be read
     * @return the instruction, or why there is none
     */
    public Decoding decode(byte[] bytes, int offset, int limit) {
        code = bytes;
        start = offset;
        position = offset;
        this.limit = limit;
        end = Math.min(limit, offset + MAX_LENGTH);
        int first = prefixes();
        if (first < 0) {
            return outOfBytes();
        }
        if (VectorDecoder.isPrefix(first, position < end ? code[position] : 0)) {
            return vector();
        }
        int opcodeOffset = position - 1 - start;
        int map = map(first);
        if (map < 0) {
            return outOfBytes();
        }
        if (map == Encoding.MAP_3DNOW) {
            return suffixed(opcodeOffset);
        }
        Form[] slot = SLOTS[OpcodeMaps.index(map, opcode, combination)];
        Form form = slot[0];
        boolean hasModrm = slot.length > 1 || (form != null && form.hasModrm);
        if (hasModrm) {
            modrm = next();
            if (modrm < 0) {
                return outOfBytes();
            }
            form = slot.length > 1 ? slot[modrm] : form;
        }
        if (form == null) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        if (form.otherwise != null && (rex & REX_B) != 0) {
            form = form.otherwise;
        }
        return operands(form, opcodeOffset);
    }

    /** Decodes a 3DNow! instruction, whose opcode is its last byte. */
    private Decoding suffixed(int opcodeOffset) {
        modrm = next();
        if (modrm < 0) {
            return outOfBytes();
        }
        int suffix = position;
        if (modrm < 0xc0) {
            suffix = address.decode(code, position, end, modrm, rex, addressSize);
        }
        if (suffix < 0 || suffix >= end) {
            return outOfBytes();
        }
        opcode = code[suffix] & 0xff;
        Form form = SLOTS[OpcodeMaps.index(Encoding.MAP_3DNOW, opcode, combination)][0];
        return form == null ? Decoding.Failure.INVALID_OPCODE : operands(form, opcodeOffset);
    }

    private Decoding vector() {
        boolean isRefused = lock || rex != 0 || (combination & ~OpcodeMaps.REX_W) != 0;
        if (isRefused) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        Decoding decoding = vector.decode(code, start, position - 1, end, addressSize, segment);
        return decoding == null ? outOfBytes() : decoding;
    }

    private Decoding.Failure outOfBytes() {
        return limit - start >= MAX_LENGTH
                ? Decoding.Failure.TOO_LONG
                : Decoding.Failure.MORE_BYTES_NEEDED;
    }

    private int next() {
        return position < end ? code[position++] & 0xff : -1;
    }

    /** Reads prefixes and returns the byte after them, or -1. */
    private int prefixes() {
        rex = 0;
        combination = 0;
        lock = false;
        addressSize = false;
        segment = null;
        int value = next();
        while (value >= 0) {
            if ((value & 0xf0) == 0x40) {
                rex = value;
            } else if (legacyPrefix(value)) {
                rex = 0; // a REX that is not next to the opcode has no effect
            } else {
                break;
            }
            value = next();
        }
        if ((rex & REX_W) != 0) {
            combination |= OpcodeMaps.REX_W;
        }
        return value;
    }

    private boolean legacyPrefix(int value) {
        switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e -> {} // ES, CS, SS, DS: no effect in 64-bit mode
            case 0x64 -> segment = Register.FS;
            case 0x65 -> segment = Register.GS;
            case 0x66 -> combination |= OpcodeMaps.PREFIX_66;
            case 0x67 -> addressSize = true;
            case 0xf0 -> lock = true;
            case 0xf2 -> repeat(OpcodeMaps.PREFIX_F2);
            case 0xf3 -> repeat(OpcodeMaps.PREFIX_F3);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void repeat(int prefix) {
        combination = (combination & OpcodeMaps.PREFIX_66) | prefix; // the last one counts
    }

    /** Reads the rest of the opcode and returns its map, or -1. */
    private int map(int first) {
        opcode = first;
        if (first != ESCAPE) {
            return 0;
        }
        opcode = next();
        if (opcode == ESCAPE) {
            return Encoding.MAP_3DNOW;
        }
        if (opcode != 0x38 && opcode != 0x3a) {
            return opcode < 0 ? -1 : 1;
        }
        int map = opcode == 0x38 ? 2 : 3;
        opcode = next();
        return opcode < 0 ? -1 : map;
    }

    private Decoding operands(Form form, int opcodeOffset) {
        boolean isMemory = form.hasModrm && modrm < 0xc0 && !form.modIgnored;
        if (isMemory) {
            position = address.decode(code, position, end, modrm, rex, addressSize);
            if (position < 0) {
                return outOfBytes();
            }
        }
        Operand[] operands = new Operand[form.parts.length];
        for (int i = 0; i < operands.length; i++) {
            Form.Part part = form.parts[i];
            int bytes = ImmediateDecoder.lengthBytes(part, addressSize);
            if (bytes > end - position) {
                return outOfBytes();
            }
            operands[i] =
                    bytes == 0
                            ? operand(part, form.hasModrm, isMemory)
                            : ImmediateDecoder.decode(part, code, position, bytes, segment);
            if (operands[i] == null) {
                return Decoding.Failure.INVALID_OPCODE;
            }
            position += bytes;
        }
        if (lock && !(form.row.lockable() && isMemory)) {
            return Decoding.Failure.INVALID_OPCODE;
        }
        return new Instruction(
                form.row,
                position - start + form.suffixBytes,
                form.widthBits,
                List.of(operands),
                addressSize ? 32 : 64,
                lock,
                form.isString ? repeat() : Instruction.Repeat.NONE,
                opcodeOffset,
                Decoration.NONE);
    }

    private Instruction.Repeat repeat() {
        return switch (combination & (OpcodeMaps.PREFIX_F2 | OpcodeMaps.PREFIX_F3)) {
            case OpcodeMaps.PREFIX_F2 -> Instruction.Repeat.REPNE;
            case OpcodeMaps.PREFIX_F3 -> Instruction.Repeat.REP;
            default -> Instruction.Repeat.NONE;
        };
    }

    /** Returns an operand that takes no bytes of its own, or null if there is no such register. */
    private Operand operand(Form.Part part, boolean hasModrm, boolean isMemory) {
        Operand.Reg[] registers = rex != 0 ? part.registersWithRex : part.registers;
        return switch (part.kind) {
            case RM, MEMORY, REGISTER_RM ->
                    isMemory
                            ? address.operand(segment, part.memoryBits)
                            : registers[(modrm & 7) | (rex & REX_B) << 3];
            case REGISTER ->
                    hasModrm ? registers[regField()] : registers[(opcode & 7) | (rex & REX_B) << 3];
            case CONTROL, DEBUG -> registers[regField()];
            case ADDRESS_REGISTER -> RegisterOperands.address(regField(), addressSize);
            case ADDRESS_REGISTER_RM ->
                    RegisterOperands.address((modrm & 7) | (rex & REX_B) << 3, addressSize);
            case SEGMENT -> segmentRegister(part);
            case STRING_SOURCE -> implicitAddress(Register.RSI, Register.ESI, part);
            case STRING_DESTINATION ->
                    new Operand.Mem(
                            Register.ES,
                            addressSize ? Register.EDI : Register.RDI,
                            null,
                            1,
                            0,
                            addressSize ? 32 : 64,
                            part.memoryBits);
            case TABLE -> implicitAddress(Register.RBX, Register.EBX, part);
            case MASKED_DESTINATION -> implicitAddress(Register.RDI, Register.EDI, part);
            default -> part.constant;
        };
    }

    private int regField() {
        return (modrm >> 3 & 7) | (rex & REX_R) << 1;
    }

    private Operand segmentRegister(Form.Part part) {
        int number = modrm >> 3 & 7; // REX.R is ignored
        if (part.writes && number == Register.CS.number()) {
            return null;
        }
        return part.registers[number];
    }

    private Operand implicitAddress(Register base64, Register base32, Form.Part part) {
        return new Operand.Mem(
                segment == null ? Register.DS : segment,
                addressSize ? base32 : base64,
                part.kind == OperandPattern.Kind.TABLE ? Register.AL : null,
                1,
                0,
                addressSize ? 32 : 64,
                part.memoryBits);
    }
}
