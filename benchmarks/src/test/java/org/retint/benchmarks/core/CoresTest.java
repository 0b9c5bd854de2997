// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.timing.BlockThroughput;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.Skylake;

class CoresTest {
    /** IMUL of RAX by itself. */
    private static final byte[] MULTIPLY = {0x48, 0x0f, (byte) 0xaf, (byte) 0xc0};

    private static final String HEADER =
            "mnemonic,operands,address,latency,load,throughput,slots,microcode,ports,source\n";

    @TempDir private Path directory;

    private OutOfOrderCore core(String json) throws IOException {
        Path file = directory.resolve("mine.json");
        Files.writeString(file, json);
        return Cores.outOfOrder(file.toString());
    }

    @Test
    void whatAFileDoesNotNameIsThatOfItsBase() throws IOException {
        OutOfOrderCore mine = core("{\"name\": \"mine\", \"caches\": {\"data\": {\"ways\": 4}}}");
        assertEquals("mine", mine.name());
        assertEquals(Skylake.CORE.backEnd(), mine.backEnd());
        assertEquals(4, mine.caches().data().ways());
        assertEquals(Skylake.CORE.caches().data().kibibytes(), mine.caches().data().kibibytes());
        assertNotEquals(Skylake.CORE.caches(), mine.caches());
    }

    @Test
    void rowsOfItsTableGoBeforeThoseOfItsBase() throws IOException {
        Files.writeString(
                directory.resolve("mine.csv"),
                HEADER + "imul,R64 R64,,5,,1,1,0,1*p1,measured by nobody\n");
        OutOfOrderCore mine = core("{\"name\": \"mine\", \"costs\": \"mine.csv\"}");
        assertEquals(3, BlockThroughput.cycles(Skylake.CORE, MULTIPLY));
        assertEquals(5, BlockThroughput.cycles(mine, MULTIPLY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|expected an object",
                "{|no JSON",
                "{}|expected a member name",
                "{\"name\": \"m\", \"base\": \"p6\"}|no such core: 'p6'",
                "{\"name\": \"m\", \"backend\": {}}|not a part of a core: [backend]",
                "{\"name\": \"m\", \"backEnd\": {\"width\": 1}}|no such member: backEnd.width",
                "{\"name\": \"m\", \"backEnd\": {\"issueWidth\": \"wide\"}}|not a core",
                "{\"name\": \"m\", \"backEnd\": {\"ports\": 16}}|backEnd.ports: expected 1 to 15",
                "{\"name\": \"m\", \"backEnd\": {\"scheduler\": 241}}|backEnd.scheduler: expected",
                "{\"name\": \"m\", \"frontEnd\": {\"predecodeBlockBytes\": 24}}|power of two",
                "{\"name\": \"m\", \"backEnd\": 4}|backEnd: expected an object",
                "{\"name\": \"m\", \"costs\": \"absent.csv\"}|absent.csv: cannot be read",
            })
    void whatIsNoCoreIsRefusedWithFileAndReason(String json, String reason) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> core(json)).getMessage();
        assertTrue(message.contains(reason), message);
        assertTrue(message.contains("mine.json") || message.contains("absent.csv"), message);
    }
}
