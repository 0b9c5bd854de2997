// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThroughputCommandTest {
    private static final Path PUBLIC = Path.of("..", "..", "shared", "data", "bhive-public.csv");

    @TempDir private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("blocks.csv"), text);
    }

    @Test
    void eachBlockHasALineAndTheTotalsFollow() throws IOException {
        Path file =
                file(
                        """
                        id,hex,skl_cycles,note
                        chain,480fafc0,3.00,imul
                        half,4889c3,,mov
                        bad,c5fc58c0,1.00,vaddps
                        """);
        CommandRun run = CommandRun.of("throughput", file).expect(ExitStatus.OK);
        String[] lines = run.out().split("\\R");
        assertEquals("chain 3.00 3.00", lines[0]);
        assertTrue(lines[1].matches("half 0\\.\\d\\d -"), lines[1]);
        assertTrue(lines[2].startsWith("bad unsupported: no micro-operations known"), lines[2]);
        assertEquals("blocks: 3", lines[3]);
        assertEquals("unsupported: 1", lines[4]);
        assertEquals("mape: 0.00 %", lines[5]);
        assertEquals("median: 0.00 %", lines[6]);
        assertTrue(lines[7].startsWith("tau: "), lines[7]);
    }

    @Test
    void jsonHasTheSameFigures() throws IOException {
        Path file = file("id,hex,hsw_cycles\nx,f20f58c0,4.00\n");
        CommandRun run =
                CommandRun.of("throughput", file, "--core", "haswell", "--json")
                        .expect(ExitStatus.OK);
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("haswell", report.get("core").getAsString());
        assertEquals(1, report.get("blocks").getAsInt());
        assertEquals(25, report.get("mape").getAsDouble(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hex,id | :1: expected a header that begins id,hex",
                "id,hex;x,90,1 | :2: expected 2 fields, found 3",
                "id,hex;x,9 | :2: expected hexadecimal bytes: 9",
                "id,hex; ;x, | :3: expected hexadecimal bytes, found none",
                "id,hex,skl_cycles;x,90,fast | :2: expected cycles: fast",
                "id,hex,skl_cycles;x,90,0 | :2: expected cycles above 0: 0"
            })
    void aWrongLineIsNamed(String text, String message) throws IOException {
        CommandRun run =
                CommandRun.of("throughput", file(text.replace(';', '\n')))
                        .expect(ExitStatus.BAD_INPUT);
        assertTrue(run.err().contains("blocks.csv" + message), run.err());
    }

    @Test
    void unknownCoresAreRefused() throws IOException {
        CommandRun run =
                CommandRun.of("throughput", file("id,hex\n"), "--core", "zen")
                        .expect(ExitStatus.USAGE);
        assertTrue(run.err().contains("no such core: 'zen'"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"skylake, 8", "haswell, 9"})
    void blocksOfBhiveArePredictedWell(String core, double mostError) {
        assumeTrue(Files.exists(PUBLIC), "needs " + PUBLIC);
        CommandRun run =
                CommandRun.of("throughput", PUBLIC, "--core", core, "--json").expect(ExitStatus.OK);
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertTrue(report.get("mape").getAsDouble() <= mostError, () -> report.get("mape") + " %");
        assertTrue(report.get("tau").getAsDouble() >= 0.9, () -> "tau " + report.get("tau"));
        assertTrue(
                report.get("unsupported").getAsInt() * 50 <= report.get("blocks").getAsInt(),
                () -> "unsupported " + report.get("unsupported"));
    }
}
