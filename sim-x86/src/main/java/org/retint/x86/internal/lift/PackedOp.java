// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * An integer, logical or shuffling operation on XMM or MMX registers. Slots are named as in {@link
 * Uop}; those with the name of an instruction do what it does. An immediate with {@link #MMX} set
 * means one slot of 64 bits in place of two.
 */
public enum PackedOp {
    /** dst = b, 8 bytes. */
    MOVE_64(Shape.OTHER),
    /** Makes physical register 0 the top of the x87 stack, as a store does even if it faults. */
    CLEAR_TOP(Shape.OTHER),
    /** Empties the x87 stack. */
    EMMS(Shape.OTHER),

    PADDB(Shape.BYTES),
    PSUBB(Shape.BYTES),
    PADDSB(Shape.BYTES),
    PADDUSB(Shape.BYTES),
    PSUBSB(Shape.BYTES),
    PSUBUSB(Shape.BYTES),
    PAVGB(Shape.BYTES),
    PMINUB(Shape.BYTES),
    PMAXUB(Shape.BYTES),
    PMINSB(Shape.BYTES),
    PMAXSB(Shape.BYTES),
    PCMPEQB(Shape.BYTES),
    PCMPGTB(Shape.BYTES),
    PSIGNB(Shape.BYTES),
    PABSB(Shape.BYTES),

    PADDW(Shape.WORDS),
    PSUBW(Shape.WORDS),
    PADDSW(Shape.WORDS),
    PADDUSW(Shape.WORDS),
    PSUBSW(Shape.WORDS),
    PSUBUSW(Shape.WORDS),
    PAVGW(Shape.WORDS),
    PMINSW(Shape.WORDS),
    PMAXSW(Shape.WORDS),
    PMINUW(Shape.WORDS),
    PMAXUW(Shape.WORDS),
    PCMPEQW(Shape.WORDS),
    PCMPGTW(Shape.WORDS),
    PSIGNW(Shape.WORDS),
    PABSW(Shape.WORDS),
    PMULLW(Shape.WORDS),
    PMULHW(Shape.WORDS),
    PMULHUW(Shape.WORDS),
    PMULHRSW(Shape.WORDS),
    PMADDUBSW(Shape.WORDS),

    PADDD(Shape.DOUBLEWORDS),
    PSUBD(Shape.DOUBLEWORDS),
    PMINSD(Shape.DOUBLEWORDS),
    PMAXSD(Shape.DOUBLEWORDS),
    PMINUD(Shape.DOUBLEWORDS),
    PMAXUD(Shape.DOUBLEWORDS),
    PCMPEQD(Shape.DOUBLEWORDS),
    PCMPGTD(Shape.DOUBLEWORDS),
    PSIGND(Shape.DOUBLEWORDS),
    PABSD(Shape.DOUBLEWORDS),
    PMULLD(Shape.DOUBLEWORDS),
    PMADDWD(Shape.DOUBLEWORDS),

    PADDQ(Shape.QUADWORDS),
    PSUBQ(Shape.QUADWORDS),
    PMULUDQ(Shape.QUADWORDS),
    PMULDQ(Shape.QUADWORDS),
    PCMPEQQ(Shape.QUADWORDS),
    PCMPGTQ(Shape.QUADWORDS),
    PSADBW(Shape.QUADWORDS),
    PAND(Shape.QUADWORDS),
    PANDN(Shape.QUADWORDS),
    POR(Shape.QUADWORDS),
    PXOR(Shape.QUADWORDS),

    PACKSSWB(Shape.PAIRS),
    PACKSSDW(Shape.PAIRS),
    PACKUSWB(Shape.PAIRS),
    PACKUSDW(Shape.PAIRS),
    PHADDW(Shape.PAIRS),
    PHADDD(Shape.PAIRS),
    PHADDSW(Shape.PAIRS),
    PHSUBW(Shape.PAIRS),
    PHSUBD(Shape.PAIRS),
    PHSUBSW(Shape.PAIRS),

    PUNPCKLBW(Shape.INTERLEAVE),
    PUNPCKLWD(Shape.INTERLEAVE),
    PUNPCKLDQ(Shape.INTERLEAVE),
    PUNPCKLQDQ(Shape.INTERLEAVE),
    PUNPCKHBW(Shape.INTERLEAVE),
    PUNPCKHWD(Shape.INTERLEAVE),
    PUNPCKHDQ(Shape.INTERLEAVE),
    PUNPCKHQDQ(Shape.INTERLEAVE),

    PSLLW(Shape.SHIFT),
    PSLLD(Shape.SHIFT),
    PSLLQ(Shape.SHIFT),
    PSRLW(Shape.SHIFT),
    PSRLD(Shape.SHIFT),
    PSRLQ(Shape.SHIFT),
    PSRAW(Shape.SHIFT),
    PSRAD(Shape.SHIFT),

    PSLLDQ(Shape.SHUFFLE),
    PSRLDQ(Shape.SHUFFLE),
    PSHUFB(Shape.SHUFFLE),
    PSHUFW(Shape.SHUFFLE),
    PSHUFLW(Shape.SHUFFLE),
    PSHUFHW(Shape.SHUFFLE),
    PSHUFD(Shape.SHUFFLE),
    PALIGNR(Shape.SHUFFLE),
    PBLENDW(Shape.SHUFFLE),
    PBLENDVB(Shape.SHUFFLE),
    MPSADBW(Shape.SHUFFLE),
    PHMINPOSUW(Shape.SHUFFLE),

    PMOVSXBW(Shape.WIDEN),
    PMOVSXBD(Shape.WIDEN),
    PMOVSXBQ(Shape.WIDEN),
    PMOVSXWD(Shape.WIDEN),
    PMOVSXWQ(Shape.WIDEN),
    PMOVSXDQ(Shape.WIDEN),
    PMOVZXBW(Shape.WIDEN),
    PMOVZXBD(Shape.WIDEN),
    PMOVZXBQ(Shape.WIDEN),
    PMOVZXWD(Shape.WIDEN),
    PMOVZXWQ(Shape.WIDEN),
    PMOVZXDQ(Shape.WIDEN),

    /** Slot dst = the sign of each byte. */
    PMOVMSKB(Shape.ELEMENT),
    /** Slot dst = a chosen element of b. */
    PEXTRB(Shape.ELEMENT),
    PEXTRW(Shape.ELEMENT),
    PEXTRD(Shape.ELEMENT),
    PEXTRQ(Shape.ELEMENT),
    /** A chosen element of dst = low bits of slot b. */
    PINSRB(Shape.ELEMENT),
    PINSRW(Shape.ELEMENT),
    PINSRD(Shape.ELEMENT),
    PINSRQ(Shape.ELEMENT),

    /** Status flags from a and b. */
    PTEST(Shape.OTHER),
    /** Lengths come from EAX and EDX, with {@link #WIDE_LENGTHS} from RAX and RDX. */
    PCMPESTRI(Shape.STRING),
    PCMPESTRM(Shape.STRING),
    PCMPISTRI(Shape.STRING),
    PCMPISTRM(Shape.STRING);

    /** How an operation is applied. */
    public enum Shape {
        /** To each byte by itself. */
        BYTES,
        /** To each word by itself. */
        WORDS,
        /** To each doubleword by itself. */
        DOUBLEWORDS,
        /** To each quadword by itself. */
        QUADWORDS,
        /** To two quadwords, which give one. */
        PAIRS,
        /** Takes elements of both operands in turn. */
        INTERLEAVE,
        /** Shifts each element by one count. */
        SHIFT,
        /** Moves elements across the register. */
        SHUFFLE,
        /** Makes elements wider. */
        WIDEN,
        /** Takes one element, or one bit of each, out or puts it in. */
        ELEMENT,
        /** Compares strings. */
        STRING,
        /** In a way of its own. */
        OTHER
    }

    /** Bit of the immediate that says that operands are MMX registers. */
    public static final int MMX = 0x100;

    /** Bit of the immediate that says that string lengths have 64 bits. */
    public static final int WIDE_LENGTHS = 0x200;

    /** Bit of the immediate that says that the count of a shift is in its low byte. */
    public static final int COUNT_IS_IMMEDIATE = 0x400;

    private static final PackedOp[] VALUES = values();

    private final Shape shape;

    PackedOp(Shape shape) {
        this.shape = shape;
    }

    /** Returns how the operation is applied. */
    public Shape shape() {
        return shape;
    }

    /** Returns the operation of an ordinal. */
    public static PackedOp of(int ordinal) {
        return VALUES[ordinal];
    }
}
