// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

/**
 * Predicts targets of indirect branches from a table by address that holds the last target, and
 * three tagged ones by address and the path there: the last, the last three, and the last sixteen
 * taken branches of any kind. The longest path that is known answers; a longer one is learned when
 * the prediction was wrong. So a thunk that all callers share is predicted by its caller.
 *
 * <p>Not modelled: partial targets, sharing between threads, what IBRS and IBPB do.
 *
 * @see "A. Seznec, P. Michaud, A case for (partially) TAgged GEometric history length branch
 *     prediction, JILP 8, 2006"
 */
public final class IndirectPredictor {
    private static final int BASE_BITS = 10;
    private static final int ENTRIES_BITS = 9;
    private static final int PATHS = 3;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** Bits of a taken branch in the path of the last three, and in that of the last sixteen. */
    private static final int PRECISE_BITS = 20;

    private static final int COARSE_BITS = 4;

    private final long[] baseTargets = new long[1 << BASE_BITS];
    private final long[][] tags = new long[PATHS][1 << ENTRIES_BITS];
    private final long[][] targets = new long[PATHS][1 << ENTRIES_BITS];
    private final boolean[][] trusted = new boolean[PATHS][1 << ENTRIES_BITS];
    private final int[] index = new int[PATHS];
    private final long[] tag = new long[PATHS];
    private long precise;
    private long coarse;

    /** Makes a predictor that has seen nothing. */
    public IndirectPredictor() {}

    /** Notes a taken branch of any kind. */
    public void taken(long rip, long target) {
        long hash = (rip ^ (target * SPREAD)) * SPREAD;
        precise = (precise << PRECISE_BITS) | (hash >>> (Long.SIZE - PRECISE_BITS));
        coarse = (coarse << COARSE_BITS) ^ (hash >>> (Long.SIZE - COARSE_BITS));
    }

    /**
     * Predicts the target of a branch, then learns where it went.
     *
     * @param rip address of the branch
     * @param target where it went
     * @return the predicted target, or 0 if there was nothing to predict from
     */
    public long predictAndLearn(long rip, long target) {
        int base = (int) ((rip * SPREAD) >>> (Long.SIZE - BASE_BITS));
        look(0, rip, precise & ((1L << PRECISE_BITS) - 1));
        look(1, rip, precise & ((1L << (3 * PRECISE_BITS)) - 1));
        look(2, rip, coarse);
        int provider = -1;
        for (int path = 0; path < PATHS; path++) {
            provider = tags[path][index[path]] == tag[path] ? path : provider;
        }
        long predicted = provider < 0 ? baseTargets[base] : targets[provider][index[provider]];
        if (provider >= 0) {
            retarget(provider, target);
        }
        baseTargets[base] = target;
        if (predicted != target && predicted != 0) {
            allocate(provider + 1, target);
        }
        return predicted;
    }

    private void look(int path, long rip, long history) {
        long hash = (rip ^ (history * SPREAD)) * SPREAD;
        index[path] = (int) (hash >>> (Long.SIZE - ENTRIES_BITS));
        tag[path] = hash | 1; // 0 marks an empty entry
    }

    /** A target that was right before survives being wrong once. */
    private void retarget(int path, long target) {
        int entry = index[path];
        boolean right = targets[path][entry] == target;
        if (!right && !trusted[path][entry]) {
            targets[path][entry] = target;
        }
        trusted[path][entry] = right;
    }

    /** Takes the entry of a longer path. */
    private void allocate(int shortest, long target) {
        for (int path = shortest; path < PATHS; path++) {
            int entry = index[path];
            if (!trusted[path][entry]) {
                tags[path][entry] = tag[path];
                targets[path][entry] = target;
                return;
            }
            trusted[path][entry] = false;
        }
    }

    /** Returns a copy of the contents. */
    public Object save() {
        IndirectPredictor copy = new IndirectPredictor();
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((IndirectPredictor) state);
    }

    private void copyFrom(IndirectPredictor other) {
        System.arraycopy(other.baseTargets, 0, baseTargets, 0, baseTargets.length);
        for (int path = 0; path < PATHS; path++) {
            System.arraycopy(other.tags[path], 0, tags[path], 0, tags[path].length);
            System.arraycopy(other.targets[path], 0, targets[path], 0, targets[path].length);
            System.arraycopy(other.trusted[path], 0, trusted[path], 0, trusted[path].length);
        }
        precise = other.precise;
        coarse = other.coarse;
    }
}
