// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

/** Two independent 64-bit hashes of what is added to them. */
final class StateHash {
    private static final long FACTOR_1 = 0xff51_afd7_ed55_8ccdL;
    private static final long FACTOR_2 = 0xc4ce_b9fe_1a85_ec53L;
    private static final long FACTOR_3 = 0x9e37_79b9_7f4a_7c15L;

    private long low;
    private long high;

    /** Begins anew. */
    void clear() {
        low = 0;
        high = 0;
    }

    /** Adds a word; the order of words counts. */
    void add(long word) {
        low = (low ^ word) * FACTOR_2 + FACTOR_3;
        low ^= low >>> 32;
        high = (high ^ word * FACTOR_3) * FACTOR_1;
        high ^= high >>> 29;
    }

    /** Adds the hash of a part in which order did not count. */
    void addPart(long partLow, long partHigh) {
        add(partLow);
        high ^= mix(partHigh);
    }

    /** Returns the first half. */
    long low() {
        return mix(low);
    }

    /** Returns the second half. */
    long high() {
        return mix(high);
    }

    /** Returns a number whose every bit depends on every bit of another. */
    static long mix(long value) {
        long x = value;
        x ^= x >>> 33;
        x *= FACTOR_1;
        x ^= x >>> 33;
        x *= FACTOR_2;
        return x ^ x >>> 33;
    }
}
