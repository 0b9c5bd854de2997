// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instructions do what a processor did when they were recorded. */
class RecordedInstructionsTest {
    private static final Path SHARED = Path.of("../../shared/vectors");
    private static final int SHOWN = 10;

    private static VectorJudge.Tally judge(String group, List<VectorFailure> failures)
            throws IOException {
        Path path = SHARED.resolve(group + ".vec.gz");
        assumeTrue(Files.isReadable(path), () -> "no recorded vectors: " + path);
        try (InputStream in = Files.newInputStream(path)) {
            return new VectorJudge("").judge(group, in, failures::add);
        }
    }

    private static void assertNone(List<VectorFailure> failures) {
        int shown = Math.min(SHOWN, failures.size());
        assertEquals(List.of(), failures.subList(0, shown), () -> failures.size() + " failures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alu",
                "mov",
                "shift",
                "muldiv",
                "bit",
                "atomic",
                "stack",
                "branch",
                "string",
                "misc",
                "crypto",
                "bmi",
                "x87",
                "sse_mov",
                "sse_fp",
                "sse_cvt",
                "sse_approx",
                "sse_int",
                "sse4",
                "mmx",
                "edge"
            })
    void instructionsMatchHardware(String group) throws IOException {
        List<VectorFailure> failures = new ArrayList<>();
        VectorJudge.Tally tally = judge(group, failures);
        assertNone(failures);
        assertTrue(tally.passed() > 1000, tally::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "sysuser"})
    void privilegeIsAsOnHardwareAndInTheManual(String group) throws IOException {
        List<VectorFailure> failures = new ArrayList<>();
        judge(group, failures);
        assertNone(failures);
    }

    @ParameterizedTest
    @FieldSource("org.retint.x86.internal.vectors.VectorSelection#GROUPS")
    void theSelectionAgreesEverywhere(String group) throws IOException {
        List<VectorFailure> failures = new ArrayList<>();
        VectorJudge.Tally tally =
                new VectorJudge("").judge(group, VectorSelection.open(group), failures::add);
        assertNone(failures);
        List<String> lines = VectorSelection.lines(VectorSelection.open(group));
        long tests = lines.stream().filter(line -> !line.startsWith("#")).count();
        assertTrue(tests > 100, () -> "tests=" + tests);
        assertEquals(tests + " passed, 0 failed, 0 skipped", tally.toString());
    }
}
