// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import org.retint.x86.internal.timing.cache.TagArray;

/**
 * Which direct branches the front end knows before it has decoded them, and where they go.
 *
 * <p>Not modelled: how many branches of a line it can hold.
 */
public final class BranchTargetBuffer {
    private final TagArray branches;

    /**
     * Makes an empty one.
     *
     * @param entries branches
     * @param ways entries of a set
     */
    public BranchTargetBuffer(int entries, int ways) {
        branches = new TagArray(entries, ways);
    }

    /** Returns whether a taken branch was known with its target, and learns it. */
    public boolean predictAndLearn(long rip, long target) {
        if (!branches.touch(rip)) {
            branches.insert(rip, target);
            return false;
        }
        boolean right = branches.newestWord(rip) == target;
        branches.setWord(rip, target);
        return right;
    }

    /** Returns a copy of the contents. */
    public Object save() {
        return branches.copy();
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        branches.copyFrom((TagArray) state);
    }
}
