// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * An operation of SSE on floating-point numbers in XMM registers, named as the instruction that
 * does nothing else. Slots are named as in {@link Uop}; an instruction with a destination that it
 * also reads has it as dst and as a. Bits 0 to 7 of the immediate are the instruction's, and {@link
 * FloatShape} has the two above.
 */
public enum FloatOp {
    /** dst = a with its lowest 32 bits those of b. */
    MOVE_LOW_32(Group.SHUFFLE),
    /** dst = a with its low half that of b. */
    MOVE_LOW_64(Group.SHUFFLE),
    /** dst = the lowest 32 bits of b, zero-extended. */
    MOVE_ONLY_32(Group.SHUFFLE),
    /** dst = the low half of b, zero-extended. */
    MOVE_ONLY_64(Group.SHUFFLE),
    /** dst = a with its high half the low half of b: MOVLHPS, MOVHPS, UNPCKLPD. */
    MOVLHPS(Group.SHUFFLE),
    /** dst = a with its low half the high half of b. */
    MOVHLPS(Group.SHUFFLE),
    /** The low half of b, twice. */
    MOVDDUP(Group.SHUFFLE),
    /** Elements 0 0 2 2 of b. */
    MOVSLDUP(Group.SHUFFLE),
    /** Elements 1 1 3 3 of b. */
    MOVSHDUP(Group.SHUFFLE),
    /** Low elements of a and b by turns. */
    UNPCKLPS(Group.SHUFFLE),
    /** High elements of a and b by turns. */
    UNPCKHPS(Group.SHUFFLE),
    /** High halves of a and b. */
    UNPCKHPD(Group.SHUFFLE),
    /** Elements of a and b by number. */
    SHUFPS(Group.SHUFFLE),
    /** Halves of a and b by number. */
    SHUFPD(Group.SHUFFLE),
    /** Elements of b where the immediate has a bit, of a elsewhere. */
    BLENDPS(Group.SHUFFLE),
    /** Halves of b where the immediate has a bit, of a elsewhere. */
    BLENDPD(Group.SHUFFLE),
    /** Elements of b where the third is negative, of a elsewhere. */
    BLENDVPS(Group.SHUFFLE),
    /** Halves of b where the third is negative, of a elsewhere. */
    BLENDVPD(Group.SHUFFLE),
    /** dst = a with one element taken from b and others cleared. */
    INSERTPS(Group.SHUFFLE),
    /** dst = one element of b, zero-extended. */
    EXTRACTPS(Group.SHUFFLE),
    /** dst = signs of the elements of b. */
    MOVMSKPS(Group.SHUFFLE),
    /** dst = signs of the halves of b. */
    MOVMSKPD(Group.SHUFFLE),
    /** The highest bit of each byte of b. */
    SIGN_BYTES(Group.SHUFFLE),

    /** a + b. */
    ADD(Group.ARITHMETIC),
    /** a - b. */
    SUB(Group.ARITHMETIC),
    /** a * b. */
    MUL(Group.ARITHMETIC),
    /** a / b. */
    DIV(Group.ARITHMETIC),
    /** The smaller one. */
    MIN(Group.ARITHMETIC),
    /** The larger one. */
    MAX(Group.ARITHMETIC),
    /** The square root of b. */
    SQRT(Group.ARITHMETIC),
    /** About 1 / b. */
    RCP(Group.ARITHMETIC),
    /** About 1 / sqrt(b). */
    RSQRT(Group.ARITHMETIC),
    /** All ones where the relation that the immediate chooses holds. */
    CMP(Group.ARITHMETIC),
    /** b rounded to an integral value. */
    ROUND(Group.ARITHMETIC),
    /** a - b in even elements, a + b in odd ones. */
    ADDSUB(Group.ARITHMETIC),
    /** Sums of neighbours, first of a. */
    HADD(Group.ARITHMETIC),
    /** Differences of neighbours, first of a. */
    HSUB(Group.ARITHMETIC),
    /** Dot product. */
    DP(Group.ARITHMETIC),
    /** Compares a and b and sets the status flags; a quiet NaN raises IE. */
    COMI(Group.ARITHMETIC),
    /** Compares a and b and sets the status flags. */
    UCOMI(Group.ARITHMETIC),

    /** dst = a with its lowest element the signed integer in b; the immediate is its width. */
    CVTSI2F(Group.CONVERSION),
    /** dst = the lowest element of b as a signed integer of the immediate's width. */
    CVTF2SI(Group.CONVERSION),
    /** The same, truncated. */
    CVTTF2SI(Group.CONVERSION),
    /** dst = a with its low half two integers of b. */
    CVTPI2PS(Group.CONVERSION),
    /** Slot dst alone = two elements of b as integers. */
    CVTPS2PI(Group.CONVERSION),
    /** The same, truncated. */
    CVTTPS2PI(Group.CONVERSION),
    /** Slot dst alone = the halves of b as integers. */
    CVTPD2PI(Group.CONVERSION),
    /** The same, truncated. */
    CVTTPD2PI(Group.CONVERSION),
    /** Four integers to single precision. */
    CVTDQ2PS(Group.CONVERSION),
    /** Single precision to four integers. */
    CVTPS2DQ(Group.CONVERSION),
    /** The same, truncated. */
    CVTTPS2DQ(Group.CONVERSION),
    /** Two integers to double precision. */
    CVTDQ2PD(Group.CONVERSION),
    /** Double precision to two integers, zero above. */
    CVTPD2DQ(Group.CONVERSION),
    /** The same, truncated. */
    CVTTPD2DQ(Group.CONVERSION),
    /** Two elements to double precision. */
    CVTPS2PD(Group.CONVERSION),
    /** Two halves to single precision, zero above. */
    CVTPD2PS(Group.CONVERSION),
    /** dst = a with its low half the lowest element of b. */
    CVTSS2SD(Group.CONVERSION),
    /** dst = a with its lowest element the low half of b. */
    CVTSD2SS(Group.CONVERSION),

    /** MXCSR = b. */
    LDMXCSR(Group.CONTROL),
    /** dst = MXCSR. */
    STMXCSR(Group.CONTROL);

    /** What part of the unit executes an operation. */
    public enum Group {
        /** Moves bits and looks at no number. */
        SHUFFLE,
        /** Computes, under MXCSR. */
        ARITHMETIC,
        /** Converts, under MXCSR. */
        CONVERSION,
        /** Reads or writes MXCSR. */
        CONTROL
    }

    private static final FloatOp[] VALUES = values();

    private final Group group;

    FloatOp(Group group) {
        this.group = group;
    }

    /** Returns the operation of an ordinal. */
    public static FloatOp of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Returns the part of the unit that executes it. */
    public Group group() {
        return group;
    }
}
