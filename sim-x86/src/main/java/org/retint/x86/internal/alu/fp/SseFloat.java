// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

/**
 * Operations on one lane of an XMM register. One object per CPU, for it keeps the numbers that it
 * works with. A lane is a {@code long}; in single precision the high half is ignored on the way in
 * and 0 on the way out.
 *
 * <p>The host's arithmetic is tried first, and soft-float does what that refuses.
 *
 * @see "Intel SDM vol. 1, Programming with Intel Streaming SIMD Extensions (Intel SSE)"
 */
public final class SseFloat {
    private static final long LOW = 0xffff_ffffL;

    private final FloatContext context;
    private final FloatValue first = new FloatValue();
    private final FloatValue second = new FloatValue();

    /** Makes operations that read their modes from, and leave their exceptions in, a context. */
    public SseFloat(FloatContext context) {
        this.context = context;
    }

    /** Adds. */
    public long add(FloatFormat format, long a, long b) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.add(mayRound, a, b)
                        : HostFloat.add(mayRound, (int) a, (int) b);
        return result == HostFloat.REFUSED ? softAdd(format, a, b) : result;
    }

    private long softAdd(FloatFormat format, long a, long b) {
        load(format, a, b);
        SoftFloat.add(context, format, first, second, first);
        return first.bits(format);
    }

    /** Subtracts {@code b} from {@code a}. */
    public long subtract(FloatFormat format, long a, long b) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.add(mayRound, a, b ^ Long.MIN_VALUE)
                        : HostFloat.add(mayRound, (int) a, (int) b ^ Integer.MIN_VALUE);
        return result == HostFloat.REFUSED ? softSubtract(format, a, b) : result;
    }

    private long softSubtract(FloatFormat format, long a, long b) {
        load(format, a, b);
        SoftFloat.subtract(context, format, first, second, first);
        return first.bits(format);
    }

    /** Multiplies. */
    public long multiply(FloatFormat format, long a, long b) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.multiply(mayRound, a, b)
                        : HostFloat.multiply(mayRound, (int) a, (int) b);
        return result == HostFloat.REFUSED ? softMultiply(format, a, b) : result;
    }

    private long softMultiply(FloatFormat format, long a, long b) {
        load(format, a, b);
        SoftFloat.multiply(context, format, first, second, first);
        return first.bits(format);
    }

    /** Divides {@code a} by {@code b}. */
    public long divide(FloatFormat format, long a, long b) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.divide(mayRound, a, b)
                        : HostFloat.divide(mayRound, (int) a, (int) b);
        return result == HostFloat.REFUSED ? softDivide(format, a, b) : result;
    }

    private long softDivide(FloatFormat format, long a, long b) {
        load(format, a, b);
        SoftFloat.divide(context, format, first, second, first);
        return first.bits(format);
    }

    /** Takes the square root. */
    public long squareRoot(FloatFormat format, long a) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.squareRoot(mayRound, a)
                        : HostFloat.squareRoot(mayRound, (int) a);
        return result == HostFloat.REFUSED ? softSquareRoot(format, a) : result;
    }

    private long softSquareRoot(FloatFormat format, long a) {
        load(format, a, first);
        SoftFloat.squareRoot(context, format, first, first);
        return first.bits(format);
    }

    /** Returns the smaller operand; the second if both are zero or one is a NaN: MINSS. */
    public long min(FloatFormat format, long a, long b) {
        return choose(format, a, b, FloatComparison.LESS);
    }

    /** Returns the larger operand; the second if both are zero or one is a NaN: MAXSS. */
    public long max(FloatFormat format, long a, long b) {
        return choose(format, a, b, FloatComparison.GREATER);
    }

    private long choose(FloatFormat format, long a, long b, int wanted) {
        if (areOrdinary(format, a, b)) {
            long chosen = compareOrdinary(format, a, b) == wanted ? a : b;
            return format == FloatFormat.DOUBLE ? chosen : chosen & LOW;
        }
        load(format, a, b);
        boolean takesFirst = FloatComparison.compare(context, first, second, true) == wanted;
        return (takesFirst ? first : second).bits(format);
    }

    /**
     * Compares.
     *
     * @param signalsQuiet whether a quiet NaN raises IE too
     * @return a constant of {@link FloatComparison}
     */
    public int compare(FloatFormat format, long a, long b, boolean signalsQuiet) {
        if (areOrdinary(format, a, b)) {
            return compareOrdinary(format, a, b);
        }
        load(format, a, b);
        return FloatComparison.compare(context, first, second, signalsQuiet);
    }

    private static boolean areOrdinary(FloatFormat format, long a, long b) {
        return isOrdinary(format, a) && isOrdinary(format, b);
    }

    private static boolean isOrdinary(FloatFormat format, long a) {
        return format == FloatFormat.DOUBLE
                ? HostFloat.isOrdinary(a)
                : HostFloat.isOrdinary((int) a);
    }

    /** Compares what raises nothing. */
    private static int compareOrdinary(FloatFormat format, long a, long b) {
        double x = number(format, a);
        double y = number(format, b);
        return x < y
                ? FloatComparison.LESS
                : x > y ? FloatComparison.GREATER : FloatComparison.EQUAL;
    }

    private static double number(FloatFormat format, long a) {
        return format == FloatFormat.DOUBLE
                ? Double.longBitsToDouble(a)
                : Float.intBitsToFloat((int) a);
    }

    /** Rounds to an integral value; denormals raise nothing here: ROUNDSS. */
    public long roundToIntegral(FloatFormat format, long a, int mode, boolean raisesInexact) {
        boolean mayChange = !raisesInexact || context.ignoresInexact();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.roundToIntegral(mayChange, a, mode)
                        : HostFloat.roundToIntegral(mayChange, (int) a, mode);
        return result == HostFloat.REFUSED
                ? softRoundToIntegral(format, a, mode, raisesInexact)
                : result;
    }

    private long softRoundToIntegral(FloatFormat format, long a, int mode, boolean raisesInexact) {
        load(format, a, first);
        if (first.kind == FloatKind.DENORMAL) {
            first.kind = FloatKind.NORMAL;
        }
        FloatConversion.roundToIntegral(context, first, mode, raisesInexact, first);
        return first.bits(format);
    }

    /** Converts between single and double precision. */
    public long convert(FloatFormat from, FloatFormat to, long a) {
        long result =
                to == FloatFormat.DOUBLE
                        ? HostFloat.widen((int) a)
                        : HostFloat.narrow(context.mayRound(), a);
        return result == HostFloat.REFUSED ? softConvert(from, to, a) : result;
    }

    private long softConvert(FloatFormat from, FloatFormat to, long a) {
        load(from, a, first);
        FloatConversion.convert(context, to, first, true, first);
        return first.bits(to);
    }

    /**
     * Converts to a signed integer; denormals raise PE alone.
     *
     * @param widthBits 32 or 64
     * @param mode a constant of {@link Rounding}
     */
    public long toInteger(FloatFormat format, long a, int widthBits, int mode) {
        if (isOrdinary(format, a)) {
            boolean mayChange = context.ignoresInexact();
            long result = HostFloat.toInteger(mayChange, number(format, a), widthBits, mode);
            if (result != HostFloat.REFUSED) {
                return result;
            }
        }
        load(format, a, first);
        return FloatConversion.toInteger(context, first, widthBits, mode);
    }

    /** Converts a signed integer. */
    public long fromInteger(FloatFormat format, long integer) {
        boolean mayRound = context.mayRound();
        long result =
                format == FloatFormat.DOUBLE
                        ? HostFloat.doubleOf(mayRound, integer)
                        : HostFloat.singleOf(mayRound, integer);
        if (result != HostFloat.REFUSED) {
            return result;
        }
        FloatConversion.fromInteger(integer, first);
        FloatConversion.convert(context, format, first, false, first);
        return first.bits(format);
    }

    private void load(FloatFormat format, long a, long b) {
        load(format, a, first);
        load(format, b, second);
    }

    private void load(FloatFormat format, long bits, FloatValue out) {
        out.read(format, bits);
        if (out.kind == FloatKind.DENORMAL && context.denormalsAreZero()) {
            out.setZero(out.negative);
        }
    }
}
