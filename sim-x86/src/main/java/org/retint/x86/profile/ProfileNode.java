// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;
import org.retint.x86.timing.CostKind;

/** A function as it was called along one path, and the cycles spent in it there. */
public final class ProfileNode {
    /** Calls nested deeper than this are counted in the function at this depth. */
    static final int MAX_DEPTH = 200;

    private static final int KINDS = CostKind.values().length;

    private final String name;
    private final int depth;
    private final TreeMap<String, ProfileNode> callees = new TreeMap<>();
    private final long[] cycles = new long[KINDS];

    ProfileNode(String name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    ProfileNode callee(String callee) {
        if (depth == MAX_DEPTH) {
            return this;
        }
        ProfileNode node = callees.get(callee);
        if (node == null) {
            node = new ProfileNode(callee, depth + 1);
            callees.put(callee, node);
        }
        return node;
    }

    void add(CostKind kind, long count) {
        cycles[kind.ordinal()] += count;
    }

    /** Returns the function's name; {@code all} for the root. */
    public String name() {
        return name;
    }

    /** Returns what was called from here, by name. */
    public Collection<ProfileNode> callees() {
        return Collections.unmodifiableCollection(callees.values());
    }

    /** Returns the cycles of one kind spent in the function itself. */
    public long cycles(CostKind kind) {
        return cycles[kind.ordinal()];
    }

    /** Returns the cycles spent in the function itself. */
    public long selfCycles() {
        long sum = 0;
        for (long count : cycles) {
            sum += count;
        }
        return sum;
    }

    /** Returns the cycles spent in the function and in what was called from it. */
    public long totalCycles() {
        long sum = selfCycles();
        for (ProfileNode callee : callees.values()) {
            sum += callee.totalCycles();
        }
        return sum;
    }

    @Override
    public String toString() {
        return name + " " + totalCycles();
    }
}
