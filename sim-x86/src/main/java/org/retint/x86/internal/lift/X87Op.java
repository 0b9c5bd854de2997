// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * An operation of the x87 unit, named as the instruction that does it. Unlike those of the other
 * units its slots are general ones: dst receives what is to be stored, a and b hold a value from
 * memory (b the bits from 64 up), and field index the address of that value. The immediate is laid
 * out by {@link X87Operand}.
 */
public enum X87Op {
    /** Faults unless a waiting instruction may run: first of those that access memory. */
    CHECK(Kind.NO_INSTRUCTION),
    /** Faults unless an instruction that does not wait may run. */
    CHECK_DEVICE(Kind.NO_INSTRUCTION),
    FWAIT(Kind.NO_INSTRUCTION),
    FNOP(Kind.OPERATION),
    FADD(Kind.OPERATION),
    FMUL(Kind.OPERATION),
    FSUB(Kind.OPERATION),
    FSUBR(Kind.OPERATION),
    FDIV(Kind.OPERATION),
    FDIVR(Kind.OPERATION),
    FCOM(Kind.OPERATION),
    FUCOM(Kind.OPERATION),
    FCOMI(Kind.OPERATION),
    FUCOMI(Kind.OPERATION),
    FLD(Kind.OPERATION),
    /** Stores ST(0) to a register. */
    FST(Kind.OPERATION),
    /** Stores ST(0) to a register; an empty ST(0) is no fault. */
    FSTPNCE(Kind.OPERATION),
    /**
     * dst = ST(0) in the format of the operand, dst + 1 = bits from 64 up, dst + 2 = whether to
     * store them.
     */
    STORE(Kind.OPERATION),
    /** As {@link #STORE}, but the unit stays as it is. */
    PREVIEW(Kind.OPERATION),
    /** As {@link #STORE}, truncated to an integer. */
    FISTTP(Kind.OPERATION),
    FXCH(Kind.OPERATION),
    /** Moves if a is not 0. */
    FCMOV(Kind.OPERATION),
    FFREE(Kind.OPERATION),
    FINCSTP(Kind.OPERATION),
    FDECSTP(Kind.OPERATION),
    /** Pushes the constant of the operand's number. */
    CONSTANT(Kind.OPERATION),
    FCHS(Kind.OPERATION),
    FABS(Kind.OPERATION),
    FTST(Kind.OPERATION),
    FXAM(Kind.OPERATION),
    FSQRT(Kind.OPERATION),
    FRNDINT(Kind.OPERATION),
    FSCALE(Kind.OPERATION),
    FXTRACT(Kind.OPERATION),
    FPREM(Kind.OPERATION),
    FPREM1(Kind.OPERATION),
    F2XM1(Kind.OPERATION),
    FYL2X(Kind.OPERATION),
    FYL2XP1(Kind.OPERATION),
    FPTAN(Kind.OPERATION),
    FPATAN(Kind.OPERATION),
    FSIN(Kind.OPERATION),
    FCOS(Kind.OPERATION),
    FSINCOS(Kind.OPERATION),
    /** Control word = a. */
    FLDCW(Kind.WAITING_CONTROL),
    /** dst = control word. */
    FNSTCW(Kind.CONTROL),
    /** dst = status word. */
    FNSTSW(Kind.CONTROL),
    FNCLEX(Kind.CONTROL),
    /** Puts the unit into its initial state. */
    FNINIT(Kind.CONTROL),
    /** Makes the registers MMX registers: TOP is 0 and none is empty. */
    ENTER_MMX(Kind.NO_INSTRUCTION),
    /** An instruction of the 8087 or the 287 that does nothing any more. */
    OBSOLETE(Kind.CONTROL);

    private enum Kind {
        NO_INSTRUCTION,
        OPERATION,
        WAITING_CONTROL,
        CONTROL
    }

    private static final X87Op[] VALUES = values();

    private final boolean waits;
    private final boolean control;

    X87Op(Kind kind) {
        this.waits = kind == Kind.OPERATION || kind == Kind.WAITING_CONTROL;
        this.control = kind != Kind.OPERATION;
    }

    /** Returns the operation of an ordinal. */
    public static X87Op of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Returns whether an exception that waits comes before this operation. */
    public boolean waits() {
        return waits;
    }

    /** Returns whether instruction and data pointer stay as they are. */
    public boolean isControl() {
        return control;
    }
}
