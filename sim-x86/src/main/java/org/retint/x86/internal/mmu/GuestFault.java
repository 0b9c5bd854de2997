// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.mmu;

import org.retint.x86.Vector;

/**
 * An exception of the guest on its way from where it was found to the run loop, which delivers it
 * and never lets it out. Each CPU has one, which is filled and thrown again; it has no stack trace.
 *
 * @see "Intel SDM vol. 3A, Exception and Interrupt Reference"
 */
public final class GuestFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private int vector;
    private long errorCode;
    private long address;

    /** Makes the carrier of one CPU. */
    public GuestFault() {
        super("guest exception", null, false, false);
    }

    /** Fills in an exception without an error code and returns this. */
    public GuestFault of(int vector) {
        return of(vector, 0);
    }

    /** Fills in an exception and returns this. */
    public GuestFault of(int vector, long errorCode) {
        this.vector = vector;
        this.errorCode = errorCode;
        this.address = 0;
        return this;
    }

    /** Fills in {@code #GP(errorCode)} and returns this. */
    public GuestFault generalProtection(long errorCode) {
        return of(Vector.GP, errorCode);
    }

    /** Fills in {@code #UD} and returns this. */
    public GuestFault invalidOpcode() {
        return of(Vector.UD);
    }

    /**
     * Fills in a page fault and returns this.
     *
     * @param errorCode bits of {@link PageFaultCode}
     * @param address the virtual address that CR2 is to hold
     */
    public GuestFault pageFault(long errorCode, long address) {
        this.vector = Vector.PF;
        this.errorCode = errorCode;
        this.address = address;
        return this;
    }

    /** Returns the vector. */
    public int vector() {
        return vector;
    }

    /** Returns the error code; 0 if the vector has none. */
    public long errorCode() {
        return errorCode;
    }

    /** Returns the address of a page fault; 0 for other vectors. */
    public long address() {
        return address;
    }

    /** Returns vector, error code and address, for messages. */
    @Override
    public String getMessage() {
        return "vector=%d errorCode=%#x address=%#x".formatted(vector, errorCode, address);
    }
}
