// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Every text is an image, or there are errors with file, line and column. */
class AssemblerFuzzTest {
    private static final String FILE = "fuzz.s";
    private static final long MAX_EXPANSION = 1 << 20;

    @FuzzTest(maxDuration = "30s")
    void everyTextIsAnImageOrHasErrorsWithTheirPlaces(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lines = text.lines().count() + 1;
        try {
            AssembledImage image =
                    Assembler.create()
                            .base(0x40_0000)
                            .source(FILE, text)
                            .maxExpansion(MAX_EXPANSION)
                            .assemble();
            for (AssembledSection section : image.sections()) {
                long content = section.isZeroed() ? 0 : section.sizeBytes();
                assertEquals(content, section.bytes().length);
            }
        } catch (AssemblyException refused) {
            assertFalse(refused.diagnostics().isEmpty());
            for (AssemblyException.Diagnostic error : refused.diagnostics()) {
                assertEquals(FILE, error.file());
                assertTrue(error.line() >= 1 && error.line() <= lines, error.toString());
                assertTrue(error.column() >= 0, error.toString());
                assertFalse(error.text().isBlank());
            }
        }
    }
}
