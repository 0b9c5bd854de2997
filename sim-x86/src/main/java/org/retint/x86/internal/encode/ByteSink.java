// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Bytes of one instruction and the places left open in them. */
final class ByteSink {
    private static final int CAPACITY = 32;

    private final byte[] bytes = new byte[CAPACITY];
    private final List<Fixup> fixups = new ArrayList<>(2);
    private int length;

    /** Appends the low {@code widthBytes} bytes of a number, lowest first. */
    void write(long value, int widthBytes) {
        for (int i = 0; i < widthBytes; i++) {
            bytes[length++] = (byte) (value >> (8 * i));
        }
    }

    /** Appends a value if it is known, else a place for it. */
    void write(SymbolicValue value, int widthBytes, Fixup.Kind kind) {
        OptionalLong constant = value.constant();
        if (constant.isEmpty() || kind == Fixup.Kind.PC_RELATIVE) {
            fixups.add(new Fixup(length, widthBytes, kind, value));
            write(0, widthBytes);
        } else {
            write(constant.getAsLong(), widthBytes);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    List<Fixup> fixups() {
        return List.copyOf(fixups);
    }
}
