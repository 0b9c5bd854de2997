// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.List;
import java.util.Objects;

/**
 * A restartable sequence: a few instructions of kernel text which a task that was preempted between
 * them runs again from the start. General registers and stack are the same at each of its
 * restartable instructions as at the start; flags need not be.
 *
 * @param start virtual address of the first instruction, in the top 2 GiB
 * @param lengthBytes length, 1 to {@value #MAX_LENGTH_BYTES}
 * @param returnOffset offset of the return address of a call in it, from which nobody is rewound; 0
 *     if there is none
 * @param restartableOffsets offsets of the instructions that must not be resumed at, rising; the
 *     start is none of them, since resuming there is the restart
 * @param flags eight bits for the owner
 * @param owner 64 bits for the owner
 */
public record Sequence(
        long start,
        int lengthBytes,
        int returnOffset,
        List<Integer> restartableOffsets,
        int flags,
        long owner) {
    /** The longest sequence that an entry of the guest's table can describe. */
    public static final int MAX_LENGTH_BYTES = 255;

    /** Lowest address of a sequence. */
    public static final long LOWEST_START = 0xffffffff80000000L;

    /** Checks the ranges and copies the offsets. */
    public Sequence {
        Objects.requireNonNull(restartableOffsets, "restartableOffsets");
        if (Long.compareUnsigned(start, LOWEST_START) < 0 || start + lengthBytes > 0) {
            throw new IllegalArgumentException(
                    String.format("sequence outside of the top 2 GiB: start=%#x", start));
        }
        if (lengthBytes < 1 || lengthBytes > MAX_LENGTH_BYTES) {
            throw new IllegalArgumentException(
                    String.format(
                            "sequence length must be 1 to %d: start=%#x lengthBytes=%d",
                            MAX_LENGTH_BYTES, start, lengthBytes));
        }
        if (returnOffset < 0 || returnOffset >= lengthBytes) {
            throw new IllegalArgumentException(
                    String.format(
                            "return address outside of the sequence: start=%#x returnOffset=%d",
                            start, returnOffset));
        }
        if ((flags & ~0xff) != 0) {
            throw new IllegalArgumentException("flags are eight bits: flags=" + flags);
        }
        int last = 0;
        for (int offset : restartableOffsets) {
            if (offset <= last || offset >= lengthBytes || offset == returnOffset) {
                throw new IllegalArgumentException(
                        String.format(
                                "not a rising offset within the sequence or its return address:"
                                        + " start=%#x offset=%d",
                                start, offset));
            }
            last = offset;
        }
        restartableOffsets = List.copyOf(restartableOffsets);
    }

    /** Returns the address behind the last byte. */
    public long end() {
        return start + lengthBytes;
    }

    /** Returns whether an address lies in the sequence. */
    public boolean contains(long address) {
        return Long.compareUnsigned(address - start, lengthBytes) < 0;
    }

    /**
     * Returns where a task continues that was preempted before the instruction at {@code rip}: the
     * start for an address within the sequence, {@code rip} itself at the start, at the return
     * address and elsewhere.
     */
    public long resumeAt(long rip) {
        return contains(rip) && rip != start + returnOffset ? start : rip;
    }
}
