// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.Map;

/** Directives that align or leave room. */
final class PaddingDirectives {
    private static final int MAX_ALIGNMENT = 1 << 30;

    private final Unit unit;

    PaddingDirectives(Unit unit) {
        this.unit = unit;
    }

    void register(Map<String, Directives.Handler> handlers) {
        handlers.put(".p2align", cursor -> align(cursor, true, 1));
        handlers.put(".p2alignw", cursor -> align(cursor, true, 2));
        handlers.put(".p2alignl", cursor -> align(cursor, true, 4));
        handlers.put(".balign", cursor -> align(cursor, false, 1));
        handlers.put(".balignw", cursor -> align(cursor, false, 2));
        handlers.put(".balignl", cursor -> align(cursor, false, 4));
        handlers.put(".align", cursor -> align(cursor, false, 1));
        handlers.put(".org", this::origin);
        handlers.put(".skip", this::skip);
        handlers.put(".space", this::skip);
        handlers.put(".zero", this::skip);
        handlers.put(".fill", this::fill);
        handlers.put(".nops", this::nops);
    }

    static int powerOfTwo(long alignment, int position) {
        if (alignment < 0 || alignment > MAX_ALIGNMENT || (alignment & (alignment - 1)) != 0) {
            throw new StatementError(
                    position, "expected a power of two up to 2^30, found " + alignment);
        }
        return (int) Math.max(1, alignment);
    }

    private void align(Cursor cursor, boolean exponent, int width) {
        cursor.skipSpaces();
        int position = cursor.position();
        long amount = unit.expressions().constant(cursor, "an alignment");
        if (exponent && (amount < 0 || amount > 30)) {
            throw new StatementError(
                    position, "expected an exponent from 0 to 30, found " + amount);
        }
        int alignment = exponent ? 1 << (int) amount : powerOfTwo(amount, position);
        Expression fill = null;
        long maximum = 0;
        if (cursor.accept(',')) {
            if (cursor.skipSpaces().peek() != ',' && !cursor.atEnd()) {
                fill = new Expression.Constant(unit.expressions().constant(cursor, "a fill value"));
            }
            if (cursor.accept(',')) {
                maximum = unit.expressions().constant(cursor, "the most bytes to skip");
            }
        }
        cursor.expectEnd();
        align(unit, alignment, (int) Math.max(0, maximum), pattern(fill, width));
    }

    /** Returns the bytes to repeat; null for instructions that do nothing. */
    private byte[] pattern(Expression fill, int width) {
        boolean code = unit.output().section().isExecutable();
        long value = fill == null ? 0 : fill.constant().getAsLong();
        if (code && (fill == null || (width == 1 && (value & 0xff) == NopFill.NOP))) {
            return null;
        }
        byte[] pattern = new byte[width];
        Subsection.store(pattern, 0, value, width);
        return pattern;
    }

    static void align(Unit unit, int alignment, int maximum, byte[] pattern) {
        if (alignment > 1) {
            Subsection output = unit.output();
            output.section().align(alignment);
            output.close(new Tail.Align(unit.location(), alignment, maximum, pattern));
        }
    }

    private void origin(Cursor cursor) {
        Location location = unit.location(cursor.skipSpaces().position());
        Expression target = unit.expressions().parse(cursor);
        long fill = cursor.accept(',') ? unit.expressions().constant(cursor, "a fill value") : 0;
        cursor.expectEnd();
        unit.output().close(new Tail.Space(location, target, true, new byte[] {(byte) fill}));
    }

    private void skip(Cursor cursor) {
        Location location = unit.location(cursor.skipSpaces().position());
        Expression count = unit.expressions().parse(cursor);
        long fill = cursor.accept(',') ? unit.expressions().constant(cursor, "a fill value") : 0;
        cursor.expectEnd();
        leave(count, new byte[] {(byte) fill}, location);
    }

    private void fill(Cursor cursor) {
        Location location = unit.location(cursor.skipSpaces().position());
        Expression count = unit.expressions().parse(cursor);
        long width = 1;
        long value = 0;
        int position = cursor.position();
        if (cursor.accept(',')) {
            width = unit.expressions().constant(cursor, "a size");
            if (cursor.accept(',')) {
                value = unit.expressions().constant(cursor, "a fill value");
            }
        }
        cursor.expectEnd();
        if (width < 0) {
            throw new StatementError(position, "expected a size from 0 to 8, found " + width);
        }
        byte[] pattern = new byte[(int) Math.min(8, width)];
        Subsection.store(pattern, 0, value & 0xffffffffL, pattern.length);
        leave(count, pattern, location);
    }

    private void leave(Expression count, byte[] pattern, Location location) {
        Subsection output = unit.output();
        if (!(count instanceof Expression.Constant constant)) {
            output.close(new Tail.Space(location, count, false, pattern));
            return;
        }
        long times = constant.value();
        if (times < 0) {
            throw new StatementError(-1, "expected a count of at least 0, found " + times);
        }
        if (isZero(pattern)) {
            output.reserve(Math.min(times, 1L << 32) * pattern.length);
            return;
        }
        for (long i = 0; i < times; i++) {
            output.append(pattern);
        }
    }

    private static boolean isZero(byte[] pattern) {
        for (byte b : pattern) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private void nops(Cursor cursor) {
        int position = cursor.skipSpaces().position();
        long count = unit.expressions().constant(cursor, "a number of bytes");
        cursor.expectEnd();
        if (count < 0 || count > 1 << 20) {
            throw new StatementError(position, "expected 0 to 1048576 bytes, found " + count);
        }
        byte[] bytes = new byte[(int) count];
        NopFill.fill(bytes, 0, bytes.length);
        unit.output().append(bytes);
    }
}
