// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Walks every state that a system can reach as {@link Explorer} does, in several threads. Whoever
 * has nothing to do takes over a part of what another thread has not come to yet; which states have
 * been visited they all know.
 *
 * <p>Verdict, numbers and schedule are the same for any number of threads: what is done in a state
 * depends on the state alone, what is learned takes effect between two walks, and the counts are
 * those of what there is, not of what was done to find it. When something is wrong, or no end seems
 * to follow a state, one thread alone looks for the shortest schedule, as {@link Explorer} does.
 * Only where a budget ends the exploration the numbers tell of one run.
 */
public final class ParallelExplorer {
    private final List<Explorable> systems;
    private final Budget budget;

    /**
     * Makes an explorer.
     *
     * @param systems equal systems in their initial states, one for each thread, which share
     *     nothing that changes
     * @throws IllegalArgumentException if there is none
     */
    public ParallelExplorer(List<? extends Explorable> systems, Budget budget) {
        if (systems.isEmpty()) {
            throw new IllegalArgumentException("no system to explore: systems=0");
        }
        this.systems = List.copyOf(systems);
        this.budget = budget;
    }

    /**
     * Explores; the systems are in their initial states again afterwards.
     *
     * @param bound which schedules
     * @return where it says how many transitions there are, those between different states within
     *     the bound are meant; a schedule is one of the first system
     */
    public Exploration explore(Bound bound) {
        return explore(bound, Shard.WHOLE);
    }

    /**
     * Explores a part. What is said of the schedules within the bound holds for all if it is said
     * by each part, and if what they have seen together ({@link Explorable#seen}) teaches none of
     * them anything. Schedules with fewer preemptions, or with one at most if there is no bound,
     * are explored by each part; states that two parts come to are counted by both; of what leads
     * from part to part it is not found out whether it is a livelock.
     *
     * @param bound which schedules
     * @param shard which part of them
     */
    public Exploration explore(Bound bound, Shard shard) {
        Spending spending = new Spending(budget);
        AtomicLong steps = new AtomicLong();
        boolean isDivided = !shard.equals(Shard.WHOLE);
        int preemptions = bound.isUnbounded() && !isDivided ? Bound.NONE : 0;
        while (true) {
            boolean isLast = preemptions >= bound.preemptions();
            Team team = walk(preemptions, isLast ? shard : Shard.WHOLE, spending, steps);
            if (team.exhausted() != null) {
                return result(team, Verdict.BUDGET, team.exhausted());
            }
            if (team.wrong() != null || team.mayBeTrapped()) {
                return exploreAlone(bound, preemptions, spending);
            }
            if (!team.states().isCut() && (!isDivided || isLast)) {
                return result(team, Verdict.COMPLETE, "");
            }
            if (isLast) {
                return result(team, Verdict.COMPLETE_WITHIN_BOUNDS, "preemptions " + preemptions);
            }
            boolean isLearned = bound.isUnbounded() && preemptions == 1;
            preemptions = isLearned ? Bound.NONE : preemptions + 1;
        }
    }

    /** Walks until nothing is learned, or something is wrong, or the budget is used up. */
    private Team walk(int preemptions, Shard shard, Spending spending, AtomicLong steps) {
        while (true) {
            Team team = new Team(preemptions, spending, steps);
            team.walk(systems, shard);
            boolean ended = team.wrong() != null || team.exhausted() != null;
            if (ended || !learnTogether()) {
                return team;
            }
        }
    }

    private boolean learnTogether() {
        Explorable first = systems.get(0);
        List<Explorable> others = new ArrayList<>(systems.subList(1, systems.size()));
        others.forEach(other -> first.learnFrom(other.seen()));
        boolean isRevised = first.isRevised();
        for (Explorable other : others) {
            other.learnFrom(first.seen());
            other.isRevised(); // now it believes it
        }
        return isRevised;
    }

    /** Begins anew: how far the others came when the walk ended is a matter of chance. */
    private Exploration exploreAlone(Bound bound, int preemptions, Spending spending) {
        Explorable system = systems.get(0);
        system.forget();
        return new Explorer(system, budget).explore(bound, preemptions, spending);
    }

    private static Exploration result(Team team, Verdict verdict, String detail) {
        SharedStates states = team.states();
        return new Exploration(
                verdict,
                detail,
                states.size(),
                states.transitions(),
                states.ends(),
                List.of(),
                List.of(),
                false);
    }
}
