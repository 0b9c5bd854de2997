// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

/**
 * Predicts targets of indirect jumps and calls: a branch target buffer of {@value #ENTRIES} entries
 * by address that answers with the last target, and {@value #HISTORY_ENTRIES} tagged entries by
 * address and the targets of the last {@value #HISTORY_TARGETS} indirect branches, which answer
 * first. An entry of the second kind is made only when the prediction was wrong: a branch with one
 * target needs none, and targets in rotation are all learned.
 *
 * <p>Direct branches take no entry: their targets are known at decoding.
 *
 * <p>Not modelled: sets and replacement, partial targets, sharing between threads, what IBRS and
 * IBPB do.
 */
public final class TargetPredictor {
    /** Entries of the branch target buffer. */
    public static final int ENTRIES = 1024;

    /** Entries that depend on history. */
    public static final int HISTORY_ENTRIES = 1024;

    /** Indirect branches that make up the history. */
    public static final int HISTORY_TARGETS = 8;

    private static final int BITS_PER_TARGET = 8;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] tags = new long[ENTRIES];
    private final long[] targets = new long[ENTRIES];
    private final long[] historyTags = new long[HISTORY_ENTRIES];
    private final long[] historyTargets = new long[HISTORY_ENTRIES];
    private long history;

    /** Makes a predictor that has seen nothing. */
    public TargetPredictor() {}

    /**
     * Predicts the target of a branch, then learns where it went.
     *
     * @param rip address of the branch
     * @param target where it went
     * @return the predicted target, or 0 if there was nothing to predict from
     */
    public long predictAndLearn(long rip, long target) {
        int entry = (int) (rip ^ rip >>> 10) & ENTRIES - 1;
        long tag = (rip ^ history * SPREAD) * SPREAD | 1; // 0 marks an empty entry
        int historyEntry = (int) (tag >>> 40) & HISTORY_ENTRIES - 1;
        boolean inHistory = historyTags[historyEntry] == tag;
        long known = tags[entry] == rip ? targets[entry] : 0;
        long predicted = inHistory ? historyTargets[historyEntry] : known;
        if (inHistory || (predicted != target && predicted != 0)) {
            historyTags[historyEntry] = tag;
            historyTargets[historyEntry] = target;
        }
        tags[entry] = rip;
        targets[entry] = target;
        history = history << BITS_PER_TARGET | ((target ^ target >>> 5 ^ target >>> 11) & 0xff);
        return predicted;
    }

    /** Returns a copy of the contents. */
    public Object save() {
        TargetPredictor copy = new TargetPredictor();
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((TargetPredictor) state);
    }

    private void copyFrom(TargetPredictor other) {
        System.arraycopy(other.tags, 0, tags, 0, ENTRIES);
        System.arraycopy(other.targets, 0, targets, 0, ENTRIES);
        System.arraycopy(other.historyTags, 0, historyTags, 0, HISTORY_ENTRIES);
        System.arraycopy(other.historyTargets, 0, historyTargets, 0, HISTORY_ENTRIES);
        history = other.history;
    }
}
