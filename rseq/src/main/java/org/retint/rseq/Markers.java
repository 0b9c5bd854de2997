// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

/** The marker of restartable instructions: a REX prefix with no bit set. */
public final class Markers {
    /** The byte. */
    public static final int MARKER_BYTE = 0x40;

    private Markers() {}
}
