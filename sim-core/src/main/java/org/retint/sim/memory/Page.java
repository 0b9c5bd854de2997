// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.memory;

/**
 * The content of one 4 KiB page. Pages are copied on write: once a snapshot holds a page its bytes
 * never change, so what was decoded from them stays true for as long as the page object lives.
 *
 * <p>Engines read {@link #bytes()} directly. They write to it only while {@link
 * PhysicalMemory#isWritable} says so and the page has no code attached; every other write goes
 * through {@link PhysicalMemory}.
 */
public final class Page {
    /** Bytes in a page. */
    public static final int SIZE = 4096;

    private final byte[] bytes;
    private final long epoch;
    private Object code;

    Page(byte[] bytes, long epoch) {
        this.bytes = bytes;
        this.epoch = epoch;
    }

    /** Returns the {@value #SIZE} bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns what an engine decoded from this page, or null if it is not known to hold code. */
    public Object code() {
        return code;
    }

    /**
     * Attaches what an engine decoded from this page. From then on a write to it is reported to
     * {@link PhysicalMemory.CodeListener}.
     */
    public void attachCode(Object decoded) {
        code = decoded;
    }

    long epoch() {
        return epoch;
    }
}
