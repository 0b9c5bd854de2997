// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

/**
 * A decoded instruction as the pipeline sees it.
 *
 * @param length bytes
 * @param opcodeOffset bytes of prefixes before the opcode
 * @param lengthChanging whether a prefix changes the length of its immediate
 * @param decodedUops micro-operations of the fused domain as decoders count them
 * @param firstDecoder whether only the first decoder can take it
 * @param slots micro-operations of the fused domain as rename counts them
 * @param microcode micro-operations that come from the microcode sequencer, 0 if it is not needed
 * @param sequencerCycles cycles for which the sequencer is busy with them
 * @param uops micro-operations of the unfused domain in program order
 * @param resultUop which of them gives the results, or -1 if there is nothing to wait for
 * @param written resources that the instruction gives a new value, see {@link Resource}
 * @param elimination whether rename does the work
 * @param source the resource that an eliminated move copies
 * @param stackChange bytes by which the stack engine moves RSP, 0 if it does not
 * @param readsStackPointer whether RSP is used other than by the stack engine
 * @param accessBytes bytes of an access to memory
 * @param chases whether its address has the form that is fast if the register was just loaded
 * @param loadsPointer whether it only loads a 64-bit general register
 * @param locked whether it reads memory only when all stores before it are in the cache
 * @param dividerCycles cycles for which it occupies the divider, 0 if it does not
 * @param serializingCycles cycles for which nothing else is renamed, 0 if it does not serialize
 * @param control what it does to the flow of control
 */
record Template(
        int length,
        int opcodeOffset,
        boolean lengthChanging,
        int decodedUops,
        boolean firstDecoder,
        int slots,
        int microcode,
        int sequencerCycles,
        PackedUops uops,
        int resultUop,
        long written,
        Elimination elimination,
        int source,
        int stackChange,
        boolean readsStackPointer,
        int accessBytes,
        boolean chases,
        boolean loadsPointer,
        boolean locked,
        double dividerCycles,
        int serializingCycles,
        Control control) {
    /** Returns whether it is one micro-operation all the way, without memory and divider. */
    boolean plain() {
        return slots == 1
                && decodedUops == 1
                && uops.plain()
                && elimination == Elimination.NONE
                && dividerCycles == 0
                && serializingCycles == 0;
    }

    /** What an instruction does to the flow of control. */
    enum Control {
        /** Nothing. */
        NONE,
        /** Nothing, but a conditional branch right behind it is fused with it. */
        FUSES,
        CONDITIONAL,
        JUMP,
        JUMP_INDIRECT,
        CALL,
        CALL_INDIRECT,
        RETURN,
        /** A string instruction that repeats its step. */
        REPEATED
    }

    /** Work that rename does alone. */
    enum Elimination {
        /** None: something is executed. */
        NONE,
        /** The result is known: 0, or nothing at all. */
        IDIOM,
        /** The result is another register's value. */
        MOVE
    }
}
