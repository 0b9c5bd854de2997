// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.throughput;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.GuestCpu;
import org.retint.x86.X86Processor;
import org.retint.x86.asm.Formatter;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.timing.ooo.BlockPart;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.BlockThroughput.Passage;
import org.retint.x86.timing.OutOfOrderCore;

/** A block without branches, executed many times, one copy behind the other. */
public final class StraightLine {
    private static final int MIN_INSTRUCTIONS = 1_000;
    private static final int MIN_COPIES = 100;

    /** What is gained without a limit must be more than this to call it the bottleneck. */
    private static final double GAIN = 0.01;

    private final OutOfOrderCore core;
    private final byte[] code;
    private final List<String> texts = new ArrayList<>();

    /**
     * What a run showed.
     *
     * @param cycles cycles of a copy
     * @param portLoads micro-operations that each port executed for a copy
     * @param passages the instructions of the copies asked for
     */
    public record Result(double cycles, double[] portLoads, List<Passage> passages) {}

    /**
     * Looks at a block.
     *
     * @throws IllegalArgumentException if the bytes are no instructions
     */
    public StraightLine(OutOfOrderCore core, byte[] code) {
        this.core = core;
        this.code = code.clone();
        Decoder decoder = new Decoder();
        Formatter formatter = new Formatter();
        int offset = 0;
        while (offset < code.length) {
            Decoding decoded = decoder.decode(code, offset, code.length);
            if (!(decoded instanceof Instruction insn)) {
                throw new IllegalArgumentException("no instruction at byte " + offset);
            }
            texts.add(formatter.format(code, offset, offset));
            offset += insn.length();
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no instructions");
        }
    }

    /**
     * Executes the block until it is in its steady state, then measures.
     *
     * @param shown how many copies to show
     * @throws IllegalArgumentException if the core's table lacks a form, or if the block does not
     *     run to its end
     */
    public Result run(int shown) {
        return run(EnumSet.noneOf(Bottleneck.class), shown);
    }

    private Result run(Set<Bottleneck> unlimited, int shown) {
        int copies = Math.max(shown, Math.max(MIN_COPIES, MIN_INSTRUCTIONS / texts.size()));
        BlockPart part = new BlockPart(core, unlimited, texts);
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.timed(part))
                        .memory(BlockMemory.BYTES)
                        .build();
        BlockMemory.fill(machine, code, 2 * copies);
        part.model().show(shown);
        run(machine, copies);
        part.model().countPortsFromHereOn();
        long half = part.model().cycle();
        run(machine, copies);
        double[] loads = part.model().portLoads();
        for (int i = 0; i < loads.length; i++) {
            loads[i] /= copies;
        }
        return new Result(
                (double) (part.model().cycle() - half) / copies, loads, part.model().passages());
    }

    private void run(Machine machine, int copies) {
        RunResult result = machine.run(Bounds.instructions((long) copies * texts.size()));
        if (result.reason() != StopReason.INSTRUCTION_LIMIT) {
            long rip = ((GuestCpu) machine.cpu(0)).state().rip();
            throw new IllegalArgumentException(
                    "the block does not run: reason="
                            + result.reason()
                            + " byte="
                            + (rip - BlockMemory.CODE) % code.length);
        }
    }

    /**
     * Returns the limit without which a copy takes least.
     *
     * @param cycles what it takes with all of them
     */
    public Bottleneck bottleneck(double cycles) {
        Bottleneck found = Bottleneck.SEVERAL;
        double least = cycles * (1 - GAIN);
        for (Bottleneck limit :
                List.of(
                        Bottleneck.FRONT_END,
                        Bottleneck.ISSUE,
                        Bottleneck.PORTS,
                        Bottleneck.DEPENDENCES)) {
            double without = run(EnumSet.of(limit), 0).cycles();
            if (without < least) {
                least = without;
                found = limit;
            }
        }
        return found;
    }
}
