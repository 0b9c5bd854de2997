// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/** Sizes in bytes, spelt as their units. */
public final class Sizes {
    private Sizes() {}

    /** Returns {@code count} times 2<sup>10</sup> bytes. */
    public static long KiB(long count) {
        return Math.multiplyExact(count, 1L << 10);
    }

    /** Returns {@code count} times 2<sup>20</sup> bytes. */
    public static long MiB(long count) {
        return Math.multiplyExact(count, 1L << 20);
    }

    /** Returns {@code count} times 2<sup>30</sup> bytes. */
    public static long GiB(long count) {
        return Math.multiplyExact(count, 1L << 30);
    }
}
