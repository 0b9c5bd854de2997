// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

/** What a decoder makes of bytes: an {@link Instruction}, or a {@link Failure}. */
public sealed interface Decoding permits Instruction, Decoding.Failure {
    /** Why bytes are not an instruction. */
    enum Failure implements Decoding {
        /** No such encoding: the CPU raises #UD. */
        INVALID_OPCODE,
        /** More than 15 bytes: the CPU raises #GP(0). */
        TOO_LONG,
        /** The instruction goes on beyond the bytes given. */
        MORE_BYTES_NEEDED
    }
}
