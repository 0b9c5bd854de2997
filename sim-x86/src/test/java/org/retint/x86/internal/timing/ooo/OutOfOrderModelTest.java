// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.RunResult;
import org.retint.x86.KernelLab;
import org.retint.x86.X86Processor;
import org.retint.x86.timing.Haswell;
import org.retint.x86.timing.Skylake;
import org.retint.x86.timing.TimingPart;

/** What each part of the model makes of guest code: cycles of a round, read with RDTSC. */
class OutOfOrderModelTest {
    private static final int ROUNDS = 400;

    private static final String HARNESS =
            """
            .globl work
            work:
                pushq %rbx
                pushq %rbp
                movl $2, %ebp
                lock incl arrived(%rip)
            1:  pause
                cmpl $CPUS, arrived(%rip)
                jb 1b
            again:
                movq $data, %rsi
                rdtsc
                movl %eax, %r10d
                movl $ROUNDS, %ebx
                .balign 64
            round:
                BODY
                decl %ebx
                jnz round
                rdtsc
                subl %r10d, %eax
                movl %eax, cycles(%rip)
                decl %ebp
                jnz again
                popq %rbp
                popq %rbx
                ret
            leaf:
                ret
            .bss
            .balign 4096
            cycles:
                .zero 8
            arrived:
                .zero 8
            .balign 4096
            .globl data
            data:
                .zero 0x100000
            """;

    private static double round(TimingPart part, String body) {
        return round(part, 1, ROUNDS, body);
    }

    /** Runs a body on CPUs at once and returns the cycles of a round when all is warm. */
    private static double round(TimingPart part, int cpus, int rounds, String body) {
        String text =
                HARNESS.replace("ROUNDS", Integer.toString(rounds))
                        .replace("CPUS", Integer.toString(cpus))
                        .replace("BODY", body.replace("; ", "\n    "));
        KernelLab.Builder builder =
                KernelLab.builder()
                        .cpus(cpus)
                        .tickCycles(100_000_000)
                        .processor(X86Processor.timed(part))
                        .source("work.S", text);
        for (int cpu = 0; cpu < cpus; cpu++) {
            builder.task(cpu, "work");
        }
        KernelLab lab = builder.build();
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        return lab.read32("cycles") / (double) rounds;
    }

    @Test
    void aLoopRunsAtTheWidthOfRename() {
        assertEquals(2, round(Skylake.PART, "nop; ".repeat(7)), 0.15);
        assertEquals(2, round(Haswell.PART, "nop; ".repeat(7)), 0.15);
    }

    @Test
    void codeThatTheMicroOpCacheDoesNotHoldIsBoundByItsBytes() {
        String longNop = ".byte 0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0; ";
        double cached = round(Skylake.PART, longNop.repeat(200)) / 200;
        double decoded = round(Skylake.PART, longNop.repeat(2400)) / 2400;
        assertEquals(0.25, cached, 0.05);
        assertEquals(9.0 / 16, decoded, 0.1);
    }

    @Test
    void codeThatTheFirstLevelDoesNotHoldComesFromTheSecond() {
        String longNop = ".byte 0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0; ";
        double first = round(Skylake.PART, 1, 20, longNop.repeat(2400)) / 2400;
        double second = round(Skylake.PART, 1, 20, longNop.repeat(6000)) / 6000;
        assertTrue(second > 1.5 * first, first + " and " + second);
    }

    @Test
    void dependentLoadsTakeWhatTheirLevelDoes() {
        String chase =
                "leaq 64(%%rsi,%%rax), %%rsi; andq $%d, %%rsi; addq $data, %%rsi; movl (%%rsi), %%eax";
        double first = round(Skylake.PART, 1, 2000, chase.formatted(0x3fff));
        double second = round(Skylake.PART, 1, 4000, chase.formatted(0x1ffff));
        double third = round(Skylake.PART, 1, 20000, chase.formatted(0xfffff));
        assertEquals(10, first, 1, "five cycles of additions, and a hit");
        assertTrue(second > first + 3 && second < first + 12, "second level: " + second);
        assertTrue(third > first + 3, "third level, with the next line fetched ahead: " + third);
    }

    @Test
    void aStoreToCodeThatWasFetchedClearsThePipeline() {
        double data = round(Skylake.PART, "movb $0x90, 64(%rsi)");
        double code = round(Skylake.PART, "movb $0x90, leaf + 1(%rip)");
        assertTrue(data < 2, "data: " + data);
        assertTrue(code >= Skylake.CORE.caches().codeClear(), "code: " + code);
    }

    /** CPUs take turns of 250 cycles, so that the line goes to and fro once in as many. */
    @Test
    void aLineThatTwoCpusWriteGoesToAndFro() {
        double own = round(Skylake.PART, 1, 4000, "lock incl (%rsi)");
        double contended = round(Skylake.PART, 2, 4000, "lock incl (%rsi)");
        assertEquals(18, own, 3);
        int transfer = Skylake.CORE.caches().dirtyLatency();
        double slower = own * (250.0 + transfer) / 250;
        assertEquals(slower, contended, 0.1 * slower);
    }

    @Test
    void aReturnBelowTheEndOfTheStackBufferIsMispredicted() {
        double shallow = round(Haswell.PART, nestedCalls(8)) / 8;
        double deep = round(Haswell.PART, nestedCalls(32)) / 32;
        assertTrue(deep > shallow + 5, shallow + " and " + deep);
    }

    /** Returns calls that each return to a place of their own. */
    private static String nestedCalls(int depth) {
        StringBuilder text = new StringBuilder("call nested0; jmp behind; ");
        for (int i = 0; i < depth; i++) {
            text.append("nested").append(i).append(": call nested").append(i + 1);
            text.append("; ret; ");
        }
        return text.append("nested").append(depth).append(": ret; behind:").toString();
    }

    @Test
    void stringsTakeTimeByTheirLength() {
        String copy = "movl $%d, %%ecx; leaq 0x4000(%%rsi), %%rdi; rep movsb; movq $data, %%rsi";
        double few = round(Skylake.PART, copy.formatted(64));
        double many = round(Skylake.PART, copy.formatted(4096));
        assertTrue(many > 3 * few && many < 20 * few, few + " and " + many);
    }

    @Test
    void theBytesOfAnInstructionAreNeeded() {
        assertThrows(UnsupportedOperationException.class, () -> Skylake.PART.classify(null));
        assertThrows(
                IllegalArgumentException.class,
                () -> Skylake.PART.createModel().restore("state of something else"));
    }
}
