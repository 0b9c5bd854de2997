// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Every file of vectors is judged, or refused with file and line. */
class VectorReaderFuzzTest {
    private static final String FILE = "fuzz.vec.gz";

    @FuzzTest(maxDuration = "30s")
    void everyFileIsJudgedOrRefusedWithItsLine(byte[] content) throws IOException {
        boolean isText = content.length > 0 && content[0] == '#';
        byte[] file =
                isText
                        ? VectorText.compressed(new String(content, StandardCharsets.ISO_8859_1))
                        : content;
        AtomicInteger failures = new AtomicInteger();
        try {
            VectorJudge.Tally tally =
                    new VectorJudge("")
                            .judge(
                                    FILE,
                                    new ByteArrayInputStream(file),
                                    failure -> {
                                        assertTrue(failure.toString().startsWith(FILE + ":"));
                                        failures.incrementAndGet();
                                    });
            assertEquals(failures.get(), tally.failed());
            assertEquals(0, tally.skipped());
        } catch (VectorFormatException refused) {
            assertTrue(
                    refused.getMessage().matches("(?s)fuzz\\.vec\\.gz:[1-9][0-9]*: .+"),
                    refused.getMessage());
        }
    }
}
