// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.retint.sim.wasm.PluginFailure.Kind;

/** A place in the bytes of a module, from which numbers and names are read up to an end. */
final class ModuleReader {
    private static final int MAX_NAME_BYTES = 256;

    private final byte[] bytes;
    private final int end;
    private int position;

    ModuleReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == end;
    }

    PluginFailure malformed(String what) {
        return PluginFailure.at(position, Kind.MALFORMED, what);
    }

    PluginFailure forbidden(String what) {
        return PluginFailure.at(position, Kind.FORBIDDEN, what);
    }

    /** Returns a reader of the next bytes and stands behind them. */
    ModuleReader part(int length) {
        if (length < 0 || length > end - position) {
            throw malformed(
                    "length=" + Integer.toUnsignedString(length) + " reaches beyond the end");
        }
        ModuleReader part = new ModuleReader(bytes, position, position + length);
        position += length;
        return part;
    }

    void requireEnd(String what) {
        if (!atEnd()) {
            throw malformed("bytes behind the end of " + what);
        }
    }

    int u8() {
        if (position == end) {
            throw malformed("the module ends in the middle");
        }
        return bytes[position++] & 0xff;
    }

    /** Reads an unsigned number of 32 bits; as a length, a negative value is too long. */
    int u32() {
        int start = position;
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = u8();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                if (value >>> 32 != 0) {
                    break;
                }
                return (int) value;
            }
        }
        throw PluginFailure.at(start, Kind.MALFORMED, "number of more than 32 bits");
    }

    /** Reads a count of things that take at least one byte each. */
    int count(String what) {
        int start = position;
        int count = u32();
        if (count < 0 || count > end - position) {
            throw PluginFailure.at(
                    start,
                    Kind.MALFORMED,
                    "more " + what + " than bytes: " + Integer.toUnsignedString(count));
        }
        return count;
    }

    /** Reads an index. */
    int index(int limit, String what) {
        int start = position;
        int index = u32();
        if (index < 0 || index >= limit) {
            throw PluginFailure.at(
                    start,
                    Kind.MALFORMED,
                    "unknown %s: index=%s count=%d"
                            .formatted(what, Integer.toUnsignedString(index), limit));
        }
        return index;
    }

    /** Reads a signed number; bits beyond its width must be copies of its sign. */
    long signed(int widthBits) {
        int start = position;
        long value = 0;
        for (int shift = 0; shift < widthBits; shift += 7) {
            int next = u8();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                int read = shift + 7;
                long extended = read < Long.SIZE ? value << -read >> -read : value;
                int excess = read - widthBits;
                int sign = (byte) (next << 1) >> 1; // the seven bits, sign-extended
                int beyond = excess > 0 ? sign >> (6 - excess) : 0;
                if (beyond != 0 && beyond != -1) {
                    break;
                }
                return extended;
            }
        }
        throw PluginFailure.at(start, Kind.MALFORMED, "number of more than " + widthBits + " bits");
    }

    String name() {
        int start = position;
        int length = count("characters of a name");
        if (length > MAX_NAME_BYTES) {
            throw PluginFailure.at(start, Kind.TOO_LARGE, "name of " + length + " bytes");
        }
        try {
            String name =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, position, length))
                            .toString();
            position += length;
            return name;
        } catch (CharacterCodingException e) {
            throw malformed("a name that is not UTF-8");
        }
    }

    /** Reads the type of a value. */
    PluginType type() {
        int start = position;
        int code = u8();
        return switch (code) {
            case 0x7f -> PluginType.I32;
            case 0x7e -> PluginType.I64;
            case 0x7d, 0x7c ->
                    throw PluginFailure.at(
                            start, Kind.FORBIDDEN, "floating point: a value of type f32 or f64");
            case 0x7b, 0x70, 0x6f ->
                    throw PluginFailure.at(
                            start, Kind.FORBIDDEN, "a value that is no integer of 32 or 64 bits");
            default ->
                    throw PluginFailure.at(
                            start, Kind.MALFORMED, "unknown type %#x".formatted(code));
        };
    }

    /** Reads the constant that a global or an offset begins with, up to its END. */
    long constant(PluginType type) {
        int start = position;
        int opcode = u8();
        long value;
        if (opcode == Opcode.I32_CONST && type == PluginType.I32) {
            value = signed(32);
        } else if (opcode == Opcode.I64_CONST && type == PluginType.I64) {
            value = signed(64);
        } else {
            throw PluginFailure.at(
                    start,
                    Kind.FORBIDDEN,
                    "initial values and offsets are constants of their type");
        }
        if (u8() != Opcode.END) {
            throw PluginFailure.at(
                    start, Kind.FORBIDDEN, "initial values and offsets are single constants");
        }
        return value;
    }
}
