// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.lift.PackedOp;

/**
 * The string comparisons of SSE4.2.
 *
 * @see "Intel SDM vol. 2, Operation of String Instructions: PCMPESTRI, PCMPESTRM, PCMPISTRI,
 *     PCMPISTRM"
 */
final class StringCompare {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;

    private final CpuState state;
    private final long[] file;

    StringCompare(CpuState state) {
        this.state = state;
        this.file = state.extended().file();
    }

    /** Executes one; a is the first operand, b the second. */
    void execute(PackedOp operation, int a, int b, int immediate) {
        boolean words = (immediate & 1) != 0;
        boolean signed = (immediate & 2) != 0;
        int count = words ? 8 : 16;
        boolean explicit = operation == PackedOp.PCMPESTRI || operation == PackedOp.PCMPESTRM;
        int[] first = elements(a, count, words, signed);
        int[] second = elements(b, count, words, signed);
        int firstLength = explicit ? length(RAX, count, immediate) : implicitLength(first);
        int secondLength = explicit ? length(RDX, count, immediate) : implicitLength(second);
        int found = aggregate(immediate >> 2 & 3, first, firstLength, second, secondLength);
        int result = polarized(found, immediate >> 4 & 3, secondLength, count);
        if (operation == PackedOp.PCMPESTRI || operation == PackedOp.PCMPISTRI) {
            state.setRegister(RCX, index(result, (immediate & 0x40) != 0, count));
        } else {
            mask(result, (immediate & 0x40) != 0, words);
        }
        long flags = result != 0 ? Rflags.RFLAGS_CF : 0;
        flags |= secondLength < count ? Rflags.RFLAGS_ZF : 0;
        flags |= firstLength < count ? Rflags.RFLAGS_SF : 0;
        flags |= (result & 1) != 0 ? Rflags.RFLAGS_OF : 0;
        LazyFlags.setStatus(state.file(), CpuState.FLAGS, flags);
    }

    private int[] elements(int slot, int count, boolean words, boolean signed) {
        int[] elements = new int[count];
        int bits = words ? 16 : 8;
        for (int i = 0; i < count; i++) {
            long half = file[slot + i * bits / 64];
            int element = (int) (half >>> i * bits % 64) << (32 - bits);
            elements[i] = signed ? element >> (32 - bits) : element >>> (32 - bits);
        }
        return elements;
    }

    private int length(int register, int count, int immediate) {
        long value = state.register(register);
        long length = (immediate & PackedOp.WIDE_LENGTHS) != 0 ? value : (int) value;
        return length <= -count || length >= count ? count : (int) Math.abs(length);
    }

    private static int implicitLength(int[] elements) {
        int length = 0;
        while (length < elements.length && elements[length] != 0) {
            length++;
        }
        return length;
    }

    private static int aggregate(
            int mode, int[] first, int firstLength, int[] second, int secondLength) {
        int result = 0;
        for (int j = 0; j < second.length; j++) {
            boolean holds =
                    switch (mode) {
                        case 0 -> j < secondLength && isAny(first, firstLength, second[j]);
                        case 1 -> j < secondLength && isInRange(first, firstLength, second[j]);
                        case 2 -> isEqual(first, firstLength, second, secondLength, j);
                        default -> startsAt(first, firstLength, second, secondLength, j);
                    };
            result |= holds ? 1 << j : 0;
        }
        return result;
    }

    private static boolean isAny(int[] set, int length, int element) {
        for (int i = 0; i < length; i++) {
            if (set[i] == element) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInRange(int[] bounds, int length, int element) {
        for (int i = 0; i + 1 < length; i += 2) {
            if (element >= bounds[i] && element <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Elements behind the end of both strings are equal, behind the end of one they are not. */
    private static boolean isEqual(
            int[] first, int firstLength, int[] second, int secondLength, int at) {
        if (at >= firstLength || at >= secondLength) {
            return at >= firstLength && at >= secondLength;
        }
        return first[at] == second[at];
    }

    /** Returns whether the first string begins at a place of the second, as far as it is there. */
    private static boolean startsAt(
            int[] first, int firstLength, int[] second, int secondLength, int at) {
        for (int i = 0; i < firstLength && at + i < second.length; i++) {
            if (at + i >= secondLength || first[i] != second[at + i]) {
                return false;
            }
        }
        return true;
    }

    private static int polarized(int found, int polarity, int secondLength, int count) {
        int all = (1 << count) - 1;
        return switch (polarity) {
            case 1 -> ~found & all;
            case 3 -> found ^ ((1 << secondLength) - 1);
            default -> found;
        };
    }

    private static long index(int result, boolean last, int count) {
        if (result == 0) {
            return count;
        }
        return last
                ? 31 - Integer.numberOfLeadingZeros(result)
                : Integer.numberOfTrailingZeros(result);
    }

    /** Sets XMM0 to the bits, or to elements of which each is all ones or 0. */
    private void mask(int result, boolean expand, boolean words) {
        if (!expand) {
            file[0] = result;
            file[1] = 0;
            return;
        }
        int bits = words ? 16 : 8;
        long ones = (1L << bits) - 1;
        file[0] = 0;
        file[1] = 0;
        for (int i = 0; i < 128 / bits; i++) {
            if ((result >> i & 1) != 0) {
                file[i * bits / 64] |= ones << (i * bits % 64);
            }
        }
    }
}
