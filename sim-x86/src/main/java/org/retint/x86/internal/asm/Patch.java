// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import org.retint.x86.internal.encode.Fixup;

/**
 * A place that receives an expression's value after layout.
 *
 * @param fragment the fragment that holds the place
 * @param offset offset of the place in the fragment
 * @param end offset of the end of the instruction, from which relative distances count
 * @param widthBytes 1, 2, 4 or 8
 * @param kind how the value is stored
 * @param value the value
 * @param location where the source says so
 */
record Patch(
        Fragment fragment,
        int offset,
        int end,
        int widthBytes,
        Fixup.Kind kind,
        Expression value,
        Location location) {}
