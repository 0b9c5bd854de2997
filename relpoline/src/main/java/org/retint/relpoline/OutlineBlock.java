// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.retint.x86.Register;

/**
 * A block of several targets that its site calls: compares, each with a jump to its target, then a
 * jump to the slow path. Its jumps are tail jumps, so that the only return address is the site's.
 * It never changes: a site is led to another block, and the old one is freed when nobody is in it
 * any more. A task that is preempted anywhere in it, the first instruction included, goes back to
 * the site's call, not to the start of the block, which may be gone when the task runs again.
 *
 * @param register the register that holds the target: any general one but RSP
 * @param targets what it compares with, in the order in which they were added; one to {@value
 *     #MAX_TARGETS}, in the top 2 GiB
 * @param search the order of the compares
 * @param slowCallee where calls of all others go: a thunk
 * @see "relpoline.md, section 12"
 */
public record OutlineBlock(Register register, List<Long> targets, Search search, long slowCallee) {
    /** The order of the compares. */
    public enum Search {
        /** That of the targets: the most frequent one first. */
        LINEAR,
        /** By address, in halves. */
        BINARY
    }

    /** What becomes of a full block when another target is called. */
    public enum Overflow {
        /** It stays, and the target goes the slow way (RFC v2). */
        KEEP,
        /** It goes, and with it all its targets: the site calls its thunk again. */
        REMOVE
    }

    /** The most targets of a block. */
    public static final int MAX_TARGETS = 6;

    private static final long LOWEST_TARGET = 0xffffffff80000000L;
    private static final int MARKER = 0x40;
    private static final int MOST_BYTES = 256;

    /** Checks register and targets, and copies these. */
    public OutlineBlock {
        Objects.requireNonNull(search, "search");
        targets = List.copyOf(targets);
        if (register.file() != Register.File.GPR64 || register == Register.RSP) {
            throw new IllegalArgumentException(
                    "a target lies in a 64-bit general register but RSP: register=" + register);
        }
        if (targets.isEmpty() || targets.size() > MAX_TARGETS) {
            throw new IllegalArgumentException(
                    "an outline block has 1 to %d targets: targets=%d"
                            .formatted(MAX_TARGETS, targets.size()));
        }
        for (long target : targets) {
            if (Long.compareUnsigned(target, LOWEST_TARGET) < 0) {
                throw new IllegalArgumentException(
                        "target outside of the top 2 GiB: target=%#x".formatted(target));
            }
        }
        if (targets.stream().distinct().count() != targets.size()) {
            throw new IllegalArgumentException("a target twice: targets=" + targets);
        }
    }

    /**
     * Returns what a site is led to when a call has found another target.
     *
     * @param target the target, which may be one that the block has
     * @param overflow what becomes of a block that is full
     * @return this or a block with one more target; empty if the site shall call its thunk again
     */
    public Optional<OutlineBlock> with(long target, Overflow overflow) {
        if (targets.contains(target)) {
            return Optional.of(this);
        }
        if (targets.size() == MAX_TARGETS) {
            return overflow == Overflow.KEEP ? Optional.of(this) : Optional.empty();
        }
        List<Long> more = new ArrayList<>(targets);
        more.add(target);
        return Optional.of(new OutlineBlock(register, more, search, slowCallee));
    }

    /**
     * Returns the bytes, all compares and jumps but the first with the marker.
     *
     * @param address where the block lies
     * @throws IllegalArgumentException if a callee is further than 2 GiB away
     */
    public byte[] encode(long address) {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (search == Search.LINEAR) {
            for (long target : targets) {
                compare(bytes, address, target);
            }
            jump(bytes, address, slowCallee);
        } else {
            halve(bytes, address, targets.stream().sorted().toList());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The middle one, then those below it, then those above it. */
    private void halve(ByteBuffer bytes, long address, List<Long> sorted) {
        if (sorted.isEmpty()) {
            jump(bytes, address, slowCallee);
            return;
        }
        int middle = sorted.size() / 2;
        List<Long> below = sorted.subList(0, middle);
        List<Long> above = sorted.subList(middle + 1, sorted.size());
        compare(bytes, address, sorted.get(middle));
        if (above.isEmpty() || below.isEmpty()) {
            halve(bytes, address, above.isEmpty() ? below : above);
            return;
        }
        bytes.put((byte) MARKER).put((byte) 0x0f).put((byte) 0x8f); // JG, forwards
        int displacement = bytes.position();
        bytes.putInt(0);
        halve(bytes, address, below);
        bytes.putInt(displacement, bytes.position() - displacement - Integer.BYTES);
        halve(bytes, address, above);
    }

    private void compare(ByteBuffer bytes, long address, long target) {
        if (bytes.position() > 0) {
            bytes.put((byte) MARKER); // of two REX prefixes the last one counts
        }
        bytes.put((byte) (register.number() < 8 ? 0x48 : 0x49)).put((byte) 0x81);
        bytes.put((byte) (0xf8 | (register.number() & 7))).putInt((int) target);
        bytes.put((byte) MARKER).put((byte) 0x0f).put((byte) 0x84);
        displacement(bytes, address, target);
    }

    private static void jump(ByteBuffer bytes, long address, long callee) {
        bytes.put((byte) MARKER).put((byte) 0xe9);
        displacement(bytes, address, callee);
    }

    private static void displacement(ByteBuffer bytes, long address, long callee) {
        long distance = callee - (address + bytes.position() + Integer.BYTES);
        if (distance != (int) distance) {
            throw new IllegalArgumentException(
                    "callee out of reach of a jump: block=%#x callee=%#x"
                            .formatted(address, callee));
        }
        bytes.putInt((int) distance);
    }
}
