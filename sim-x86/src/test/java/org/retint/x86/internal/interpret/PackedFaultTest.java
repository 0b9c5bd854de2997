// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.x86.ControlRegister;
import org.retint.x86.Vector;

/**
 * Faults of instructions on packed integers: alignment, pages, control registers, pending
 * exceptions of the x87 unit. What faults changes nothing.
 *
 * @see "Intel SDM vol. 2, Exceptions of SIMD Instructions"
 */
class PackedFaultTest {
    private static final long END = 0x40_0000;
    private static final long LOW = 0x0102_0304_8586_8788L;
    private static final long HIGH = 0x7172_7374_f5f6_f7f8L;
    private static final int WRITE = 2;
    private static final int FLAGS = 0x8d5;
    private static final String DIVIDES_BY_ZERO = "fldcw (%rbx)\nfld1\nfldz\nfdivrp %st,%st(1)\n";
    private static final int DIVIDES_BY_ZERO_BYTES = 2 + 2 + 2 + 2;
    private static final int UNMASKED = 0x37b;

    /** Returns a program with OSFXSR set and numbers in XMM0 and XMM1. */
    private static X87Lab lab(String text) {
        X87Lab lab = new X87Lab(text);
        lab.state().setCr(4, lab.state().cr(4) | ControlRegister.CR4_OSFXSR);
        lab.x87.setXmm(0, LOW, HIGH);
        lab.x87.setXmm(1, HIGH, LOW);
        lab.setData(0, 2, UNMASKED);
        return lab;
    }

    private static X87Lab after(String text) {
        X87Lab lab = lab(text);
        lab.run();
        return lab;
    }

    private static X87Lab after(int cr0, String text) {
        X87Lab lab = lab(text);
        lab.state().setCr(0, lab.state().cr(0) | cr0);
        lab.run();
        return lab;
    }

    private static void assertFault(int vector, X87Lab lab) {
        assertEquals(vector, lab.vector());
        assertEquals(0, lab.faultOffset());
    }

    private static void assertFault(int vector, int errorCode, X87Lab lab) {
        long stack = lab.state().register(4);
        assertAll(
                () -> assertEquals(vector, lab.vector()),
                () -> assertEquals(errorCode, lab.memory(stack, 8)),
                () -> assertEquals(BareMachine.CODE, lab.memory(stack + 8, 8)));
    }

    private static void assertUnchanged(X87Lab lab) {
        assertEquals(LOW, lab.x87.xmmLow(0));
        assertEquals(HIGH, lab.x87.xmmHigh(0));
        assertEquals(0, lab.state().rflags() & FLAGS);
        assertEquals(0, lab.x87.validRegisters());
        assertEquals(0, lab.x87.top());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paddb",
                "psubusw",
                "pmaddwd",
                "pand",
                "packuswb",
                "punpckhqdq",
                "psrlw",
                "pcmpgtd",
                "pshufd $0x1b,",
                "pshufhw $1,",
                "pshufb",
                "phaddsw",
                "pmulhrsw",
                "palignr $3,",
                "pmulld",
                "pminsb",
                "pblendw $0x55,",
                "pblendvb %xmm0,",
                "mpsadbw $5,",
                "phminposuw",
                "ptest",
                "pcmpgtq",
                "movdqa",
                "movntdqa"
            })
    void operandsOf16BytesAreToBeAlignedWhetherTheirPageIsThereOrNot(String insn) {
        for (String address : new String[] {"8(%rbx)", "1(%rbx)", END + 8 + "", END - 8 + ""}) {
            X87Lab lab = after(insn + " " + address + ",%xmm0");
            assertFault(Vector.GP, 0, lab);
            assertUnchanged(lab);
        }
        X87Lab lab = after(insn + " " + END + ",%xmm0");
        assertFault(Vector.PF, 0, lab);
        assertEquals(END, lab.state().cr(2));
        assertUnchanged(lab);
        assertEquals(X87Lab.NONE, after(insn + " 16(%rbx),%xmm0").vector());
    }

    @ParameterizedTest
    @ValueSource(strings = {"movdqa", "movntdq"})
    void alignedStoresAreToBeAlignedBeforeTheirPageIsLookedAt(String insn) {
        assertFault(Vector.GP, 0, after(insn + " %xmm0,8(%rbx)"));
        assertFault(Vector.GP, 0, after(insn + " %xmm0," + (END + 8)));
        assertFault(Vector.PF, WRITE, after(insn + " %xmm0," + END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movdqu | 8",
                "lddqu | 15",
                "pcmpistri $0, | 1",
                "pcmpistrm $0, | 8",
                "pcmpestri $0, | 15",
                "pcmpestrm $0, | 8",
                "pmovsxbw | 4",
                "pmovzxwq | 1",
                "pmovsxbq | 1",
                "movq | 7",
                "movd | 3",
                "pinsrd $1, | 2",
                "pinsrq $1, | 4",
                "pinsrw $1, | 1"
            })
    void otherOperandsMayCrossAPageAndFaultAtTheFirstByteThatIsMissing(String insn, int bytes) {
        assertEquals(X87Lab.NONE, after(insn + " 1(%rbx),%xmm0").vector());
        X87Lab lab = lab(insn + " " + (END - bytes) + ",%xmm0");
        lab.state().setRegister(1, -1);
        lab.run();
        assertFault(Vector.PF, 0, lab);
        assertEquals(END, lab.state().cr(2));
        assertEquals(-1, lab.state().register(1), "index of PCMPxSTRI");
        assertUnchanged(lab);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movdqu %xmm0, | 8",
                "movq %xmm0, | 4",
                "movd %xmm0, | 1",
                "pextrw $2,%xmm0, | 1",
                "pextrd $2,%xmm0, | 3",
                "pextrq $1,%xmm0, | 7"
            })
    void aStoreAcrossTheEndOfMemoryStoresNothing(String insn, int bytes) {
        X87Lab lab = after(insn + " " + (END - bytes));
        assertFault(Vector.PF, WRITE, lab);
        assertEquals(END, lab.state().cr(2));
        assertEquals(0, lab.memory(END - 8, 8));
    }

    @Test
    void pextrbStoresOneByte() {
        assertEquals(X87Lab.NONE, after("pextrb $0,%xmm0," + (END - 1)).vector());
        assertFault(Vector.PF, WRITE, after("pextrb $0,%xmm0," + END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paddb",
                "pmulhuw",
                "pshufb",
                "phaddd",
                "psadbw",
                "pshufw $1,",
                "palignr $3,",
                "movq"
            })
    void operandsOfMmxNeedNoAlignmentAndFaultWithoutATraceInTheUnit(String insn) {
        X87Lab lab = after(insn + " 1(%rbx),%mm0");
        assertEquals(X87Lab.NONE, lab.vector());
        assertEquals(0xff, lab.x87.validRegisters());
        lab = after(insn + " " + (END - 3) + ",%mm0");
        assertFault(Vector.PF, 0, lab);
        assertEquals(END, lab.state().cr(2));
        assertUnchanged(lab);
    }

    @Test
    void aStoreOfMmxAcrossTheEndOfMemoryStoresNothing() {
        X87Lab lab = after("movq %mm0," + (END - 3));
        assertFault(Vector.PF, WRITE, lab);
        assertEquals(0, lab.memory(END - 8, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paddb %xmm1,%xmm0",
                "pshufb 0x400008,%xmm0",
                "pmulld 8(%rbx),%xmm0",
                "pcmpistri $0,%xmm1,%xmm0",
                "movdqa 16(%rbx),%xmm0",
                "movd %eax,%xmm0",
                "pmovmskb %xmm0,%eax",
                "ldmxcsr (%rbx)",
                "paddb %mm1,%mm0",
                "pshufb %mm1,%mm0",
                "psadbw 0x400008,%mm0",
                "movq2dq %mm0,%xmm0",
                "emms"
            })
    void theUnitIsUnavailableBeforeOperandsMatter(String insn) {
        assertFault(Vector.NM, after((int) ControlRegister.CR0_TS, insn));
        assertFault(Vector.UD, after((int) ControlRegister.CR0_EM, insn));
        int both = (int) (ControlRegister.CR0_EM | ControlRegister.CR0_TS);
        X87Lab lab = after(both, insn);
        assertFault(Vector.UD, lab);
        assertUnchanged(lab);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paddb %xmm1,%xmm0 | true",
                "pshufb 8(%rbx),%xmm0 | true",
                "pcmpgtq %xmm1,%xmm0 | true",
                "movq2dq %mm0,%xmm0 | true",
                "movdq2q %xmm0,%mm0 | true",
                "movd %eax,%xmm0 | true",
                "paddb %mm1,%mm0 | false",
                "pshufb %mm1,%mm0 | false",
                "movd %eax,%mm0 | false",
                "emms | false"
            })
    void xmmRegistersAreThereIfTheSystemSavesThem(String insn, boolean needs) {
        X87Lab lab = new X87Lab(insn);
        lab.run();
        assertEquals(needs ? Vector.UD : X87Lab.NONE, lab.vector());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crc32b %al,%edx", "popcnt %eax,%edx", "movnti %eax,(%rbx)", "prefetchnta (%rbx)",
                "sfence", "lfence", "mfence", "clflush (%rbx)"
            })
    void whatHasNoPackedOperandNeedsNoUnit(String insn) {
        X87Lab lab = new X87Lab(insn);
        lab.state().setCr(0, lab.state().cr(0) | ControlRegister.CR0_EM | ControlRegister.CR0_TS);
        lab.run();
        assertEquals(X87Lab.NONE, lab.vector());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paddb %mm1,%mm0",
                "pshufb %mm1,%mm0",
                "psadbw 0x400008,%mm0",
                "movq %mm0,0x400008",
                "movd %eax,%mm0",
                "pmovmskb %mm0,%eax",
                "movq2dq %mm0,%xmm0",
                "movdq2q %xmm0,%mm0",
                "maskmovq %mm1,%mm0",
                "emms"
            })
    void mmxMeetsAPendingExceptionBeforeItsOperand(String insn) {
        X87Lab lab = after(DIVIDES_BY_ZERO + insn);
        assertEquals(Vector.MF, lab.vector());
        assertEquals(DIVIDES_BY_ZERO_BYTES, lab.faultOffset());
        assertEquals(6, lab.x87.top(), "what sets TOP to 0 was not reached");
        assertEquals(LOW, lab.x87.xmmLow(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paddb %xmm1,%xmm0",
                "pshufb %xmm1,%xmm0",
                "movd %eax,%xmm0",
                "movdqa %xmm1,%xmm0"
            })
    void xmmRegistersDoNotWaitForTheX87Unit(String insn) {
        X87Lab lab = after(DIVIDES_BY_ZERO + insn);
        assertEquals(X87Lab.NONE, lab.vector());
        assertFalse(lab.x87.xmmLow(0) == LOW, "executed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f0660ffcc1", "f00ffcc1", "f0660ffc03", "f0660f380003", "f00f77"})
    void lockIsRefused(String code) {
        X87Lab lab = new X87Lab(".byte 0x" + code.replaceAll("(..)(?=.)", "$1,0x"));
        lab.state().setCr(4, lab.state().cr(4) | ControlRegister.CR4_OSFXSR);
        lab.run();
        assertFault(Vector.UD, lab);
    }

    @Test
    void maskedStoresWriteWhatTheMaskSelectsAndFaultAsStoresDo() {
        X87Lab lab = lab("maskmovdqu %xmm1,%xmm0");
        lab.state().setRegister(7, BareMachine.DATA + 17);
        lab.x87.setXmm(1, 0x80, 0);
        lab.run();
        assertEquals(LOW & 0xff, lab.data(17, 8));
        lab = lab("maskmovdqu %xmm1,%xmm0");
        lab.state().setRegister(7, END - 8);
        lab.x87.setXmm(1, 0x80, 0x80);
        lab.run();
        assertFault(Vector.PF, WRITE, lab);
        assertTrue(Long.compareUnsigned(lab.state().cr(2), END) >= 0);
    }
}
