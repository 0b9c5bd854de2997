// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five operations against the JVM, against an exact model, and by the rules of the manual. */
class SoftFloatTest {
    private static final int ALL_MASKED = 0x1f80;
    private static final int SAMPLES = 60_000;
    private static final int[] PRECISION_CONTROL = {24, 64, 53, 64};

    private final FloatContext context = new FloatContext();
    private final FloatValue a = new FloatValue();
    private final FloatValue b = new FloatValue();
    private final FloatValue out = new FloatValue();

    private enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        SQUARE_ROOT
    }

    private void compute(Operation operation, FloatFormat format) {
        switch (operation) {
            case ADD -> SoftFloat.add(context, format, a, b, out);
            case SUBTRACT -> SoftFloat.subtract(context, format, a, b, out);
            case MULTIPLY -> SoftFloat.multiply(context, format, a, b, out);
            case DIVIDE -> SoftFloat.divide(context, format, a, b, out);
            case SQUARE_ROOT -> SoftFloat.squareRoot(context, format, a, out);
        }
    }

    private ExactNumber exact(Operation operation) {
        ExactNumber x = ExactNumber.of(a);
        ExactNumber y = ExactNumber.of(b);
        return switch (operation) {
            case ADD -> x.plus(y);
            case SUBTRACT -> x.plus(y.negated());
            case MULTIPLY -> x.times(y);
            case DIVIDE -> x.dividedBy(y);
            case SQUARE_ROOT -> x.squareRoot();
        };
    }

    /** Returns numbers of which many are near a border: of the range, of a power of two. */
    private static long sample(Random random, FloatFormat format) {
        int fractionBits = format == FloatFormat.SINGLE ? 23 : 52;
        long fields = format == FloatFormat.SINGLE ? 0xff : 0x7ff;
        long field =
                switch (random.nextInt(6)) {
                    case 0 -> random.nextInt(3);
                    case 1 -> fields - 1 - random.nextInt(3);
                    case 2 -> random.nextLong() & fields;
                    default -> fields / 2 - 3 + random.nextInt(6);
                };
        long mask = (1L << fractionBits) - 1;
        long fraction =
                switch (random.nextInt(5)) {
                    case 0 -> random.nextInt(4);
                    case 1 -> -1L - random.nextInt(4);
                    case 2 -> random.nextLong() << random.nextInt(fractionBits);
                    default -> random.nextLong();
                };
        long sign = random.nextInt(2);
        return sign << (format == FloatFormat.SINGLE ? 31 : 63)
                | field << fractionBits
                | (fraction & mask);
    }

    private static void sampleExtended(Random random, FloatValue value) {
        int field =
                switch (random.nextInt(6)) {
                    case 0 -> random.nextInt(70);
                    case 1 -> 0x7ffe - random.nextInt(3);
                    case 2 -> random.nextInt(0x7fff);
                    default -> 0x3fff - 40 + random.nextInt(80);
                };
        long fraction =
                switch (random.nextInt(5)) {
                    case 0 -> random.nextInt(4);
                    case 1 -> -1L - random.nextInt(4);
                    case 2 -> random.nextLong() << random.nextInt(63);
                    default -> random.nextLong();
                };
        long integerBit = field == 0 ? 0 : Long.MIN_VALUE;
        int sign = random.nextInt(2) << 15;
        value.readExtended(sign | field, (fraction & Long.MAX_VALUE) | integerBit);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void resultsToNearestAreThoseOfTheJvm(Operation operation) {
        Random random = new Random(1);
        for (int i = 0; i < SAMPLES; i++) {
            double x = Double.longBitsToDouble(sample(random, FloatFormat.DOUBLE));
            double y = Double.longBitsToDouble(sample(random, FloatFormat.DOUBLE));
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            a.readDouble(Double.doubleToRawLongBits(x));
            b.readDouble(Double.doubleToRawLongBits(y));
            context.sse(ALL_MASKED);
            compute(operation, FloatFormat.DOUBLE);
            double expected =
                    switch (operation) {
                        case ADD -> x + y;
                        case SUBTRACT -> x - y;
                        case MULTIPLY -> x * y;
                        case DIVIDE -> x / y;
                        case SQUARE_ROOT -> Math.sqrt(x);
                    };
            if (Double.isNaN(expected)) {
                assertEquals(0xfff8_0000_0000_0000L, out.doubleBits(), x + " " + y);
                assertTrue((context.flags() & FloatContext.IE) != 0);
            } else {
                assertEquals(Double.doubleToRawLongBits(expected), out.doubleBits(), x + " " + y);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void allModesAndFormatsAgreeWithTheExactModel(Operation operation) {
        Random random = new Random(2);
        for (int i = 0; i < SAMPLES; i++) {
            FloatFormat format = FloatFormat.values()[i % 3];
            int mode = random.nextInt(4);
            int control = 3;
            if (format == FloatFormat.EXTENDED) {
                control = random.nextInt(4);
                sampleExtended(random, a);
                sampleExtended(random, b);
                context.x87(0x3f | control << 8 | mode << 10);
            } else {
                a.read(format, sample(random, format));
                b.read(format, sample(random, format));
                context.sse(ALL_MASKED | mode << 13);
            }
            checkAgainstModel(operation, format, control, mode);
        }
    }

    private void checkAgainstModel(Operation operation, FloatFormat format, int control, int mode) {
        boolean oneOperand = operation == Operation.SQUARE_ROOT;
        if (!a.kind().isFiniteNonzero()
                || (!oneOperand && !b.kind().isFiniteNonzero())
                || (oneOperand && a.isNegative())) {
            return;
        }
        String what =
                ExactNumber.describe(a) + ' ' + operation + ' ' + ExactNumber.describe(b) + mode;
        boolean denormal =
                a.kind() == FloatKind.DENORMAL || (!oneOperand && b.kind() == FloatKind.DENORMAL);
        ExactNumber exact = exact(operation);
        compute(operation, format);
        int flags = context.flags() & FloatContext.ALL;
        int expected = denormal ? FloatContext.DE : 0;
        if (exact.units().signum() == 0) {
            assertEquals(mode == Rounding.DOWN ? "-0" : "+0", ExactNumber.describe(out), what);
            assertEquals(expected, flags, what);
            return;
        }
        int precision = Math.min(PRECISION_CONTROL[control], format.precisionBits());
        if (precision < format.precisionBits() && out.kind() == FloatKind.DENORMAL) {
            return; // rounded where a register's bit is: see the test below
        }
        ExactNumber.Rounded rounded = exact.round(format, precision, mode);
        assertEquals(rounded.encoding(), ExactNumber.describe(out), what);
        if (out.kind() != FloatKind.ZERO || precision == format.precisionBits()) {
            assertEquals(expected | rounded.flags(), flags, what);
        }
    }

    @Test
    void denormalResultsUnderPrecisionControlKeepOnlyTheUpperBitsOfTheRegister() {
        a.readExtended(1, 0xc000_0100_0000_0000L); // the last bit that 24 bits have
        b.readExtended(0x3ffe, Long.MIN_VALUE); // 1/2
        context.x87(0x03f);
        SoftFloat.multiply(context, FloatFormat.EXTENDED, a, b, out);
        assertEquals(0x6000_0000_0000_0000L, out.extendedSignificand());
        assertEquals(0, out.extendedSignExponent());
        int expected = FloatContext.UE | FloatContext.PE;
        assertEquals(expected, context.flags());
    }

    @Test
    void aResultThatRoundsUpIntoTheNormalRangeIsNotTiny() {
        context.sse(ALL_MASKED);
        a.readDouble(Double.doubleToRawLongBits(Math.nextUp(0x1p-511)));
        b.readDouble(Double.doubleToRawLongBits(Math.nextDown(Math.nextDown(0x1p-511))));
        SoftFloat.multiply(context, FloatFormat.DOUBLE, a, b, out);
        assertEquals(Double.MIN_NORMAL, Double.longBitsToDouble(out.doubleBits()));
        // 2^-1022 * (1 - 2^-104): below the border, and rounded to 53 bits on it.
        assertEquals(FloatContext.PE, context.flags() & FloatContext.ALL);
    }

    @Test
    void flushToZeroTurnsATinyResultIntoZeroOnlyWhileUnderflowIsMasked() {
        a.readSingle(0x0080_0000);
        b.readSingle(0x3f00_0000);
        context.sse(ALL_MASKED | 1 << 15);
        SoftFloat.multiply(context, FloatFormat.SINGLE, a, b, out);
        assertEquals(0, out.single());
        assertEquals(FloatContext.UE | FloatContext.PE, context.flags());
        context.sse((ALL_MASKED & ~(1 << 11)) | 1 << 15);
        SoftFloat.multiply(context, FloatFormat.SINGLE, a, b, out);
        assertEquals(FloatContext.UE, context.unmasked());
        assertEquals(FloatContext.UE, context.flags());
    }

    @Test
    void unmaskedOverflowAndUnderflowOfARegisterMoveTheExponent() {
        context.x87(0x37f & ~FloatContext.OE);
        a.readExtended(0x7ffe, Long.MIN_VALUE);
        SoftFloat.multiply(context, FloatFormat.EXTENDED, a, a, out);
        // 2^(16383 + 16383 - 24576)
        assertEquals(16383 + 8190, out.extendedSignExponent());
        assertEquals(FloatContext.OE, context.flags());
        context.x87(0x37f & ~FloatContext.UE);
        a.readExtended(1, Long.MIN_VALUE);
        SoftFloat.multiply(context, FloatFormat.EXTENDED, a, a, out);
        assertEquals(16383 - 16382 - 16382 + 24576, out.extendedSignExponent());
        assertEquals(FloatContext.UE, context.flags());
    }

    @Test
    void anUnmaskedDenormalOperandStopsBeforeTheResultIsFoundInexact() {
        context.sse(ALL_MASKED & ~(1 << 8));
        a.readSingle(1);
        b.readSingle(0x3f80_0000);
        SoftFloat.add(context, FloatFormat.SINGLE, a, b, out);
        assertEquals(FloatContext.DE, context.flags());
    }

    private String nan(boolean x87, long x, long y) {
        if (x87) {
            context.x87(0x37f);
        } else {
            context.sse(ALL_MASKED);
        }
        a.readDouble(x);
        b.readDouble(y);
        SoftFloat.add(context, FloatFormat.DOUBLE, a, b, out);
        return Long.toHexString(out.doubleBits()) + ' ' + context.flags();
    }

    @Test
    void sseDeliversTheFirstNanAndTheFpuTheLargerOne() {
        long quietSmall = 0x7ff8_0000_0000_0001L;
        long quietLarge = 0xfff8_0000_0000_0002L;
        long signalling = 0x7ff0_0000_0000_0003L;
        long signallingLarge = 0x7ff0_0000_0000_0004L;
        List<String> sse = new ArrayList<>();
        List<String> fpu = new ArrayList<>();
        long[][] pairs = {
            {quietSmall, quietLarge},
            {signalling, quietSmall},
            {signalling, signallingLarge},
            {0, signalling},
            {quietSmall | Long.MIN_VALUE, quietSmall}
        };
        for (long[] pair : pairs) {
            sse.add(nan(false, pair[0], pair[1]));
            fpu.add(nan(true, pair[0], pair[1]));
        }
        assertEquals(
                List.of(
                        "7ff8000000000001 0",
                        "7ff8000000000003 1",
                        "7ff8000000000003 1",
                        "7ff8000000000003 1",
                        "fff8000000000001 0"),
                sse);
        assertEquals(
                List.of(
                        "fff8000000000002 0",
                        "7ff8000000000001 1",
                        "7ff8000000000004 1",
                        "7ff8000000000003 1",
                        "7ff8000000000001 0"),
                fpu);
    }

    @Test
    void encodingsThatTheFpuDoesNotSupportAreInvalid() {
        for (int field : new int[] {1, 0x3fff, 0x7fff}) {
            context.x87(0x37f);
            a.readExtended(field, 0x4000_0000_0000_0001L);
            b.readExtended(0x3fff, Long.MIN_VALUE);
            SoftFloat.add(context, FloatFormat.EXTENDED, a, b, out);
            assertEquals(FloatContext.IE, context.flags());
            assertEquals(0xffff, out.extendedSignExponent());
            assertEquals(0xc000_0000_0000_0000L, out.extendedSignificand());
        }
    }

    @Test
    void aPseudoDenormalIsADenormalOperandOfNormalValue() {
        context.x87(0x37f);
        a.readExtended(0, Long.MIN_VALUE | 5);
        b.readExtended(0, 0);
        SoftFloat.add(context, FloatFormat.EXTENDED, a, b, out);
        assertEquals(FloatContext.DE, context.flags());
        assertEquals(1, out.extendedSignExponent());
        assertEquals(Long.MIN_VALUE | 5, out.extendedSignificand());
    }
}
