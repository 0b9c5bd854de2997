// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;
import org.retint.x86.internal.isa.IsaRow;

/**
 * Cases that are sent together. What is in them depends on the seed, the number of the batch and
 * the rows, not on who fills it.
 */
final class SiliconBatch {
    /** Cases of a batch. */
    static final int CASES = SiliconLayout.MAX_CASES;

    /** States in which each instruction that is drawn is run. */
    private static final int STATES = 8;

    private final List<IsaRow> rows;
    private final byte[] bytes = new byte[CASES * SiliconLayout.REQUEST_BYTES];
    private final ByteBuffer requests = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    private final SiliconCode.Drawn[] drawn = new SiliconCode.Drawn[CASES / STATES];
    private long number;

    SiliconBatch(List<IsaRow> rows) {
        this.rows = rows;
    }

    /** Returns how many batches there must be for a number of cases of every row. */
    static long count(int rows, int casesPerRow) {
        long draws = (long) rows * ((casesPerRow + STATES - 1) / STATES);
        return (draws + CASES / STATES - 1) / (CASES / STATES);
    }

    /** Returns how many cases the rarest row has in the first batches. */
    static long casesPerRow(int rows, long batches) {
        return batches * (CASES / STATES) / rows * STATES;
    }

    /** Draws the cases of a batch. */
    void fill(long seed, long batch) {
        number = batch;
        SiliconValues values = new SiliconValues(generator(seed, batch));
        SiliconCode codes = new SiliconCode(values);
        SiliconStates states = new SiliconStates(values, requests);
        for (int i = 0; i < drawn.length; i++) {
            IsaRow row = rows.get((int) ((batch * drawn.length + i) % rows.size()));
            drawn[i] = codes.draw(row);
            if (drawn[i] == null) {
                throw new IllegalStateException(
                        "no encoding found: row=" + row + " " + row.encoding().notation());
            }
            for (int j = 0; j < STATES; j++) {
                states.write(drawn[i], at(i * STATES + j));
            }
        }
    }

    /**
     * Returns a generator of its own for each batch: numbers near to each other make it overlap.
     */
    static SplittableRandom generator(long seed, long batch) {
        long mixed = new SplittableRandom(seed).nextLong() ^ batch;
        return new SplittableRandom(new SplittableRandom(mixed).nextLong());
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    ByteBuffer requests() {
        return requests;
    }

    /** Returns where in {@link #requests} a case begins. */
    int at(int index) {
        return index * SiliconLayout.REQUEST_BYTES;
    }

    SiliconCode.Drawn drawn(int index) {
        return drawn[index / STATES];
    }
}
