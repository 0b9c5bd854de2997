// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static Exploration explore(Explorable system, Bound bound) {
        return new Explorer(system, Budget.DEFAULT).explore(bound);
    }

    @Test
    void everyOutcomeOfALostUpdateIsReached() {
        Shared system = new Shared(-1, "LIS", "LIS", "LIS");
        SortedSet<Integer> values = new TreeSet<>();
        Exploration result =
                new Explorer(system, Budget.DEFAULT)
                        .onEnd(() -> values.add(system.value()))
                        .explore(Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict());
        assertEquals(List.of(1, 2, 3), List.copyOf(values));
    }

    @Test
    void withoutPreemptionActorsRunOneAfterTheOther() {
        Shared system = new Shared(-1, "LIS", "LIS");
        SortedSet<Integer> values = new TreeSet<>();
        Exploration result =
                new Explorer(system, Budget.DEFAULT)
                        .onEnd(() -> values.add(system.value()))
                        .explore(new Bound(0));
        assertEquals("COMPLETE WITHIN BOUNDS (preemptions 0)", result.toString());
        assertEquals(List.of(2), List.copyOf(values));
    }

    @Test
    void boundThatCutsNothingIsComplete() {
        assertEquals("COMPLETE", explore(new Shared(-1, "LIS"), new Bound(5)).toString());
    }

    @Test
    void violationComesWithTheFewestPreemptionsAndTheShortestSchedule() {
        Shared system = new Shared(1, "IILISII", "LIS");
        Exploration result = explore(system, new Bound(3));
        assertEquals(Verdict.VIOLATION, result.verdict());
        assertEquals("value 1", result.detail());
        assertTrue(result.shortest());
        assertEquals(10, result.schedule().size());
        assertEquals(1, preemptions(result.schedule(), system));
        assertEquals(0, system.value(), "the system is back at its start");
        result.schedule().forEach(system::execute);
        assertEquals("value 1", system.violation());
    }

    private static int preemptions(List<Integer> schedule, Shared system) {
        int count = 0;
        for (int i = 0; i < schedule.size(); i++) {
            boolean couldGoOn = i > 0 && (system.enabled() >> schedule.get(i - 1) & 1) != 0;
            count += couldGoOn && !schedule.get(i).equals(schedule.get(i - 1)) ? 1 : 0;
            system.execute(schedule.get(i));
        }
        schedule.forEach(step -> system.undo());
        return count;
    }

    @Test
    void waitingForeverIsADeadlockWithItsSchedule() {
        Exploration result = explore(new Shared(-1, "W", "LS"), Bound.UNBOUNDED);
        assertEquals("VIOLATION (deadlock: nobody can go on)", result.toString());
        assertEquals(List.of(1, 1), result.schedule());
    }

    @Test
    void waitingThatIsOverInEveryScheduleIsComplete() {
        assertEquals(
                Verdict.COMPLETE, explore(new Shared(-1, "W", "LIS"), Bound.UNBOUNDED).verdict());
    }

    @Test
    void budgetThatIsUsedUpIsNoProof() {
        Shared system = new Shared(-1, "LISLISLIS", "LISLISLIS");
        Exploration states = new Explorer(system, new Budget(10, 1000)).explore(Bound.UNBOUNDED);
        assertEquals("BUDGET (states 10)", states.toString());
        Exploration steps = new Explorer(system, new Budget(1000, 10)).explore(Bound.UNBOUNDED);
        assertEquals("BUDGET (steps 10)", steps.toString());
        assertEquals(0, system.value(), "the system is back at its start");
    }

    @Test
    void stateReachedAgainWithMorePreemptionsToSpendIsLeftAgain() {
        // Of two actors' stores only one order is left without the state being left twice.
        for (int bound = 0; bound < 4; bound++) {
            SortedSet<Integer> few = outcomes(new Bound(bound));
            SortedSet<Integer> more = outcomes(new Bound(bound + 1));
            assertTrue(more.containsAll(few));
        }
        assertEquals(outcomes(Bound.UNBOUNDED), outcomes(new Bound(8)));
        assertFalse(outcomes(new Bound(0)).equals(outcomes(Bound.UNBOUNDED)));
    }

    private static SortedSet<Integer> outcomes(Bound bound) {
        Shared system = new Shared(-1, "LISLIS", "LISLIS");
        SortedSet<Integer> values = new TreeSet<>();
        new Explorer(system, Budget.DEFAULT).onEnd(() -> values.add(system.value())).explore(bound);
        return values;
    }

    /** Actor 0 looks until actor 1 has raised a flag; two private steps of actor 1 come before. */
    private static final class Spinning implements Explorable {
        private static final int RAISED = 3;
        private final Deque<int[]> past = new ArrayDeque<>();
        private boolean reduces;
        private boolean closed = true;
        private int wanted = RAISED;
        private int seen;
        private int raised;

        @Override
        public long enabled() {
            return (seen == 0 ? 1 : 0) | (raised < RAISED ? 2 : 0);
        }

        @Override
        public long persistent(long enabled) {
            return reduces && seen == 0 ? 1 : enabled;
        }

        @Override
        public void execute(int transition) {
            past.push(new int[] {seen, raised});
            if (transition == 1) {
                raised++;
            } else {
                seen = raised == wanted ? 1 : 0;
            }
        }

        @Override
        public void undo() {
            int[] before = past.pop();
            seen = before[0];
            raised = before[1];
        }

        @Override
        public long hashLow() {
            return seen * 10L + raised;
        }

        @Override
        public long hashHigh() {
            return 7;
        }

        @Override
        public String violation() {
            return null;
        }

        @Override
        public boolean isEnd() {
            return seen == 1;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public int actor(int transition) {
            return transition;
        }

        @Override
        public String describe(int transition) {
            return "actor " + transition;
        }
    }

    @Test
    void takingOverFromOneThatOnlyWaitsIsNoPreemption() {
        Exploration result = explore(new Spinning(), new Bound(0));
        assertTrue(result.ends() > 0, result::toString);
    }

    @Test
    void whatAPersistentSetPostponesComesWhereACycleCloses() {
        Spinning system = new Spinning();
        system.reduces = true;
        Exploration result = explore(system, Bound.UNBOUNDED);
        assertEquals(Verdict.COMPLETE, result.verdict());
        assertEquals(1, result.ends());
    }

    @Test
    void waitingForWhatNeverComesIsALivelockWithItsCycle() {
        for (boolean reduces : new boolean[] {false, true}) {
            Spinning system = new Spinning();
            system.reduces = reduces;
            system.wanted = Spinning.RAISED + 1;
            Exploration result = explore(system, Bound.UNBOUNDED);
            assertEquals(
                    "VIOLATION (livelock: no end can be reached; the last 1 steps repeat)",
                    result.toString());
            assertTrue(result.shortest());
            // Nothing is ever seen, so the first step already leads nowhere.
            assertEquals(List.of(1, 1, 1, 0), result.schedule());
        }
    }

    @Test
    void whatComesFromOutsideMayEndTheWaiting() {
        Spinning system = new Spinning();
        system.wanted = Spinning.RAISED + 1;
        system.closed = false;
        assertEquals(Verdict.COMPLETE, explore(system, Bound.UNBOUNDED).verdict());
    }

    @Test
    void boundsAndBudgetsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bound(-1));
        assertThrows(IllegalArgumentException.class, () -> new Budget(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Budget(1, 0));
    }
}
