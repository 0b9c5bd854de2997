// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small text takes little time and memory: what would take much is an error with its place. */
class AssemblerLimitsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static String refusal(String text) {
        return Assertions.assertTimeout(
                PATIENCE,
                () ->
                        assertThrows(
                                        AssemblyException.class,
                                        () -> Assembler.assemble(0x1000, "big.s", text))
                                .getMessage());
    }

    @Test
    void expansionIsLimitedToWhatTheCallerAllows() {
        String text = ".rept 10\nnop\n.endr"; // 10 times "nop\n", and one for each expansion
        Assembler assembler = Assembler.create().source("big.s", text);
        int needed = 0;
        while (isRefused(assembler.maxExpansion(needed))) {
            needed++;
        }
        assertTrue(needed >= 40 && needed <= 60, () -> text);
        assertEquals(10, assembler.assemble().section(".text").sizeBytes());
        assertThrows(IllegalArgumentException.class, () -> assembler.maxExpansion(-1));
    }

    private static boolean isRefused(Assembler assembler) {
        try {
            assembler.assemble();
            return false;
        } catch (AssemblyException refused) {
            assertTrue(refused.getMessage().contains("expand to too much text: limit="));
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".rept 1000000\\n.rept 1000000\\nnop\\n.endr\\n.endr"
                        + " | big.s:5:1: macros and repetitions expand to too much text",
                ".macro m\\nm\\nm\\n.endm\\nm | big.s:5:1: nested too deeply",
                ".macro m a\\nm \\a\\a\\n.endm\\nm abcdefgh"
                        + " | big.s:4:1: a macro expands to too much text",
                ".fill 0x7fffffff, 8, 1 | big.s:1:1: contents too large: section=.text",
                ".skip 0x4000001 | big.s:1:1: contents too large: section=.text",
                "nop\\n.balign 0x40000000\\nnop | big.s:2:1: contents too large: section=.text",
                ".data\\n.org 0x4000001 | big.s:2:6: contents too large: section=.data",
                ".org 0x7fffffffffffffff | big.s:1:6: expected a number from 0 to 2^30",
                "a: .skip 2f - a + 1\\n2: | big.s:1:10: layout does not settle: passes=1000",
            })
    void whatWouldTakeTooMuchIsRefused(String text, String expected) {
        String message = refusal(text.replace("\\n", "\n"));
        assertTrue(message.startsWith(expected), message);
    }

    @Test
    void zerosTakeNoMemory() {
        AssembledImage image = Assembler.assemble(0x1000, "big.s", ".bss\n.skip 0x10000000\n");
        assertEquals(0x1000_0000, image.section(".bss").sizeBytes());
    }

    @Test
    void nestingOfExpressionsHasALimitBeforeTheStackHas() {
        for (String open : new String[] {"(", "-", "1 + ("}) {
            String message = refusal(".quad " + open.repeat(5000));
            assertTrue(message.contains("expression nested too deeply: limit=200"), message);
        }
        String sum = IntStream.range(0, 2000).mapToObj(i -> "x").collect(Collectors.joining("+"));
        assertTrue(refusal(".quad " + sum).contains("expression too long: limit=1000"));
    }

    @Test
    void symbolsThatReferToEachOtherAgainAndAgainAreRefused() {
        String doubling =
                IntStream.range(0, 40)
                        .mapToObj(i -> ".set s%d, s%d + s%d\n".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining());
        String message = refusal(doubling + ".set s40, 1\n.quad s0\n");
        assertTrue(message.contains("too many symbols: limit=16384 in the value of s0"), message);
        String chain =
                IntStream.range(0, 200)
                        .mapToObj(i -> ".set s%d, s%d\n".formatted(i, i + 1))
                        .collect(Collectors.joining());
        message = refusal(chain + ".set s200, 1\n.quad s0\n");
        assertTrue(
                message.contains("symbols nested too deeply: limit=100 in the value of s0"),
                message);
    }

    @Test
    void aValueThatCannotBeComputedIsAnErrorWhetherUsedOrNot() {
        String labels = "a: .skip d - c\nb:\nc:\nd:\n";
        assertEquals(
                "big.s:5:1: division by zero in the value of a",
                refusal(labels + ".size a, 1 / (b - a) \n"));
        assertTrue(
                refusal(".set q, 1 / (f - e)\n.skip f - e\ne:\nf:\n")
                        .contains("division by zero in the value of q"));
    }

    @Test
    void aZeroByteIsNoText() {
        assertEquals(
                "big.s:2:5: expected text, found a zero byte", refusal("nop\n.irp\0 a, b\n.endr"));
    }
}
