// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

/**
 * Draws every choice from a seed, each alternative with the same probability. The choice at one
 * position depends on the seed, the position and the number of alternatives only.
 */
public final class SeededChoices implements ChoiceSource {
    private static final long GAMMA = 0x9e37_79b9_7f4a_7c15L;

    private final long seed;
    private long position;

    /** Makes a source; equal seeds make equal sources. */
    public SeededChoices(long seed) {
        this.seed = seed;
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }

    @Override
    public int choose(Choice.Kind kind, int cpuId, int alternatives) {
        position++;
        long bits = mix(seed + position * GAMMA) >>> 32;
        return (int) ((bits * alternatives) >>> 32);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void rewind(long position) {
        this.position = position;
    }

    /** The finalizer of SplitMix64: every bit of the input changes half of the output's bits. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return mixed ^ (mixed >>> 31);
    }
}
