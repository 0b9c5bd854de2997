// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.util.function.DoubleUnaryOperator;
import org.retint.benchmarks.workload.Workloads;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.Sizes;
import org.retint.sim.Snapshot;
import org.retint.sim.memory.Page;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.Register;
import org.retint.x86.X86Processor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.asm.Assembler;

/**
 * A Mandelbrot set by scalar SSE, in 64-bit supervisor mode without a kernel. Each run's number of
 * steps is compared with that of the same arithmetic in Java.
 */
final class FloatGuest {
    private static final int EDGE = 64;
    private static final int DEPTH = 100;
    private static final long MAX_INSTRUCTIONS = 100_000_000;
    private static final long BASE = 0x10_0000;
    private static final long TABLES = 0x1000;
    private static final int PRESENT_WRITABLE = 3;
    private static final int LARGE = 1 << 7;
    private static final int CODE_ATTRIBUTES = 0xa09b;
    private static final int DATA_ATTRIBUTES = 0xc093;

    private final Machine machine;
    private final CpuState state;
    private final Snapshot start;
    private final long expectedSteps;

    private FloatGuest(AssembledImage image, long expectedSteps) {
        this.expectedSteps = expectedSteps;
        machine = Machine.builder().processor(X86Processor.untimed()).memory(Sizes.MiB(2)).build();
        mapOneToOne();
        for (AssembledSection section : image.sections()) {
            if (section.isAllocated() && !section.isZeroed()) {
                machine.memory().writeBytes(section.virtualAddress(), section.bytes());
            }
        }
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        state = cpu.state();
        state.setCr(0, ControlRegister.CR0_PG | ControlRegister.CR0_PE | ControlRegister.CR0_NE);
        state.setCr(3, TABLES);
        state.setCr(4, ControlRegister.CR4_PAE | ControlRegister.CR4_OSFXSR);
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA);
        state.setSegment(CpuState.CS, 8, 0, -1, CODE_ATTRIBUTES);
        state.setSegment(CpuState.DS, 16, 0, -1, DATA_ATTRIBUTES);
        state.setRip(image.symbol("start"));
        cpu.stateChanged();
        start = machine.snapshot();
    }

    /**
     * Assembles and loads a guest.
     *
     * @param precision {@code single} or {@code double}
     * @throws IllegalArgumentException if there is no such precision
     */
    static FloatGuest of(String precision) {
        return switch (precision) {
            case "single" -> of("ss", steps(x -> (float) x));
            case "double" -> of("sd", steps(x -> x));
            default -> throw new IllegalArgumentException("no such precision: " + precision);
        };
    }

    /** As {@link #of(String)} by the suffix of instructions, with the steps that are to result. */
    static FloatGuest of(String suffix, long expectedSteps) {
        String text = Workloads.resource("mandelbrot.s.in").replace("@@", suffix);
        return new FloatGuest(Assembler.assemble(BASE, "mandelbrot.s.in", text), expectedSteps);
    }

    private void mapOneToOne() {
        machine.memory().write(TABLES, Long.BYTES, TABLES + Page.SIZE | PRESENT_WRITABLE);
        machine.memory()
                .write(TABLES + Page.SIZE, Long.BYTES, TABLES + 2 * Page.SIZE | PRESENT_WRITABLE);
        machine.memory().write(TABLES + 2 * Page.SIZE, Long.BYTES, LARGE | PRESENT_WRITABLE);
    }

    /**
     * Runs the guest to its end.
     *
     * @return guest instructions retired
     * @throws IllegalStateException if it counts another number of steps than expected
     */
    long run() {
        machine.restore(start);
        RunResult result = machine.run(Bounds.instructions(MAX_INSTRUCTIONS));
        long steps = state.register(Register.RSI.number());
        if (steps != expectedSteps) {
            throw new IllegalStateException(
                    "guest computed something else: steps=%d expected=%d result=%s"
                            .formatted(steps, expectedSteps, result));
        }
        return result.totalInstructions();
    }

    /**
     * Returns the steps of all points in a precision. Rounding results of double precision to
     * single precision is the same as computing in single precision.
     */
    private static long steps(DoubleUnaryOperator rounding) {
        long steps = 0;
        for (int row = 0; row < EDGE; row++) {
            for (int column = 0; column < EDGE; column++) {
                double left = rounding.applyAsDouble(2.0 * column / EDGE);
                double bottom = rounding.applyAsDouble(2.0 * row / EDGE);
                double real = rounding.applyAsDouble(left - 1.5);
                double imaginary = rounding.applyAsDouble(bottom - 1.0);
                steps += steps(rounding, real, imaginary);
            }
        }
        return steps;
    }

    private static int steps(DoubleUnaryOperator rounding, double real, double imaginary) {
        double x = 0;
        double y = 0;
        for (int step = 0; step < DEPTH; step++) {
            double xSquare = rounding.applyAsDouble(x * x);
            double ySquare = rounding.applyAsDouble(y * y);
            if (rounding.applyAsDouble(xSquare + ySquare) >= 4) {
                return step;
            }
            y = rounding.applyAsDouble(rounding.applyAsDouble(x + x) * y);
            y = rounding.applyAsDouble(y + imaginary);
            x = rounding.applyAsDouble(rounding.applyAsDouble(xSquare - ySquare) + real);
        }
        return DEPTH;
    }
}
