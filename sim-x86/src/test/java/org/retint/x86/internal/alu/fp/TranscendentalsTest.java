// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu.fp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Transcendental functions against values computed with 400 bits by another library, against the
 * JVM, and by the tables of the manual. The second operand is that in ST(1).
 */
class TranscendentalsTest {
    private static final int NEAREST = 0x37f;
    private static final String ZERO = "00000000000000000000";
    private static final String MINUS_ZERO = "80000000000000000000";
    private static final String ONE = "3fff8000000000000000";
    private static final String INFINITY = "7fff8000000000000000";
    private static final String MINUS_INFINITY = "ffff8000000000000000";
    private static final String INDEFINITE = "ffffc000000000000000";
    private static final String PI = "4000c90fdaa22168c235";

    private final FloatContext context = new FloatContext();
    private final FloatValue x = new FloatValue();
    private final FloatValue y = new FloatValue();

    private static void read(String hex, FloatValue out) {
        out.readExtended(
                Integer.parseInt(hex.substring(0, 4), 16),
                Long.parseUnsignedLong(hex.substring(4), 16));
    }

    private String compute(String function, String first, String second, int control) {
        read(first, x);
        read(second, y);
        context.x87(control);
        apply(function);
        return "%04x%016x".formatted(x.extendedSignExponent(), x.extendedSignificand());
    }

    private void apply(String function) {
        switch (function) {
            case "SIN" -> Transcendentals.ofAngle(context, Transcendentals.Angle.SINE, x, x);
            case "COS" -> Transcendentals.ofAngle(context, Transcendentals.Angle.COSINE, x, x);
            case "TAN" -> Transcendentals.ofAngle(context, Transcendentals.Angle.TANGENT, x, x);
            case "F2XM1" -> Transcendentals.exponential(context, x, x);
            case "FYL2X" -> Transcendentals.logarithm(context, x, y, x);
            case "FYL2XP1" -> Transcendentals.logarithmOfSum(context, x, y, x);
            case "FPATAN" -> Transcendentals.angle(context, x, y, x);
            default -> throw new IllegalArgumentException(function);
        }
    }

    private String nearest(String function, String first, String second) {
        return compute(function, first, second, NEAREST);
    }

    @ParameterizedTest
    @CsvSource({
        "SIN, 3fff8000000000000000, 00000000000000000000, 3ffed76aa47848677021", // 1
        "SIN, bffe8000000000000000, 00000000000000000000, bffdf57743a2582f7f44", // -0.5
        "SIN, 4005c800000000000000, 00000000000000000000, bffe81a12dbc626dc036", // 100
        "SIN, 403ade0b6b3a76400000, 00000000000000000000, bffefe293239d98b5dc4", // 1e18
        "SIN, 4000c000000000000000, 00000000000000000000, 3ffc9081c36db6aada79", // 3
        "COS, 3fff8000000000000000, 00000000000000000000, 3ffe8a51407da8345c92", // 1
        "COS, bffe8000000000000000, 00000000000000000000, 3ffee0a94032dbea7cee", // -0.5
        "COS, 4005c800000000000000, 00000000000000000000, 3ffedcc0edfb32fefb21", // 100
        "COS, 403ade0b6b3a76400000, 00000000000000000000, 3ffbf50b31631bcfd88c", // 1e18
        "TAN, 3fff8000000000000000, 00000000000000000000, 3fffc75922e5f71d2dc5", // 1
        "TAN, bffe8000000000000000, 00000000000000000000, bffe8bda7adf9a3a5219", // -0.5
        "TAN, 4005c800000000000000, 00000000000000000000, bffe9653a6b15ae9bd79", // 100
        "TAN, 3fffc000000000000000, 00000000000000000000, 4002e19f6a85c43bbad3", // 1.5
        "F2XM1, 3ffe8000000000000000, 00000000000000000000, 3ffdd413cccfe7799211", // 0.5
        "F2XM1, bffe8000000000000000, 00000000000000000000, bffd95f619980c4336f7", // -0.5
        "F2XM1, 3ffeffbe76c8b4395810, 00000000000000000000, 3ffeffa52de61c11f256", // 0.999
        "F2XM1, 3fdddbe6fecebdedd5bf, 00000000000000000000, 3fdd986cb7a12110919d", // 1e-10
        "F2XM1, bf9ba2425ff75e14fc32, 00000000000000000000, bf9ae0f06a339bb3d3f3", // -1e-30
        "FYL2X, 4002a000000000000000, 3fff8000000000000000, 4000d49a784bcd1b8afe", // 10 1
        "FYL2X, 3ffbcccccccccccccccd, 4000c000000000000000, c0029f73da38d9d4a83f", // 0.1 3
        "FYL2X, 3fff8000000036f9bfb4, 3fff8000000000000000, 3fde9ea0415c57e3c4fb", // 1.0000000001 1
        "FYL2X, 4000c000000000000000, c04497c9ce4cf6d5c000, c044f0942a475c6e19a7", // 3 -7e20
        "FYL2XP1, 3ffd8000000000000000, 3fff8000000000000000, 3ffda4d3c25e68dc57f2", // 0.25 1
        "FYL2XP1, bffd8000000000000000, 4000c000000000000000, bfff9f5fd8a9063e3491", // -0.25 3
        "FYL2XP1, 3fcd901d7cf73ab0acd9, 3fff8000000000000000, 3fcdcfea0d698573f042", // 1e-15 1
        "FPATAN, 3fff8000000000000000, 3fff8000000000000000, 3ffec90fdaa22168c235", // 1 1
        "FPATAN, bfff8000000000000000, 3fff8000000000000000, 400096cbe3f9990e91a8", // -1 1
        "FPATAN, 4000c000000000000000, c0018000000000000000, bffeed63382b0dda7b45", // 3 -4
        "FPATAN, c0209502f90000000000, 3fff8000000000000000, 4000c90fdaa205ebe25b", // -1e10 1
        "FPATAN, 3fff8000000000000000, 3fbcbce5086492111aeb, 3fbcbce5086492111aeb" // 1 1e-20
    })
    void resultsAreRoundedCorrectly(String function, String first, String second, String result) {
        assertEquals(result, nearest(function, first, second));
        assertEquals(FloatContext.PE, context.flags() & FloatContext.ALL);
    }

    @ParameterizedTest
    @CsvSource({"SIN, -0x1p-64", "TAN, 0x1p-64", "COS, -1"})
    void anglesAreReducedByAPiOf66Bits(String function, double expected) {
        FloatValue value = new FloatValue();
        value.readDouble(Double.doubleToRawLongBits(expected));
        String encoding =
                "%04x%016x".formatted(value.extendedSignExponent(), value.extendedSignificand());
        assertEquals(encoding, nearest(function, PI, ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "FPATAN, " + ONE + ", " + ZERO + ", " + ZERO + ", 0",
        "FPATAN, " + MINUS_ZERO + ", " + ZERO + ", " + PI + ", 20",
        "FPATAN, " + ZERO + ", " + MINUS_ZERO + ", " + MINUS_ZERO + ", 0",
        "FPATAN, " + INFINITY + ", " + INFINITY + ", 3ffec90fdaa22168c235, 20",
        "FPATAN, " + MINUS_INFINITY + ", " + INFINITY + ", 400096cbe3f9990e91a8, 20",
        "FPATAN, " + ONE + ", " + MINUS_INFINITY + ", bfffc90fdaa22168c235, 20",
        "FPATAN, " + INFINITY + ", " + ONE + ", " + ZERO + ", 0",
        "FYL2X, " + ZERO + ", " + ONE + ", " + MINUS_INFINITY + ", 4",
        "FYL2X, " + ZERO + ", " + ZERO + ", " + INDEFINITE + ", 1",
        "FYL2X, " + ONE + ", " + INFINITY + ", " + INDEFINITE + ", 1",
        "FYL2X, " + ONE + ", " + ONE + ", " + ZERO + ", 0",
        "FYL2X, bfff8000000000000000, " + ONE + ", " + INDEFINITE + ", 1",
        "FYL2X, " + INFINITY + ", " + ZERO + ", " + INDEFINITE + ", 1",
        "FYL2X, " + INFINITY + ", bfff8000000000000000, " + MINUS_INFINITY + ", 0",
        "FYL2X, 40028000000000000000, " + ONE + ", 4000c000000000000000, 20",
        "FYL2XP1, " + MINUS_ZERO + ", " + ONE + ", " + MINUS_ZERO + ", 0",
        "FYL2XP1, " + ZERO + ", " + INFINITY + ", " + INDEFINITE + ", 1",
        "F2XM1, " + MINUS_INFINITY + ", " + ZERO + ", bfff8000000000000000, 0",
        "F2XM1, bfff8000000000000000, " + ZERO + ", bffe8000000000000000, 20",
        "F2XM1, " + MINUS_ZERO + ", " + ZERO + ", " + MINUS_ZERO + ", 0",
        "SIN, " + INFINITY + ", " + ZERO + ", " + INDEFINITE + ", 1",
        "SIN, " + MINUS_ZERO + ", " + ZERO + ", " + MINUS_ZERO + ", 0",
        "COS, " + MINUS_ZERO + ", " + ZERO + ", " + ONE + ", 0",
        "TAN, 7fffa000000000000000, " + ZERO + ", 7fffe000000000000000, 1"
    })
    void specialOperandsGiveWhatTheTablesSay(
            String function, String first, String second, String result, String flags) {
        assertEquals(result, nearest(function, first, second));
        int raised = context.flags() & FloatContext.ALL;
        assertEquals(Integer.parseInt(flags, 16), raised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIN", "TAN", "FPATAN", "F2XM1", "FYL2XP1"})
    void directedRoundingEnclosesTheResultNextToZero(String function) {
        String tiny = "3f009000000000000000";
        boolean isQuotient = function.equals("FPATAN");
        String first = isQuotient ? ONE : tiny;
        String second = isQuotient ? tiny : ONE;
        long down = significandAfter(function, first, second, 0x77f);
        long up = significandAfter(function, first, second, 0xb7f);
        assertEquals(1, up - down);
    }

    private long significandAfter(String function, String first, String second, int control) {
        compute(function, first, second, control);
        return x.extendedSignificand();
    }

    @Test
    void tinySinesAreBelowTheAngleAndTangentsAbove() {
        String tiny = "3f009000000000000000";
        assertEquals(tiny, nearest("SIN", tiny, ZERO));
        assertEquals("3f008fffffffffffffff", compute("SIN", tiny, ZERO, 0xf7f));
        assertEquals("3f009000000000000001", compute("TAN", tiny, ZERO, 0xb7f));
        assertEquals("3ffeffffffffffffffff", compute("COS", tiny, ZERO, 0xf7f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIN", "COS", "TAN", "F2XM1", "FYL2X", "FYL2XP1", "FPATAN"})
    void resultsAreNearThoseOfTheJvm(String function) {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            double first =
                    (random.nextDouble() - 0.5) * 0.58 * Math.scalb(1.0, -random.nextInt(20));
            double second = (random.nextDouble() - 0.5) * 100;
            first = function.equals("FYL2X") ? Math.abs(first) : first;
            x.readDouble(Double.doubleToRawLongBits(first));
            y.readDouble(Double.doubleToRawLongBits(second));
            context.x87(NEAREST);
            apply(function);
            FloatConversion.convert(context, FloatFormat.DOUBLE, x, false, x);
            double found = Double.longBitsToDouble(x.doubleBits());
            double expected =
                    switch (function) {
                        case "SIN" -> StrictMath.sin(first);
                        case "COS" -> StrictMath.cos(first);
                        case "TAN" -> StrictMath.tan(first);
                        case "F2XM1" -> StrictMath.expm1(first * StrictMath.log(2));
                        case "FYL2X" -> second * StrictMath.log(first) / StrictMath.log(2);
                        case "FYL2XP1" -> second * StrictMath.log1p(first) / StrictMath.log(2);
                        default -> StrictMath.atan2(second, first);
                    };
            double error = Math.abs(found - expected);
            assertTrue(error <= 8 * Math.ulp(expected), first + " " + second + " " + error);
        }
    }

    @Test
    void anglesFrom2ToThe63UpAreOutOfRange() {
        read("403dffffffffffffffff", x);
        assertEquals(false, Transcendentals.isOutOfRange(x));
        read("c03e8000000000000000", x);
        assertEquals(true, Transcendentals.isOutOfRange(x));
        read(INFINITY, x);
        assertEquals(false, Transcendentals.isOutOfRange(x), "infinity is invalid instead");
    }
}
