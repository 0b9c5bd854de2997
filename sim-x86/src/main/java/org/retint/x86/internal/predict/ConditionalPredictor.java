// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import java.util.Arrays;

/**
 * Predicts directions of conditional branches: a table of two-bit counters by address, one by
 * address and the outcomes of the last {@value #HISTORY_BITS} branches, and a third that learns by
 * address which of the two to believe.
 *
 * <p>Counters start at weakly not taken, and by believing the table without history, which needs no
 * more than one visit to a branch.
 *
 * <p>Not modelled: longer histories, tags, loop counters, speculative history.
 *
 * @see "S. McFarling, Combining Branch Predictors, WRL TN-36, 1993"
 */
public final class ConditionalPredictor {
    /** Counters in each of the three tables. */
    public static final int ENTRIES = 4096;

    /** Outcomes that the second table is indexed by. */
    public static final int HISTORY_BITS = 12;

    private static final int TAKEN = 2;
    private static final int STRONGEST = 3;

    private final byte[] byAddress = new byte[ENTRIES];
    private final byte[] byHistory = new byte[ENTRIES];
    private final byte[] chooser = new byte[ENTRIES];
    private int history;

    /** Makes a predictor that has seen nothing. */
    public ConditionalPredictor() {
        Arrays.fill(byAddress, (byte) (TAKEN - 1));
        Arrays.fill(byHistory, (byte) (TAKEN - 1));
    }

    /**
     * Predicts a branch, then learns how it went.
     *
     * @param rip address of the branch
     * @param taken whether it was taken
     * @return whether the prediction was right
     */
    public boolean predictAndLearn(long rip, boolean taken) {
        int address = (int) (rip ^ rip >>> HISTORY_BITS) & ENTRIES - 1;
        int pattern = (address ^ history) & ENTRIES - 1;
        boolean first = byAddress[address] >= TAKEN;
        boolean second = byHistory[pattern] >= TAKEN;
        boolean predicted = chooser[address] >= TAKEN ? second : first;
        if (first != second) {
            chooser[address] = count(chooser[address], second == taken);
        }
        byAddress[address] = count(byAddress[address], taken);
        byHistory[pattern] = count(byHistory[pattern], taken);
        history = (history << 1 & ENTRIES - 1) | (taken ? 1 : 0);
        return predicted == taken;
    }

    private static byte count(byte counter, boolean up) {
        int next = up ? counter + 1 : counter - 1;
        return (byte) Math.max(0, Math.min(STRONGEST, next));
    }

    /** Returns a copy of the contents. */
    public Object save() {
        ConditionalPredictor copy = new ConditionalPredictor();
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((ConditionalPredictor) state);
    }

    private void copyFrom(ConditionalPredictor other) {
        System.arraycopy(other.byAddress, 0, byAddress, 0, ENTRIES);
        System.arraycopy(other.byHistory, 0, byHistory, 0, ENTRIES);
        System.arraycopy(other.chooser, 0, chooser, 0, ENTRIES);
        history = other.history;
    }
}
