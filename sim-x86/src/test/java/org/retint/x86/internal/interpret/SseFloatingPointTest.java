// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.Bounds;
import org.retint.x86.ControlRegister;
import org.retint.x86.Probe;
import org.retint.x86.Vector;

/** Programs of SSE on floating-point numbers: results, MXCSR, #XM, and what faults leave alone. */
class SseFloatingPointTest {
    private static final int DEFAULT = 0x1f80;
    private static final long SSE = ControlRegister.CR4_OSFXSR | ControlRegister.CR4_OSXMMEXCPT;
    private static final int IE = 1;
    private static final int DE = 2;
    private static final int ZE = 4;
    private static final int UE = 0x10;
    private static final int PE = 0x20;
    private static final long ONE = 0x3ff0_0000_0000_0000L;
    private static final long THREE = 0x4008_0000_0000_0000L;
    private static final long QUIET = 0x7ff8_0000_0000_0001L;
    private static final long SIGNALLING = 0x7ff0_0000_0000_0002L;
    private static final long QUIETED = 0x7ff8_0000_0000_0002L;
    private static final long INDEFINITE = 0xfff8_0000_0000_0000L;

    /** Returns a program with OSFXSR and OSXMMEXCPT set, a in XMM0 and b in XMM1. */
    private static X87Lab lab(int mxcsr, long a, long b, String text) {
        X87Lab lab = new X87Lab(text);
        lab.state().setCr(4, lab.state().cr(4) | SSE);
        lab.x87.setMxcsr(mxcsr);
        lab.x87.setXmm(0, a, -1);
        lab.x87.setXmm(1, b, -1);
        return lab;
    }

    private static X87Lab after(int mxcsr, long a, long b, String text) {
        X87Lab lab = lab(mxcsr, a, b, text);
        lab.run();
        return lab;
    }

    @Test
    void doublesComputeAsTheJvmDoesToNearest() {
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            long first = Double.doubleToRawLongBits(a);
            long second = Double.doubleToRawLongBits(b);
            assertEquals(a + b, number(after(DEFAULT, first, second, "addsd %xmm1,%xmm0")));
            assertEquals(a - b, number(after(DEFAULT, first, second, "subsd %xmm1,%xmm0")));
            assertEquals(a * b, number(after(DEFAULT, first, second, "mulsd %xmm1,%xmm0")));
            assertEquals(a / b, number(after(DEFAULT, first, second, "divsd %xmm1,%xmm0")));
        }
    }

    private static double number(X87Lab lab) {
        return Double.longBitsToDouble(lab.x87.xmmLow(0));
    }

    @ParameterizedTest
    @CsvSource({
        "1f80, 3fd5555555555555", // to nearest
        "3f80, 3fd5555555555555", // down
        "5f80, 3fd5555555555556", // up
        "7f80, 3fd5555555555555" // toward zero
    })
    void roundingControlDecidesOneThird(String mxcsr, String third) {
        int control = Integer.parseInt(mxcsr, 16);
        X87Lab lab = after(control, ONE, THREE, "divsd %xmm1,%xmm0");
        assertEquals(Long.parseLong(third, 16), lab.x87.xmmLow(0));
        assertEquals(control | PE, lab.x87.mxcsr());
    }

    @Test
    void theFirstOperandsNanIsDeliveredAndQuieted() {
        X87Lab lab = after(DEFAULT, SIGNALLING, QUIET, "addsd %xmm1,%xmm0");
        assertEquals(QUIETED, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
        lab = after(DEFAULT, QUIET, SIGNALLING, "addsd %xmm1,%xmm0");
        assertEquals(QUIET, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
    }

    @Test
    void minimumOfANanIsTheSecondOperandAsItIs() {
        X87Lab lab = after(DEFAULT, ONE, SIGNALLING, "minsd %xmm1,%xmm0");
        assertEquals(SIGNALLING, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
    }

    @Test
    void zeroByZeroIsTheIndefiniteNumber() {
        X87Lab lab = after(DEFAULT, 0, 0, "divsd %xmm1,%xmm0");
        assertEquals(INDEFINITE, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
    }

    @Test
    void anUnmaskedExceptionFaultsWithItsFlagAndLeavesTheDestination() {
        int unmasked = DEFAULT & ~(ZE << 7);
        X87Lab lab = after(unmasked, ONE, 0, "divsd %xmm1,%xmm0");
        assertEquals(Vector.XM, lab.vector());
        assertEquals(0, lab.faultOffset());
        assertEquals(ONE, lab.x87.xmmLow(0));
        assertEquals(unmasked | ZE, lab.x87.mxcsr());
    }

    @Test
    void anUnmaskedExceptionIsInvalidOpcodeUnlessTheSystemExpectsIt() {
        X87Lab lab = lab(DEFAULT & ~(ZE << 7), ONE, 0, "divsd %xmm1,%xmm0");
        lab.state().setCr(4, lab.state().cr(4) & ~ControlRegister.CR4_OSXMMEXCPT);
        lab.run();
        assertEquals(Vector.UD, lab.vector());
    }

    @Test
    void eachInstructionLooksAtWhatHelpersAndProbesChangeBeforeIt() {
        String setsTs = "mov %cr0,%rax\n or $8,%rax\n mov %rax,%cr0\n";
        String clearsTs = "clts\n";
        String text = "addsd %xmm1,%xmm0\n";
        assertEquals(Vector.NM, after(DEFAULT, ONE, ONE, text + setsTs + text).vector());
        X87Lab cleared = after(DEFAULT, ONE, ONE, text + setsTs + clearsTs + text);
        assertEquals(X87Lab.NONE, cleared.vector());
        assertEquals(THREE, cleared.x87.xmmLow(0));
        X87Lab probed = lab(DEFAULT, ONE, ONE, text + text + text);
        probed.bare.cpu.addProbe(BareMachine.CODE + 8, cpu -> setTaskSwitched(probed));
        probed.run();
        assertEquals(Vector.NM, probed.vector());
        assertEquals(8, probed.faultOffset());
    }

    private static Probe.Answer setTaskSwitched(X87Lab lab) {
        lab.state().setCr(0, lab.state().cr(0) | ControlRegister.CR0_TS);
        return Probe.Answer.CONTINUE;
    }

    @Test
    void aRunThatStoppedInsideABlockLooksAgainWhereItGoesOn() {
        X87Lab lab = lab(DEFAULT, ONE, ONE, "addsd %xmm1,%xmm0\n addsd %xmm1,%xmm0");
        lab.bare.machine.run(Bounds.instructions(1));
        setTaskSwitched(lab);
        lab.bare.cpu.stateChanged();
        lab.run();
        assertEquals(Vector.NM, lab.vector());
        assertEquals(4, lab.faultOffset());
    }

    @Test
    void aLoadThatFaultsLeavesTheDestination() {
        for (String name : new String[] {"movsd", "movhps", "movlpd", "movq", "addsd", "movups"}) {
            X87Lab lab = lab(DEFAULT, ONE, ONE, name + " 0x40000000,%xmm0");
            lab.run();
            assertEquals(Vector.PF, lab.vector(), name);
            assertEquals(ONE, lab.x87.xmmLow(0), name);
            assertEquals(-1, lab.x87.xmmHigh(0), name);
        }
    }

    @Test
    void denormalsRaiseDeUnlessTheyCountAsZeros() {
        X87Lab lab = after(DEFAULT, 1, ONE, "mulsd %xmm1,%xmm0");
        assertEquals(1, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | DE, lab.x87.mxcsr());
        lab = after(DEFAULT | 1 << 6, 1, ONE, "mulsd %xmm1,%xmm0");
        assertEquals(0, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | 1 << 6, lab.x87.mxcsr());
    }

    @Test
    void tinyResultsFlushToZeroWithUeAndPe() {
        long smallest = 1L << 52;
        long half = 0x3fe0_0000_0000_0000L;
        X87Lab lab = after(DEFAULT | 1 << 15, smallest, half, "mulsd %xmm1,%xmm0");
        assertEquals(0, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | 1 << 15 | UE | PE, lab.x87.mxcsr());
        lab = after(DEFAULT, smallest, half, "mulsd %xmm1,%xmm0");
        assertEquals(1L << 51, lab.x87.xmmLow(0));
        assertEquals(DEFAULT, lab.x87.mxcsr()); // exact, so no underflow while masked
    }

    @Test
    void comparisonsTellOrderInZfPfAndCf() {
        assertEquals(0x01, flags(after(DEFAULT, ONE, THREE, "ucomisd %xmm1,%xmm0")));
        assertEquals(0x00, flags(after(DEFAULT, THREE, ONE, "ucomisd %xmm1,%xmm0")));
        assertEquals(0x40, flags(after(DEFAULT, ONE, ONE, "ucomisd %xmm1,%xmm0")));
        X87Lab quiet = after(DEFAULT, QUIET, ONE, "ucomisd %xmm1,%xmm0");
        assertEquals(0x45, flags(quiet));
        assertEquals(DEFAULT, quiet.x87.mxcsr());
        assertEquals(DEFAULT | IE, after(DEFAULT, QUIET, ONE, "comisd %xmm1,%xmm0").x87.mxcsr());
    }

    private static int flags(X87Lab lab) {
        return (int) lab.state().rflags() & 0xd5;
    }

    @ParameterizedTest
    @CsvSource({"eq, 0", "lt, -1", "le, -1", "unord, 0", "neq, -1", "nlt, 0", "nle, 0", "ord, -1"})
    void aRelationNamedByTheInstructionGivesAllOnesOrZeros(String relation, long expected) {
        X87Lab lab = after(DEFAULT, ONE, THREE, "cmp" + relation + "sd %xmm1,%xmm0");
        assertEquals(expected, lab.x87.xmmLow(0));
    }

    @Test
    void conversionsOutOfRangeGiveTheIndefiniteInteger() {
        X87Lab lab = after(DEFAULT, 0x43e0_0000_0000_0000L, 0, "cvttsd2si %xmm0,%rax");
        assertEquals(Long.MIN_VALUE, lab.state().register(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
        lab = after(DEFAULT, 0x41e0_0000_0000_0000L, 0, "cvttsd2si %xmm0,%eax");
        assertEquals(0x8000_0000L, lab.state().register(0));
        assertEquals(DEFAULT | IE, lab.x87.mxcsr());
    }

    @Test
    void roundToIntegralCanKeepQuietAboutInexactness() {
        long half = 0x3fe0_0000_0000_0000L;
        X87Lab lab = after(DEFAULT, 0, half, "roundsd $2,%xmm1,%xmm0");
        assertEquals(ONE, lab.x87.xmmLow(0));
        assertEquals(DEFAULT | PE, lab.x87.mxcsr());
        lab = after(DEFAULT, ONE, half, "roundsd $8,%xmm1,%xmm0");
        assertEquals(0, lab.x87.xmmLow(0)); // a tie, to even
        assertEquals(DEFAULT, lab.x87.mxcsr());
    }

    @Test
    void reservedBitsOfMxcsrFaultAndLeaveIt() {
        X87Lab lab = lab(DEFAULT, 0, 0, "ldmxcsr (%rbx)");
        lab.setData(0, 4, 0x1_1f80);
        lab.run();
        assertEquals(Vector.GP, lab.vector());
        assertEquals(DEFAULT, lab.x87.mxcsr());
    }

    @Test
    void aBlendTakesItsMaskFromXmm0UnsaidOrSaid() {
        for (String mask : new String[] {"", "%xmm0,"}) {
            X87Lab lab = lab(DEFAULT, Long.MIN_VALUE, ONE, "blendvpd " + mask + "%xmm1,%xmm2");
            lab.x87.setXmm(2, THREE, THREE);
            lab.run();
            assertEquals(ONE, lab.x87.xmmLow(2));
            assertEquals(-1, lab.x87.xmmHigh(2));
        }
    }

    @Test
    void anUnalignedOperandOfAWholeRegisterFaults() {
        X87Lab lab = after(DEFAULT, ONE, ONE, "addpd 8(%rbx),%xmm0");
        assertEquals(Vector.GP, lab.vector());
        assertEquals(ONE, lab.x87.xmmLow(0));
    }
}
