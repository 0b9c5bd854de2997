// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import static org.retint.x86.internal.alu.fp.FloatFormat.DOUBLE;
import static org.retint.x86.internal.alu.fp.FloatFormat.SINGLE;

import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.Rounding;
import org.retint.x86.internal.alu.fp.SseFloat;
import org.retint.x86.internal.lift.FloatOp;
import org.retint.x86.internal.lift.FloatShape;

/** The operations of {@link FloatUnit} that convert. */
final class FloatConversions {
    private static final long LOW = 0xffff_ffffL;
    private static final int WIDTH = 0xff;

    private final long[] file;
    private final FloatEnvironment environment;

    FloatConversions(long[] file, FloatEnvironment environment) {
        this.file = file;
        this.environment = environment;
    }

    /** Executes an operation; slots are named as in the micro-operation. */
    void execute(FloatOp operation, int d, int a, int b, int immediate) {
        SseFloat lanes = environment.begin();
        int mode = environment.rounding();
        switch (operation) {
            case CVTSI2F -> fromInteger(lanes, d, a, file[b], immediate);
            case CVTF2SI -> toInteger(lanes, d, file[b], immediate, mode);
            case CVTTF2SI -> toInteger(lanes, d, file[b], immediate, Rounding.TRUNCATE);
            case CVTPI2PS -> finish(d, singles(lanes, file[b]), file[a + 1]);
            case CVTPS2PI -> finish(d, integers(lanes, file[b], mode));
            case CVTTPS2PI -> finish(d, integers(lanes, file[b], Rounding.TRUNCATE));
            case CVTPD2PI -> finish(d, integers(lanes, b, mode));
            case CVTTPD2PI -> finish(d, integers(lanes, b, Rounding.TRUNCATE));
            case CVTPD2DQ -> finish(d, integers(lanes, b, mode), 0);
            case CVTTPD2DQ -> finish(d, integers(lanes, b, Rounding.TRUNCATE), 0);
            case CVTDQ2PS -> finish(d, singles(lanes, file[b]), singles(lanes, file[b + 1]));
            case CVTPS2DQ -> fourIntegers(lanes, d, b, mode);
            case CVTTPS2DQ -> fourIntegers(lanes, d, b, Rounding.TRUNCATE);
            case CVTDQ2PD -> {
                long low = lanes.fromInteger(DOUBLE, file[b] << 32 >> 32);
                finish(d, low, lanes.fromInteger(DOUBLE, file[b] >> 32));
            }
            case CVTPS2PD -> {
                long low = lanes.convert(SINGLE, DOUBLE, file[b]);
                finish(d, low, lanes.convert(SINGLE, DOUBLE, file[b] >>> 32));
            }
            case CVTPD2PS -> {
                long low = lanes.convert(DOUBLE, SINGLE, file[b]);
                finish(d, low | lanes.convert(DOUBLE, SINGLE, file[b + 1]) << 32, 0);
            }
            case CVTSS2SD -> finish(d, lanes.convert(SINGLE, DOUBLE, file[b]), file[a + 1]);
            case CVTSD2SS -> {
                long low = lanes.convert(DOUBLE, SINGLE, file[b]);
                finish(d, (file[a] & ~LOW) | low, file[a + 1]);
            }
            default -> throw new IllegalStateException("no conversion: operation=" + operation);
        }
    }

    private void finish(int d, long value) {
        environment.end();
        file[d] = value;
    }

    private void finish(int d, long low, long high) {
        environment.end();
        file[d] = low;
        file[d + 1] = high;
    }

    private void fromInteger(SseFloat lanes, int d, int a, long bits, int immediate) {
        long integer = (immediate & WIDTH) == 64 ? bits : (int) bits;
        if (FloatShape.of(immediate).isDouble()) {
            finish(d, lanes.fromInteger(DOUBLE, integer), file[a + 1]);
        } else {
            long low = lanes.fromInteger(SINGLE, integer);
            finish(d, (file[a] & ~LOW) | low, file[a + 1]);
        }
    }

    private void toInteger(SseFloat lanes, int d, long bits, int immediate, int mode) {
        FloatFormat format = FloatShape.of(immediate).isDouble() ? DOUBLE : SINGLE;
        finish(d, lanes.toInteger(format, bits, immediate & WIDTH, mode));
    }

    /** Converts two integers to single precision. */
    private static long singles(SseFloat lanes, long pair) {
        long low = lanes.fromInteger(SINGLE, pair << 32 >> 32);
        return low | lanes.fromInteger(SINGLE, pair >> 32) << 32;
    }

    /** Converts two numbers of single precision. */
    private static long integers(SseFloat lanes, long pair, int mode) {
        long low = lanes.toInteger(SINGLE, pair, 32, mode) & LOW;
        return low | lanes.toInteger(SINGLE, pair >>> 32, 32, mode) << 32;
    }

    /** Converts two numbers of double precision. */
    private long integers(SseFloat lanes, int slot, int mode) {
        long low = lanes.toInteger(DOUBLE, file[slot], 32, mode) & LOW;
        return low | lanes.toInteger(DOUBLE, file[slot + 1], 32, mode) << 32;
    }

    private void fourIntegers(SseFloat lanes, int d, int b, int mode) {
        long low = integers(lanes, file[b], mode);
        finish(d, low, integers(lanes, file[b + 1], mode));
    }
}
