// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.mitigation;

import java.util.Optional;
import org.retint.relpoline.patch.PatchProtocol;

/** A way to compile indirect calls: what a thunk is and what a call to one becomes. */
public interface Mitigation {
    /** What a thunk does. The numbers are those of {@code retpoline_variant}. */
    enum Thunk {
        /** Keeps the branch predictor out: a return whose prediction is a trap. */
        RETPOLINE,
        /** An indirect jump behind LFENCE. */
        LFENCE,
        /** An indirect jump. */
        JUMP
    }

    /** What becomes of a call to a thunk. The numbers are those of {@code relpoline_conversion}. */
    enum Conversion {
        /** It stays. */
        NONE,
        /** An indirect call; a jump to a thunk becomes an indirect jump. */
        INDIRECT,
        /** A block; jumps to thunks stay. */
        BLOCK
    }

    /** Returns the name by which users choose it. */
    String name();

    /** Returns what the thunks do. */
    Thunk thunk();

    /** Returns what becomes of calls to thunks. */
    Conversion conversion();

    /** Returns the patching protocol that is used unless another is named; none without blocks. */
    Optional<PatchProtocol> protocol();
}
