// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

/** Something that a program must do, or never do, in every interleaving. */
@FunctionalInterface
public interface Property {
    /** Adds checks and monitors to a program. */
    void addTo(ExploredProgram program);
}
