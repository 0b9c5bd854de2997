// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;

/** Register operands by register number, made once. */
final class RegisterOperands {
    private static final int COUNT = 32;
    private static final Operand.Reg[] BYTES = bytes(false);
    private static final Operand.Reg[] BYTES_WITH_REX = bytes(true);
    private static final Operand.Reg[] WORDS = all(Register.File.GPR16);
    private static final Operand.Reg[] DOUBLEWORDS = all(Register.File.GPR32);
    private static final Operand.Reg[] QUADWORDS = all(Register.File.GPR64);
    private static final Operand.Reg[] SEGMENTS = all(Register.File.SEGMENT);
    private static final Operand.Reg[] CONTROLS = all(Register.File.CONTROL);
    private static final Operand.Reg[] DEBUGS = all(Register.File.DEBUG);

    private static final Map<Register.File, Operand.Reg[]> EXTENDED = extended();

    private RegisterOperands() {}

    /**
     * Returns the registers that a pattern chooses from, null where a number names none.
     *
     * @param pattern the pattern
     * @param widthBits width of a general register
     * @param rex whether a REX prefix is in force, which replaces AH to BH by SPL to DIL
     */
    static Operand.Reg[] file(OperandPattern pattern, int widthBits, boolean rex) {
        return switch (pattern.kind()) {
            case SEGMENT -> SEGMENTS;
            case CONTROL -> CONTROLS;
            case DEBUG -> DEBUGS;
            case RM,
                    REGISTER,
                    REGISTER_RM,
                    REGISTER_VVVV,
                    REGISTER_IS4,
                    INDEXED_MEMORY,
                    ACCUMULATOR ->
                    pattern.isGeneral()
                            ? general(widthBits, rex)
                            : EXTENDED.get(vector(pattern.registers(), widthBits));
            default -> null;
        };
    }

    /** Returns a general register as wide as addresses are. */
    static Operand.Reg address(int number, boolean addressSize) {
        return addressSize ? DOUBLEWORDS[number] : QUADWORDS[number];
    }

    /** Returns the file of vectors of a width; any other file is returned as it is. */
    private static Register.File vector(Register.File file, int widthBits) {
        if (file != Register.File.XMM) {
            return file;
        }
        return switch (widthBits) {
            case 256 -> Register.File.YMM;
            case 512 -> Register.File.ZMM;
            default -> file;
        };
    }

    private static Operand.Reg[] general(int widthBits, boolean rex) {
        return switch (widthBits) {
            case 8 -> rex ? BYTES_WITH_REX : BYTES;
            case 16 -> WORDS;
            case 32 -> DOUBLEWORDS;
            default -> QUADWORDS;
        };
    }

    /**
     * Registers that are not general; of MMX and x87 there are eight, which REX does not extend.
     */
    private static Map<Register.File, Operand.Reg[]> extended() {
        Map<Register.File, Operand.Reg[]> files = new EnumMap<>(Register.File.class);
        for (Register.File file :
                List.of(
                        Register.File.XMM,
                        Register.File.YMM,
                        Register.File.ZMM,
                        Register.File.MASK,
                        Register.File.TILE,
                        Register.File.BOUND)) {
            files.put(file, all(file));
        }
        for (Register.File file : List.of(Register.File.MMX, Register.File.X87)) {
            Operand.Reg[] registers = all(file);
            System.arraycopy(registers, 0, registers, 8, 8);
            files.put(file, registers);
        }
        return files;
    }

    private static Operand.Reg[] bytes(boolean rex) {
        Operand.Reg[] registers = all(Register.File.GPR8);
        if (!rex) {
            fill(registers, Register.File.GPR8_HIGH);
        }
        return registers;
    }

    private static Operand.Reg[] all(Register.File file) {
        Operand.Reg[] registers = new Operand.Reg[COUNT];
        fill(registers, file);
        return registers;
    }

    private static void fill(Operand.Reg[] registers, Register.File file) {
        for (Register register : Register.values()) {
            if (register.file() == file) {
                registers[register.number()] = new Operand.Reg(register);
            }
        }
    }
}
