// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** The kinds of calls of relpoline.md 11.3 as guest code on one part: what a round of each took. */
final class CallKinds {
    enum Kind {
        EMPTY_LOOP,
        DIRECT,
        INDIRECT,
        FENCED,
        RETPOLINE,
        HIT,
        MISS,
        SLOW,
        ROTATION,
        RANDOM,
        RANDOM_BRANCH
    }

    static final int ROUNDS = 2000;

    final List<TraceEvent.TargetPredicted> predictions = new ArrayList<>();
    final List<TraceEvent.BranchMispredicted> mispredicted = new ArrayList<>();
    final KernelImage image;
    private final double[] cycles = new double[Kind.values().length];
    private final String part;

    CallKinds(TimingPart part) {
        this.part = part.name();
        KernelSource program =
                KernelSource.read(
                        "call-kinds.S", CallKinds.class.getResourceAsStream("call-kinds.S"));
        image = KernelImage.assemble(KernelSources.builder().code(program).build());
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.timed(part))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        machine.addTraceListener(
                event -> {
                    if (event instanceof TraceEvent.TargetPredicted predicted) {
                        predictions.add(predicted);
                    } else if (event instanceof TraceEvent.BranchMispredicted branch) {
                        mispredicted.add(branch);
                    }
                });
        assertTrue(machine.run(Bounds.instructions(5_000_000)).isSuccess());
        long costs = image.physicalAddress("call_costs");
        for (Kind kind : Kind.values()) {
            long sum = machine.memory().read(costs + 8L * kind.ordinal(), 8);
            cycles[kind.ordinal()] = sum / (double) ROUNDS;
        }
    }

    /** Returns the cycles of a round, its loop among them. */
    double round(Kind kind) {
        return cycles[kind.ordinal()];
    }

    /** Returns the cycles of a kind beyond those of the empty loop. */
    double call(Kind kind) {
        return round(kind) - round(Kind.EMPTY_LOOP);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(part).append(", cycles without the loop:");
        for (Kind kind : Kind.values()) {
            text.append(String.format(Locale.ROOT, " %s=%.2f", kind, call(kind)));
        }
        return text.toString();
    }
}
