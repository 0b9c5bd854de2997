// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelSourcesTest {
    private static KernelSource source(String name) {
        return new KernelSource(name, "# " + name);
    }

    private static List<String> names(KernelSources sources) {
        return sources.sources().stream().map(KernelSource::name).toList();
    }

    @Test
    void symbolsAndMacrosPrecedeTheKernelAndDefaultsEndTheUnit() {
        KernelSources sources =
                KernelSources.builder()
                        .defaults(source("late.S"))
                        .code(source("first.S"))
                        .code(source("second.S"))
                        .macros(source("hook.S"))
                        .symbol("rseq_variant", 3)
                        .build();
        List<String> names = names(sources);
        assertEquals(List.of("symbols", "hook.S", "constants.S", "macros.S"), names.subList(0, 4));
        int size = names.size();
        assertEquals(
                List.of("first.S", "second.S", "late.S", "defaults.S"),
                names.subList(size - 4, size));
        assertTrue(sources.text().startsWith(".set rseq_variant, 3\n# hook.S\n"));
    }

    @Test
    void tasksBringAKernelMainAndWithoutThemThereIsNone() {
        KernelSources.Builder builder = KernelSources.builder();
        assertFalse(names(builder.build()).contains("tasks.S"));
        builder.task(0, "first").task(-1, "second");
        String table = "    .quad first\n    .long 0, 0\n    .quad second\n    .long -1, 1\n";
        for (int build = 0; build < 2; build++) {
            KernelSources sources = builder.build();
            assertEquals(1, names(sources).stream().filter("tasks.S"::equals).count());
            assertTrue(sources.text().contains(table));
        }
    }

    @Test
    void everyKernelFileNamesItsLicenceAndEndsItsLastLine() {
        for (KernelSource source : KernelSources.builder().build().sources()) {
            assertTrue(
                    source.text().startsWith("# SPDX-License-Identifier: Apache-2.0\n"),
                    source.name());
            assertTrue(source.text().endsWith("\n"), source.name());
        }
    }

    @Test
    void aMissingResourceIsRefusedByName() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class, () -> KernelSource.read("gone.S", null));
        assertEquals("no such resource: name=gone.S", refused.getMessage());
    }

    @Test
    void aSourceIsReadAsUtf8() {
        byte[] bytes = "# caf\u00e9\n".getBytes(StandardCharsets.UTF_8);
        KernelSource source = KernelSource.read("a.S", new ByteArrayInputStream(bytes));
        assertEquals("# caf\u00e9\n", source.text());
    }

    @Test
    void oneOfTheSourcesIsChangedWhereItsTextIsThereOnce() {
        KernelSources before = KernelSources.builder().code(source("mine.S")).build();
        KernelSources after = before.edited(List.of(new SourceEdit("mine.S", "mine", "yours")));
        assertEquals(names(before), names(after));
        assertEquals(before.text().replace("# mine.S", "# yours.S"), after.text());
    }

    @Test
    void aChangeWithoutItsPlaceIsRefused() {
        KernelSources sources =
                KernelSources.builder().code(new KernelSource("mine.S", "nop\nnop\n")).build();
        for (SourceEdit edit :
                List.of(
                        new SourceEdit("other.S", "nop", "ret"),
                        new SourceEdit("mine.S", "hlt", "ret"),
                        new SourceEdit("mine.S", "nop", "ret"))) {
            IllegalArgumentException e =
                    assertThrows(
                            IllegalArgumentException.class, () -> sources.edited(List.of(edit)));
            assertTrue(e.getMessage().contains(edit.source()), e::getMessage);
        }
        assertThrows(IllegalArgumentException.class, () -> new SourceEdit("mine.S", "", "ret"));
    }
}
