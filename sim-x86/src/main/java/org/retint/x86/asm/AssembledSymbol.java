// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

/**
 * A symbol of an image.
 *
 * @param name its name
 * @param virtualAddress its address, or its value if it is absolute
 * @param sizeBytes what {@code .size} said, 0 if nothing
 * @param kind what {@code .type} said
 * @param binding who can see it when units are linked
 * @param section name of the section it lies in, empty if it is absolute
 */
public record AssembledSymbol(
        String name,
        long virtualAddress,
        long sizeBytes,
        Kind kind,
        Binding binding,
        String section) {
    /** What a symbol names. */
    public enum Kind {
        /** Nothing was said. */
        NONE,
        /** A function. */
        FUNCTION,
        /** Data. */
        OBJECT
    }

    /** Who can see a symbol when units are linked. */
    public enum Binding {
        /** Its unit. */
        LOCAL,
        /** Everybody. */
        GLOBAL,
        /** Everybody, unless somebody else defines it. */
        WEAK
    }

    /** Returns whether the symbol is a number and not a place. */
    public boolean isAbsolute() {
        return section.isEmpty();
    }
}
