// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.sim.Snapshot;
import org.retint.sim.StopReason;
import org.retint.x86.KernelLab;
import org.retint.x86.X86Processor;

/** Whole runs on each part: timing decides nothing but cycles, and these in one way only. */
@ParameterizedClass
@MethodSource("parts")
class TimedRunTest {
    private static final int NO_TICK = 100_000_000;
    private static final int LINES = 40;

    private static final List<String> INSTRUCTIONS =
            List.of(
                    "addq %rax, %rdx",
                    "imulq $77, %rdx, %rax",
                    "xorl %ebx, %ebx",
                    "movq %rax, (%rsi,%rbx,8)",
                    "addq (%rsi), %rdx",
                    "lock xaddq %rax, 64(%rsi)",
                    "movl %edx, %ebx\n    andl $1023, %ebx",
                    "shrdq $7, %rax, %rdx",
                    "pushq %rdx\n    popq %rax",
                    "testl $64, %eax\n    jz 1f\n    notq %rdx\n1:",
                    "call leaf",
                    "movq $leaf, %r9\n    call *%r9",
                    "movb %al, 5(%rsi)\n    movq (%rsi), %rdx",
                    "movq %rdx, %xmm3\n    paddq %xmm3, %xmm4\n    movq %xmm4, %rax",
                    "pushfq\n    popq %r8",
                    "lfence",
                    "cld\n    movl $9, %ecx\n    leaq 512(%rsi), %rdi\n    rep movsq\n    movq $data, %rsi");

    private final TimingPart part;

    TimedRunTest(TimingPart part) {
        this.part = part;
    }

    static Stream<TimingPart> parts() {
        return Stream.of(Skylake.PART, Haswell.PART, Skylake.CLIENT_PART);
    }

    private static KernelLab.Builder program(long seed, int cpus) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        text.append(
                """
                .globl work
                work:
                    pushq %rbx
                    pushq %rbp
                    movq $data, %rsi
                    movl $50, %ebp
                    xorl %eax, %eax
                    xorl %edx, %edx
                    xorl %ebx, %ebx
                loop:
                """);
        for (int line = 0; line < LINES; line++) {
            String insn = INSTRUCTIONS.get(random.nextInt(INSTRUCTIONS.size()));
            text.append("    ").append(insn).append('\n');
        }
        text.append(
                """
                    decl %ebp
                    jnz loop
                    popq %rbp
                    popq %rbx
                    ret
                leaf:
                    incq %rdx
                    ret
                .bss
                .balign 64
                data:
                    .zero 16384
                """);
        KernelLab.Builder builder =
                KernelLab.builder()
                        .cpus(cpus)
                        .tickCycles(NO_TICK)
                        .source("work.S", text.toString());
        for (int cpu = 0; cpu < cpus; cpu++) {
            builder.task(cpu, "work");
        }
        return builder;
    }

    private KernelLab lab(long seed, int cpus) {
        return program(seed, cpus).processor(X86Processor.timed(part)).build();
    }

    /**
     * Returns the cycles in which each CPU worked: how long it idles at the end is nobody's claim.
     */
    private static List<Long> cycles(KernelLab lab) {
        List<Long> cycles = new ArrayList<>();
        for (int cpu = 0; cpu < lab.machine().cpuCount(); cpu++) {
            cycles.add(lab.cpu(cpu).cycles() - lab.cpu(cpu).idleCycles());
        }
        return cycles;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsExecutedDoesNotDependOnTheClock(long seed) {
        KernelLab untimed = program(seed, 1).processor(X86Processor.untimed()).build();
        KernelLab timed = lab(seed, 1);
        for (KernelLab lab : List.of(untimed, timed)) {
            lab.cpu(0).startDigest();
            RunResult result = lab.run();
            assertTrue(result.isSuccess(), result::toString);
        }
        assertEquals(untimed.cpu(0).digest(), timed.cpu(0).digest());
        assertNotEquals(cycles(untimed), cycles(timed));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void cyclesAreTheSameInOneGoAndInstructionByInstruction(long seed) {
        KernelLab once = lab(seed, 2);
        assertTrue(once.run().isSuccess());
        KernelLab stepped = lab(seed, 2);
        RunResult result = stepped.machine().run(Bounds.instructions(1));
        while (result.reason() == StopReason.INSTRUCTION_LIMIT) {
            result = stepped.machine().run(Bounds.instructions(1));
        }
        assertTrue(result.isSuccess(), result::toString);
        assertEquals(cycles(once), cycles(stepped));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void aRestoredMachineTakesTheSameCycles(long seed) {
        KernelLab lab = lab(seed, 2);
        lab.machine().run(Bounds.instructions(3000));
        Snapshot snapshot = lab.machine().snapshot();
        assertTrue(lab.run().isSuccess());
        List<Long> first = cycles(lab);
        lab.machine().restore(snapshot);
        assertTrue(lab.run().isSuccess());
        assertEquals(first, cycles(lab));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void machinesOfOnePartDoNotDisturbEachOther(long seed) {
        KernelLab alone = lab(seed, 1);
        assertTrue(alone.run().isSuccess());
        KernelLab one = lab(seed, 1);
        KernelLab other = lab(seed + 100, 1);
        RunResult result = one.machine().run(Bounds.instructions(500));
        while (result.reason() == StopReason.INSTRUCTION_LIMIT) {
            other.machine().run(Bounds.instructions(300));
            result = one.machine().run(Bounds.instructions(500));
        }
        assertTrue(result.isSuccess(), result::toString);
        assertEquals(cycles(alone), cycles(one));
    }
}
