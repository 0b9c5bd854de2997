// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

/**
 * A part of an exploration that is divided among machines.
 *
 * @param number 1 to {@code count}
 * @param count how many parts there are, 1 to 1024
 */
public record Shard(int number, int count) {
    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MAX_COUNT = 1024;

    /** Checks the ranges. */
    public Shard {
        if (count < 1 || count > MAX_COUNT || number < 1 || number > count) {
            throw new IllegalArgumentException(
                    "shard out of range: shard=%d/%d most=%d".formatted(number, count, MAX_COUNT));
        }
    }

    /**
     * Parses {@code i/n}.
     *
     * @throws IllegalArgumentException if it is not that, or out of range
     */
    public static Shard parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            if (parts.length == 2) {
                return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a shard: text=" + text + " expected=i/n", e);
        }
        throw new IllegalArgumentException("not a shard: text=" + text + " expected=i/n");
    }

    /** Returns whether an element of a list that every machine computes belongs to this part. */
    boolean has(int index) {
        return index % count == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + count;
    }
}
