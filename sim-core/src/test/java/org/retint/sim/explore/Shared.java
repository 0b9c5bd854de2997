// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Actors that each execute a list of operations on shared and own variables: load the shared
 * variable, increment the own copy, store it, wait until the shared variable has a value.
 */
public class Shared implements Reproducible {
    private final String[] programs;
    private final int limit;
    private final List<int[]> undo = new ArrayList<>();
    private Supplier<String> endProperty = () -> null;
    private int[] state; // the shared variable, then program counter and own copy of each actor

    /**
     * Makes a system.
     *
     * @param limit value of the shared variable that is wrong at an end, or -1
     * @param programs letters: L load, I increment, S store, W wait until the variable is not 0
     */
    public Shared(int limit, String... programs) {
        this.limit = limit;
        this.programs = programs;
        this.state = new int[1 + 2 * programs.length];
    }

    /** Returns the shared variable. */
    public int value() {
        return state[0];
    }

    @Override
    public long enabled() {
        long enabled = 0;
        for (int i = 0; i < programs.length; i++) {
            int at = state[1 + 2 * i];
            boolean waits =
                    at < programs[i].length() && programs[i].charAt(at) == 'W' && state[0] == 0;
            enabled |= at < programs[i].length() && !waits ? 1L << i : 0;
        }
        return enabled;
    }

    @Override
    public void execute(int transition) {
        undo.add(state.clone());
        int at = state[1 + 2 * transition]++;
        switch (programs[transition].charAt(at)) {
            case 'L' -> state[2 + 2 * transition] = state[0];
            case 'I' -> state[2 + 2 * transition]++;
            case 'S' -> state[0] = state[2 + 2 * transition];
            default -> {}
        }
    }

    @Override
    public void undo() {
        state = undo.remove(undo.size() - 1);
    }

    @Override
    public long hashLow() {
        return Arrays.hashCode(state) * 0x9e37_79b9_7f4a_7c15L;
    }

    @Override
    public long hashHigh() {
        long hash = 17;
        for (int word : state) {
            hash = hash * 1_000_003 + word;
        }
        return hash;
    }

    @Override
    public String violation() {
        if (enabled() == 0 && state[0] == limit) {
            return "value " + limit;
        }
        return isEnd() ? endProperty.get() : null;
    }

    @Override
    public boolean isEnd() {
        for (int i = 0; i < programs.length; i++) {
            if (state[1 + 2 * i] < programs[i].length()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int actor(int transition) {
        return transition;
    }

    @Override
    public String describe(int transition) {
        return "actor " + transition;
    }

    @Override
    public long programHash() {
        return Arrays.hashCode(programs);
    }

    @Override
    public String settings() {
        return programs.length + " actors";
    }

    @Override
    public String tell(Reproducer schedule, String wrong) {
        return "actors " + schedule.schedule();
    }

    @Override
    public List<String> coverage() {
        return List.of("everything");
    }

    @Override
    public void checkEnds(Supplier<String> property) {
        endProperty = property;
    }
}
