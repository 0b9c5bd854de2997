// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import org.retint.relpoline.Block;

/** The states that a block may be in. */
public enum BlockState {
    /** Every call takes the slow path; the fast one is unreachable. */
    ALL_SLOW,
    /** The compare decides; the fast call leads to the hot target. */
    NORMAL,
    /** The compare decides, and both calls lead to a thunk. */
    NORMAL_GENERIC,
    /** Every call takes the fast call, which leads to a thunk; the slow path is unreachable. */
    ALL_FAST,
    /** A breakpoint stands in place of the compare, and its handler leads to the slow call. */
    CLOSED,
    /** None of these: some call can go wrong. */
    UNSAFE;

    /**
     * Returns the state that fields make.
     *
     * @param block layout of the block
     * @param fields its fields
     * @param fastIsGeneric whether the fast call leads to a thunk or learn thunk
     */
    public static BlockState of(Block block, Block.Fields fields, boolean fastIsGeneric) {
        boolean jnz = fields.opcode() == Block.OPCODE_JNZ;
        if (!jnz && fields.opcode() != Block.OPCODE_JMP) {
            return UNSAFE;
        }
        if (fields.displacement() == Block.DISPLACEMENT_FAST) {
            return fastIsGeneric ? ALL_FAST : UNSAFE;
        }
        if (fields.displacement() != block.displacementSlow()) {
            return UNSAFE;
        }
        if (!jnz) {
            return ALL_SLOW;
        }
        if (fastIsGeneric) {
            return NORMAL_GENERIC;
        }
        return fields.fastCallee() == fields.immediate() ? NORMAL : UNSAFE;
    }
}
