// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.Register;
import org.retint.x86.Rflags;

/** What rename tracks, by number; sets of them are masks. */
final class Resource {
    /** How many there are. */
    static final int COUNT = 36;

    /** The first vector register. */
    static final int VECTOR = 16;

    /** RFLAGS.CF, renamed apart from the others. */
    static final int CARRY = 32;

    /** The other status flags. */
    static final int FLAGS = 33;

    /** The x87 stack and the MMX registers, as one. */
    static final int X87 = 34;

    /** Everything else: segment, control and debug registers. */
    static final int SYSTEM = 35;

    /** Bits of a resource in a list of names. */
    static final int NAME_BITS = 6;

    /** A name, as a mask; also the name of what is always ready. */
    static final int NAME = (1 << NAME_BITS) - 1;

    /** A list without names, and what is left of one whose names were shifted out. */
    static final long NO_NAMES = -1;

    private static final int MAX_NAMES = Long.SIZE / NAME_BITS;

    private Resource() {}

    /** Returns the names of a set of at most ten, the first one lowest. */
    static long names(long mask) {
        if (Long.bitCount(mask) > MAX_NAMES) {
            throw new IllegalArgumentException("too many resources: " + Long.toHexString(mask));
        }
        long names = NO_NAMES;
        for (long left = mask; left != 0; left &= left - 1) {
            names = (names << NAME_BITS) | Long.numberOfTrailingZeros(left);
        }
        return names;
    }

    /** Returns the resource that a register is part of, or -1 for one that never changes. */
    static int of(Register register) {
        if (register.isGeneral()) {
            return register.generalNumber();
        }
        return switch (register.file()) {
            case XMM -> VECTOR + register.number();
            case MMX, X87 -> X87;
            case INSTRUCTION_POINTER -> -1;
            default -> SYSTEM;
        };
    }

    static long mask(int resource) {
        return resource < 0 ? 0 : 1L << resource;
    }

    static long mask(Register register) {
        return register == null ? 0 : mask(of(register));
    }

    /** Returns the resources of status flags, given as a mask of RFLAGS. */
    static long flags(int rflags) {
        long carry = (rflags & Rflags.RFLAGS_CF) != 0 ? mask(CARRY) : 0;
        long others = (rflags & Rflags.STATUS & ~Rflags.RFLAGS_CF) != 0 ? mask(FLAGS) : 0;
        return carry | others;
    }
}
