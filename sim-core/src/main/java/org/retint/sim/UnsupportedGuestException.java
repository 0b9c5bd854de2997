// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/**
 * Thrown when the guest needs something that this simulator lacks. Never thrown for a guest's
 * fault. The machine cannot be run on afterwards; a snapshot can be restored.
 */
public final class UnsupportedGuestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient GuestLocation location;
    private final String remedy;

    /**
     * Makes the exception; its message joins the three parts.
     *
     * @param what the missing thing: {@code "no lifting rule for RDSEED r64"}
     * @param location where, as the ISA prints it: {@code cpu=1 rip=0xffffffff81000042 bytes=...}
     * @param remedy what the reader can do: {@code "mask CPUID feature RDSEED"}
     */
    public UnsupportedGuestException(String what, GuestLocation location, String remedy) {
        super(what + ": " + location + "; " + remedy);
        this.what = what;
        this.location = location;
        this.remedy = remedy;
    }

    /**
     * Returns the same exception with another location, for who knows more of it than the thrower.
     */
    public UnsupportedGuestException at(GuestLocation better) {
        UnsupportedGuestException same = new UnsupportedGuestException(what, better, remedy);
        same.setStackTrace(getStackTrace());
        return same;
    }

    /** Returns where it happened; null after the exception was serialized. */
    public GuestLocation location() {
        return location;
    }
}
