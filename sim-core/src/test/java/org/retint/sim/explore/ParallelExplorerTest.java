// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelExplorerTest {
    private static final Bound[] BOUNDS = {
        new Bound(0), new Bound(1), new Bound(3), Bound.UNBOUNDED
    };

    private static ParallelExplorer explorer(int threads, Budget budget, Supplier<Shared> system) {
        return new ParallelExplorer(Stream.generate(system).limit(threads).toList(), budget);
    }

    private static Exploration explore(int threads, Bound bound, Supplier<Shared> system) {
        return explorer(threads, Budget.DEFAULT, system).explore(bound);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void numberOfThreadsMakesNoDifference(int threads) {
        List<Supplier<Shared>> systems =
                List.of(
                        () -> new Shared(-1, "LISLIS", "LISLIS", "LIS"),
                        () -> new Shared(1, "IILISII", "LIS"),
                        () -> new Shared(-1, "W", "LIS"),
                        () -> new Shared(-1, "W", "LS"));
        for (Supplier<Shared> system : systems) {
            for (Bound bound : BOUNDS) {
                assertEquals(explore(1, bound, system), explore(threads, bound, system));
            }
        }
    }

    @Test
    void sameStatesAreFoundAsByOneExplorer() {
        Supplier<Shared> system = () -> new Shared(-1, "LISLIS", "LISLIS", "LIS");
        for (Bound bound : BOUNDS) {
            Exploration alone = new Explorer(system.get(), Budget.DEFAULT).explore(bound);
            Exploration together = explore(3, bound, system);
            assertEquals(alone.toString(), together.toString());
            assertEquals(alone.states(), together.states());
            assertTrue(together.steps() <= alone.steps(), () -> alone + " " + together);
        }
    }

    @Test
    void whatIsWrongComesWithTheShortestSchedule() {
        Supplier<Shared> system = () -> new Shared(1, "IILISII", "LIS");
        Exploration alone = new Explorer(system.get(), Budget.DEFAULT).explore(new Bound(3));
        Exploration together = explore(4, new Bound(3), system);
        assertEquals("VIOLATION (value 1)", together.toString());
        assertEquals(alone.schedule(), together.schedule());
        assertTrue(together.shortest());
    }

    @Test
    void eachBudgetEndsAnExploration() {
        Supplier<Shared> system = () -> new Shared(-1, "LISLISLISLIS", "LISLISLISLIS", "LISLISLIS");
        Budget all = Budget.DEFAULT;
        assertEquals("BUDGET (states 10)", ended(new Budget(10, 100_000), system));
        assertEquals("BUDGET (steps 300)", ended(new Budget(1_000_000, 300), system));
        assertEquals("BUDGET (schedules 2)", ended(all.withSchedules(2), system));
        int tenStates = 10 * Budget.STATE_BYTES;
        assertEquals(
                "BUDGET (memory " + tenStates + " bytes)",
                ended(all.withMemoryBytes(tenStates), system));
        assertEquals("BUDGET (time 0 s)", ended(all.withTime(Duration.ofNanos(1)), system));
    }

    private static String ended(Budget budget, Supplier<Shared> system) {
        String alone = new Explorer(system.get(), budget).explore(Bound.UNBOUNDED).toString();
        assertEquals(alone, explorer(2, budget, system).explore(Bound.UNBOUNDED).toString());
        return alone;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void partsSayTogetherWhatTheWholeSays(int parts) {
        List<Supplier<Shared>> systems =
                List.of(
                        () -> new Shared(-1, "LISLIS", "LISLIS", "LIS", "LIS"),
                        () -> new Shared(-1, "LISLIS", "LIS"),
                        () -> new Shared(1, "IILISII", "LIS"),
                        () -> new Shared(-1, "W", "LS"));
        for (Supplier<Shared> system : systems) {
            for (Bound bound : BOUNDS) {
                Exploration whole = explore(2, bound, system);
                long ends = 0;
                String worst = "";
                for (int i = 1; i <= parts; i++) {
                    Shard shard = new Shard(i, parts);
                    Exploration part = explorer(2, Budget.DEFAULT, system).explore(bound, shard);
                    ends += part.ends();
                    boolean isWorse = part.verdict() != Verdict.COMPLETE;
                    worst = worst.isEmpty() || isWorse ? part.toString() : worst;
                }
                assertEquals(whole.toString(), worst);
                assertTrue(ends >= whole.ends(), () -> "an end is in no part: " + whole);
            }
        }
    }

    @Test
    void whatFailsInAThreadFailsTheExploration() {
        Shared failing =
                new Shared(-1, "LISLISLIS", "LISLISLIS") {
                    @Override
                    public void execute(int transition) {
                        throw new IllegalStateException("no such operation");
                    }
                };
        List<Shared> systems = List.of(failing, failing);
        ParallelExplorer explorer = new ParallelExplorer(systems, Budget.DEFAULT);
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> explorer.explore(Bound.UNBOUNDED));
        assertEquals("no such operation", thrown.getMessage());
    }

    @Test
    void nothingToExploreIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ParallelExplorer(List.of(), Budget.DEFAULT));
    }
}
