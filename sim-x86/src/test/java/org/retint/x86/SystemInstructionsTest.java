// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.RunResult;
import org.retint.sim.choice.Choice;
import org.retint.sim.choice.ChoiceSource;

/** System instructions and features that recorded vectors say little of. */
class SystemInstructionsTest {
    /** Answers the n-th question for random bits with n. */
    private static final class Counting implements ChoiceSource {
        private int asked;

        @Override
        public int choose(Choice.Kind kind, int cpuId, int alternatives) {
            if (kind != Choice.Kind.RANDOM) {
                return 0;
            }
            assertEquals(65_536, alternatives);
            asked++;
            return asked;
        }
    }

    private static KernelLab lab(CpuModel model, ChoiceSource choices, String body) {
        return KernelLab.builder()
                .processor(X86Processor.untimed().with(model))
                .choices(choices)
                .source(
                        "w.S",
                        "worker: pushq %rbx\n"
                                + body
                                + "\npopq %rbx; ret\n.bss\n.balign 16\nresult: .zero 64\n")
                .task(0, "worker")
                .build();
    }

    private static RunResult run(CpuModel model, String body) {
        return lab(model, ChoiceSource.deterministic(), body).run();
    }

    @Test
    void randomNumbersAreChoicesLowBitsFirstAndAlwaysSucceed() {
        KernelLab lab =
                lab(
                        CpuModel.full(),
                        new Counting(),
                        """
                        movq $-1, %rbx
                        rdrand %rax; jnc 1f
                        movq %rax, result(%rip)
                        rdseed %bx; jnc 1f
                        movq %rbx, result + 8(%rip)
                        rdrand %ebx; jnc 1f
                        movq %rbx, result + 16(%rip)
                        stc; pushfq; popq %rax; orq $0x8d5, %rax; pushq %rax; popfq
                        rdseed %ecx; pushfq; popq %rax
                        andl $0x8d5, %eax; movq %rax, result + 24(%rip)
                        1:
                        """);
        assertTrue(lab.run().isSuccess());
        long result = lab.address("result");
        assertEquals(0x0004_0003_0002_0001L, GuestWords.read64(lab, result));
        assertEquals(0xffff_ffff_ffff_0005L, GuestWords.read64(lab, result + 8));
        assertEquals(0x0007_0006L, GuestWords.read64(lab, result + 16));
        assertEquals(1, GuestWords.read64(lab, result + 24), "CF alone");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 5", "3, 5"})
    void invpcidOfTheOnlyPcidSucceeds(int type, int pcid) {
        String body = "movl $%d, result(%%rip); movl $%d, %%eax; invpcid result(%%rip), %%rax";
        assertTrue(run(CpuModel.full(), body.formatted(pcid, type)).isSuccess());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 0", "2, 0x1000"})
    void invpcidOfAnotherPcidOrTypeIsRefused(int type, String pcid) {
        String body = "movl $%s, result(%%rip); movl $%d, %%eax; invpcid result(%%rip), %%rax";
        assertEquals(Vector.GP, run(CpuModel.full(), body.formatted(pcid, type)).code());
    }

    @ParameterizedTest
    @CsvSource({"TSC, 2", "DE, 3", "MCE, 6", "FSGSBASE, 16", "XSAVE, 18", "SMEP, 20", "SMAP, 21"})
    void bitOfCr4IsReservedWithoutItsFeature(CpuFeature feature, int bit) {
        String body = "movq %%cr4, %%rax; orq $(1 << %d), %%rax; movq %%rax, %%cr4".formatted(bit);
        RunResult result = run(CpuModel.full().without(feature), body);
        assertEquals(Vector.GP, result.code(), result::toString);
        if (feature != CpuFeature.SMEP && feature != CpuFeature.SMAP) { // those fault later on
            assertTrue(run(CpuModel.full(), body).isSuccess());
        }
    }

    @ParameterizedTest
    @CsvSource({"SEP, 0x174", "XSAVES, 0xda0", "TSC_DEADLINE, 0x6e0", "TSC, 0x10"})
    void registerIsNotThereWithoutItsFeature(CpuFeature feature, String msr) {
        String body = "movl $%s, %%ecx; rdmsr".formatted(msr);
        assertTrue(run(CpuModel.full(), body).isSuccess());
        assertEquals(Vector.GP, run(CpuModel.full().without(feature), body).code());
    }

    @ParameterizedTest
    @CsvSource({"monitor", "mwait"})
    void waitingForAStoreIsNotOffered(String instruction) {
        assertEquals(Vector.UD, run(CpuModel.full(), instruction).code());
    }

    @Test
    void sysenterWithoutASelectorIsRefused() {
        assertEquals(Vector.GP, run(CpuModel.full(), "sysenter").code());
        assertEquals(Vector.UD, run(CpuModel.full().without(CpuFeature.SEP), "sysenter").code());
    }
}
