// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

/**
 * Something wrong with a source text.
 *
 * @param location where
 * @param text what, what was expected, and in which macro
 */
public record Problem(Location location, String text) {
    @Override
    public String toString() {
        return location + ": " + text;
    }
}
