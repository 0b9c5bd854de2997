// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.event;

import org.retint.x86.CpuState;

/**
 * Reads the fields of segment descriptors: pure functions of their eight bytes.
 *
 * @see "Intel SDM vol. 3A, Segment Descriptors"
 */
public final class Descriptor {
    /** Descriptor bit that says that the segment was used. */
    static final long ACCESSED = 1L << 40;

    /** Attributes of a flat 64-bit code segment of DPL 0: execute, read, accessed. */
    static final int FLAT_CODE =
            0xb
                    | CpuState.ATTRIBUTE_S
                    | CpuState.ATTRIBUTE_P
                    | CpuState.ATTRIBUTE_L
                    | CpuState.ATTRIBUTE_G;

    /** Attributes of a flat data segment of DPL 0: read, write, accessed. */
    static final int FLAT_DATA =
            0x3
                    | CpuState.ATTRIBUTE_S
                    | CpuState.ATTRIBUTE_P
                    | CpuState.ATTRIBUTE_DB
                    | CpuState.ATTRIBUTE_G;

    private Descriptor() {}

    /** Returns the attributes as {@link CpuState#attributes} has them. */
    public static int attributes(long descriptor) {
        return (int) (descriptor >>> 40) & 0xf0ff;
    }

    /** Returns the base in the low 32 bits. */
    public static long base(long descriptor) {
        return (descriptor >>> 16 & 0xff_ffff) | (descriptor >>> 56) << 24;
    }

    /** Returns the last valid offset. */
    public static long limit(long descriptor) {
        long limit = (descriptor & 0xffff) | (descriptor >>> 32 & 0xf_0000);
        return (attributes(descriptor) & CpuState.ATTRIBUTE_G) != 0 ? limit << 12 | 0xfff : limit;
    }

    public static int type(int attributes) {
        return attributes & 0xf;
    }

    public static int dpl(int attributes) {
        return attributes >>> 5 & 3;
    }

    public static boolean isPresent(int attributes) {
        return (attributes & CpuState.ATTRIBUTE_P) != 0;
    }

    public static boolean isSystem(int attributes) {
        return (attributes & CpuState.ATTRIBUTE_S) == 0;
    }

    public static boolean isCode(int attributes) {
        return !isSystem(attributes) && (attributes & 8) != 0;
    }

    public static boolean isConforming(int attributes) {
        return (attributes & 4) != 0;
    }

    public static boolean isReadable(int attributes) {
        return !isCode(attributes) || (attributes & 2) != 0;
    }

    public static boolean isWritableData(int attributes) {
        return !isSystem(attributes) && (attributes & 0xa) == 2;
    }

    /** Returns whether a code segment is one of 64-bit mode. */
    static boolean isLong(int attributes) {
        return (attributes & CpuState.ATTRIBUTE_L) != 0;
    }

    /** Returns whether L and D are both set, which no code segment may have. */
    static boolean isLongAndBig(int attributes) {
        return isLong(attributes) && (attributes & CpuState.ATTRIBUTE_DB) != 0;
    }

    public static boolean isNull(int selector) {
        return (selector & 0xfffc) == 0;
    }
}
