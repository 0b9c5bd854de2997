// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

/**
 * What a transition does to memory that several CPUs use.
 *
 * @param address first byte, physical
 * @param widthBytes how many, 1 to 16
 * @param writes whether it changes them
 */
record Footprint(long address, int widthBytes, boolean writes) {
    /** Returns whether the order of two transitions makes no difference. */
    boolean commutesWith(Footprint other) {
        boolean isApart =
                address + widthBytes <= other.address
                        || other.address + other.widthBytes <= address;
        return isApart || !(writes || other.writes);
    }
}
