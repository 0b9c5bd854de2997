// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

/**
 * One retired instruction, or one uninterrupted run of steps of a repeated string instruction, with
 * what happened to it. Each CPU has one and fills it again for every instruction: {@link #begin},
 * then what applies of {@link #access}, {@link #branch} and {@link #steps}.
 *
 * <p>A model must not keep it.
 */
public final class Retired {
    /** Accesses that are told apart; further ones of the same instruction only count. */
    public static final int MAX_ACCESSES = 8;

    private final long[] accessAddresses = new long[MAX_ACCESSES];
    private int form;
    private long rip;
    private int lengthBytes;
    private int accessCount;
    private int storeMask;
    private boolean taken;
    private long target;
    private int steps;
    private boolean finished;

    /** Makes a carrier that describes nothing yet. */
    public Retired() {}

    /**
     * Starts the description of an instruction that accessed nothing and did not branch.
     *
     * @param formHandle what {@link TimingPart#classify} returned for it
     * @param virtualAddress where it starts
     * @param length its bytes, 1 to 15
     */
    public void begin(int formHandle, long virtualAddress, int length) {
        form = formHandle;
        rip = virtualAddress;
        lengthBytes = length;
        accessCount = 0;
        storeMask = 0;
        taken = false;
        steps = 1;
        finished = true;
    }

    /** Replaces the handle of the form, for a part that wraps another one and its handles. */
    public void reclassify(int formHandle) {
        form = formHandle;
    }

    /** Adds a memory access in program order; {@code store} tells a store from a load. */
    public void access(long virtualAddress, boolean store) {
        int index = accessCount++;
        if (index < MAX_ACCESSES) {
            accessAddresses[index] = virtualAddress;
            if (store) {
                storeMask |= 1 << index;
            }
        }
    }

    /**
     * Says how a branch of any kind ended.
     *
     * @param wasTaken false only for a conditional branch that fell through
     * @param targetAddress the instruction reached
     */
    public void branch(boolean wasTaken, long targetAddress) {
        taken = wasTaken;
        target = targetAddress;
    }

    /**
     * Says how many steps of a repeated string instruction were made since it was last priced.
     *
     * @param count steps, 0 or more
     * @param done whether the instruction is finished, rather than interrupted between steps
     */
    public void steps(int count, boolean done) {
        steps = count;
        finished = done;
    }

    /** Returns the handle of the form. */
    public int form() {
        return form;
    }

    /** Returns the virtual address of the instruction. */
    public long rip() {
        return rip;
    }

    /** Returns the length in bytes. */
    public int lengthBytes() {
        return lengthBytes;
    }

    /** Returns the virtual address of the next instruction in memory. */
    public long nextRip() {
        return rip + lengthBytes;
    }

    /** Returns how many memory accesses were made, those beyond {@link #MAX_ACCESSES} too. */
    public int accessCount() {
        return accessCount;
    }

    /** Returns the virtual address of access {@code index}, below {@link #MAX_ACCESSES}. */
    public long accessAddress(int index) {
        return accessAddresses[index];
    }

    /** Returns whether access {@code index} is a store. */
    public boolean isStore(int index) {
        return (storeMask >>> index & 1) != 0;
    }

    /** Returns whether a branch was taken; false for what is no branch. */
    public boolean taken() {
        return taken;
    }

    /** Returns the instruction that a branch reached; meaningless for what is no branch. */
    public long target() {
        return target;
    }

    /** Returns the steps of a string instruction; 1 for any other. */
    public int steps() {
        return steps;
    }

    /** Returns whether the instruction is finished; false only between steps of a repetition. */
    public boolean finished() {
        return finished;
    }
}
