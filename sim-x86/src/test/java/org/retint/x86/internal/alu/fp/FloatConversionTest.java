// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Conversions, rounding to integers, comparison and the x87 FPU's own operations. */
class FloatConversionTest {
    private static final int ALL_MASKED = 0x1f80;
    private static final int SAMPLES = 50_000;
    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.DOWN
    };

    private final FloatContext context = new FloatContext();
    private final FloatValue a = new FloatValue();
    private final FloatValue b = new FloatValue();
    private final FloatValue out = new FloatValue();

    private static double sample(Random random, int exponents) {
        int exponent = 1023 + random.nextInt(exponents) - exponents / 2;
        long fraction = random.nextLong() << random.nextInt(53) & -1L >>> 12;
        long sign = random.nextInt(2);
        return Double.longBitsToDouble(sign << 63 | (long) exponent << 52 | fraction);
    }

    private void read(FloatValue value, double number) {
        value.readDouble(Double.doubleToRawLongBits(number));
    }

    @Test
    void integersOfEveryWidthRoundAsDecimalsDo() {
        Random random = new Random(3);
        for (int i = 0; i < SAMPLES; i++) {
            double x = sample(random, 150);
            int mode = i & 3;
            int widthBits = 16 << random.nextInt(3);
            context.sse(ALL_MASKED);
            read(a, x);
            BigDecimal rounded = new BigDecimal(x).setScale(0, MODES[mode]);
            boolean fits = rounded.toBigInteger().bitLength() < widthBits;
            long expected = fits ? rounded.longValue() : -1L << (widthBits - 1);
            boolean exact = rounded.compareTo(new BigDecimal(x)) == 0;
            int flags = fits ? exact ? 0 : FloatContext.PE : FloatContext.IE;
            String what = x + " " + widthBits + " " + MODES[mode];
            assertEquals(expected, FloatConversion.toInteger(context, a, widthBits, mode), what);
            assertEquals(flags, context.flags() & FloatContext.ALL, what);
        }
    }

    @Test
    void integralValuesKeepTheSignAndSayWhetherTheyDiffer() {
        Random random = new Random(4);
        for (int i = 0; i < SAMPLES; i++) {
            double x = sample(random, 140);
            int mode = i & 3;
            double expected =
                    switch (mode) {
                        case Rounding.NEAREST -> Math.rint(x);
                        case Rounding.DOWN -> Math.floor(x);
                        case Rounding.UP -> Math.ceil(x);
                        default -> x < 0 ? Math.ceil(x) : Math.floor(x);
                    };
            context.sse(ALL_MASKED);
            read(a, x);
            FloatConversion.roundToIntegral(context, a, mode, true, out);
            assertEquals(Double.doubleToRawLongBits(expected), out.doubleBits(), x + " " + mode);
            int flags = expected == x ? 0 : FloatContext.PE;
            assertEquals(flags, context.flags() & FloatContext.ALL, x + " " + mode);
        }
    }

    @Test
    void integersAndWiderNumbersNarrowAsTheJvmCastsThem() {
        Random random = new Random(5);
        for (int i = 0; i < SAMPLES; i++) {
            long integer = random.nextLong() >> random.nextInt(64);
            context.sse(ALL_MASKED);
            FloatConversion.fromInteger(integer, a);
            FloatConversion.convert(context, FloatFormat.SINGLE, a, false, out);
            assertEquals(Float.floatToRawIntBits((float) integer), out.single());
            FloatConversion.convert(context, FloatFormat.DOUBLE, a, false, out);
            assertEquals(Double.doubleToRawLongBits((double) integer), out.doubleBits());
            double x = sample(random, 320);
            read(a, x);
            FloatConversion.convert(context, FloatFormat.SINGLE, a, false, out);
            assertEquals(Float.floatToRawIntBits((float) x), out.single(), "" + x);
        }
    }

    @Test
    void aNanThatNarrowsLosesItsLowBitsAndBecomesQuiet() {
        context.sse(ALL_MASKED);
        a.readDouble(0xfff4_0000_2fff_ffffL);
        FloatConversion.convert(context, FloatFormat.SINGLE, a, true, out);
        assertEquals(0xffe0_0001, out.single());
        assertEquals(FloatContext.IE, context.flags());
    }

    @Test
    void comparisonOrdersAsTheJvmDoes() {
        double[] values = {
            Double.NEGATIVE_INFINITY,
            -2,
            -1,
            -Double.MIN_VALUE,
            -0.0,
            0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            1,
            Math.nextUp(1.0),
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY
        };
        for (double x : values) {
            for (double y : values) {
                context.sse(ALL_MASKED);
                read(a, x);
                read(b, y);
                int expected = x < y ? -1 : x == y ? 0 : 1;
                assertEquals(expected, FloatComparison.compare(context, a, b, true), x + " " + y);
                boolean denormal = isDenormal(x) || isDenormal(y);
                assertEquals(denormal ? FloatContext.DE : 0, context.flags(), x + " " + y);
            }
        }
    }

    private static boolean isDenormal(double x) {
        return Math.abs(x) == Double.MIN_VALUE;
    }

    @Test
    void aQuietNanIsUnorderedAndInvalidOnlyWhereItSignals() {
        read(a, 1);
        for (boolean signals : new boolean[] {false, true}) {
            for (long bits : new long[] {0x7ff8_0000_0000_0000L, 0x7ff0_0000_0000_0001L}) {
                context.sse(ALL_MASKED);
                b.readDouble(bits);
                assertEquals(
                        FloatComparison.UNORDERED, FloatComparison.compare(context, a, b, signals));
                boolean invalid = signals || bits == 0x7ff0_0000_0000_0001L;
                assertEquals(invalid ? FloatContext.IE : 0, context.flags());
            }
        }
    }

    @Test
    void repeatedPartialRemaindersEndWithTheRemainder() {
        Random random = new Random(6);
        for (int i = 0; i < SAMPLES / 5; i++) {
            double x = sample(random, 600);
            double y = sample(random, 600);
            boolean nearest = (i & 1) != 0;
            context.x87(0x37f);
            read(a, x);
            read(b, y);
            int steps = 0;
            int quotient = ExtendedOperations.PARTIAL;
            while (quotient == ExtendedOperations.PARTIAL && steps++ < 40) {
                quotient = ExtendedOperations.remainder(context, a, b, nearest, a);
            }
            double expected = nearest ? Math.IEEEremainder(x, y) : x % y;
            assertEquals(
                    Double.doubleToRawLongBits(expected), a.doubleBits(), x + " " + y + nearest);
            if (Math.abs(x) < Math.abs(y) * 0x1p52) {
                RoundingMode mode = nearest ? RoundingMode.HALF_EVEN : RoundingMode.DOWN;
                int low = quotientDigits(x, y, mode);
                assertEquals(low, quotient, x + " " + y);
            }
        }
    }

    private static int quotientDigits(double x, double y, RoundingMode mode) {
        BigDecimal divisor = new BigDecimal(y).abs();
        BigDecimal[] parts = new BigDecimal(x).abs().divideAndRemainder(divisor);
        long quotient = parts[0].longValue();
        int order = parts[1].add(parts[1]).compareTo(divisor);
        boolean up =
                mode == RoundingMode.HALF_EVEN
                        && (order > 0 || (order == 0 && (quotient & 1) != 0));
        return (int) (up ? quotient + 1 : quotient) & 7;
    }

    @Test
    void scalingTruncatesTheScaleAndGoesBeyondTheRange() {
        context.x87(0x37f);
        read(a, -3.0);
        read(b, -2.9);
        ExtendedOperations.scale(context, a, b, out);
        assertEquals(-0.75, Double.longBitsToDouble(out.doubleBits()));
        read(b, 1e300);
        ExtendedOperations.scale(context, a, b, out);
        assertEquals(FloatKind.INFINITY, out.kind());
        assertEquals(FloatContext.OE | FloatContext.PE, context.flags() & FloatContext.ALL);
    }

    @Test
    void extractionSplitsANumberIntoPowerAndSignificand() {
        context.x87(0x37f);
        read(a, -20.0);
        ExtendedOperations.extract(context, a, out, b);
        assertEquals(-1.25, Double.longBitsToDouble(out.doubleBits()));
        assertEquals(4.0, Double.longBitsToDouble(b.doubleBits()));
        read(a, 0.0);
        ExtendedOperations.extract(context, a, out, b);
        assertEquals(FloatContext.ZE, context.flags());
        assertEquals("-inf", ExactNumber.describe(b));
    }
}
