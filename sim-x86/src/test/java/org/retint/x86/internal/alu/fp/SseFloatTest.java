// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Elements of XMM registers: the host's arithmetic against soft-float, results and MXCSR. */
class SseFloatTest {
    private static final int SAMPLES = 300_000;
    private static final int DEFAULT = 0x1f80;
    private static final int PE_SET = DEFAULT | FloatContext.PE;
    private static final int MASKS = FloatContext.ALL << 7;
    private static final int DAZ = 1 << 6;
    private static final int FTZ = 1 << 15;
    private static final long LOW = 0xffff_ffffL;
    private static final double[] BORDERS = {
        0, 1, 2, 3, 0.5, 1.5, 2.5, 0x1p24, 0x1p31, 0x1p32, 0x1p53, 0x1p62, 0x1p63, 0x1p64
    };

    private final FloatContext context = new FloatContext();
    private final SseFloat lanes = new SseFloat(context);
    private final FloatContext softContext = new FloatContext();
    private final FloatValue a = new FloatValue();
    private final FloatValue b = new FloatValue();

    private enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        SQUARE_ROOT,
        MIN,
        MAX,
        COMPARE,
        COMPARE_SIGNALLING,
        ROUND,
        ROUND_QUIETLY,
        CONVERT,
        TO_INTEGER_32,
        TO_INTEGER_64,
        FROM_INTEGER
    }

    private static FloatFormat other(FloatFormat format) {
        return format == FloatFormat.DOUBLE ? FloatFormat.SINGLE : FloatFormat.DOUBLE;
    }

    private long subject(Operation operation, FloatFormat format, long x, long y, int mode) {
        return switch (operation) {
            case ADD -> lanes.add(format, x, y);
            case SUBTRACT -> lanes.subtract(format, x, y);
            case MULTIPLY -> lanes.multiply(format, x, y);
            case DIVIDE -> lanes.divide(format, x, y);
            case SQUARE_ROOT -> lanes.squareRoot(format, x);
            case MIN -> lanes.min(format, x, y);
            case MAX -> lanes.max(format, x, y);
            case COMPARE -> lanes.compare(format, x, y, false);
            case COMPARE_SIGNALLING -> lanes.compare(format, x, y, true);
            case ROUND -> lanes.roundToIntegral(format, x, mode, true);
            case ROUND_QUIETLY -> lanes.roundToIntegral(format, x, mode, false);
            case CONVERT -> lanes.convert(format, other(format), x);
            case TO_INTEGER_32 -> lanes.toInteger(format, x, 32, mode);
            case TO_INTEGER_64 -> lanes.toInteger(format, x, 64, mode);
            case FROM_INTEGER -> lanes.fromInteger(format, x);
        };
    }

    private long model(Operation operation, FloatFormat format, long x, long y, int mode) {
        read(format, x, a);
        read(format, y, b);
        FloatFormat of = operation == Operation.CONVERT ? other(format) : format;
        switch (operation) {
            case ADD -> SoftFloat.add(softContext, format, a, b, a);
            case SUBTRACT -> SoftFloat.subtract(softContext, format, a, b, a);
            case MULTIPLY -> SoftFloat.multiply(softContext, format, a, b, a);
            case DIVIDE -> SoftFloat.divide(softContext, format, a, b, a);
            case SQUARE_ROOT -> SoftFloat.squareRoot(softContext, format, a, a);
            case MIN -> {
                int order = FloatComparison.compare(softContext, a, b, true);
                return (order == FloatComparison.LESS ? a : b).bits(format);
            }
            case MAX -> {
                int order = FloatComparison.compare(softContext, a, b, true);
                return (order == FloatComparison.GREATER ? a : b).bits(format);
            }
            case COMPARE -> {
                return FloatComparison.compare(softContext, a, b, false);
            }
            case COMPARE_SIGNALLING -> {
                return FloatComparison.compare(softContext, a, b, true);
            }
            case ROUND, ROUND_QUIETLY -> {
                if (a.kind == FloatKind.DENORMAL) {
                    a.kind = FloatKind.NORMAL; // raises nothing
                }
                boolean raises = operation == Operation.ROUND;
                FloatConversion.roundToIntegral(softContext, a, mode, raises, a);
            }
            case CONVERT -> FloatConversion.convert(softContext, of, a, true, a);
            case TO_INTEGER_32 -> {
                return FloatConversion.toInteger(softContext, a, 32, mode);
            }
            case TO_INTEGER_64 -> {
                return FloatConversion.toInteger(softContext, a, 64, mode);
            }
            case FROM_INTEGER -> {
                FloatConversion.fromInteger(x, a);
                FloatConversion.convert(softContext, format, a, false, a);
            }
        }
        return a.bits(of);
    }

    private void read(FloatFormat format, long bits, FloatValue value) {
        value.read(format, bits);
        if (value.kind == FloatKind.DENORMAL && softContext.denormalsAreZero()) {
            value.setZero(value.negative);
        }
    }

    private static int raised(FloatContext of) {
        return of.flags() & FloatContext.ALL;
    }

    private static int mxcsr(Random random) {
        int masks = random.nextInt(3) == 0 ? random.nextInt() & MASKS : MASKS;
        int flags = random.nextInt() & FloatContext.ALL;
        int rounding = random.nextBoolean() ? 0 : random.nextInt(4);
        int rare = random.nextInt(4) == 0 ? random.nextInt() & (DAZ | FTZ) : 0;
        return masks | flags | rounding << 13 | rare;
    }

    /** Returns a number of any class; half of them of few bits, so that results are exact. */
    private static long sample(Random random, FloatFormat format, long near) {
        int fractionBits = format.precisionBits() - 1;
        long fields = 2L * format.bias() + 1;
        long field =
                switch (random.nextInt(8)) {
                    case 0 -> random.nextInt(4);
                    case 1 -> fields - random.nextInt(4);
                    case 2 -> random.nextLong() & fields;
                    case 3 -> fields / 2 + random.nextInt(70);
                    case 4 -> fields / 4 + random.nextInt(4) - 2;
                    case 5 -> ((near >>> fractionBits) + random.nextInt(3)) & fields;
                    default -> fields / 2 - 3 + random.nextInt(6);
                };
        long fraction =
                switch (random.nextInt(6)) {
                    case 0 -> random.nextInt(4);
                    case 1 -> -1L - random.nextInt(4);
                    case 2 -> near + random.nextInt(5) - 2;
                    case 3 -> random.nextLong();
                    default -> random.nextLong() << (fractionBits - random.nextInt(fractionBits));
                };
        long sign = random.nextInt(2);
        int width = format == FloatFormat.DOUBLE ? 64 : 32;
        return sign << (width - 1)
                | field << fractionBits
                | (fraction & ((1L << fractionBits) - 1));
    }

    private static long border(Random random, FloatFormat format) {
        double number = BORDERS[random.nextInt(BORDERS.length)];
        long sign = random.nextInt(2);
        int ulps = random.nextInt(5) - 2;
        return format == FloatFormat.DOUBLE
                ? Double.doubleToRawLongBits(number) + ulps + (sign << 63)
                : (Float.floatToRawIntBits((float) number) + ulps + (sign << 31)) & LOW;
    }

    private static long integer(Random random) {
        long number = random.nextLong() >> random.nextInt(64);
        return random.nextInt(4) == 0 ? Long.MAX_VALUE + random.nextInt(5) - 2 : number;
    }

    private static long operand(Random random, Operation operation, FloatFormat format) {
        if (operation == Operation.FROM_INTEGER) {
            return integer(random);
        }
        return random.nextInt(4) == 0 ? border(random, format) : sample(random, format, 0);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void resultsAndFlagsAreThoseOfSoftFloat(Operation operation) {
        Random random = new Random(operation.ordinal());
        for (int i = 0; i < SAMPLES; i++) {
            FloatFormat format = (i & 1) == 0 ? FloatFormat.DOUBLE : FloatFormat.SINGLE;
            int mxcsr = mxcsr(random);
            int mode = random.nextInt(4);
            long x = operand(random, operation, format);
            long y = sample(random, format, x);
            softContext.sse(mxcsr);
            long expected = model(operation, format, x, y, mode);
            context.sse(mxcsr);
            long result = subject(operation, format, x, y, mode);
            String what = format + " %#x %#x mxcsr=%#x mode=%d".formatted(x, y, mxcsr, mode);
            assertEquals(mxcsr | raised(softContext), mxcsr | raised(context), what);
            assertEquals(softContext.unmasked(), context.unmasked(), what);
            if ((softContext.unmasked() & FloatContext.BEFORE) == 0) {
                assertEquals(expected, result, what);
            }
        }
    }

    private static void assertTaken(long result) {
        assertNotEquals(HostFloat.REFUSED, result);
    }

    private static void assertRefused(long result) {
        assertEquals(HostFloat.REFUSED, result);
    }

    private static long bits(double x) {
        return Double.doubleToRawLongBits(x);
    }

    private static int bits(float x) {
        return Float.floatToRawIntBits(x);
    }

    @Test
    void exactResultsNeedNoSoftFloat() {
        assertTaken(HostFloat.add(false, bits(0.75), bits(-3.0)));
        assertTaken(HostFloat.add(false, bits(0.75f), bits(-3f)));
        assertTaken(HostFloat.multiply(false, bits(1.5), bits(1e15)));
        assertTaken(HostFloat.multiply(false, bits(1.5f), bits(3f)));
        assertTaken(HostFloat.multiply(false, bits(0.0), bits(0.1)));
        assertTaken(HostFloat.divide(false, bits(21.0), bits(-7.0)));
        assertTaken(HostFloat.divide(false, bits(21f), bits(-7f)));
        assertTaken(HostFloat.squareRoot(false, bits(2.25)));
        assertTaken(HostFloat.squareRoot(false, bits(2.25f)));
        assertTaken(HostFloat.narrow(false, bits(2.25)));
        assertTaken(HostFloat.widen(bits(0.1f)));
        assertTaken(HostFloat.toInteger(false, -7, 32, Rounding.NEAREST));
        assertTaken(HostFloat.doubleOf(false, 1L << 62));
        assertTaken(HostFloat.singleOf(false, -(1L << 40)));
    }

    @Test
    void inexactResultsAreTakenOnlyWherePeChangesNothing() {
        for (boolean mayRound : new boolean[] {false, true}) {
            long[] results = {
                HostFloat.add(mayRound, bits(1.0), bits(1e-17)),
                HostFloat.add(mayRound, bits(1f), bits(1e-9f)),
                HostFloat.multiply(mayRound, bits(0.1), bits(0.1)),
                HostFloat.multiply(mayRound, bits(0.1f), bits(0.1f)),
                HostFloat.divide(mayRound, bits(1.0), bits(3.0)),
                HostFloat.divide(mayRound, bits(1f), bits(3f)),
                HostFloat.squareRoot(mayRound, bits(2.0)),
                HostFloat.squareRoot(mayRound, bits(2f)),
                HostFloat.roundToIntegral(mayRound, bits(1.5), Rounding.UP),
                HostFloat.roundToIntegral(mayRound, bits(1.5f), Rounding.UP),
                HostFloat.narrow(mayRound, bits(0.1)),
                HostFloat.toInteger(mayRound, 1.5, 64, Rounding.TRUNCATE),
                HostFloat.doubleOf(mayRound, Long.MAX_VALUE),
                HostFloat.singleOf(mayRound, (1L << 24) + 1)
            };
            for (long result : results) {
                assertEquals(mayRound, result != HostFloat.REFUSED);
            }
        }
    }

    @Test
    void whatMayOverflowUnderflowOrIsNoOrdinaryNumberIsLeftToSoftFloat() {
        assertRefused(HostFloat.add(true, bits(Double.MAX_VALUE), bits(Double.MAX_VALUE)));
        assertRefused(HostFloat.add(true, bits(1.0), bits(Double.MIN_VALUE)));
        assertRefused(HostFloat.add(true, bits(1f), bits(Float.NaN)));
        assertRefused(HostFloat.multiply(true, bits(0x1p-1000), bits(0x1p-1000)));
        assertRefused(HostFloat.divide(true, bits(1.0), bits(0.0)));
        assertRefused(HostFloat.divide(true, bits(1f), bits(Float.POSITIVE_INFINITY)));
        assertRefused(HostFloat.squareRoot(true, bits(-1.0)));
        assertRefused(HostFloat.narrow(true, bits(0x1p-126)));
        assertRefused(HostFloat.toInteger(true, 0x1p31, 32, Rounding.NEAREST));
        assertRefused(HostFloat.toInteger(true, 0x1p63, 64, Rounding.NEAREST));
    }

    @Test
    void modesFollowEachChangeOfMxcsr() {
        long one = bits(1.0);
        long three = bits(3.0);
        for (int mxcsr : new int[] {PE_SET, PE_SET | Rounding.UP << 13, DEFAULT, PE_SET}) {
            context.sse(mxcsr);
            softContext.sse(mxcsr);
            long expected = model(Operation.DIVIDE, FloatFormat.DOUBLE, one, three, 0);
            assertEquals(expected, lanes.divide(FloatFormat.DOUBLE, one, three));
            assertEquals(mxcsr | FloatContext.PE, mxcsr | raised(context));
        }
    }
}
