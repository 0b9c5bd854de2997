// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.sim.choice.RecordedChoices;
import org.retint.sim.choice.ReplayedChoices;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.asm.AssemblyException;
import org.retint.x86.timing.Skylake;

class KernelLabTest {
    private static final int TURNS = 1000;
    private static final String LOCKED = "lock incq counter";
    private static final String UNLOCKED = "movq counter, %rax; addq $1, %rax; movq %rax, counter";

    private static String counter(String increment) {
        return """
        worker:
            movl turns, %%ecx
        1:  %s
            decl %%ecx
            jnz 1b
            ret
        .data
        turns: .long %d
        counter: .quad 0
        """
                .formatted(increment, TURNS);
    }

    private static KernelLab.Builder twoWorkers(String increment) {
        return KernelLab.builder()
                .processor(Skylake.CLIENT)
                .cpus(2)
                .source("counter.S", counter(increment))
                .task(0, "worker")
                .task(1, "worker");
    }

    private static long count(KernelLab lab) {
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        return lab.read64("counter");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void lockedIncrementsOfTwoCpusAreNeverLostAndUnlockedOnesAre(long seed) {
        assertEquals(2 * TURNS, count(twoWorkers(LOCKED).seed(seed).build()));
        long unlocked = count(twoWorkers(UNLOCKED).seed(seed).build());
        assertTrue(unlocked >= 2 && unlocked < 2 * TURNS, () -> "counter=" + unlocked);
    }

    @Test
    void unlockedIncrementsAreLostWithoutASeedToo() {
        long unlocked = count(twoWorkers(UNLOCKED).build());
        assertTrue(unlocked < 2 * TURNS, () -> "counter=" + unlocked);
    }

    @Test
    void theSeedAloneDecidesWhatHappens() {
        KernelLab.Builder builder = twoWorkers(UNLOCKED).seed(7);
        KernelLab first = builder.build();
        KernelLab second = builder.build();
        assertEquals(first.run(), second.run());
        assertEquals(first.read64("counter"), second.read64("counter"));
        assertNotEquals(first.run(), builder.seed(8).build().run());
    }

    @Test
    void recordedChoicesReplayARun() {
        RecordedChoices recorded = new RecordedChoices(new SeededChoices(7));
        KernelLab first = twoWorkers(UNLOCKED).choices(recorded).build();
        long lost = 2 * TURNS - count(first);
        KernelLab again =
                twoWorkers(UNLOCKED).choices(new ReplayedChoices(recorded.choices())).build();
        assertEquals(lost, 2 * TURNS - count(again));
        assertTrue(lost > 0);
    }

    @Test
    void whatAModuleAddsIsPartOfTheUnit() {
        KernelLab lab = KernelLab.builder().kernel(unit -> unit.symbol("answer", 42)).build();
        assertEquals(42, lab.address("answer"));
    }

    @Test
    void variablesCanBeSetBeforeTheRun() {
        KernelLab lab = twoWorkers(LOCKED).build();
        lab.write32("turns", 3);
        lab.write64("counter", 1L << 40);
        assertEquals(3, lab.read32("turns"));
        assertEquals((1L << 40) + 6, count(lab));
    }

    @Test
    void eachTaskReceivesItsNumberAndRunsOnItsCpu() {
        KernelLab lab =
                KernelLab.builder()
                        .cpus(4)
                        .source(
                                "where.S",
                                """
                                where:
                                    movl %edi, %ebx
                                    call kernel_cpu_id
                                    movl %eax, places(,%rbx,4)
                                    ret
                                .data
                                places: .long -1
                                second: .long -1
                                third: .long -1
                                """)
                        .task(3, "where")
                        .task(0, "where")
                        .task(1, "where")
                        .build();
        assertTrue(lab.run().isSuccess());
        assertEquals(3, lab.read32("places"));
        assertEquals(0, lab.read32("second"));
        assertEquals(1, lab.read32("third"));
    }

    @Test
    void aSourceMayBeginTheSystemItself() {
        KernelLab lab =
                KernelLab.builder()
                        .source("main.S", "kernel_main: movl $5, %edi; jmp hypercall_exit")
                        .build();
        RunResult result = lab.run();
        assertEquals(StopReason.GUEST_EXIT, result.reason());
        assertEquals(5, result.code());
    }

    @Test
    void shorterTicksInterruptMoreOften() {
        assertTrue(ticks(10_000) > 2 * ticks(40_000));
    }

    private static long ticks(int tickCycles) {
        KernelLab lab =
                KernelLab.builder()
                        .tickCycles(tickCycles)
                        .source("spin.S", "spin: movl $500000, %ecx\n1: loop 1b\nret")
                        .task(0, "spin")
                        .build();
        assertTrue(lab.run().isSuccess());
        return lab.read64("jiffies");
    }

    @Test
    void aGuestThatNeverEndsHitsTheBoundThatTheResultNames() {
        KernelLab lab =
                KernelLab.builder()
                        .maxCycles(1_000_000)
                        .source("hang.S", "hang: jmp hang")
                        .task(0, "hang")
                        .build();
        RunResult result = lab.run();
        assertEquals(StopReason.CYCLE_LIMIT, result.reason());
        assertTrue(result.detail().startsWith("bound reached: maxCycles=1000000; raise it"));
        assertTrue(result.detail().contains("cpu 0 at "), result::detail);
    }

    @Test
    void aFaultIsToldWithItsPlaceInTheSource() {
        KernelLab lab =
                KernelLab.builder()
                        .cpus(2)
                        .source("null.S", "load:\n    xorl %eax, %eax\n    movq 8(%rax), %rax\n")
                        .task(1, "load")
                        .build();
        RunResult result = lab.run();
        assertEquals(StopReason.GUEST_PANIC, result.reason());
        assertEquals(Vector.PF, result.code());
        assertTrue(
                result.detail().endsWith("exception at load+0x2 (null.S:3) cpu=1 cr2=0x8"),
                result::detail);
    }

    @Test
    void anUnknownSymbolIsRefusedByName() {
        KernelLab lab = KernelLab.builder().build();
        for (String message :
                new String[] {
                    refusal(() -> lab.read64("gone")),
                    refusal(() -> lab.write32("gone", 1)),
                    refusal(() -> lab.address("gone"))
                }) {
            assertTrue(message.startsWith("no such symbol: name=gone"), message);
        }
    }

    @Test
    void aNumberHasNoMemory() {
        KernelLab lab = KernelLab.builder().source("five.S", ".set five, 5").build();
        assertEquals(5, lab.address("five"));
        assertEquals(
                "not an address of the image mapping: virtualAddress=0x5",
                refusal(() -> lab.read32("five")));
    }

    @Test
    void errorsOfTheAssemblyNameFileAndLine() {
        KernelLab.Builder builder = KernelLab.builder().source("typo.S", "a:\n    movx %eax, %ebx");
        AssemblyException refused = assertThrows(AssemblyException.class, builder::build);
        assertTrue(refused.getMessage().startsWith("typo.S:2:"), refused.getMessage());
    }

    @Test
    void aTaskWithoutAFunctionIsAnErrorOfTheAssembly() {
        KernelLab.Builder builder = KernelLab.builder().task(0, "missing");
        AssemblyException refused = assertThrows(AssemblyException.class, builder::build);
        assertTrue(refused.getMessage().contains("missing"), refused.getMessage());
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertEquals(
                "a task is bound to a CPU that is not there: cpuId=1 cpus=1",
                refusal(() -> KernelLab.builder().source("a.S", "a: ret").task(1, "a").build()));
        assertEquals(
                "the mini-kernel runs on 1 to 8 CPUs: cpus=9",
                refusal(() -> KernelLab.builder().cpus(9)));
        refusal(() -> KernelLab.builder().cpus(0));
        refusal(() -> KernelLab.builder().maxCycles(0));
        refusal(() -> KernelLab.builder().tickCycles(0));
    }

    private static String refusal(Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
