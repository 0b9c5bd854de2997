// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.asm.Assembler;

/** What each mechanism of the out-of-order model does, on blocks that show nothing else. */
class BlockThroughputTest {
    private static final byte[] VADDPS = {(byte) 0xc5, (byte) 0xfc, 0x58, (byte) 0xc0};

    private static byte[] code(String text) {
        return Assembler.assemble(0, "block.s", text.replace("; ", "\n") + "\n")
                .section(".text")
                .bytes();
    }

    private static double cycles(OutOfOrderCore core, String text) {
        return BlockThroughput.cycles(core, code(text));
    }

    private static double skylake(String text) {
        return cycles(Skylake.CORE, text);
    }

    /** Latencies and throughputs: uops.info, and A. Fog's tables where it says so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a chain of additions             | addq $1, %rax                          | 1    | 1",
                "a chain of multiplications       | imulq %rax, %rax                       | 3    | 3",
                "an addition of doubles           | addsd %xmm0, %xmm0                     | 4    | 3",
                "a product of doubles             | mulsd %xmm0, %xmm0                     | 4    | 5",
                "four slots a cycle               | nop; nop; nop; nop                     | 1    | 1",
                "two loads a cycle                | movl (%rbx), %eax; movl (%rbx), %ecx   | 1    | 1",
                "one store a cycle                | movl %eax, (%rbx)                      | 1    | 1",
                "vector additions on three ports or two | paddd %xmm8, %xmm0; paddd %xmm8, %xmm1; paddd %xmm8, %xmm2; "
                        + "paddd %xmm8, %xmm3; paddd %xmm8, %xmm4; paddd %xmm8, %xmm5 | 2 | 3",
                "shifts on two ports              | shll $3, %eax; shll $3, %ecx; shll $3, %edx; shll $3, %esi | 2 | 2",
                "a pointer that leads to itself   | movq (%rax), %rax                      | 4    | 4",
                "an indexed one                   | movq (%rax,%rcx), %rax; xorl %ecx, %ecx | 5   | 5",
                "an addition through memory       | addq $1, (%rbx)                        | 5    | 6",
                "a division                       | movl $0, %edx; movl $99, %eax; movl $7, %ecx; divl %ecx; | 6 | 9"
            })
    void cyclesAreThoseMeasured(String what, String text, double skylake, double haswell) {
        assertEquals(skylake, skylake(text), 0.06 * skylake, what);
        assertEquals(haswell, cycles(Haswell.CORE, text), 0.06 * haswell, what);
    }

    @Test
    void renameBreaksChainsAtZeroIdioms() {
        assertEquals(3, skylake("imull %eax, %eax"), 0.1);
        assertEquals(1, skylake("imull %eax, %eax; xorl %eax, %eax"), 0.1);
        assertEquals(
                4, skylake("imull %eax, %eax; andl $0, %eax"), 0.1, "AND reads what it clears");
    }

    @Test
    void movesBetweenRegistersTakeNoTime() {
        assertEquals(3, skylake("imulq %rax, %rcx; movq %rcx, %rax; movq %rax, %rdx"), 0.1);
        assertEquals(
                4, skylake("imull %eax, %eax; movl %eax, %eax"), 0.1, "but to themselves they do");
    }

    @Test
    void aPrefixThatChangesTheLengthStallsPredecode() {
        double with = skylake("addw $0x1234, %ax; addw $0x1234, %cx; addw $0x1234, %dx");
        double without = skylake("addw $0x12, %ax; addw $0x12, %cx; addw $0x12, %dx");
        assertEquals(9, with, 1, "three cycles each");
        assertTrue(without <= 1.2, "an immediate of 8 bits keeps its length: " + without);
    }

    @Test
    void longInstructionsAreBoundByBlocksOf16Bytes() {
        assertEquals(2.5, skylake("movabsq $0x1122334455667788, %rax; ".repeat(4)), 0.1);
    }

    @Test
    void aWordJustStoredIsForwardedUnlessTheLoadWantsMore() {
        assertTrue(skylake("movl %eax, (%rbx); movl (%rbx), %ecx") <= 1.1, "nobody waits for it");
        assertEquals(4, skylake("movq %rax, (%rbx); movq (%rbx), %rax"), 0.2);
        assertTrue(skylake("movl %eax, (%rbx); movq (%rbx), %rcx") >= 12);
    }

    @Test
    void theStackEngineAddsUpPushesAndSynchronizesForOthers() {
        assertEquals(1, skylake("pushq %rax; popq %rcx"), 0.1);
        assertEquals(1, skylake("popq %rcx; popq %rdx"), 0.1, "two loads a cycle, no chain");
        assertEquals(
                2,
                skylake("popq %rcx; leaq -8(%rsp), %rsp"),
                0.1,
                "RSP is brought up to date before LEA reads it");
    }

    @Test
    void someInstructionsOnlyTheFirstDecoderKnows() {
        String five =
                "xorl %r15d, %r15d; movq 32(%r14), %rax; cmpq %rax, 64(%r13); %s; movl $48, %edi";
        assertEquals(1.25, skylake(five.replace("%s", "addq $1, %rsi")), 0.1);
        assertEquals(2, skylake(five.replace("%s", "setl %r15b")), 0.1);
    }

    @Test
    void fencesLetNothingPass() {
        assertTrue(skylake("mfence; movl (%rbx), %eax") >= 33);
    }

    @Test
    void moreOfTheSameTakesProportionallyLonger() {
        String block = "addq (%rsi), %rax; movq %rax, 8(%rsi); imulq %rcx, %rdx; ";
        double one = skylake(block);
        assertEquals(3 * one, skylake(block.repeat(3)), 0.35);
    }

    @Test
    void theBottleneckIsWhatTheBlockShows() {
        assertEquals(
                BlockThroughput.Bottleneck.DEPENDENCES,
                BlockThroughput.analyze(Skylake.CORE, code("imulq %rax, %rax"), 1).bottleneck());
        assertEquals(
                BlockThroughput.Bottleneck.PORTS,
                BlockThroughput.analyze(Skylake.CORE, code("movl %eax, (%rbx)"), 1).bottleneck());
        assertEquals(
                BlockThroughput.Bottleneck.FRONT_END,
                BlockThroughput.analyze(Skylake.CORE, code("movabsq $0x1122334455667788, %rax"), 1)
                        .bottleneck());
    }

    @Test
    void instructionsPassTheStagesInOrder() {
        BlockThroughput block =
                BlockThroughput.analyze(
                        Skylake.CORE, code("addq (%rsi), %rax; movq %rax, 8(%rsi)"), 5);
        List<BlockThroughput.Passage> passages = block.passages();
        assertEquals(10, passages.size());
        long retired = 0;
        for (BlockThroughput.Passage passage : passages) {
            assertTrue(passage.decoded() < passage.renamed(), passage::toString);
            assertTrue(passage.renamed() < passage.executed(), passage::toString);
            assertTrue(passage.executed() < passage.completed(), passage::toString);
            assertTrue(passage.completed() < passage.retired(), passage::toString);
            assertTrue(passage.retired() >= retired, passage::toString);
            retired = passage.retired();
        }
        double[] loads = block.portLoads();
        assertEquals(1, loads[4], 0.01, "a store's data has one port");
        assertEquals(4, Arrays.stream(loads).sum(), 0.01);
    }

    @Test
    void whatCannotBePredictedIsRefusedWithTheReason() {
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> BlockThroughput.cycles(Skylake.CORE, VADDPS))
                        .getMessage()
                        .contains("form=vaddps"));
        assertRefused("xorl %ecx, %ecx; divl %ecx", "the block does not run");
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> BlockThroughput.cycles(Skylake.CORE, new byte[] {0x48}))
                        .getMessage()
                        .contains("no instruction at byte 0"));
        assertThrows(
                IllegalArgumentException.class,
                () -> BlockThroughput.cycles(Skylake.CORE, new byte[0]));
    }

    private static void assertRefused(String text, String reason) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> skylake(text)).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
