// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retint.x86.internal.isa.IsaRow;

/**
 * Random instructions in random states do what the processor at hand does: {@code mvn -q verify
 * -Psilicon -Dsilicon.cases=20000000}.
 */
class SiliconIT {
    private static final int MIN_CASES_PER_ROW = 200;

    private final long seed = Long.getLong("silicon.seed", 1);
    private final AtomicLong batches = new AtomicLong(Long.getLong("silicon.batch", 0));
    private final SiliconReport report = new SiliconReport();

    @Test
    void randomCasesEndAsOnSilicon() throws IOException, InterruptedException, ExecutionException {
        String only = System.getProperty("silicon.rows", "");
        List<IsaRow> rows =
                SiliconRows.executed().stream()
                        .filter(row -> SiliconRows.reason(row) == null)
                        .filter(row -> only.isEmpty() || row.mnemonic().matches(only))
                        .toList();
        long cases = Long.getLong("silicon.cases", 0);
        long count =
                Math.max(
                        SiliconBatch.count(rows.size(), MIN_CASES_PER_ROW),
                        (cases + SiliconBatch.CASES - 1) / SiliconBatch.CASES);
        SiliconProcess.build();
        runLanes(rows, batches.get() + count);
        System.out.println(report);
        System.out.printf(
                "silicon: %d rows, each with at least %d cases, seed %d, on %s%n",
                rows.size(), SiliconBatch.casesPerRow(rows.size(), count), seed, processor());
        if (only.isEmpty()) {
            omitted().forEach((reason, names) -> System.out.println(reason + ": " + names));
        }
        assertEquals(Map.of(), report.failures());
    }

    private void runLanes(List<IsaRow> rows, long end)
            throws InterruptedException, ExecutionException {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(processors);
        try {
            List<Future<Void>> lanes = new ArrayList<>();
            for (int i = 0; i < processors; i++) {
                lanes.add(
                        executor.submit(
                                new SiliconLane(
                                        rows,
                                        seed,
                                        () -> {
                                            long number = batches.getAndIncrement();
                                            return number < end ? number : -1;
                                        },
                                        report)));
            }
            for (Future<Void> lane : lanes) {
                lane.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Returns maker, family and model of the processor at hand. */
    private static String processor() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.matches("(vendor_id|cpu family|model)\\s*:.*"))
                    .map(line -> line.replaceAll("\\s*:\\s*", " "))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Returns the rows that are not run, by reason. */
    private static Map<String, List<String>> omitted() {
        Map<String, List<String>> omitted = new LinkedHashMap<>();
        for (IsaRow row : SiliconRows.executed()) {
            String reason = SiliconRows.reason(row);
            if (reason != null) {
                List<String> names = omitted.computeIfAbsent(reason, r -> new ArrayList<>());
                names.add(row.toString());
            }
        }
        return omitted;
    }
}
