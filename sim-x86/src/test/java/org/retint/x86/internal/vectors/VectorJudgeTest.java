// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong expectation is found, whatever it is about. */
class VectorJudgeTest {
    private static String mismatch(String... fields) throws IOException {
        List<VectorFailure> failures =
                VectorText.failures(
                        VectorText.compressed(VectorText.USER + VectorText.line(fields)));
        return failures.isEmpty() ? "none" : failures.get(0).mismatches().get(0).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4801c8|-|-|rax=3 flags=206|-|-|-|none",
                "4801c8|-|-|rax=4 flags=206|-|-|-|rax       expected 4, got 3",
                "4801c8|-|-|rax=3 flags=207|-|-|-|flags     expected 207, got 206 (wrong: CF)",
                "4801c8|-|-|rax=3 flags=207|-|-|flags=1|none",
                "4801c8|-|-|rax=4 flags=206|-|-|rax=7|none",
                "4801c8|-|-|rax=3 flags=206 rip=20000804|-|-|-|rip       expected 20000804, got 20000803",
                "4801c8|-|-|rax=3 flags=206|-|6|-|exception expected 6, got 3",
                "50|-|-|rsp=10000ff8|10000ff8:0100000000000000|-|-|none",
                "50|-|-|rsp=10000ff8|10000ff8:02|-|-|[10000ff8] expected 02",
                "8b00|rax=5000|-|-|-|14:4:5000|-|none",
                "8b00|rax=5000|-|-|-|14:6:5000|-|exception expected 14:6:5000, got 14:4:5000",
                "9090|-|-|-|-|-|steps=2|none",
                "9090|-|-|-|-|-|-|rip       expected 20000802, got 20000801",
                "cc|-|-|rip=20000801|-|3|-|none",
                "cd03|-|-|rip=20000801|-|-|-|none"
            })
    void everythingRecordedIsCompared(
            String code,
            String in,
            String memoryIn,
            String out,
            String memoryOut,
            String exception,
            String notes,
            String expected)
            throws IOException {
        String found = mismatch(code, "text", in, memoryIn, out, memoryOut, exception, notes);
        assertTrue(found.startsWith(expected), found);
    }

    @Test
    void aFailurePrintsWhereItIsAndWhatTheInstructionDoes() throws IOException {
        String line = VectorText.line("4801c8", "add rax, rcx", "-", "-", "-", "-", "-", "-");
        String text =
                VectorText.failures(VectorText.compressed(VectorText.USER + line))
                        .get(0)
                        .toString();
        assertTrue(text.startsWith("f.vec.gz:6: 48 01 c8  add %rcx,%rax  [add rax, rcx]"), text);
        assertTrue(text.contains("    rax       expected 1, got 3"), text);
    }

    @Test
    void theFilterLooksAtTextAndCode() throws IOException {
        byte[] file =
                VectorText.compressed(
                        VectorText.USER
                                + VectorText.line("90", "nop", "-", "-", "-", "-", "-", "-")
                                + VectorText.line("f8", "clc", "-", "-", "-", "-", "-", "-"));
        for (String filter : List.of("nop", "90")) {
            VectorJudge.Tally tally =
                    new VectorJudge(filter)
                            .judge("f", new ByteArrayInputStream(file), failure -> {});
            assertEquals("1 passed, 0 failed, 1 skipped", tally.toString());
        }
    }
}
