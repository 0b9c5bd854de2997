// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

/**
 * A return stack buffer: a ring of {@value #ENTRIES} return addresses without a check for
 * underflow, so that a return beyond its depth is predicted from an older call.
 *
 * <p>Not modelled: speculative pushes and pops and their repair.
 */
public final class ReturnStack {
    /** Return addresses held. */
    public static final int ENTRIES = 16;

    private final long[] addresses = new long[ENTRIES];
    private int top;
    private int held;

    /** Makes a stack full of zeros. */
    public ReturnStack() {}

    /** Notes the return address of a call. */
    public void push(long returnAddress) {
        top = top + 1 & ENTRIES - 1;
        addresses[top] = returnAddress;
        held = Math.min(held + 1, ENTRIES);
    }

    /** Takes the prediction for a return; 0 where no call has ever left one. */
    public long pop() {
        long address = addresses[top];
        top = top - 1 & ENTRIES - 1;
        held = Math.max(held - 1, 0);
        return address;
    }

    /** Returns whether every return address was taken; what is popped then was popped before. */
    public boolean isEmpty() {
        return held == 0;
    }

    /** Returns a copy of the contents. */
    public Object save() {
        ReturnStack copy = new ReturnStack();
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((ReturnStack) state);
    }

    private void copyFrom(ReturnStack other) {
        System.arraycopy(other.addresses, 0, addresses, 0, ENTRIES);
        top = other.top;
        held = other.held;
    }
}
