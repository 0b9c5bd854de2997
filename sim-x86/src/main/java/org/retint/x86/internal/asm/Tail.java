// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import org.retint.x86.internal.encode.Encoded;

/** What ends a fragment: bytes whose number depends on layout. */
abstract sealed class Tail {
    private final Location location;
    private long size;

    private Tail(Location location) {
        this.location = location;
    }

    Location location() {
        return location;
    }

    /** Returns the number of bytes, as far as layout has come. */
    long size() {
        return size;
    }

    void size(long newSize) {
        size = newSize;
    }

    /** Padding up to a multiple of a power of two. */
    static final class Align extends Tail {
        private final int alignment;
        private final int maximum;
        private final byte[] pattern;

        /**
         * Creates padding.
         *
         * @param alignment a power of two
         * @param maximum most bytes of padding, beyond which there is none; 0 for any number
         * @param pattern bytes to repeat, or null for instructions that do nothing
         */
        Align(Location location, int alignment, int maximum, byte[] pattern) {
            super(location);
            this.alignment = alignment;
            this.maximum = maximum;
            this.pattern = pattern;
        }

        /** Returns the padding needed at an offset. */
        long paddingAt(long offset) {
            long padding = -offset & (alignment - 1);
            return maximum != 0 && padding > maximum ? 0 : padding;
        }

        byte[] pattern() {
            return pattern;
        }
    }

    /** Padding up to an offset of the section, or as many bytes as an expression says. */
    static final class Space extends Tail {
        private final Expression amount;
        private final boolean origin;
        private final byte[] pattern;

        /**
         * Creates padding.
         *
         * @param amount the offset if {@code origin}, else how often to repeat the pattern
         * @param origin whether this is {@code .org}
         * @param pattern bytes to repeat
         */
        Space(Location location, Expression amount, boolean origin, byte[] pattern) {
            super(location);
            this.amount = amount;
            this.origin = origin;
            this.pattern = pattern;
        }

        Expression amount() {
            return amount;
        }

        boolean isOrigin() {
            return origin;
        }

        byte[] pattern() {
            return pattern;
        }
    }

    /** A jump that takes its short form if its target is near enough. */
    static final class Branch extends Tail {
        private final String mnemonic;
        private final Expression target;
        private final Encoded shortForm;
        private Encoded nearForm;
        private Fragment place;
        private long placeOffset;

        Branch(Location location, String mnemonic, Expression target, Encoded shortForm) {
            super(location);
            this.mnemonic = mnemonic;
            this.target = target;
            this.shortForm = shortForm;
            size(shortForm.bytes().length);
        }

        String mnemonic() {
            return mnemonic;
        }

        Expression target() {
            return target;
        }

        /** Notes where the target lies: at an offset of a fragment. */
        void aimAt(Fragment fragment, long offset) {
            place = fragment;
            placeOffset = offset;
        }

        /** Returns the fragment that the target lies in, or null if the jump cannot be short. */
        Fragment place() {
            return place;
        }

        /** Returns the target's offset in its section, as far as layout has come. */
        long targetOffset() {
            return place.offset() + placeOffset;
        }

        void growTo(Encoded newForm) {
            nearForm = newForm;
            size(newForm.bytes().length);
        }

        boolean isNear() {
            return nearForm != null;
        }

        int shortBytes() {
            return shortForm.bytes().length;
        }

        Encoded form() {
            return nearForm == null ? shortForm : nearForm;
        }
    }
}
