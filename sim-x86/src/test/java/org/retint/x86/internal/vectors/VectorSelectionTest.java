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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/** The recorded tests that travel with the project are whole, and chosen as their page says. */
class VectorSelectionTest {
    private static final Path SHARED = Path.of("../../shared/vectors");

    private static String test(String code, int number) {
        return String.join("\t", code, "text", "rax=" + number, "-", "-", "-", "-", "-");
    }

    @Test
    void everyFormIsTestedByAVectorOrNamedAsNotRecorded() throws IOException {
        Set<IsaRow> tested = VectorForms.tested().keySet();
        List<String> others =
                IsaTable.rows().stream()
                        .filter(row -> !tested.contains(row))
                        .map(VectorForms::name)
                        .toList();
        assertEquals(VectorForms.NOT_RECORDED, others);
    }

    @Test
    void allGroupsTogetherAreAtMostFourMegabytes() throws IOException {
        long bytes = 0;
        for (String group : VectorSelection.GROUPS) {
            try (InputStream in = VectorSelection.open(group)) {
                bytes += in.readAllBytes().length;
            }
        }
        assertTrue(bytes <= VectorSelection.MAX_BYTES, "bytes=" + bytes);
    }

    @Test
    void everyGroupThatWasRecordedIsThere() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "no recorded vectors: " + SHARED);
        assertEquals(VectorSelection.groups(SHARED), VectorSelection.GROUPS);
    }

    @ParameterizedTest
    @FieldSource("org.retint.x86.internal.vectors.VectorSelection#GROUPS")
    void choosingAgainGivesTheSameTests(String group) throws IOException {
        Path recording = SHARED.resolve(group + ".vec.gz");
        assumeTrue(Files.isReadable(recording), () -> "no recorded vectors: " + recording);
        List<String> chosen =
                VectorSelection.choose(
                        group, VectorSelection.lines(Files.newInputStream(recording)));
        assertTrue(chosen.equals(VectorSelection.lines(VectorSelection.open(group))));
    }

    @Test
    void rareKindsAreChosenWholeAndFrequentOnesEvenlyInTheOrderOfTheRecording() {
        List<String> recording = new ArrayList<>(List.of("#x86vec 1", "#group g"));
        for (int i = 0; i < 10 * VectorSelection.PER_KIND; i++) {
            recording.add(test("90", i));
            if (i % 100 == 50) {
                recording.add(test("f8", i));
            }
        }
        List<String> chosen = VectorSelection.choose("g", recording);
        assertEquals("#x86vec 1", chosen.get(0));
        assertTrue(chosen.get(1).contains("Intel, family 6 model 207"), chosen.get(1));
        assertEquals("#group g", chosen.get(2));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 10 * VectorSelection.PER_KIND; i += 10) {
            expected.add(test("90", i));
            if (i % 100 == 50) {
                expected.add(test("f8", i));
            }
        }
        assertEquals(expected, chosen.subList(3, chosen.size()));
    }

    @Test
    void formWidthPrefixMemoryAndExceptionMakeTheKind() {
        List<String> recording = new ArrayList<>(List.of("#x86vec 1"));
        for (int i = 0; i < 2 * VectorSelection.PER_KIND; i++) {
            for (String code : List.of("01c8", "4801c8", "0108", "f00108", "a4", "f3a4")) {
                recording.add(test(code, i));
            }
            recording.add(test("0108", i).replaceFirst("-\t-$", "14:6:0\t-"));
        }
        int kinds = 7;
        assertEquals(
                2 + kinds * VectorSelection.PER_KIND,
                VectorSelection.choose("g", recording).size());
    }
}
