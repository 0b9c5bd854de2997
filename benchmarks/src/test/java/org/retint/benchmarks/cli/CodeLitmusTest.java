// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.litmus.LitmusRun;
import org.retint.x86.litmus.LitmusTest;

/** The tests of modified code in {@code docs/litmus} have the verdicts that its page states. */
class CodeLitmusTest {
    private static final Path DIRECTORY = Path.of("..", "docs", "litmus");

    @Test
    void everyTestHasItsVerdictUnderEachFetchModel() throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".litmus")) {
                    rows.add(row(file));
                }
            }
        }
        assertTrue(rows.size() >= 20);
        List<String> stated =
                Files.readAllLines(DIRECTORY.resolve("README.md")).stream()
                        .filter(line -> line.startsWith("| `CODE"))
                        .toList();
        assertEquals(String.join("\n", stated), String.join("\n", rows));
    }

    private static String row(Path file) throws IOException {
        String text = Files.readString(file);
        LitmusTest test = LitmusTest.parse(file.toString(), text);
        StringBuilder row = new StringBuilder("| `" + test.name() + "` | ");
        row.append(text.lines().skip(1).findFirst().orElseThrow().replace("\"", ""));
        for (FetchModel fetch : FetchModel.values()) {
            LitmusRun run =
                    LitmusRun.of(file.toString(), test, ExplorationModel.TSO_STALE.with(fetch));
            String verdict = run.witnesses() > 0 ? "allowed" : "forbidden";
            if (run.violation() != null) {
                verdict = run.violation().startsWith("torn") ? "torn" : "violation";
            }
            row.append(" | ").append(verdict);
        }
        return row.append(" |").toString();
    }
}
