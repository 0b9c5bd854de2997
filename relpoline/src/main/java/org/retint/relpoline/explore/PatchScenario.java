// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.Objects;
import org.retint.relpoline.Block;
import org.retint.relpoline.CallSite;
import org.retint.relpoline.RelpolineMachine;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.PatchStep;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;
import org.retint.sim.Sizes;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.KernelProgram;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;

/**
 * A block that is promoted to another target while it is called. A task on CPU 0 makes a few calls
 * through it, the last one to the old target; a task on CPU 1 does the steps of a protocol once.
 * Grace periods, serialization and restarts are guest code of the mini-kernel. Every call has to
 * reach exactly its own function, or the guest's assertion fails.
 *
 * @param protocol its writes, sync-cores and grace periods are done; its other steps have no
 *     meaning here
 * @param restart what happens to a task preempted in the block
 * @param calls number of calls, at least 1
 * @param interrupts timer interrupts of each CPU, before any instruction of the calls
 * @param nmis NMIs of each CPU, there too
 */
public record PatchScenario(
        PatchProtocol protocol, RestartStrategy restart, int calls, int interrupts, int nmis) {
    /** Promotion with two grace periods, restarts by the marker, one call, one timer interrupt. */
    public static final PatchScenario DEFAULT =
            new PatchScenario(PatchProtocols.KEEP_LEARNING, RestartStrategies.MARKER, 1, 1, 0);

    private static final String SOURCE = "patch-scenario.S";

    /** Checks the ranges. */
    public PatchScenario {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(restart, "restart");
        if (calls < 1 || calls > 100) {
            throw new IllegalArgumentException("calls must be 1 to 100: calls=" + calls);
        }
    }

    /** Returns this with another protocol. */
    public PatchScenario with(PatchProtocol value) {
        return new PatchScenario(value, restart, calls, interrupts, nmis);
    }

    /** Returns this with another restart strategy. */
    public PatchScenario with(RestartStrategy value) {
        return new PatchScenario(protocol, value, calls, interrupts, nmis);
    }

    /** Returns this with another number of calls. */
    public PatchScenario withCalls(int value) {
        return new PatchScenario(protocol, restart, value, interrupts, nmis);
    }

    /** Returns this with other interrupts. */
    public PatchScenario withInterrupts(int interruptsPerCpu, int nmisPerCpu) {
        return new PatchScenario(protocol, restart, calls, interruptsPerCpu, nmisPerCpu);
    }

    /**
     * Boots and runs up to where caller and patcher have met, ready to be explored.
     *
     * @param model memory and fetch; its interrupts are those of the scenario
     */
    public KernelProgram program(ExplorationModel model) {
        Block block = restart.emitsMarkers() ? Block.MARKED : Block.UNMARKED;
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .memory(Sizes.MiB(16))
                        .restart(restart)
                        .workload(new KernelSource("scenario-patch.S", patcher(block)))
                        .workload(
                                KernelSource.read(
                                        SOURCE, PatchScenario.class.getResourceAsStream(SOURCE)))
                        .build();
        promoteToOld(guest);
        long from = guest.image().symbol("scenario_calls_begin");
        long to = guest.image().symbol("scenario_block_end");
        Interrupts plan = Interrupts.of(interrupts, nmis).before(rip -> rip >= from && rip < to);
        return new KernelProgram(
                guest.machine(), guest.image().assembled(), "scenario_begin", model.with(plan));
    }

    /** Puts the block into state NORMAL of its old target before anybody runs. */
    private static void promoteToOld(RelpolineMachine guest) {
        CallSite site = guest.runtime().sites().site(0);
        long target = guest.image().symbol("scenario_old");
        long thunk = guest.image().symbol("__x86_indirect_thunk_rax");
        Block.Fields normal =
                new Block.Fields(
                        (int) target,
                        Block.OPCODE_JNZ,
                        site.block().displacementSlow(),
                        target,
                        thunk);
        byte[] bytes = site.block().encode(site.address(), site.register(), normal);
        guest.machine().memory().writeBytes(KernelImage.physicalAddress(site.address()), bytes);
    }

    private String patcher(Block block) {
        StringBuilder text = new StringBuilder();
        text.append(".set scenario_calls, ").append(calls).append('\n');
        text.append(".macro SCENARIO_PATCH\n");
        for (PatchStep step : protocol.steps()) {
            switch (step.operation()) {
                case WRITE -> text.append(write(step, block));
                case SYNC_CORES -> text.append("call sync_cores\n");
                case GRACE_PERIOD -> text.append("call synchronize_sched\n");
                case EPOCH, ALL_SITES, DECIDED_SITES, PAUSE, STOP -> {}
            }
        }
        return text.append(".endm\n").toString();
    }

    private static String write(PatchStep step, Block block) {
        int offset = step.field().offset(block);
        StringBuilder text = new StringBuilder();
        int stores = step.width() == PatchStep.Width.BYTEWISE ? Integer.BYTES : 1;
        for (int i = 0; i < stores; i++) {
            text.append("movq $scenario_block + ").append(offset + i).append(", %rdi\n");
            text.append("movq $(").append(value(step, offset, block)).append("), %rsi\n");
            if (stores > 1) {
                text.append("shrq $").append(8 * i).append(", %rsi\nandl $0xff, %esi\n");
            }
            text.append(store(step.widthBytes()));
        }
        return text.toString();
    }

    private static String store(int widthBytes) {
        return switch (widthBytes) {
            case 1 -> "call text_write8\n";
            case 4 -> "call text_write32\n";
            default -> "movabsq $TEXT_TO_DIRECT, %rax\nmovw %si, (%rdi,%rax)\n";
        };
    }

    private static String value(PatchStep step, int offset, Block block) {
        String displacement = " - (scenario_block + " + (offset + Integer.BYTES) + ")";
        return switch (step.value()) {
            case TARGET ->
                    step.field() == PatchStep.Field.I
                            ? "scenario_new"
                            : "scenario_new" + displacement;
            case THUNK -> "__x86_indirect_thunk_rax" + displacement;
            case LEARN -> "__relpoline_learn_rax" + displacement;
            default -> Integer.toString(step.value().constant(block));
        };
    }
}
