// SPDX-License-Identifier: Apache-2.0
/**
 * What the operations on extended state do: one unit per kind of micro-operation ({@link
 * org.retint.x86.internal.extended.FloatUnit}, {@link org.retint.x86.internal.extended.PackedUnit},
 * {@link org.retint.x86.internal.extended.CryptoUnit}, {@link
 * org.retint.x86.internal.extended.X87Unit}). Units read and write {@link
 * org.retint.x86.ExtendedState} and status flags, access no memory, and call {@code internal.alu}
 * for arithmetic. Both engines call them.
 *
 * <p>Not API: this package is not exported.
 */
package org.retint.x86.internal.extended;
