// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.retint.x86.ExtendedState;

/**
 * An XSAVE area without extended region: the FXSAVE area and the header. An object is a copy of
 * guest memory, as a {@link FxsaveArea} is. Components are bits as in XCR0.
 *
 * @see "Intel SDM vol. 1, XSAVE Area; XSAVE-Managed State"
 */
public final class XsaveArea {
    /** Bytes of the area, in the standard as in the compacted form. */
    public static final int BYTES = 576;

    /** Where the header lies. */
    public static final int HEADER_OFFSET = FxsaveArea.BYTES;

    /** Where XCOMP_BV lies in the header, behind XSTATE_BV. */
    public static final int COMPACTION_OFFSET = 8;

    /** XCOMP_BV: the area has the compacted form. */
    public static final long COMPACTED = 1L << 63;

    private static final int HEADER_BYTES = BYTES - HEADER_OFFSET;

    private final FxsaveArea legacy = new FxsaveArea();
    private final ByteBuffer header =
            ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** Makes an area of zeros. */
    public XsaveArea() {}

    /** Returns the legacy region. */
    public FxsaveArea legacy() {
        return legacy;
    }

    /** Returns the bytes of the header, in little-endian order. */
    public ByteBuffer header() {
        return header;
    }

    /** Returns XSTATE_BV: the components that the area holds. */
    public long present() {
        return header.getLong(0);
    }

    /** Returns whether the area has the compacted form. */
    public boolean isCompacted() {
        return header.getLong(COMPACTION_OFFSET) < 0;
    }

    /** Sets XSTATE_BV and XCOMP_BV. */
    public void setHeader(long present, long compaction) {
        header.putLong(0, present);
        header.putLong(COMPACTION_OFFSET, compaction);
    }

    /**
     * Returns whether XRSTOR accepts the header.
     *
     * @param enabled components of XCR0
     */
    public boolean isValid(long enabled) {
        long compaction = header.getLong(COMPACTION_OFFSET) & ~COMPACTED;
        if (!isCompacted()) {
            return (present() & ~enabled) == 0
                    && compaction == 0
                    && isZero(2 * Long.BYTES, 3 * Long.BYTES);
        }
        return (compaction & ~enabled) == 0
                && (present() & ~compaction) == 0
                && isZero(2 * Long.BYTES, HEADER_BYTES);
    }

    private boolean isZero(int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            if (header.getLong(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns XINUSE: the components that are not in their initial configuration; of SSE, MXCSR is
     * part.
     */
    public static long inUse(ExtendedState state) {
        long x87 = isX87Initial(state) ? 0 : ExtendedState.XCR0_X87;
        boolean sse = isSseInitial(state) && state.mxcsr() == ExtendedState.MXCSR_DEFAULT;
        return x87 | (sse ? 0 : ExtendedState.XCR0_SSE);
    }

    private static boolean isX87Initial(ExtendedState state) {
        long others = state.lastOpcode() | state.instructionPointer() | state.dataPointer();
        boolean words =
                state.controlWord() == ExtendedState.FCW_DEFAULT
                        && state.statusWord() == 0
                        && state.validRegisters() == 0;
        for (int i = 0; i < 8; i++) {
            others |= state.significand(i) | state.signExponent(i);
        }
        return words && others == 0;
    }

    private static boolean isSseInitial(ExtendedState state) {
        long bits = 0;
        for (int i = 0; i < 16; i++) {
            bits |= state.xmmLow(i) | state.xmmHigh(i);
        }
        return bits == 0;
    }
}
