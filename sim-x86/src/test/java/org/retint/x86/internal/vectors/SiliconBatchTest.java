// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.retint.x86.internal.isa.IsaRow;

/** What is sent to silicon, without silicon. */
class SiliconBatchTest {
    private static final long SEED = 7;
    private static final int DRAWS = 100_000;

    private final List<IsaRow> rows =
            SiliconRows.executed().stream().filter(row -> SiliconRows.reason(row) == null).toList();

    @Test
    void aBatchIsTheSameWhoeverFillsItAndWhateverHeFilledBefore() {
        SiliconBatch first = new SiliconBatch(rows);
        first.fill(SEED, 3);
        SiliconBatch second = new SiliconBatch(rows);
        second.fill(SEED, 2);
        second.fill(SEED, 3);
        assertArrayEquals(first.bytes(), second.bytes());
    }

    @Test
    void generatorsOfNeighbouringBatchesAndSeedsHaveNothingInCommon() {
        Set<Long> drawn = new TreeSet<>();
        for (long seed = 0; seed < 2; seed++) {
            for (long batch = 0; batch < 4; batch++) {
                SplittableRandom random = SiliconBatch.generator(seed, batch);
                random.longs(DRAWS).forEach(drawn::add);
            }
        }
        assertEquals(8 * DRAWS, drawn.size());
    }

    @Test
    void theBatchesOfTheShortestRunHaveTwoHundredCasesOfEveryRow() {
        Map<IsaRow, Integer> cases = new LinkedHashMap<>();
        SiliconBatch batch = new SiliconBatch(rows);
        long count = SiliconBatch.count(rows.size(), 200);
        for (long number = 0; number < count; number++) {
            batch.fill(SEED, number);
            for (int i = 0; i < SiliconBatch.CASES; i++) {
                cases.merge(batch.drawn(i).instruction().row(), 1, Integer::sum);
            }
        }
        assertEquals(rows.size(), cases.size());
        cases.forEach((row, n) -> assertTrue(n >= 200, () -> row + ": " + n));
    }
}
