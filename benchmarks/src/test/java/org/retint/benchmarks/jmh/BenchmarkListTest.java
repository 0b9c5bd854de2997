// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkListTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                EngineBenchmark.class,
                ExplorerBenchmark.class,
                FloatBenchmark.class,
                SnapshotBenchmark.class,
                BootBenchmark.class,
                MitigationBenchmark.class
            })
    void jmhFindsEveryBenchmark(Class<?> benchmark) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/BenchmarkList")) {
            assertNotNull(in, "the annotation processor of JMH did not run");
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(list.contains(benchmark.getName()), list);
        }
    }
}
