// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

/**
 * Something that is not as recorded.
 *
 * @param what register, memory range or other thing
 * @param expected as recorded
 * @param got as simulated
 */
public record Mismatch(String what, String expected, String got) {
    @Override
    public String toString() {
        return "%-9s expected %s, got %s".formatted(what, expected, got);
    }
}
