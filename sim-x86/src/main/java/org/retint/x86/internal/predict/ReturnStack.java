// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

/**
 * A return stack buffer: a ring of return addresses without a check for underflow, so that a return
 * beyond its depth is predicted from an older call.
 *
 * <p>Not modelled: speculative pushes and pops and their repair.
 */
public final class ReturnStack {
    private final long[] addresses;
    private int top;
    private int held;

    /** Makes a stack full of zeros that holds so many addresses. */
    public ReturnStack(int entries) {
        addresses = new long[entries];
    }

    /** Notes the return address of a call. */
    public void push(long returnAddress) {
        top = top + 1 == addresses.length ? 0 : top + 1;
        addresses[top] = returnAddress;
        held = Math.min(held + 1, addresses.length);
    }

    /** Takes the prediction for a return; 0 where no call has ever left one. */
    public long pop() {
        long address = addresses[top];
        top = top == 0 ? addresses.length - 1 : top - 1;
        held = Math.max(held - 1, 0);
        return address;
    }

    /** Returns whether every return address was taken; what is popped then was popped before. */
    public boolean isEmpty() {
        return held == 0;
    }

    /** Returns a copy of the contents. */
    public Object save() {
        ReturnStack copy = new ReturnStack(addresses.length);
        copy.copyFrom(this);
        return copy;
    }

    /** Puts back what {@link #save} returned. */
    public void restore(Object state) {
        copyFrom((ReturnStack) state);
    }

    private void copyFrom(ReturnStack other) {
        System.arraycopy(other.addresses, 0, addresses, 0, addresses.length);
        top = other.top;
        held = other.held;
    }
}
