// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;
import org.retint.x86.internal.isa.UopClass;

class CpuModelTest {
    private static KernelLab lab(CpuModel model, String body) {
        return KernelLab.builder()
                .processor(X86Processor.untimed().with(model))
                .source(
                        "w.S",
                        "worker: pushq %rbx\n"
                                + body
                                + "\npopq %rbx; ret\n.bss\n.balign 16\nresult: .zero 64\n")
                .task(0, "worker")
                .build();
    }

    private static RunResult run(CpuModel model, String body) {
        return lab(model, body).run();
    }

    private static int cpuid(CpuModel model, CpuFeature feature) {
        KernelLab lab =
                lab(
                        model,
                        "movl $%d, %%eax; movl $%d, %%ecx; cpuid; movl %%%s, result(%%rip)"
                                .formatted(
                                        feature.leaf(),
                                        feature.subleaf(),
                                        feature.output()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)));
        assertTrue(lab.run().isSuccess());
        return lab.read32("result");
    }

    @ParameterizedTest
    @EnumSource(CpuFeature.class)
    void cpuidReportsAFeatureUnlessTheModelLacksIt(CpuFeature feature) {
        assertEquals(1, cpuid(CpuModel.full(), feature) >>> feature.bit() & 1);
        if (!feature.isRequired()) {
            CpuModel without = CpuModel.full().without(feature);
            assertEquals(0, cpuid(without, feature) >>> feature.bit() & 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SSE4_2    | pcmpgtq %xmm0, %xmm1
                    AES       | aesenc %xmm0, %xmm1
                    POPCNT    | popcnt %eax, %eax
                    BMI1      | andn %eax, %eax, %eax
                    MOVBE     | movbe result(%rip), %eax
                    RDRAND    | rdrand %eax
                    SHA       | sha1nexte %xmm0, %xmm1
                    ADX       | adcx %eax, %eax
                    """)
    void instructionOfAFeatureThatIsNotThereIsInvalid(CpuFeature feature, String instruction) {
        assertTrue(run(CpuModel.full(), instruction).isSuccess());
        RunResult result = run(CpuModel.full().without(feature), instruction);
        assertEquals(StopReason.GUEST_PANIC, result.reason(), result::toString);
        assertEquals(Vector.UD, result.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    vaddps     | 0xc5, 0xf0, 0x58, 0xc2
                    vaddps zmm | 0x62, 0xf1, 0x74, 0x48, 0x58, 0xc2
                    llwpcb     | 0x8f, 0xe9, 0x78, 0x12, 0xc0
                    pfadd      | 0x0f, 0x0f, 0xc1, 0x9e
                    xbegin     | 0xc7, 0xf8, 0, 0, 0, 0
                    vmcall     | 0x0f, 0x01, 0xc1
                    """)
    void formsThatAreOnlyDecodedAreInvalid(String name, String bytes) {
        RunResult result = run(CpuModel.full(), ".byte " + bytes);
        assertEquals(StopReason.GUEST_PANIC, result.reason(), name);
        assertEquals(Vector.UD, result.code());
    }

    @Test
    void noModelOffersTheFeatureOfAFormThatIsOnlyDecoded() {
        for (IsaRow row : IsaTable.decodedOnlyRows()) {
            for (CpuFeature feature : CpuFeature.values()) {
                assertNotEquals(feature.name(), row.cpuid(), row::toString);
            }
        }
    }

    @Test
    void withoutTheirFeatureCountsOfZerosAreScans() {
        String body =
                "movl $0x50, %ecx; tzcnt %ecx, %eax; lzcnt %ecx, %edx; shll $8, %edx;"
                        + " orl %edx, %eax; movl %eax, result(%rip)";
        CpuModel without = CpuModel.full().without(CpuFeature.BMI1).without(CpuFeature.LZCNT);
        KernelLab counts = lab(CpuModel.full(), body);
        KernelLab scans = lab(without, body);
        assertTrue(counts.run().isSuccess());
        assertTrue(scans.run().isSuccess());
        assertEquals(4 | (32 - 7) << 8, counts.read32("result"));
        assertEquals(4 | 6 << 8, scans.read32("result"));
    }

    @Test
    void hintsWithoutTheirFeatureDoNothing() {
        assertTrue(run(CpuModel.minimal(), "endbr64; prefetchw result(%rip)").isSuccess());
    }

    @Test
    void aFeatureTakesAlongWhatNeedsIt() {
        CpuModel model = CpuModel.full().without(CpuFeature.SSE2);
        assertFalse(model.has(CpuFeature.SSE4_2));
        assertTrue(model.with(CpuFeature.SSE4_2).has(CpuFeature.SSE2));
    }

    @Test
    void whatThePlatformBeginsWithCannotBeTakenAway() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> CpuModel.full().without(CpuFeature.LM));
        assertTrue(e.getMessage().contains("LM"), e::getMessage);
    }

    @Test
    void stateSavedByXsaveComesBackByXrstor() {
        String body =
                """
                movq %cr4, %rax; orq $(1 << 18), %rax; movq %rax, %cr4
                leaq area(%rip), %rdi
                movl $3, %eax; xorl %edx, %edx; xorl %ecx, %ecx; xsetbv
                movl $0x1234, %ebx; movd %ebx, %xmm5
                fldpi
                movl $3, %eax; xorl %edx, %edx
                xsave (%rdi)
                pxor %xmm5, %xmm5; fninit
                movl $3, %eax; xorl %edx, %edx
                xrstor (%rdi)
                movd %xmm5, result(%rip)
                fistpl result + 4(%rip)
                .section .bss.area, "aw", @nobits
                .balign 64
                area: .zero 1024
                .text
                """;
        KernelLab lab = lab(CpuModel.full(), body);
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        assertEquals(0x1234 | 3L << 32, lab.read64("result"));
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "7"})
    void impossibleStateComponentsAreRefused(int components) {
        String body =
                "movq %cr4, %rax; orq $(1 << 18), %rax; movq %rax, %cr4; movl $"
                        + components
                        + ", %eax; xorl %edx, %edx; xorl %ecx, %ecx; xsetbv";
        RunResult result = run(CpuModel.full(), body);
        assertEquals(Vector.GP, result.code(), result::toString);
    }

    /** Forms that decode, whose feature no model has, and that are no hints. */
    @Test
    void everyFeatureOfTheInstructionTableIsKnownOrNeverOffered() {
        SortedSet<String> unknown = new TreeSet<>();
        for (IsaRow row : IsaTable.rows()) {
            if (!CpuModel.full().offers(row.cpuid()) && row.uopClass() != UopClass.NOP) {
                unknown.add(row.cpuid());
            }
        }
        assertEquals(List.of("MONITOR"), List.copyOf(unknown));
    }

    @Test
    void pageOnModelsListsEveryFeature() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("../docs/cpu-model.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList();
        List<String> expected = new ArrayList<>();
        for (CpuFeature feature : CpuFeature.values()) {
            String subleaf = feature.subleaf() == 0 ? "" : "." + feature.subleaf();
            expected.add(
                    "| `%s` | %#x%s | %s %d | "
                            .formatted(
                                    feature,
                                    feature.leaf(),
                                    subleaf,
                                    feature.output(),
                                    feature.bit()));
        }
        assertEquals(expected.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CpuFeature feature = CpuFeature.values()[i];
            String row = rows.get(i);
            assertTrue(row.startsWith(expected.get(i)), row);
            String source = feature.source().substring("Intel SDM ".length());
            String taken = feature.isRequired() ? "no" : "yes";
            assertTrue(row.endsWith("| %s | %s |".formatted(taken, source)), row);
        }
    }
}
