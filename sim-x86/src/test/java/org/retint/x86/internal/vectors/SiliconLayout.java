// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

/** Offsets in the messages of the silicon runner; {@code silicon.h} has the same. */
final class SiliconLayout {
    static final int RCX = 8;

    /** Number of RSP. */
    static final int RSP = 4;

    static final int RIP = 128;
    static final int FLAGS = 136;
    static final int FS_BASE = 144;
    static final int GS_BASE = 152;
    static final int FX = 160;
    static final int FX_STATUS = FX + 2;
    static final int FX_TAGS = FX + 4;
    static final int FX_MXCSR = FX + 24;
    static final int FX_X87 = FX + 32;
    static final int FX_XMM = FX + 160;
    static final int STATE_BYTES = 672;

    // of a request
    static final int CODE = STATE_BYTES;
    static final int LENGTH = CODE + 16;
    static final int END = LENGTH + 4;
    static final int PATCHES = END + 2;
    static final int PATCH = PATCHES + 2;
    static final int MAX_PATCHES = 12;
    static final int REQUEST_BYTES = PATCH + 16 * MAX_PATCHES;

    // of an answer
    static final int VECTOR = STATE_BYTES;
    static final int ERROR = VECTOR + 4;
    static final int CR2 = ERROR + 4;
    static final int CHANGES = CR2 + 8;
    static final int CHANGE = CHANGES + 8;

    static final int MAX_CASES = 4096;

    /** Code rewritten for each case. */
    static final int SLOT_BYTES = 32;

    static final int VECTOR_NONE = 256;
    static final int VECTOR_DIED = 257;

    /** Where instructions are placed. */
    static final long START = UserMachine.CODE + 0x800;

    private SiliconLayout() {}
}
