// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.retint.x86.Register;

/**
 * A place that goes where a register says, as {@link CallChecker} sees it: a block, or what was not
 * converted.
 *
 * @param index its number among the checked ones
 * @param kind what it is
 * @param address its first instruction
 * @param register the register that holds the target
 * @param fastReturnAddress where a block's fast call returns; {@code returnAddress} for other calls
 * @param returnAddress where its call returns; 0 for a jump
 */
public record CheckedSite(
        int index,
        Kind kind,
        long address,
        Register register,
        long fastReturnAddress,
        long returnAddress) {
    /** What a site is. The numbers of the last two are those in {@code .relpoline_plain}. */
    public enum Kind {
        /** A block in place of a call. */
        BLOCK,
        /** A call of a thunk, or through the register. */
        CALL,
        /** A tail call: a jump to a thunk, or through the register. */
        JUMP
    }

    /** Checks that nothing is missing. */
    public CheckedSite {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(register, "register");
    }

    /** Returns the blocks of a table, each with the index that it has there. */
    public static List<CheckedSite> blocks(SiteTable table) {
        List<CheckedSite> checked = new ArrayList<>();
        for (CallSite site : table.sites()) {
            checked.add(
                    new CheckedSite(
                            site.index(),
                            Kind.BLOCK,
                            site.address(),
                            site.register(),
                            site.fastReturnAddress(),
                            site.end()));
        }
        return checked;
    }

    /** Returns whether calls come back to it: a jump's callee returns to the caller's caller. */
    public boolean returns() {
        return kind != Kind.JUMP;
    }

    @Override
    public String toString() {
        String what = kind == Kind.JUMP ? "tail call" : "site";
        return "%s %d at %#x (%s)".formatted(what, index, address, register.attName());
    }
}
