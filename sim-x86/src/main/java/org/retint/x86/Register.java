// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.Locale;

/**
 * A register as an instruction names it. Names are those of the manual; {@link #number} is the
 * number used in encodings, {@link #file} the register file.
 *
 * @see "Intel SDM vol. 1, Basic Program Execution Registers"
 */
public enum Register {
    RAX(File.GPR64, 0),
    RCX(File.GPR64, 1),
    RDX(File.GPR64, 2),
    RBX(File.GPR64, 3),
    RSP(File.GPR64, 4),
    RBP(File.GPR64, 5),
    RSI(File.GPR64, 6),
    RDI(File.GPR64, 7),
    R8(File.GPR64, 8),
    R9(File.GPR64, 9),
    R10(File.GPR64, 10),
    R11(File.GPR64, 11),
    R12(File.GPR64, 12),
    R13(File.GPR64, 13),
    R14(File.GPR64, 14),
    R15(File.GPR64, 15),
    EAX(File.GPR32, 0),
    ECX(File.GPR32, 1),
    EDX(File.GPR32, 2),
    EBX(File.GPR32, 3),
    ESP(File.GPR32, 4),
    EBP(File.GPR32, 5),
    ESI(File.GPR32, 6),
    EDI(File.GPR32, 7),
    R8D(File.GPR32, 8),
    R9D(File.GPR32, 9),
    R10D(File.GPR32, 10),
    R11D(File.GPR32, 11),
    R12D(File.GPR32, 12),
    R13D(File.GPR32, 13),
    R14D(File.GPR32, 14),
    R15D(File.GPR32, 15),
    AX(File.GPR16, 0),
    CX(File.GPR16, 1),
    DX(File.GPR16, 2),
    BX(File.GPR16, 3),
    SP(File.GPR16, 4),
    BP(File.GPR16, 5),
    SI(File.GPR16, 6),
    DI(File.GPR16, 7),
    R8W(File.GPR16, 8),
    R9W(File.GPR16, 9),
    R10W(File.GPR16, 10),
    R11W(File.GPR16, 11),
    R12W(File.GPR16, 12),
    R13W(File.GPR16, 13),
    R14W(File.GPR16, 14),
    R15W(File.GPR16, 15),
    AL(File.GPR8, 0),
    CL(File.GPR8, 1),
    DL(File.GPR8, 2),
    BL(File.GPR8, 3),
    SPL(File.GPR8, 4),
    BPL(File.GPR8, 5),
    SIL(File.GPR8, 6),
    DIL(File.GPR8, 7),
    R8B(File.GPR8, 8),
    R9B(File.GPR8, 9),
    R10B(File.GPR8, 10),
    R11B(File.GPR8, 11),
    R12B(File.GPR8, 12),
    R13B(File.GPR8, 13),
    R14B(File.GPR8, 14),
    R15B(File.GPR8, 15),
    AH(File.GPR8_HIGH, 4),
    CH(File.GPR8_HIGH, 5),
    DH(File.GPR8_HIGH, 6),
    BH(File.GPR8_HIGH, 7),
    ES(File.SEGMENT, 0),
    CS(File.SEGMENT, 1),
    SS(File.SEGMENT, 2),
    DS(File.SEGMENT, 3),
    FS(File.SEGMENT, 4),
    GS(File.SEGMENT, 5),
    CR0(File.CONTROL, 0),
    CR2(File.CONTROL, 2),
    CR3(File.CONTROL, 3),
    CR4(File.CONTROL, 4),
    CR8(File.CONTROL, 8),
    DR0(File.DEBUG, 0),
    DR1(File.DEBUG, 1),
    DR2(File.DEBUG, 2),
    DR3(File.DEBUG, 3),
    DR4(File.DEBUG, 4),
    DR5(File.DEBUG, 5),
    DR6(File.DEBUG, 6),
    DR7(File.DEBUG, 7),
    XMM0(File.XMM, 0),
    XMM1(File.XMM, 1),
    XMM2(File.XMM, 2),
    XMM3(File.XMM, 3),
    XMM4(File.XMM, 4),
    XMM5(File.XMM, 5),
    XMM6(File.XMM, 6),
    XMM7(File.XMM, 7),
    XMM8(File.XMM, 8),
    XMM9(File.XMM, 9),
    XMM10(File.XMM, 10),
    XMM11(File.XMM, 11),
    XMM12(File.XMM, 12),
    XMM13(File.XMM, 13),
    XMM14(File.XMM, 14),
    XMM15(File.XMM, 15),
    XMM16(File.XMM, 16),
    XMM17(File.XMM, 17),
    XMM18(File.XMM, 18),
    XMM19(File.XMM, 19),
    XMM20(File.XMM, 20),
    XMM21(File.XMM, 21),
    XMM22(File.XMM, 22),
    XMM23(File.XMM, 23),
    XMM24(File.XMM, 24),
    XMM25(File.XMM, 25),
    XMM26(File.XMM, 26),
    XMM27(File.XMM, 27),
    XMM28(File.XMM, 28),
    XMM29(File.XMM, 29),
    XMM30(File.XMM, 30),
    XMM31(File.XMM, 31),
    YMM0(File.YMM, 0),
    YMM1(File.YMM, 1),
    YMM2(File.YMM, 2),
    YMM3(File.YMM, 3),
    YMM4(File.YMM, 4),
    YMM5(File.YMM, 5),
    YMM6(File.YMM, 6),
    YMM7(File.YMM, 7),
    YMM8(File.YMM, 8),
    YMM9(File.YMM, 9),
    YMM10(File.YMM, 10),
    YMM11(File.YMM, 11),
    YMM12(File.YMM, 12),
    YMM13(File.YMM, 13),
    YMM14(File.YMM, 14),
    YMM15(File.YMM, 15),
    YMM16(File.YMM, 16),
    YMM17(File.YMM, 17),
    YMM18(File.YMM, 18),
    YMM19(File.YMM, 19),
    YMM20(File.YMM, 20),
    YMM21(File.YMM, 21),
    YMM22(File.YMM, 22),
    YMM23(File.YMM, 23),
    YMM24(File.YMM, 24),
    YMM25(File.YMM, 25),
    YMM26(File.YMM, 26),
    YMM27(File.YMM, 27),
    YMM28(File.YMM, 28),
    YMM29(File.YMM, 29),
    YMM30(File.YMM, 30),
    YMM31(File.YMM, 31),
    ZMM0(File.ZMM, 0),
    ZMM1(File.ZMM, 1),
    ZMM2(File.ZMM, 2),
    ZMM3(File.ZMM, 3),
    ZMM4(File.ZMM, 4),
    ZMM5(File.ZMM, 5),
    ZMM6(File.ZMM, 6),
    ZMM7(File.ZMM, 7),
    ZMM8(File.ZMM, 8),
    ZMM9(File.ZMM, 9),
    ZMM10(File.ZMM, 10),
    ZMM11(File.ZMM, 11),
    ZMM12(File.ZMM, 12),
    ZMM13(File.ZMM, 13),
    ZMM14(File.ZMM, 14),
    ZMM15(File.ZMM, 15),
    ZMM16(File.ZMM, 16),
    ZMM17(File.ZMM, 17),
    ZMM18(File.ZMM, 18),
    ZMM19(File.ZMM, 19),
    ZMM20(File.ZMM, 20),
    ZMM21(File.ZMM, 21),
    ZMM22(File.ZMM, 22),
    ZMM23(File.ZMM, 23),
    ZMM24(File.ZMM, 24),
    ZMM25(File.ZMM, 25),
    ZMM26(File.ZMM, 26),
    ZMM27(File.ZMM, 27),
    ZMM28(File.ZMM, 28),
    ZMM29(File.ZMM, 29),
    ZMM30(File.ZMM, 30),
    ZMM31(File.ZMM, 31),
    K0(File.MASK, 0),
    K1(File.MASK, 1),
    K2(File.MASK, 2),
    K3(File.MASK, 3),
    K4(File.MASK, 4),
    K5(File.MASK, 5),
    K6(File.MASK, 6),
    K7(File.MASK, 7),
    TMM0(File.TILE, 0),
    TMM1(File.TILE, 1),
    TMM2(File.TILE, 2),
    TMM3(File.TILE, 3),
    TMM4(File.TILE, 4),
    TMM5(File.TILE, 5),
    TMM6(File.TILE, 6),
    TMM7(File.TILE, 7),
    BND0(File.BOUND, 0),
    BND1(File.BOUND, 1),
    BND2(File.BOUND, 2),
    BND3(File.BOUND, 3),
    MM0(File.MMX, 0),
    MM1(File.MMX, 1),
    MM2(File.MMX, 2),
    MM3(File.MMX, 3),
    MM4(File.MMX, 4),
    MM5(File.MMX, 5),
    MM6(File.MMX, 6),
    MM7(File.MMX, 7),
    ST0(File.X87, 0),
    ST1(File.X87, 1),
    ST2(File.X87, 2),
    ST3(File.X87, 3),
    ST4(File.X87, 4),
    ST5(File.X87, 5),
    ST6(File.X87, 6),
    ST7(File.X87, 7),
    RIP(File.INSTRUCTION_POINTER, 0),
    EIP(File.INSTRUCTION_POINTER, 1);

    /** A register file. */
    public enum File {
        /** 64-bit general registers. */
        GPR64(64),
        /** Low halves of the general registers. */
        GPR32(32),
        /** Low 16 bits of the general registers. */
        GPR16(16),
        /** Low bytes of the general registers. */
        GPR8(8),
        /** AH, CH, DH and BH: bits 8 to 15 of registers 0 to 3, encoded as 4 to 7 without REX. */
        GPR8_HIGH(8),
        /** Segment registers. */
        SEGMENT(16),
        /** Control registers. */
        CONTROL(64),
        /** Debug registers. */
        DEBUG(64),
        /** XMM registers; those from 16 on have names in EVEX encodings only. */
        XMM(128),
        /** YMM registers. */
        YMM(256),
        /** ZMM registers. */
        ZMM(512),
        /** Mask registers of AVX-512. */
        MASK(64),
        /** Tiles of AMX. */
        TILE(8192),
        /** Bound registers of MPX. */
        BOUND(128),
        /** MMX registers. */
        MMX(64),
        /** x87 registers by their distance from the top of the stack. */
        X87(80),
        /** RIP and EIP as a base of addresses. */
        INSTRUCTION_POINTER(64);

        private final int widthBits;

        File(int widthBits) {
            this.widthBits = widthBits;
        }
    }

    private static final Register[] VALUES = values();

    private final File file;
    private final int number;

    Register(File file, int number) {
        this.file = file;
        this.number = number;
    }

    /** Returns the register file that this register belongs to. */
    public File file() {
        return file;
    }

    /** Returns the number that encodings use, 0 to 31. */
    public int number() {
        return number;
    }

    /** Returns the width in bits. */
    public int widthBits() {
        return file.widthBits;
    }

    /** Returns whether this is a general register of any width. */
    public boolean isGeneral() {
        return file.compareTo(File.GPR8_HIGH) <= 0;
    }

    /** Returns the number, 0 to 15, of the 64-bit general register that holds this one. */
    public int generalNumber() {
        if (!isGeneral()) {
            throw new IllegalArgumentException("not a general register: " + this);
        }
        return file == File.GPR8_HIGH ? number - 4 : number;
    }

    /** Returns the name in lower case, without a percent sign: {@code rax}, {@code st(1)}. */
    public String attName() {
        if (file == File.X87) {
            return number == 0 ? "st" : "st(" + number + ")";
        }
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the register of a file by its number.
     *
     * @throws IllegalArgumentException if the file has no such register
     */
    public static Register of(File file, int number) {
        for (Register register : VALUES) {
            if (register.file == file && register.number == number) {
                return register;
            }
        }
        throw new IllegalArgumentException("no such register: file=" + file + " number=" + number);
    }
}
