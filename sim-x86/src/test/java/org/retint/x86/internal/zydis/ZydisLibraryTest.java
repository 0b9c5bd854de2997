// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZydisLibraryTest {
    @ParameterizedTest
    @CsvSource({"0x0004000000000000, 4.0.0", "0x0004000100010000, 4.1.1"})
    void versionsWithKnownStructuresAreTaken(String version, String text) {
        assertEquals(text, ZydisLibrary.checkVersion(Long.decode(version)));
    }

    @ParameterizedTest
    @CsvSource({
        "0x0003000200010000, 3.2.1",
        "0x0004000200000000, 4.2.0",
        "0x0005000000000000, 5.0.0"
    })
    void otherVersionsAreRefusedByNumber(String version, String text) {
        ZydisUnavailableException e =
                assertThrows(
                        ZydisUnavailableException.class,
                        () -> ZydisLibrary.checkVersion(Long.decode(version)));
        assertEquals("libzydis 4.0 or 4.1 is needed: found=" + text, e.getMessage());
    }
}
