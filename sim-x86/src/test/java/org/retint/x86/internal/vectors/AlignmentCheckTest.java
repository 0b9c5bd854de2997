// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what address an access must be a multiple under RFLAGS.AC, as on silicon. */
class AlignmentCheckTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cmpxchg8b (%rsi), 0fc70e",
        "lock cmpxchg8b (%rsi), f00fc70e",
        "movsd (%rsi) xmm0, f20f1006",
        "fldt (%rsi), db2e",
        "add %rax (%rsi), 480106"
    })
    void anOperandOfEightBytesOrMoreIsNotAlignedByFour(String text, String code)
            throws IOException {
        String fault =
                VectorText.line(code, text, "rsi=10000104 flags=40202", "-", "-", "-", "17:0", "-");
        assertEquals(
                List.of(), VectorText.failures(VectorText.compressed(VectorText.USER + fault)));
    }
}
