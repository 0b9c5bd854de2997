// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.alu.fp.FloatComparison;
import org.retint.x86.internal.alu.fp.FloatFormat;
import org.retint.x86.internal.alu.fp.Reciprocals;
import org.retint.x86.internal.alu.fp.SseFloat;
import org.retint.x86.internal.lift.FloatOp;
import org.retint.x86.internal.lift.FloatShape;

/** The operations of {@link FloatUnit} that compute and compare. */
final class FloatArithmetic {
    private static final long LOW = 0xffff_ffffL;
    private static final int ROUND_BY_MXCSR = 4;
    private static final int ROUND_QUIETLY = 8;
    private static final int RELATION = 7;
    private static final int UNORDERED_FLAGS =
            (int) (Rflags.RFLAGS_ZF | Rflags.RFLAGS_PF | Rflags.RFLAGS_CF);

    private final long[] file;
    private final long[] general;
    private final FloatEnvironment environment;
    private final long[] products = new long[4];
    private final long[] sums = new long[4];

    FloatArithmetic(CpuState state, FloatEnvironment environment) {
        this.file = state.extended().file();
        this.general = state.file();
        this.environment = environment;
    }

    /** Executes an operation; slots are named as in the micro-operation. */
    void execute(FloatOp operation, int d, int a, int b, int immediate) {
        SseFloat lanes = environment.begin();
        FloatShape shape = FloatShape.of(immediate);
        switch (operation) {
            case ADDSUB -> addSubtract(lanes, shape, d, a, b);
            case HADD, HSUB -> horizontal(lanes, operation, shape, d, a, b);
            case DP -> dotProduct(lanes, shape, d, a, b, immediate);
            case COMI, UCOMI -> compare(lanes, operation, shape, a, b);
            default -> vertical(lanes, operation, shape, d, a, b, immediate);
        }
    }

    private void vertical(
            SseFloat lanes, FloatOp operation, FloatShape shape, int d, int a, int b, int choice) {
        FloatFormat format = shape.isDouble() ? FloatFormat.DOUBLE : FloatFormat.SINGLE;
        long low = lane(lanes, operation, format, file[a], file[b], choice);
        if (shape == FloatShape.SD) {
            finish(d, low, file[a + 1]);
        } else if (shape == FloatShape.SS) {
            finish(d, (file[a] & ~LOW) | low, file[a + 1]);
        } else if (shape == FloatShape.PD) {
            finish(d, low, lane(lanes, operation, format, file[a + 1], file[b + 1], choice));
        } else {
            low |= lane(lanes, operation, format, file[a] >>> 32, file[b] >>> 32, choice) << 32;
            long high = lane(lanes, operation, format, file[a + 1], file[b + 1], choice);
            long last =
                    lane(lanes, operation, format, file[a + 1] >>> 32, file[b + 1] >>> 32, choice);
            finish(d, low, high | last << 32);
        }
    }

    private void finish(int d, long low, long high) {
        environment.end();
        file[d] = low;
        file[d + 1] = high;
    }

    /** Computes one element; of single precision in the low half, with zeros above. */
    private long lane(
            SseFloat lanes, FloatOp operation, FloatFormat format, long a, long b, int choice) {
        return switch (operation) {
            case ADD -> lanes.add(format, a, b);
            case SUB -> lanes.subtract(format, a, b);
            case MUL -> lanes.multiply(format, a, b);
            case DIV -> lanes.divide(format, a, b);
            case MIN -> lanes.min(format, a, b);
            case MAX -> lanes.max(format, a, b);
            case SQRT -> lanes.squareRoot(format, b);
            case RCP -> Reciprocals.reciprocal((int) b) & LOW;
            case RSQRT -> Reciprocals.reciprocalSquareRoot((int) b) & LOW;
            case CMP -> relation(lanes, format, a, b, choice & RELATION);
            case ROUND -> round(lanes, format, b, choice);
            default -> throw new IllegalStateException("no arithmetic: operation=" + operation);
        };
    }

    private static long relation(SseFloat lanes, FloatFormat format, long a, long b, int relation) {
        boolean signals = (relation & 3) == 1 || (relation & 3) == 2; // LT, LE and their opposites
        int order = lanes.compare(format, a, b, signals);
        boolean holds =
                switch (relation & 3) {
                    case 0 -> order == FloatComparison.EQUAL;
                    case 1 -> order == FloatComparison.LESS;
                    case 2 -> order == FloatComparison.LESS || order == FloatComparison.EQUAL;
                    default -> order == FloatComparison.UNORDERED;
                };
        boolean isOpposite = relation > 3;
        long ones = format == FloatFormat.DOUBLE ? -1L : LOW;
        return holds != isOpposite ? ones : 0;
    }

    private long round(SseFloat lanes, FloatFormat format, long b, int choice) {
        int mode = (choice & ROUND_BY_MXCSR) != 0 ? environment.rounding() : choice & 3;
        return lanes.roundToIntegral(format, b, mode, (choice & ROUND_QUIETLY) == 0);
    }

    private void addSubtract(SseFloat lanes, FloatShape shape, int d, int a, int b) {
        if (shape == FloatShape.PD) {
            long low = lanes.subtract(FloatFormat.DOUBLE, file[a], file[b]);
            finish(d, low, lanes.add(FloatFormat.DOUBLE, file[a + 1], file[b + 1]));
            return;
        }
        long low = alternate(lanes, file[a], file[b]);
        finish(d, low, alternate(lanes, file[a + 1], file[b + 1]));
    }

    private static long alternate(SseFloat lanes, long a, long b) {
        long low = lanes.subtract(FloatFormat.SINGLE, a, b);
        return low | lanes.add(FloatFormat.SINGLE, a >>> 32, b >>> 32) << 32;
    }

    private void horizontal(
            SseFloat lanes, FloatOp operation, FloatShape shape, int d, int a, int b) {
        FloatOp vertical = operation == FloatOp.HADD ? FloatOp.ADD : FloatOp.SUB;
        if (shape == FloatShape.PD) {
            FloatFormat format = FloatFormat.DOUBLE;
            long low = lane(lanes, vertical, format, file[a], file[a + 1], 0);
            finish(d, low, lane(lanes, vertical, format, file[b], file[b + 1], 0));
            return;
        }
        long low = neighbours(lanes, vertical, a);
        finish(d, low, neighbours(lanes, vertical, b));
    }

    private long neighbours(SseFloat lanes, FloatOp vertical, int slot) {
        FloatFormat format = FloatFormat.SINGLE;
        long low = lane(lanes, vertical, format, file[slot], file[slot] >>> 32, 0);
        long high = lane(lanes, vertical, format, file[slot + 1], file[slot + 1] >>> 32, 0);
        return low | high << 32;
    }

    /**
     * Adds products, for each element of the result in the order that hardware has, which tells
     * which of several NaNs it delivers. Every stage raises its exceptions before the next starts.
     */
    private void dotProduct(SseFloat lanes, FloatShape shape, int d, int a, int b, int choice) {
        if (shape == FloatShape.PD) {
            FloatFormat format = FloatFormat.DOUBLE;
            long low = (choice & 16) != 0 ? lanes.multiply(format, file[a], file[b]) : 0;
            long high = (choice & 32) != 0 ? lanes.multiply(format, file[a + 1], file[b + 1]) : 0;
            environment.end();
            long first = lanes.add(format, low, high);
            long second = lanes.add(format, high, low);
            environment.end();
            file[d] = (choice & 1) != 0 ? first : 0;
            file[d + 1] = (choice & 2) != 0 ? second : 0;
            return;
        }
        for (int i = 0; i < 4; i++) {
            boolean counts = (choice >> (4 + i) & 1) != 0;
            products[i] = counts ? product(lanes, file[a + i / 2], file[b + i / 2], i) : 0;
        }
        environment.end();
        for (int i = 0; i < 4; i++) {
            sums[i] = lanes.add(FloatFormat.SINGLE, products[i ^ 1], products[i]);
        }
        environment.end();
        for (int i = 0; i < 4; i++) {
            products[i] = lanes.add(FloatFormat.SINGLE, sums[i], sums[i ^ 2]);
        }
        environment.end();
        for (int i = 0; i < 4; i++) {
            products[i] = (choice >> i & 1) != 0 ? products[i] : 0;
        }
        file[d] = products[0] | products[1] << 32;
        file[d + 1] = products[2] | products[3] << 32;
    }

    private static long product(SseFloat lanes, long a, long b, int element) {
        int shift = (element & 1) * 32;
        return lanes.multiply(FloatFormat.SINGLE, a >>> shift, b >>> shift);
    }

    private void compare(SseFloat lanes, FloatOp operation, FloatShape shape, int a, int b) {
        FloatFormat format = shape.isDouble() ? FloatFormat.DOUBLE : FloatFormat.SINGLE;
        int order = lanes.compare(format, file[a], file[b], operation == FloatOp.COMI);
        environment.end();
        long flags =
                switch (order) {
                    case FloatComparison.LESS -> Rflags.RFLAGS_CF;
                    case FloatComparison.EQUAL -> Rflags.RFLAGS_ZF;
                    case FloatComparison.GREATER -> 0;
                    default -> UNORDERED_FLAGS;
                };
        LazyFlags.setStatus(general, CpuState.FLAGS, flags);
    }
}
