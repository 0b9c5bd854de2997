// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.UnsupportedGuestException;
import org.retint.x86.ControlRegister;
import org.retint.x86.Vector;

/** Programs for the x87 unit: results, exceptions that wait, faults, and what they leave alone. */
class X87Test {
    private static final String ONE = "3fff8000000000000000";
    private static final String TWO = "40008000000000000000";
    private static final String INDEFINITE = "ffffc000000000000000";
    private static final int IE = 1;
    private static final int ZE = 4;
    private static final int PE = 0x20;
    private static final int SF = 0x40;
    private static final int WAITS = 0x8080;
    private static final int C1 = 0x200;
    private static final int C2 = 0x400;

    /** Loads the control word from the word that the data begin with. */
    private static X87Lab withControl(int control, String text) {
        X87Lab lab = new X87Lab("fldcw (%rbx)\n" + text);
        lab.setData(0, 2, control);
        lab.run();
        return lab;
    }

    private static int flags(X87Lab lab) {
        return lab.x87.statusWord() & 0xff;
    }

    @Test
    void popsLeaveTheResultOnTopAndTheRegisterBelowEmpty() {
        X87Lab lab = X87Lab.after("fld1\nfld1\nfaddp %st,%st(1)");
        assertEquals(TWO, lab.st(0));
        assertTrue(lab.isEmpty(7));
        assertEquals(7, lab.x87.top());
        assertEquals(0, flags(lab));
    }

    @ParameterizedTest
    @CsvSource({
        "037f, 3ffdaaaaaaaaaaaaaaab", // to nearest, 64 bits: the period ends in ...b
        "027f, 3ffdaaaaaaaaaaaaa800",
        "007f, 3ffdaaaaab0000000000",
        "0f7f, 3ffdaaaaaaaaaaaaaaaa", // toward zero
        "0b7f, 3ffdaaaaaaaaaaaaaaab" // up
    })
    void precisionAndRoundingControlDecideOneThird(String control, String third) {
        X87Lab lab =
                withControl(
                        Integer.parseInt(control, 16), "fld1\nmovl $3, 8(%rbx)\nfidivl 8(%rbx)");
        assertEquals(third, lab.st(0));
        assertEquals(PE, flags(lab));
    }

    @Test
    void c1TellsWhetherTheMagnitudeWasRoundedUp() {
        String third = "fld1\nmovl $3, 8(%rbx)\nfidivl 8(%rbx)";
        assertEquals(C1, withControl(0x37f, third).x87.statusWord() & C1);
        assertEquals(0, withControl(0xf7f, third).x87.statusWord() & C1);
    }

    /** In AT&T syntax {@code fsub %st,%st(1)} is ST(1) = ST(0) - ST(1), against Intel's FSUB. */
    @ParameterizedTest
    @CsvSource({"fsub, -2", "fsubr, 2", "fdiv, 2", "fdivr, 0"})
    void attNamesOfFsubAndFdivAreTurnedWhereTheDestinationIsNotTheTop(String name, int expected) {
        // ST(1) = 4, ST(0) = 2 for differences; ST(1) = 2, ST(0) = 4 for quotients.
        boolean isQuotient = name.startsWith("fdiv");
        X87Lab lab =
                new X87Lab(
                        "fildl 8(%rbx)\nfildl 12(%rbx)\n"
                                + name
                                + " %st,%st(1)\nfstp %st(0)\nfisttpl (%rbx)");
        lab.setData(8, 4, isQuotient ? 2 : 4);
        lab.setData(12, 4, isQuotient ? 4 : 2);
        lab.run();
        assertEquals(expected, (int) lab.data(0, 4));
    }

    @Test
    void aNinthPushOverflowsTheStack() {
        X87Lab lab = X87Lab.after("fld1\n".repeat(9));
        assertEquals(INDEFINITE, lab.st(0));
        assertEquals(ONE, lab.st(1));
        assertEquals(IE | SF, flags(lab));
        assertEquals(C1, lab.x87.statusWord() & C1, "C1 tells overflow from underflow");
    }

    @Test
    void anOperandThatIsEmptyUnderflowsTheStack() {
        X87Lab lab = X87Lab.after("fld1\nfadd %st(1),%st");
        assertEquals(INDEFINITE, lab.st(0));
        assertEquals(IE | SF, flags(lab));
        assertEquals(0, lab.x87.statusWord() & C1);
    }

    @Test
    void anUnmaskedFaultLeavesRegistersAndWaitsForTheNextInstruction() {
        X87Lab lab = withControl(0x37e, "fld1\nfaddp %st,%st(1)\nfnstsw %ax\nfnop");
        assertEquals(Vector.MF, lab.vector());
        assertEquals(2 + 2 + 2 + 2, lab.faultOffset(), "FNSTSW does not wait, FNOP does");
        assertEquals(ONE, lab.st(0));
        assertTrue(lab.isEmpty(1));
        assertEquals(WAITS | IE | SF, lab.state().register(0) & 0x80ff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fld1", "fwait", "flds 16(%rbx)", "fldcw (%rbx)", "fstps 16(%rbx)"})
    void waitingInstructionsMeetTheExceptionBeforeAnythingElse(String waiting) {
        X87Lab lab = withControl(0x37b, "fld1\nfldz\nfdivrp %st,%st(1)\n" + waiting);
        assertEquals(Vector.MF, lab.vector());
        assertEquals(2 + 2 + 2 + 2, lab.faultOffset());
        assertEquals(ZE, flags(lab) & 0x7f);
        assertEquals(6, lab.x87.top(), "neither popped nor pushed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fnclex", "fninit", "fnstcw 8(%rbx)", "fnstenv 8(%rbx)", "fnsave 8(%rbx)"})
    void controlInstructionsDoNotWait(String control) {
        X87Lab lab = withControl(0x37b, "fld1\nfldz\nfdivrp %st,%st(1)\n" + control);
        assertEquals(X87Lab.NONE, lab.vector());
    }

    @Test
    void aPendingExceptionComesBeforeAPageFault() {
        X87Lab lab = withControl(0x37b, "fld1\nfldz\nfdivrp %st,%st(1)\nflds 0x7fffffff");
        assertEquals(Vector.MF, lab.vector());
    }

    @Test
    void aPageFaultLeavesTheUnitAsItWas() {
        X87Lab lab = X87Lab.after("fld1\nfstps 0x7ffffff0");
        assertEquals(Vector.PF, lab.vector());
        assertEquals(ONE, lab.st(0));
        assertEquals(7, lab.x87.top());
        assertFalse(lab.isEmpty(0));
        assertEquals(BareMachine.CODE, lab.x87.instructionPointer());
    }

    @ParameterizedTest
    @CsvSource({
        "8, fnop, true",
        "4, fnop, true",
        "8, fninit, true",
        "8, fxsave (%rbx), true",
        "8, fwait, false", // TS without MP
        "2, fwait, false",
        "10, fwait, true", // TS and MP
        "4, fwait, false" // EM does not concern FWAIT
    })
    void controlRegisterBitsMakeTheDeviceUnavailable(int bits, String insn, boolean faults) {
        X87Lab lab = new X87Lab(insn);
        long others =
                lab.state().cr(0)
                        & ~(ControlRegister.CR0_TS
                                | ControlRegister.CR0_EM
                                | ControlRegister.CR0_MP);
        lab.state().setCr(0, others | bits);
        lab.run();
        assertEquals(faults ? Vector.NM : X87Lab.NONE, lab.vector());
        if (faults) {
            assertEquals(0, lab.faultOffset());
        }
    }

    @Test
    void exceptionsByInterruptStopTheRunWithARemedy() {
        X87Lab lab = new X87Lab("fldcw (%rbx)\nfld1\nfldz\nfdivrp %st,%st(1)\nfwait");
        lab.setData(0, 2, 0x37b);
        lab.state().setCr(0, lab.state().cr(0) & ~ControlRegister.CR0_NE);
        UnsupportedGuestException e =
                assertThrows(UnsupportedGuestException.class, () -> lab.run());
        assertTrue(e.getMessage().endsWith("set CR0.NE"), e.getMessage());
        assertTrue(e.getMessage().contains("rip=0x100008"), e.getMessage());
    }

    @Test
    void unmaskingARaisedExceptionMakesItWait() {
        X87Lab lab = new X87Lab("fld1\nfldz\nfdivrp %st,%st(1)\nfldcw (%rbx)\nfnstsw %ax\nfwait");
        lab.setData(0, 2, 0x37b);
        lab.run();
        assertEquals(WAITS | ZE, lab.state().register(0) & 0x80ff);
        assertEquals(Vector.MF, lab.vector());
    }

    @Test
    void fnstenvMasksAllExceptionsAndStoresWhatWasBefore() {
        X87Lab lab = withControl(0x37b, "fld1\nfldz\nfdivrp %st,%st(1)\nfnstenv 16(%rbx)\nfwait");
        assertEquals(X87Lab.NONE, lab.vector());
        assertEquals(0xffff_037bL, lab.data(16, 4));
        assertEquals(0xffff_b084L, lab.data(20, 4));
        assertEquals(0xffff_1fffL, lab.data(24, 4), "tags: valid, zero, and six empty");
        assertEquals(BareMachine.CODE + 6, lab.data(28, 4));
        assertEquals(0x37f, lab.x87.controlWord());
    }

    @Test
    void whatFnsaveStoresFrstorBringsBack() {
        X87Lab lab = X87Lab.after("fldpi\nfld1\nfnsave 16(%rbx)\nfrstor 16(%rbx)");
        assertEquals(ONE, lab.st(0));
        assertEquals("4000c90fdaa22168c235", lab.st(1));
        assertEquals(0xc0, lab.x87.validRegisters());
        X87Lab saved = X87Lab.after("fldpi\nfld1\nfnsave 16(%rbx)");
        assertEquals(0, saved.x87.validRegisters());
        assertEquals(0x37f, saved.x87.controlWord());
    }

    @Test
    void anOperandSizePrefixMakesTheEnvironmentShort() {
        X87Lab lab = new X87Lab("fldpi\nfnstenvs 16(%rbx)");
        lab.setData(30, 2, 0x1234);
        lab.run();
        assertEquals(0x037fL, lab.data(16, 2));
        assertEquals(0x3800L, lab.data(18, 2));
        assertEquals(0x3fffL, lab.data(20, 2));
        assertEquals(0x1234L, lab.data(30, 2), "14 bytes and no more");
    }

    @Test
    void fxsaveMustBeAligned() {
        X87Lab lab = X87Lab.after("fxsave 8(%rbx)");
        assertEquals(Vector.GP, lab.vector());
    }

    @Test
    void fxrstorRefusesReservedBitsOfMxcsr() {
        X87Lab lab = new X87Lab("fxsave (%rbx)\nmovl $0x10000, 24(%rbx)\nfld1\nfxrstor (%rbx)");
        lab.state().setCr(4, lab.state().cr(4) | ControlRegister.CR4_OSFXSR);
        lab.run();
        assertEquals(Vector.GP, lab.vector());
        assertEquals(ONE, lab.st(0), "nothing is restored");
    }

    @Test
    void pointersAreThoseOfTheLastInstructionThatIsNoControl() {
        X87Lab lab = X87Lab.after("flds 4(%rbx)\nfld1\nfnclex\nfldcw (%rbx)");
        assertEquals(BareMachine.CODE + 3, lab.x87.instructionPointer());
        assertEquals(BareMachine.DATA + 4, lab.x87.dataPointer());
        assertEquals(0, lab.x87.lastOpcode(), "kept of unmasked exceptions alone");
    }

    @Test
    void theOpcodeOfAnUnmaskedExceptionIsKept() {
        X87Lab lab = withControl(0x37b, "fld1\nfldz\nfdivrp %st,%st(1)\nfnclex");
        assertEquals(0x6f9, lab.x87.lastOpcode(), "de f9");
    }

    @Test
    void anglesBeyondTheRangeStayAndSetC2() {
        X87Lab lab = new X87Lab("fldl (%rbx)\nfsin");
        lab.setData(0, 8, Double.doubleToRawLongBits(0x1p63));
        lab.run();
        assertEquals("403e8000000000000000", lab.st(0));
        assertEquals(C2, lab.x87.statusWord() & C2);
    }

    @Test
    void aDecimalNumberIsStoredAndLoaded() {
        X87Lab lab = new X87Lab("fildll (%rbx)\nfbstp 16(%rbx)\nfbld 16(%rbx)\nfistpll (%rbx)");
        lab.setData(0, 8, -123_456_789_012_345_678L);
        lab.run();
        assertEquals(0x3456_7890_1234_5678L, lab.data(16, 8));
        assertEquals(0x8012, lab.data(24, 2));
        assertEquals(-123_456_789_012_345_678L, lab.data(0, 8));
    }

    @Test
    void nineteenDigitsAreTooManyForADecimal() {
        X87Lab lab = new X87Lab("fildll (%rbx)\nfbstp 16(%rbx)");
        lab.setData(0, 8, 1_000_000_000_000_000_000L);
        lab.run();
        assertEquals(0xc000_0000_0000_0000L, lab.data(16, 8));
        assertEquals(0xffff, lab.data(24, 2));
        assertEquals(IE, flags(lab));
    }

    @Test
    void fcomiOrdersThroughRflags() {
        X87Lab lab =
                X87Lab.after(
                        "fld1\nfldz\nfcomi %st(1),%st\nsetb %al\nfxch %st(1)\nfcomip %st(1),%st\nseta %cl");
        assertEquals(1, lab.state().register(0) & 0xff);
        assertEquals(1, lab.state().register(1) & 0xff);
        assertEquals("00000000000000000000", lab.st(0));
    }

    @Test
    void ffreeEmptiesARegisterAndKeepsItsContent() {
        X87Lab lab = X87Lab.after("fld1\nfldz\nffree %st(1)");
        assertTrue(lab.isEmpty(1));
        assertEquals(ONE, lab.st(1));
        assertEquals(6, lab.x87.top());
    }

    @Test
    void comparisonsTellTheOrderAlsoIfTheirExceptionIsUnmasked() {
        String nan = "fldz\nfldz\nfdivp %st,%st(1)\nfnclex\nfldcw (%rbx)\n";
        X87Lab lab = new X87Lab(nan + "fcomp %st(0)\nfnstsw %ax");
        lab.setData(0, 2, 0x37e);
        lab.run();
        assertEquals(WAITS | 0x4500 | IE, lab.state().register(0) & 0xc5ff & ~0x3800);
        assertEquals(7, lab.x87.top(), "but nothing is popped");
        X87Lab flags = new X87Lab(nan + "xorl %eax,%eax\nfcomi %st(0),%st\nsetp %al\n");
        flags.setData(0, 2, 0x37e);
        flags.run();
        assertEquals(1, flags.state().register(0) & 0xff);
    }

    @ParameterizedTest
    @CsvSource({
        "7fffc000000000000001, 0100", // NaN
        "ffff8000000000000000, 0700", // minus infinity: C1 is the sign
        "3fff8000000000000000, 0400",
        "80000000000000000000, 4200",
        "00000000000000000001, 4400", // denormal
        "00008000000000000000, 4400", // pseudo-denormal
        "3fff0000000000000001, 0000", // unnormal: unsupported
        "7fff0000000000000000, 0000" // pseudo-infinity
    })
    void fxamNamesEveryClass(String encoding, String codes) {
        X87Lab lab = new X87Lab("fldt (%rbx)\nfxam");
        lab.setData(0, 8, Long.parseUnsignedLong(encoding.substring(4), 16));
        lab.setData(8, 2, Integer.parseInt(encoding.substring(0, 4), 16));
        lab.run();
        assertEquals(Integer.parseInt(codes, 16), lab.x87.statusWord() & 0x4700);
        assertEquals(0, flags(lab));
    }

    @Test
    void fxamOfAnEmptyRegisterTellsTheSignOfWhatItHeld() {
        X87Lab lab = X87Lab.after("fld1\nfchs\nfstp %st(0)\nfdecstp\nfxam");
        assertEquals(0x4300, lab.x87.statusWord() & 0x4700);
    }

    @Test
    void remaindersAreReducedInStepsUntilC2IsClear() {
        // 2^100 modulo 3 is 1; the quotient ends in binary 101.
        X87Lab lab =
                X87Lab.after(
                        """
                        movl $100, 8(%rbx)
                        movl $3, 12(%rbx)
                        fildl 12(%rbx)
                        fildl 8(%rbx)
                        fld1
                        fscale
                        fstp %st(1)
                        xorl %ecx, %ecx
                        1: incl %ecx
                        fprem
                        fnstsw %ax
                        testl $0x400, %eax
                        jnz 1b""");
        assertEquals(ONE, lab.st(0));
        assertEquals(0x0300, lab.x87.statusWord() & 0x4700);
        assertEquals(2, lab.state().register(1));
    }

    @ParameterizedTest
    @CsvSource({"037f, 2, -2", "077f, 2, -3", "0b7f, 3, -2", "0f7f, 2, -2"})
    void roundingControlDecidesTwoAndAHalf(String control, int positive, int negative) {
        X87Lab lab =
                withControl(
                        Integer.parseInt(control, 16),
                        "movl $0x40200000, 8(%rbx)\nflds 8(%rbx)\nfistl 12(%rbx)\n"
                                + "fchs\nfistpl 16(%rbx)");
        assertEquals(positive, (int) lab.data(12, 4));
        assertEquals(negative, (int) lab.data(16, 4));
    }

    @Test
    void whatDoesNotFitIsTheIntegerIndefinite() {
        X87Lab lab = X87Lab.after("movl $32768, 8(%rbx)\nfildl 8(%rbx)\nfistps 12(%rbx)");
        assertEquals(0x8000, lab.data(12, 2));
        assertEquals(IE, flags(lab));
        assertTrue(lab.isEmpty(7));
    }

    @Test
    void anUnmaskedOverflowOfAStoreStoresNothing() {
        X87Lab lab = withControl(0x377, "fldt 16(%rbx)\nfstps 8(%rbx)");
        assertEquals(X87Lab.NONE, lab.vector());
        X87Lab large = new X87Lab("fldcw (%rbx)\nfldt 16(%rbx)\nfstps 8(%rbx)");
        large.setData(0, 2, 0x377);
        large.setData(8, 4, 0x1234_5678);
        large.setData(16, 8, 0xc000_0000_0000_0001L);
        large.setData(24, 2, 0x5000);
        large.run();
        assertEquals(0x1234_5678, large.data(8, 4));
        assertFalse(large.isEmpty(0));
        assertEquals((WAITS & 0xff) | 8, flags(large), "OE without PE");
    }

    @Test
    void anUnmaskedOverflowOfARegisterScalesTheResult() {
        X87Lab lab = new X87Lab("fldcw (%rbx)\nfldt 16(%rbx)\nfmul %st(0),%st");
        lab.setData(0, 2, 0x377);
        lab.setData(16, 8, 0x8000_0000_0000_0000L);
        lab.setData(24, 2, 0x6000);
        lab.run();
        // 2^8193 squared is 2^16386; less 24576 that is 2^-8190.
        assertEquals("%04x8000000000000000".formatted(16383 - 8190), lab.st(0));
    }

    @Test
    void aDecimalAcrossPagesIsWrittenUpToTheFault() {
        X87Lab lab = X87Lab.after("fld1\nfbstp 0x3ffff8");
        assertEquals(Vector.PF, lab.vector());
        assertEquals(1, lab.memory(0x3ffff8, 8));
        assertEquals(ONE, lab.st(0));
        assertFalse(lab.isEmpty(0));
    }

    @Test
    void fxchFillsEmptyRegistersWithTheIndefinite() {
        X87Lab lab = X87Lab.after("fld1\nfxch %st(1)");
        assertEquals(INDEFINITE, lab.st(0));
        assertEquals(ONE, lab.st(1));
        assertEquals(IE | SF, flags(lab));
    }

    @Test
    void fcmovMovesIfTheFlagsSaySo() {
        String compare = "fldz\nfld1\nxorl %eax,%eax\ncmpl $1,%eax\n";
        assertEquals("0".repeat(20), X87Lab.after(compare + "fcmovb %st(1),%st").st(0));
        assertEquals(ONE, X87Lab.after(compare + "fcmovnb %st(1),%st").st(0));
    }

    @Test
    void aDenormalNumberIsLoadedThoughItsExceptionIsUnmasked() {
        X87Lab lab = withControl(0x37d, "movl $1, 8(%rbx)\nflds 8(%rbx)");
        assertEquals("3f6a8000000000000000", lab.st(0), "2^-149");
        assertEquals(0x82, flags(lab));
        assertEquals(7, lab.x87.top());
    }
}
