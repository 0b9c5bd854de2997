// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.internal.timing.cache.TagArray;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * Windows of 32 bytes whose micro-operations are kept decoded.
 *
 * <p>Not modelled: that a window is kept by the place it was entered at, and the limits on
 * immediates and branches of a line.
 */
final class UopCache {
    /** Bytes of a window, as a shift. */
    static final int WINDOW_BITS = 5;

    private final OutOfOrderCore.UopCache sizes;

    /** Each line of a window is an entry of its own: the window, and which line of it. */
    private final TagArray lines;

    UopCache(OutOfOrderCore.UopCache sizes) {
        this.sizes = sizes;
        lines = new TagArray(sizes.lines(), sizes.ways());
    }

    /** Returns whether a window is there with all its lines. */
    boolean contains(long window) {
        if (!lines.touch(window)) {
            return false;
        }
        int more = (int) lines.newestWord(window);
        for (int line = 1; line <= more; line++) {
            if (!lines.touch(key(window, line))) {
                lines.remove(window);
                return false;
            }
        }
        return true;
    }

    /** Adds a window that was decoded, if it has not too many micro-operations. */
    void add(long window, int uops) {
        int needed = (uops + sizes.lineUops() - 1) / sizes.lineUops();
        if (needed == 0 || needed > sizes.linesOfWindow() || lines.contains(window)) {
            return;
        }
        for (int line = needed - 1; line >= 0; line--) {
            if (!lines.contains(key(window, line))) {
                lines.insert(key(window, line), needed - 1);
            }
        }
    }

    /** Forgets a window. */
    void remove(long window) {
        lines.remove(window);
    }

    /** Lines of a window go to one set. */
    private static long key(long window, int line) {
        return window ^ ((long) line << (Long.SIZE - 4));
    }

    void copyFrom(UopCache other) {
        lines.copyFrom(other.lines);
    }
}
