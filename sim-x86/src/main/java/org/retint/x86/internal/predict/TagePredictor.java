// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import java.util.Arrays;

/**
 * Predicts directions of conditional branches from a table by address and four tables that are
 * tagged with the address and ever more of the outcomes before it; the longest history that is
 * known answers. An entry with a longer history is made when the prediction was wrong.
 *
 * <p>Not modelled: the alternate prediction of fresh entries, a loop predictor, speculative
 * history.
 *
 * @see "A. Seznec, P. Michaud, A case for (partially) TAgged GEometric history length branch
 *     prediction, JILP 8, 2006"
 */
public final class TagePredictor {
    private static final int BASE_ENTRIES = 4096;
    private static final int ENTRIES_BITS = 10;
    private static final int ENTRIES = 1 << ENTRIES_BITS;
    private static final int[] HISTORIES = {6, 14, 32, 64};
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** Counters count from -4 to 3; not negative means taken. */
    private static final int STRONGEST = 3;

    private static final int WEAKEST = -4;
    private static final int MOST_USEFUL = 3;
    private static final int AGING_BRANCHES = 1 << 18;

    private final byte[] base = new byte[BASE_ENTRIES];
    private final short[][] tags = new short[HISTORIES.length][ENTRIES];
    private final byte[][] counters = new byte[HISTORIES.length][ENTRIES];
    private final byte[][] useful = new byte[HISTORIES.length][ENTRIES];
    private final int[] index = new int[HISTORIES.length];
    private final short[] tag = new short[HISTORIES.length];
    private long history;
    private int branches;

    /** Makes a predictor that has seen nothing and predicts that nothing is taken. */
    public TagePredictor() {
        Arrays.fill(base, (byte) -1);
    }

    /**
     * Predicts a branch, then learns how it went.
     *
     * @param rip address of the branch
     * @param taken whether it was taken
     * @return whether the prediction was right
     */
    public boolean predictAndLearn(long rip, boolean taken) {
        int baseIndex = (int) (rip ^ (rip >>> 12)) & (BASE_ENTRIES - 1);
        int provider = -1;
        boolean alternate = base[baseIndex] >= 0;
        boolean predicted = alternate;
        for (int table = 0; table < HISTORIES.length; table++) {
            long hash = (rip ^ (recent(HISTORIES[table]) * SPREAD)) * SPREAD;
            index[table] = (int) (hash >>> (64 - ENTRIES_BITS));
            tag[table] = (short) ((hash >>> 32) | 1); // 0 marks an empty entry
            if (tags[table][index[table]] == tag[table]) {
                alternate = predicted;
                provider = table;
                predicted = counters[table][index[table]] >= 0;
            }
        }
        learn(provider, baseIndex, predicted, alternate, taken);
        history = (history << 1) | (taken ? 1 : 0);
        return predicted == taken;
    }

    private long recent(int outcomes) {
        return outcomes == Long.SIZE ? history : history & ((1L << outcomes) - 1);
    }

    private void learn(
            int provider, int baseIndex, boolean predicted, boolean alternate, boolean taken) {
        if (provider < 0) {
            base[baseIndex] = count(base[baseIndex], taken, -2, 1);
        } else {
            int entry = index[provider];
            counters[provider][entry] = count(counters[provider][entry], taken, WEAKEST, STRONGEST);
            if (predicted != alternate) {
                useful[provider][entry] =
                        count(useful[provider][entry], predicted == taken, 0, MOST_USEFUL);
            }
        }
        if (predicted != taken) {
            allocate(provider + 1, taken);
        }
        if (++branches == AGING_BRANCHES) {
            branches = 0;
            for (byte[] table : useful) {
                Arrays.fill(table, (byte) 0);
            }
        }
    }

    /** Takes the entry of the next longer history that nobody needs. */
    private void allocate(int shortest, boolean taken) {
        for (int table = shortest; table < HISTORIES.length; table++) {
            int entry = index[table];
            if (useful[table][entry] == 0) {
                tags[table][entry] = tag[table];
                counters[table][entry] = (byte) (taken ? 0 : -1);
                return;
            }
        }
        for (int table = shortest; table < HISTORIES.length; table++) {
            useful[table][index[table]]--;
        }
    }

    private static byte count(byte counter, boolean up, int least, int most) {
        return (byte) Math.max(least, Math.min(most, up ? counter + 1 : counter - 1));
    }

    /** Returns a copy of the contents. */
    public Object save() {
        TagePredictor copy = new TagePredictor();
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((TagePredictor) state);
    }

    private void copyFrom(TagePredictor other) {
        System.arraycopy(other.base, 0, base, 0, BASE_ENTRIES);
        for (int table = 0; table < HISTORIES.length; table++) {
            System.arraycopy(other.tags[table], 0, tags[table], 0, ENTRIES);
            System.arraycopy(other.counters[table], 0, counters[table], 0, ENTRIES);
            System.arraycopy(other.useful[table], 0, useful[table], 0, ENTRIES);
        }
        history = other.history;
        branches = other.branches;
    }
}
