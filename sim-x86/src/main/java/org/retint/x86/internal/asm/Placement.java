// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.Map;

/**
 * Where sections go in memory: one after the other from a base address, code first, then constants,
 * data and zeros, each group on a boundary of its own. Sections may be given fixed addresses.
 *
 * @param base address of {@code .text}
 * @param groupAlignment boundary on which each group begins, a power of two
 * @param fixed addresses by section
 */
public record Placement(long base, long groupAlignment, Map<String, Long> fixed) {}
