// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Explorer;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.Interrupts;

/** States with equal hashes have the same future, in whichever way a random walk comes to them. */
class EqualStatesTest {
    private static final int PROGRAMS = 25;
    private static final int WALKS = 150;
    private static final int MOST_STEPS = 200;

    private record State(long low, long high) {
        static State of(Explorable system) {
            return new State(system.hashLow(), system.hashHigh());
        }
    }

    /** What can be done in a state, and where it leads. */
    private record Future(long enabled, long persistent, boolean end, List<Object> transitions) {
        static Future of(Explorable system) {
            long enabled = system.enabled();
            List<Object> transitions = new ArrayList<>();
            for (long rest = enabled; rest != 0; rest &= rest - 1) {
                system.execute(Long.numberOfTrailingZeros(rest));
                String wrong = system.violation();
                transitions.add(wrong == null ? State.of(system) : wrong);
                transitions.add(system.mayCloseCycle());
                system.undo();
            }
            long persistent = system.persistent(enabled);
            return new Future(enabled, persistent, system.isEnd(), transitions);
        }
    }

    @ParameterizedTest
    @EnumSource(FetchModel.class)
    void statesWithEqualHashesHaveTheSameFuture(FetchModel fetch) {
        Random random = new Random(7 + fetch.ordinal());
        int metAgain = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            int cpus = 2 + i % 2;
            String text = ReductionTest.program(random, cpus);
            ExplorationModel model = ExplorationModel.TSO_STALE.with(fetch);
            if (cpus == 2) {
                text = ReductionTest.interrupted(text, random);
                model = model.with(new Interrupts(1, 48, 0, rip -> true));
            }
            Explorable system = ReductionTest.load(text, cpus, model).system();
            new Explorer(system, Budget.DEFAULT).explore(new Bound(1)); // what it learns matters
            metAgain += walk(system, random, text);
        }
        assertTrue(metAgain > 1000, "states that were met again: " + metAgain);
    }

    private static int walk(Explorable system, Random random, String text) {
        Map<State, Future> known = new LinkedHashMap<>();
        int metAgain = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            int depth = 0;
            while (depth < MOST_STEPS && system.violation() == null) {
                Future future = Future.of(system);
                Future before = known.putIfAbsent(State.of(system), future);
                if (before != null) {
                    assertEquals(before, future, text);
                    metAgain++;
                }
                if (future.enabled == 0) {
                    break;
                }
                system.execute(oneOf(future.enabled, random));
                depth++;
            }
            for (; depth > 0; depth--) {
                system.undo();
            }
        }
        return metAgain;
    }

    private static int oneOf(long enabled, Random random) {
        long rest = enabled;
        for (int skip = random.nextInt(Long.bitCount(enabled)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
