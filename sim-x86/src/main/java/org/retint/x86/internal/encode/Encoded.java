// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.List;
import org.retint.x86.internal.isa.IsaRow;

/**
 * An encoded instruction.
 *
 * @param bytes all bytes, zero where a fixup will store; not copied
 * @param fixups places left open, by ascending offset
 * @param row the form that was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
public record Encoded(byte[] bytes, List<Fixup> fixups, IsaRow row) {}
