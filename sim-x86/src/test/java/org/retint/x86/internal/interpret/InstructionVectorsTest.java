// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every recorded instruction of these groups does what the processor did. */
class InstructionVectorsTest {
    private static final Path SHARED = Path.of("../../shared/vectors");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alu", "mov", "shift", "muldiv", "bit", "atomic", "stack", "branch", "string",
                "misc", "crypto"
            })
    void instructionsMatchHardware(String group) throws IOException {
        Path path = SHARED.resolve(group + ".vec.gz");
        assumeTrue(Files.isReadable(path), () -> "no recorded vectors: " + path);
        Tally tally = run(path);
        assertEquals(List.of(), tally.failures.subList(0, Math.min(10, tally.failures.size())));
        assertEquals(0, tally.skipped);
    }

    @Test
    void aSelectionOfIntegerInstructionsMatchesHardware() throws IOException {
        InputStream selection = getClass().getResourceAsStream("/vectors/integer.vec.gz");
        Tally tally = run(VectorFile.read(selection));
        assertEquals(List.of(), tally.failures);
        assertTrue(tally.passed > 5000, "tests run: " + tally.passed);
    }

    @Test
    void aWrongExpectationIsFound() throws IOException {
        InputStream selection = getClass().getResourceAsStream("/vectors/integer.vec.gz");
        VectorFile.Vector right = VectorFile.read(selection).vectors().get(0);
        assertEquals("", new UserVectorRunner().run(right));
        SortedMap<String, String> out = new TreeMap<>(right.out());
        out.put("r15", "123");
        VectorFile.Vector wrong =
                new VectorFile.Vector(
                        right.line(),
                        right.code(),
                        right.text(),
                        right.in(),
                        right.memoryIn(),
                        out,
                        right.memoryOut(),
                        right.exception(),
                        right.notes());
        assertTrue(new UserVectorRunner().run(wrong).contains("r15="));
    }

    /** What came of a file. */
    static final class Tally {
        int passed;
        int skipped;
        final List<String> failures = new ArrayList<>();
        final SortedMap<String, Integer> skips = new TreeMap<>();
    }

    static Tally run(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return run(VectorFile.read(in));
        }
    }

    private static Tally run(VectorFile file) {
        Tally tally = new Tally();
        UserVectorRunner runner = new UserVectorRunner();
        for (VectorFile.Vector test : file.vectors()) {
            try {
                String wrong = runner.run(test);
                if (wrong.isEmpty()) {
                    tally.passed++;
                } else {
                    tally.failures.add(test.line() + " " + test.text() + ":" + wrong);
                }
            } catch (UserVectorRunner.Unsupported unsupported) {
                tally.skipped++;
                tally.skips.merge(
                        test.text().split(" ")[0] + " " + unsupported.getMessage(),
                        1,
                        Integer::sum);
            }
        }
        return tally;
    }
}
