// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.Arrays;

/** Walks with others through the states of equal systems; each walker has a system of its own. */
final class Walker implements Runnable {
    private static final int STEPS_BETWEEN_CHECKS = 256;

    private final Explorable system;
    private final Team team;
    private final SharedStates states;
    private final Edges edges;
    private final Path path;
    private final SharedStates.Visit visit = new SharedStates.Visit();
    private int base;
    private int steps;

    private long[] ids = new long[64];
    private boolean[] opened = new boolean[64];
    private boolean[] leads = new boolean[64];
    private boolean[] cut = new boolean[64];
    private int[] counts = new int[64];

    Walker(Explorable system, Team team) {
        this.system = system;
        this.team = team;
        this.states = team.states();
        this.edges = team.newEdges();
        this.path = new Path(system, true);
    }

    @Override
    public void run() {
        try {
            for (Remainder next = team.take(); next != null; next = team.take()) {
                begin(next);
                walk();
                path.unwind();
            }
        } catch (RuntimeException | Error e) {
            team.fail(e);
        }
    }

    private void begin(Remainder remainder) {
        if (remainder.isStart()) {
            base = 0;
            path.begin(team.preemptions());
            arrive();
            return;
        }
        path.resume(remainder);
        base = path.depth();
        makeRoom();
        ids[base] = remainder.id();
        opened[base] = true;
        leads[base] = false;
        cut[base] = false;
        counts[base] = 0;
        if (remainder.isWhole()) {
            look();
        }
    }

    private void walk() {
        while (!team.isStopped()) {
            int depth = path.depth();
            if (path.hasPending()) {
                takeNext();
                continue;
            }
            finish(depth);
            if (depth == base) {
                break;
            }
            path.undo();
        }
        team.count(steps);
        steps = 0;
    }

    private void takeNext() {
        int depth = path.depth();
        int next = path.next();
        int remaining = path.leftAfter(next);
        if (remaining < 0) {
            cut[depth] = true;
            leads[depth] = true; // nobody knows what is behind
            return;
        }
        counts[depth]++;
        path.execute(next, remaining);
        arrive();
        if (++steps == STEPS_BETWEEN_CHECKS) {
            team.count(steps);
            steps = 0;
        }
        if (team.isHungry()) {
            share();
        }
    }

    private void arrive() {
        if (isWrong()) {
            return;
        }
        int depth = path.depth();
        makeRoom();
        states.enter(path.low(), path.high(), path.left(), visit);
        ids[depth] = visit.id;
        opened[depth] = visit.isOpen;
        cut[depth] = false;
        counts[depth] = 0;
        if (visit.isOpen) {
            look();
        } else {
            leads[depth] = states.leads(visit.id);
        }
    }

    /** Looks at a state in which something may still be to do. */
    private void look() {
        if (isWrong()) {
            return;
        }
        int depth = path.depth();
        boolean goesOn = path.open();
        boolean end = system.isEnd();
        leads[depth] = end || !system.isClosed();
        if (end) {
            states.noteEnd(ids[depth]);
        } else if (!goesOn) {
            team.stop(Explorer.DEADLOCK);
        }
    }

    private boolean isWrong() {
        String wrong = system.violation();
        if (wrong != null) {
            team.stop(wrong);
        }
        return wrong != null;
    }

    private void finish(int depth) {
        if (opened[depth]) {
            states.finish(ids[depth], path.left(), counts[depth], cut[depth], leads[depth]);
        }
        if (depth > base) {
            if (leads[depth]) {
                leads[depth - 1] = true;
            } else {
                edges.add(ids[depth - 1], ids[depth]);
            }
        }
    }

    private void share() {
        int at = path.shareable(base);
        if (at >= 0) {
            team.give(path.leaveToOthers(at, ids[at]));
        }
    }

    private void makeRoom() {
        int depth = path.depth();
        if (depth >= ids.length) {
            int length = Math.max(2 * ids.length, depth + 1);
            ids = Arrays.copyOf(ids, length);
            opened = Arrays.copyOf(opened, length);
            leads = Arrays.copyOf(leads, length);
            cut = Arrays.copyOf(cut, length);
            counts = Arrays.copyOf(counts, length);
        }
    }
}
