// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;

/**
 * A micro-operation: two {@code long} words. The first packs the operation, the register-file slots
 * it works on and the addressing mode; the second is an immediate, or for a memory access the
 * displacement in its low half and an immediate in its high half.
 *
 * <p>Every micro-operation makes at most one memory access. Its source operand <i>b</i> is slot b
 * plus the second word, or with {@link #MEMORY_SOURCE} a value loaded from memory.
 */
public final class Uop {
    // Data. dst = b, zero-extended from the width.
    public static final int MOV = 0;

    /** dst = b sign-extended from the width. */
    public static final int MOVSX64 = 1;

    /** dst = b sign-extended from the width to 32 bits, zero above. */
    public static final int MOVSX32 = 2;

    /** Bits of dst under the mask in word 1 = slot a shifted left by the number in field b. */
    public static final int MERGE = 3;

    /** dst = effective address, zero-extended from the width; the segment does not count. */
    public static final int LEA = 4;

    /** dst = condition ? b : a, zero-extended from the width. */
    public static final int CMOV = 5;

    /** dst = condition ? 1 : 0. */
    public static final int SETCC = 6;

    /** dst = a + b without flags. */
    public static final int PLUS = 7;

    // Arithmetic with flags: x = a, y = b.
    public static final int ADD = 8;
    public static final int SUB = 9;
    public static final int AND = 10;
    public static final int OR = 11;
    public static final int XOR = 12;
    public static final int CMP = 13;
    public static final int TEST = 14;
    public static final int ADC = 15;
    public static final int SBB = 16;
    public static final int INC = 17;
    public static final int DEC = 18;
    public static final int NEG = 19;
    public static final int NOT = 20;

    /** Compares the value in memory with the high half of word 1. */
    public static final int CMP_MEMORY_IMMEDIATE = 21;

    /** Tests the value in memory against the high half of word 1. */
    public static final int TEST_MEMORY_IMMEDIATE = 22;

    public static final int SHL = 23;
    public static final int SHR = 24;
    public static final int SAR = 25;
    public static final int ROL = 26;
    public static final int ROR = 27;

    /** dst = a * b, signed, low half. */
    public static final int IMUL = 28;

    // Memory.
    /** dst = memory, which must be writable. */
    public static final int LOAD_FOR_UPDATE = 29;

    /** memory = a + high half of word 1. */
    public static final int STORE8 = 30;

    public static final int STORE16 = 31;
    public static final int STORE32 = 32;
    public static final int STORE64 = 33;

    /** RSP -= 8, memory at RSP = b. */
    public static final int PUSH = 34;

    /** dst = memory at RSP, RSP += 8 unless dst is RSP. */
    public static final int POP = 35;

    // Ends of blocks.
    /** Goes to the block's target. */
    public static final int JMP = 36;

    /** Goes to b. */
    public static final int JMP_INDIRECT = 37;

    /** Goes to the block's target if the condition holds. */
    public static final int JCC = 38;

    /** Goes to the block's target if a, cut to the width, is not 0. */
    public static final int JNZ_SLOT = 39;

    /** Goes to the block's target if a, cut to the width, is 0. */
    public static final int JZ_SLOT = 40;

    /** Pushes b, goes to the block's target. */
    public static final int CALL = 41;

    /** Pushes b, goes to a. */
    public static final int CALL_INDIRECT = 42;

    /** Pops RIP and adds the second word to RSP. */
    public static final int RET = 43;

    /** Goes to the next instruction in memory. */
    public static final int END = 44;

    // Compare and branch as one: the next micro-operation is the branch.
    public static final int CMP_JZ = 45;
    public static final int CMP_JNZ = 46;
    public static final int CMP_JB = 47;
    public static final int CMP_JAE = 48;
    public static final int CMP_JBE = 49;
    public static final int CMP_JA = 50;
    public static final int CMP_JL = 51;
    public static final int CMP_JGE = 52;
    public static final int CMP_JLE = 53;
    public static final int CMP_JG = 54;
    public static final int TEST_JZ = 55;
    public static final int TEST_JNZ = 56;
    public static final int TEST_JS = 57;
    public static final int TEST_JNS = 58;
    public static final int TEST_JLE = 59;
    public static final int TEST_JG = 60;

    // Control inside an instruction. Word 1 is the number of the micro-operation to go to.
    /** Skips to a micro-operation if a, cut to the width, is 0. */
    public static final int SKIP_IF_ZERO = 61;

    /** Skips to a micro-operation if the condition does not hold. */
    public static final int SKIP_UNLESS = 62;

    /** One iteration of a repeated instruction is complete; goes back to a micro-operation. */
    public static final int REPEAT = 63;

    /** As {@link #REPEAT}, but goes back only if the condition holds. */
    public static final int REPEAT_WHILE = 66;

    // Around instructions.
    /** Does nothing: every instruction has a micro-operation, which tells where it begins. */
    public static final int NOP = 67;

    /** Somebody watches the instruction that follows. */
    public static final int PROBE = 65;

    // Without flags, for those that are overwritten before anybody could see them.
    public static final int MINUS = 68;
    public static final int AND_PLAIN = 69;
    public static final int OR_PLAIN = 126;
    public static final int XOR_PLAIN = 127;
    public static final int IMUL_PLAIN = 128;
    public static final int SHIFT_LEFT = 131; // by b as it is, at most 63
    public static final int SHIFT_RIGHT = 132;
    public static final int SHIFT_RIGHT_SIGNED = 133;

    // Arithmetic and branch as one.
    public static final int SUB_JNZ = 129;
    public static final int DEC_JNZ = 130;

    /** First of the operations that are no part of the fast loop. */
    public static final int FIRST_RARE = 70;

    public static final int RCL = 70;
    public static final int RCR = 71;

    /** dst = a and, from below, the slot in field index, shifted left by b. */
    public static final int SHLD = 72;

    public static final int SHRD = 73;

    /** RDX:RAX = RAX * a, unsigned; AX for 8 bits. */
    public static final int MUL_WIDE = 74;

    public static final int IMUL_WIDE = 75;
    public static final int DIV = 76;
    public static final int IDIV = 77;

    /** CF = bit b of a. */
    public static final int BT = 78;

    public static final int BTS = 79;
    public static final int BTR = 80;
    public static final int BTC = 81;

    /** dst = byte offset of bit b of a bit string, cut to words of the width. */
    public static final int BIT_OFFSET = 82;

    public static final int BSF = 83;
    public static final int BSR = 84;
    public static final int TZCNT = 85;
    public static final int LZCNT = 86;
    public static final int POPCNT = 87;
    public static final int BSWAP = 88;

    /** dst = all bits the sign of b. */
    public static final int SIGN = 89;

    public static final int LAHF = 90;
    public static final int SAHF = 91;
    public static final int CLC = 92;
    public static final int STC = 93;
    public static final int CMC = 94;
    public static final int CLD = 95;
    public static final int STD = 96;

    /** dst = DF ? -word 1 : word 1. */
    public static final int STRING_STEP = 97;

    /** Compares RDX:RAX, or their halves, with field index:b: ZF. */
    public static final int CMP_PAIR = 98;

    /** Faults unless the effective address is a multiple of 16. */
    public static final int CHECK_ALIGNED = 99;

    /**
     * Keeps the flags, which a fault of the instruction puts back. First of its micro-operations.
     */
    public static final int SAVE_FLAGS = 100;

    /** dst = selector of segment word 1. */
    public static final int READ_SELECTOR = 102;

    public static final int ANDN = 103;
    public static final int BEXTR = 104;
    public static final int BLSI = 105;
    public static final int BLSMSK = 106;
    public static final int BLSR = 107;
    public static final int BZHI = 108;
    public static final int PDEP = 109;
    public static final int PEXT = 110;

    /** dst = high half of RDX * a, field index = low half. */
    public static final int MULX = 111;

    public static final int ROTATE_RIGHT = 115;
    public static final int ADCX = 116;
    public static final int ADOX = 117;
    public static final int CRC32 = 118;

    /** Loads without use: the access must be allowed. */
    public static final int PROBE_STORE = 119;

    /** Checks that b is canonical, else #GP(0). */
    public static final int CHECK_CANONICAL = 120;

    /** Calls {@link HelperCall} number word 1 with slots dst, a and b. */
    public static final int HELPER = 121;

    /** As {@link #HELPER}, the last of a block: RIP is what the helper left. */
    public static final int HELPER_END = 122;

    /** Raises exception number word 1, with error code 0 if it has one. */
    public static final int RAISE = 123;

    /** Faults with #GP(0) unless CPL is 0. */
    public static final int CHECK_SUPERVISOR = 124;

    /** No rule lifts the instruction. */
    public static final int UNSUPPORTED = 125;

    /** Last of the operations that are no part of the fast loop. */
    public static final int LAST_RARE = 125;

    /**
     * Orders memory accesses: a fence of kind {@link #SFENCE} or {@link #MFENCE} waits until the
     * CPU's stores are in memory. Word 1 is the kind.
     */
    public static final int FENCE = 142;

    /** Kinds of {@link #FENCE}. */
    public static final int LFENCE = 0;

    public static final int SFENCE = 1;
    public static final int MFENCE = 2;

    // Extended state. Slots of operations are those of the extended register file unless told.
    /** Slot dst of the extended file = b, zero-extended from the width. */
    public static final int TO_EXTENDED = 134;

    /** General slot dst = slot a of the extended file, zero-extended from the width. */
    public static final int FROM_EXTENDED = 135;

    /** Faults unless SSE instructions may run: #UD by CR0.EM or CR4.OSFXSR, #NM by CR0.TS. */
    public static final int CHECK_SSE = 136;

    /**
     * Faults unless MMX instructions may run: #UD by CR0.EM, #NM by CR0.TS, #MF by an x87 exception
     * that waits.
     */
    public static final int CHECK_MMX = 137;

    /** {@link FloatOp} number {@link #operation} on slots dst, a, b and field index. */
    public static final int FLOAT = 138;

    /** {@link PackedOp}, likewise. */
    public static final int PACKED = 139;

    /** {@link CryptoOp}, likewise. */
    public static final int CRYPTO = 140;

    /** {@link X87Op} number {@link #operation}, on general slots. */
    public static final int X87 = 141;

    /** Slot dst of the extended file = b, zero-extended from the width, and the slot above = 0. */
    public static final int TO_EXTENDED_ONLY = 143;

    /** Two slots of the extended file from dst on = two from b on. */
    public static final int MOVE_EXTENDED = 144;

    /**
     * As {@link #FLOAT}, whose word 1 is the high half of this one's, after slot b of the extended
     * file was loaded from memory, zero-extended from the width. There is no third operand.
     */
    public static final int FLOAT_MEMORY = 145;

    /** In word 0: operand b comes from memory. */
    public static final long MEMORY_SOURCE = 1L << 63;

    /**
     * In word 0: the operation may have called for attention, so the engine looks for it
     * afterwards.
     */
    public static final long CHECKED = 1L << 55;

    /** In word 0: the access goes through SS, so a bad address is #SS. */
    public static final long STACK_SEGMENT = 1L << 56;

    /** In word 0: the access is part of an atomic read-modify-write. */
    public static final long ATOMIC = 1L << 57;

    /**
     * In word 0: with this micro-operation its instruction is complete and priced. Only in blocks
     * built for a timing model, and not in their last instruction.
     */
    public static final long LAST = 1L << 58;

    /** Largest operation that fits in a word. */
    public static final int MAX_OPCODE = 0x1ff;

    private static final long CONDITION = 0xfL << 59;

    private Uop() {}

    /**
     * Returns the first word of an operation on registers.
     *
     * @param widthBits operand width in bits
     */
    public static long word(int opcode, int dst, int a, int b, int widthBits) {
        return opcode
                | (long) dst << 9
                | (long) a << 15
                | (long) b << 21
                | (long) CpuState.ZERO << 27
                | (long) CpuState.ZERO << 33
                | (long) CpuState.ZERO << 41
                | (long) (64 - widthBits & 63) << 47
                | (long) widthCode(widthBits) << 53;
    }

    /** Returns a word with its memory operand replaced. */
    public static long withAddress(long word, int base, int index, int scale, int segmentBase) {
        long cleared = word & ~(0x3fL << 27 | 0x3fL << 33 | 3L << 39 | 0x3fL << 41);
        return cleared
                | (long) base << 27
                | (long) index << 33
                | (long) Integer.numberOfTrailingZeros(scale) << 39
                | (long) segmentBase << 41;
    }

    /** Returns a word with a condition, 0 to 15. */
    public static long withCondition(long word, int condition) {
        return (word & ~CONDITION) | (long) condition << 59;
    }

    /** Returns a word with another operation. */
    public static long withOpcode(long word, int opcode) {
        return (word & ~0x1ffL) | opcode;
    }

    /** Returns the operation. */
    public static int opcode(long word) {
        return (int) word & MAX_OPCODE;
    }

    /** Returns the slot of the destination. */
    public static int dst(long word) {
        return (int) (word >>> 9) & 0x3f;
    }

    /** Returns the slot of the first operand. */
    public static int a(long word) {
        return (int) (word >>> 15) & 0x3f;
    }

    /** Returns the slot of the second operand. */
    public static int b(long word) {
        return (int) (word >>> 21) & 0x3f;
    }

    /** Returns the slot of the base register. */
    public static int base(long word) {
        return (int) (word >>> 27) & 0x3f;
    }

    /** Returns the slot of the index register, or of a third operand. */
    public static int index(long word) {
        return (int) (word >>> 33) & 0x3f;
    }

    /** Returns the number of bits by which the index is shifted left. */
    public static int scale(long word) {
        return (int) (word >>> 39) & 3;
    }

    /** Returns the slot of the segment's base. */
    public static int segment(long word) {
        return (int) (word >>> 41) & 0x3f;
    }

    /** Returns 64 minus the operand width in bits. */
    public static int shift(long word) {
        return (int) (word >>> 47) & 0x3f;
    }

    /** Returns the operand width in bytes. */
    public static int widthBytes(long word) {
        return 1 << ((int) (word >>> 53) & 3);
    }

    /** Returns the condition, 0 to 15. */
    public static int condition(long word) {
        return (int) (word >>> 59) & 0xf;
    }

    /** Returns the number of the operation in the second word of an extended operation. */
    public static int operation(long word1) {
        return (int) word1 & 0xffff;
    }

    /** Returns the immediate in the second word of an extended operation. */
    public static int immediate(long word1) {
        return (int) (word1 >>> 16) & 0xffff;
    }

    /** Returns a word with {@link #CHECKED} where the operation calls for it. */
    static long checked(long word) {
        int opcode = opcode(word);
        boolean calls = accessesMemory(word) || (opcode >= FIRST_RARE && opcode <= LAST_RARE);
        return calls ? word | CHECKED : word;
    }

    /** Returns whether the operation makes a memory access. */
    public static boolean accessesMemory(long word) {
        int opcode = opcode(word);
        return word < 0
                || (opcode >= LOAD_FOR_UPDATE && opcode <= POP)
                || (opcode >= CALL && opcode <= RET)
                || opcode == HELPER
                || opcode == HELPER_END;
    }

    private static int widthCode(int widthBits) {
        return switch (widthBits) {
            case 8 -> 0;
            case 16 -> 1;
            case 32 -> 2;
            default -> 3;
        };
    }
}
