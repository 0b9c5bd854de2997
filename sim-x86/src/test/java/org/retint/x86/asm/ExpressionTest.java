// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static long value(String expression) {
        String text = ".set result, " + expression;
        return Assembler.assemble(0, "expression.s", text).symbol("result");
    }

    /** Values as GNU as 2.40 computes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1|2+4; 7",
                "3*2&4; 4",
                "1<<2+3; 7",
                "1==1; -1",
                "1&&2; 1",
                "1||0; 1",
                "!0; 1",
                "!5; 0",
                "~1; -2",
                "-8>>1; 9223372036854775804",
                "-7/2; -3",
                "-7%3; -1",
                "1<2==1; 0",
                "5!3; -3",
                "1<>2; -1",
                "1!=2; -1",
                "7&3==3; -1",
                "2+3*4-1; 13",
                "-2*3; -6",
                "(1<<63)>>63; 1",
                "1<<64; 0",
                "0x1F; 31",
                "010; 8",
                "0b101; 5",
                "'a; 97",
                "'a'; 97",
                "'\\n'; 10",
                "'\\\\; 92",
                "10 > 3 && 2 > 1; 1",
                "5^1; 4",
                "1 - -1; 2",
                "0xffffffffffffffff < 0; -1",
                "0-1 > 0; 0",
                "18446744073709551615; -1",
            })
    void operatorsBindAndComputeAsInGnuAs(String expression, long expected) {
        assertEquals(expected, value(expression));
    }

    @Test
    void differencesOfLabelsAreKnownWhereTheDistanceIsFixed() {
        AssembledImage image =
                Assembler.assemble(
                        0x1000,
                        "a.s",
                        """
                        .data
                        first: .long 1, 2
                        last:
                        .if last - first != 8
                        .error "distance"
                        .endif
                        .skip last - first
                        .set size, . - first
                        """);
        assertEquals(16, image.symbol("size"));
        assertEquals(16, image.section(".data").sizeBytes());
    }

    @Test
    void aSymbolMayBeAssignedAgainAndKeepsOldUsesOld() {
        AssembledImage image =
                Assembler.assemble(
                        0,
                        "a.s",
                        """
                        x = 1
                        .set y, x + 10
                        x = 2
                        z = x + 10
                        """);
        assertEquals(11, image.symbol("y"));
        assertEquals(12, image.symbol("z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 +", "(1", "0x", "09", "1 / 0", "99999999999999999999", "'"})
    void malformedExpressionsAreRefused(String expression) {
        AssemblyException refused = assertThrows(AssemblyException.class, () -> value(expression));
        assertTrue(refused.getMessage().startsWith("expression.s:1:"), refused.getMessage());
    }

    @Test
    void aSymbolDefinedByItselfIsRefused() {
        AssemblyException refused =
                assertThrows(
                        AssemblyException.class,
                        () ->
                                Assembler.assemble(
                                        0, "a.s", ".data\n.set a, b\n.set b, a\n.quad a\n"));
        assertTrue(refused.getMessage().startsWith("a.s:4:7: expected an address"));
    }
}
