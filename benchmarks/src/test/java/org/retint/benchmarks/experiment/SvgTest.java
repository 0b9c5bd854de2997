// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {
    @ParameterizedTest
    @CsvSource({"0, 100", "-1.9, 10", "0, 0.03", "0, 0", "-7, -3", "0, 123456"})
    void ticksAreEvenFewAndEncloseTheRange(double low, double high) {
        double[] ticks = Svg.ticks(Math.min(low, 0), Math.max(high, 0));
        assertTrue(ticks.length >= 2 && ticks.length <= 13, "ticks: " + ticks.length);
        assertTrue(ticks[0] <= low && ticks[ticks.length - 1] >= high);
        double step = ticks[1] - ticks[0];
        for (int i = 1; i < ticks.length; i++) {
            assertEquals(step, ticks[i] - ticks[i - 1], step * 1e-9);
        }
    }
}
