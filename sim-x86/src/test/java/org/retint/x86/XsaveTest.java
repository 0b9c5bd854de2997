// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;

/** XSAVE, XRSTOR and their variants: what they write, what they load, and what they refuse. */
class XsaveTest {
    /** Enables XSAVE; RDI is an area of zeros, EDX:EAX both components, ECX 0. */
    private static final String ENABLED =
            """
            movq %cr4, %rax; orq $(1 << 18), %rax; movq %rax, %cr4
            leaq area(%rip), %rdi
            movl $3, %eax; xorl %edx, %edx; xorl %ecx, %ecx; xsetbv
            """;

    /** Brings x87 and SSE into their initial configuration; the area has to be zeros. */
    private static final String INITIAL = "movl $0x1f80, 24(%rdi); xrstor (%rdi)\n";

    private static KernelLab lab(CpuModel model, String body) {
        return KernelLab.builder()
                .processor(X86Processor.untimed().with(model))
                .source("w.S", "worker: pushq %rbx\n" + body + "\npopq %rbx; ret\n")
                .source(
                        "area.S",
                        """
                        .section .bss.area, "aw", @nobits
                        .balign 64
                        area: .zero 1024
                        result: .zero 64
                        """)
                .task(0, "worker")
                .build();
    }

    private static KernelLab ran(String body) {
        KernelLab lab = lab(CpuModel.full(), ENABLED + body);
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        return lab;
    }

    private static long area(KernelLab lab, int offset) {
        return GuestWords.read64(lab, lab.address("area") + offset);
    }

    private static void assertRaises(int vector, CpuModel model, String body) {
        RunResult result = lab(model, body).run();
        assertEquals(StopReason.GUEST_PANIC, result.reason(), result::toString);
        assertEquals(vector, result.code(), result::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsave (%rdi)", "xrstor (%rdi)", "xsaves (%rdi)", "xgetbv", "xsetbv"})
    void nothingOfItExistsUnlessTheKernelEnabledIt(String instruction) {
        assertRaises(Vector.UD, CpuModel.full(), "leaq area(%rip), %rdi\n" + instruction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsave", "xsaveopt", "xsavec", "xsaves", "xrstor", "xrstors"})
    void imagesFaultWhileATaskSwitchIsNotedAndWhereTheyAreNotAligned(String mnemonic) {
        String access = mnemonic + " (%rdi)";
        String header =
                mnemonic.equals("xrstors") ? "movq $-1, 520(%rdi); shlq $63, 520(%rdi)" : "";
        String noted = "movq %cr0, %rbx; orq $8, %rbx; movq %rbx, %cr0\n";
        assertRaises(Vector.NM, CpuModel.full(), ENABLED + noted + access);
        assertRaises(Vector.GP, CpuModel.full(), ENABLED + "addq $16, %rdi\n" + access);
        ran(header + "\nmovl $0x1f80, 24(%rdi)\n" + access);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    standard, component that XCR0 lacks        | xrstor  | 4 | 0          | 0 | 0
                    standard, XCOMP_BV without its highest bit | xrstor  | 1 | 1          | 0 | 0
                    standard, bytes 16 to 23                   | xrstor  | 1 | 0          | 1 | 0
                    standard, by XRSTORS                       | xrstors | 1 | 0          | 0 | 0
                    compacted, component that XCR0 lacks       | xrstor  | 1 | (1<<63)|5  | 0 | 0
                    compacted, component that is not in it     | xrstor  | 2 | (1<<63)|1  | 0 | 0
                    compacted, bytes 16 to 23                  | xrstor  | 1 | (1<<63)|3  | 1 | 0
                    compacted, bytes 24 to 31                  | xrstors | 1 | (1<<63)|3  | 0 | 1
                    """)
    void badHeaderIsRefused(
            String what,
            String mnemonic,
            String present,
            String compaction,
            int third,
            int fourth) {
        String body =
                """
                movl $0x1f80, 24(%%rdi)
                movq $%s, 512(%%rdi)
                movabsq $%s, %%rbx; movq %%rbx, 520(%%rdi)
                movq $%d, 528(%%rdi)
                movq $%d, 536(%%rdi)
                %s (%%rdi)
                """
                        .formatted(present, compaction, third, fourth, mnemonic);
        assertRaises(Vector.GP, CpuModel.full(), ENABLED + body);
    }

    @Test
    void standardFormHasNoRulesForTheEndOfTheHeader() {
        ran("movl $0x1f80, 24(%rdi); movq $-1, 536(%rdi); xrstor (%rdi)");
    }

    @Test
    void compactedFormNeedsItsFeature() {
        String body = "movq $-1, 520(%rdi); shlq $63, 520(%rdi); xrstor (%rdi)";
        ran(body);
        assertRaises(Vector.GP, CpuModel.full().without(CpuFeature.XSAVEC), ENABLED + body);
    }

    @Test
    void reservedBitsOfMxcsrAreRefusedWhereMxcsrIsLoaded() {
        String bad = "movl $0x10000, 24(%rdi)\n";
        assertRaises(Vector.GP, CpuModel.full(), ENABLED + bad + "xrstor (%rdi)");
        ran(bad + "movl $1, %eax; xrstor (%rdi)"); // SSE state is not asked for
        ran(bad + "movq $-1, 520(%rdi); shlq $63, 520(%rdi); xrstor (%rdi)"); // not in the area
    }

    @Test
    void whatTheAreaLacksIsInitialized() {
        KernelLab lab =
                ran(
                        """
                        movl $0x1fa0, 24(%rdi)
                        pcmpeqd %xmm5, %xmm5; fldpi; fldz
                        xrstor (%rdi)
                        movq %xmm5, result(%rip)
                        fnstcw result + 8(%rip); fnstsw result + 10(%rip)
                        stmxcsr result + 12(%rip)
                        """);
        assertEquals(0, lab.read64("result"));
        long result = lab.address("result");
        assertEquals(0x1fa0_0000_037fL, GuestWords.read64(lab, result + 8), "MXCSR is loaded");
    }

    @Test
    void compactedFormInitializesMxcsrToo() {
        KernelLab lab =
                ran(
                        """
                        movl $0x1fa0, 24(%rdi); ldmxcsr 24(%rdi)
                        movq $-1, 520(%rdi); shlq $63, 520(%rdi); xrstor (%rdi)
                        stmxcsr result(%rip)
                        """);
        assertEquals(0x1f80, lab.read32("result"));
    }

    @Test
    void xsaveKeepsHeaderBitsOfWhatWasNotAskedFor() {
        KernelLab lab = ran(INITIAL + "movq $2, 512(%rdi); fldz; movl $1, %eax; xsave (%rdi)");
        assertEquals(3, area(lab, 512));
        assertEquals(0, area(lab, 520), "XCOMP_BV is not written");
    }

    @Test
    void xsaveoptLeavesOutWhatIsInitial() {
        String marked = INITIAL + "movq $0x77, 0(%rdi); movq $0x77, 160(%rdi)\n";
        KernelLab nothing = ran(marked + "xsaveopt (%rdi)");
        assertEquals(0x77, area(nothing, 0));
        assertEquals(0x77, area(nothing, 160));
        assertEquals(0, area(nothing, 512));
        KernelLab sse = ran(marked + "pcmpeqd %xmm0, %xmm0; xsaveopt (%rdi)");
        assertEquals(0x77, area(sse, 0));
        assertEquals(-1, area(sse, 160));
        assertEquals(2, area(sse, 512));
        KernelLab all = ran(marked + "xsave (%rdi)");
        assertEquals(0x37f, area(all, 0));
        assertEquals(0, area(all, 160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsavec", "xsaves"})
    void compactedFormSaysSo(String mnemonic) {
        KernelLab lab = ran(INITIAL + "movq $7, 512(%rdi); fldz; " + mnemonic + " (%rdi)");
        assertEquals(1, area(lab, 512));
        assertEquals(1L << 63 | 3, area(lab, 520));
    }

    @Test
    void mxcsrAloneIsStateInUse() {
        KernelLab lab =
                ran(
                        INITIAL
                                + """
                                movl $0x1fa0, result(%rip); ldmxcsr result(%rip)
                                movl $1, %ecx; xgetbv
                                movl %eax, result(%rip)
                                """);
        assertEquals(2, lab.read32("result"));
    }

    @ParameterizedTest
    @CsvSource({"2, xgetbv", "1, xsetbv"})
    void registersThatAreNotThereAreRefused(int number, String mnemonic) {
        String body = "movl $%d, %%ecx; %s".formatted(number, mnemonic);
        assertRaises(Vector.GP, CpuModel.full(), ENABLED + body);
    }

    @Test
    void cpuidTellsOfComponentsRoomAndEnabling() {
        String cpuid =
                """
                movl $0xd, %eax; xorl %ecx, %ecx; cpuid
                movl %eax, result(%rip); movl %ebx, result + 4(%rip)
                movl $1, %eax; cpuid; movl %ecx, result + 8(%rip)
                """;
        KernelLab lab = ran(cpuid);
        assertEquals(3 | 576L << 32, lab.read64("result"));
        long word = GuestWords.read64(lab, lab.address("result") + 8);
        assertEquals(1, word >>> 27 & 1);
    }
}
