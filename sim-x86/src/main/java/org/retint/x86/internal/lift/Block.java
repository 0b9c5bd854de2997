// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * The micro-operations of instructions that follow one another in memory; only the last may branch.
 * Never changes once made, and CPUs share it.
 */
public final class Block {
    private final long rip;
    private final long target;
    private final long endRip;
    private final long[] plain;
    private final long[] fused;
    private final int instructions;
    private final int[] firstUops;
    private final int[] offsets;
    private final byte[] instructionOfUop;
    private final int[] forms;

    /**
     * Makes a block.
     *
     * @param rip virtual address of the first instruction
     * @param target where its last instruction branches to directly, or 0
     * @param words two for each micro-operation
     * @param firstUops number of the first micro-operation of each instruction
     * @param offsets distance of each instruction from the first, and that of the end
     * @param forms handle of each instruction for the timing model, empty without one
     * @param fuse whether a comparison and the branch behind it may be made one
     */
    public Block(
            long rip,
            long target,
            long[] words,
            int[] firstUops,
            int[] offsets,
            int[] forms,
            boolean fuse) {
        this.rip = rip;
        this.target = target;
        this.endRip = rip + offsets[offsets.length - 1];
        this.plain = words;
        this.firstUops = firstUops;
        this.instructions = firstUops.length;
        this.offsets = offsets;
        this.forms = forms;
        this.instructionOfUop = new byte[words.length / 2];
        for (int i = 0; i < firstUops.length; i++) {
            int end = i + 1 < firstUops.length ? firstUops[i + 1] : instructionOfUop.length;
            for (int uop = firstUops[i]; uop < end; uop++) {
                instructionOfUop[uop] = (byte) i;
            }
        }
        this.fused = fuse ? Fusion.fuse(words) : words;
    }

    /** Returns the virtual address of the first instruction. */
    public long rip() {
        return rip;
    }

    /** Returns where the last instruction branches to directly. */
    public long target() {
        return target;
    }

    /** Returns the virtual address behind the last instruction. */
    public long endRip() {
        return endRip;
    }

    /** Returns the words with comparisons and branches as one where possible; not a copy. */
    public long[] fused() {
        return fused;
    }

    /** Returns the words with every instruction apart; not a copy. */
    public long[] plain() {
        return plain;
    }

    /** Returns the number of instructions. */
    public int instructions() {
        return instructions;
    }

    /** Returns the instruction that a micro-operation belongs to. */
    public int instructionOf(int uop) {
        return instructionOfUop[uop];
    }

    /** Returns the first micro-operation of an instruction; behind the last one, their number. */
    public int firstUop(int instruction) {
        return instruction < firstUops.length ? firstUops[instruction] : instructionOfUop.length;
    }

    /** Returns the virtual address of an instruction; behind the last one, that of the end. */
    public long ripOf(int instruction) {
        return rip + offsets[instruction];
    }

    /** Returns the length of an instruction in bytes. */
    public int lengthOf(int instruction) {
        return offsets[instruction + 1] - offsets[instruction];
    }

    /** Returns the handle of an instruction for the timing model. */
    public int formOf(int instruction) {
        return forms[instruction];
    }
}
