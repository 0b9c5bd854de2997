// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.Objects;
import org.retint.x86.Register;

/**
 * An indirect call that a block was put in place of.
 *
 * @param index its number in the table of sites
 * @param address address of the block
 * @param register the register that holds the target
 * @param block layout of the block
 */
public record CallSite(int index, long address, Register register, Block block) {
    /** Checks that nothing is missing. */
    public CallSite {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(block, "block");
    }

    /** Returns the first address behind the block, where the slow call returns. */
    public long end() {
        return address + block.lengthBytes();
    }

    /** Returns where the fast call returns. */
    public long fastReturnAddress() {
        return address + block.fastReturnOffset();
    }

    /** Returns whether the address lies in the block. */
    public boolean contains(long virtualAddress) {
        return virtualAddress - address >= 0 && virtualAddress - address < block.lengthBytes();
    }

    @Override
    public String toString() {
        return "site %d at %#x (%s)".formatted(index, address, register.attName());
    }
}
