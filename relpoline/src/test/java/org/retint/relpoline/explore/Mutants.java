// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.ArrayList;
import java.util.List;
import org.retint.relpoline.explore.PatchScenario.Option;
import org.retint.relpoline.explore.PatchScenario.Target;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.PatchStep;
import org.retint.rseq.RestartStrategies;
import org.retint.x86.Register;

/** Patching with one thing wrong each: a step, a marker, the restart, or what the kernel does. */
final class Mutants {
    static final PatchScenario PLAIN = PatchScenario.DEFAULT.with(Option.POLLED);
    static final PatchScenario CYCLE = PLAIN.with(PatchProtocols.FULL_CYCLE);
    static final PatchScenario TRAPPED = PLAIN.with(PatchProtocols.BREAKPOINT);
    static final PatchScenario STOPPED =
            PLAIN.with(PatchProtocols.STOP_MACHINE).with(RestartStrategies.NONE);

    private final List<Case> cases = new ArrayList<>();

    /**
     * A scenario with what is different in it.
     *
     * @param isDeep whether it takes so long that only deep runs do it
     */
    record Case(String name, PatchScenario patching, boolean isDeep) {}

    private Mutants() {}

    static List<Case> all() {
        Mutants mutants = new Mutants();
        mutants.promotion();
        mutants.cycle();
        mutants.markers();
        mutants.restart();
        mutants.kernel();
        mutants.breakpoint();
        mutants.stoppedMachine();
        return mutants.cases;
    }

    /** Returns a scenario with a line of its step list left out. */
    static PatchScenario without(PatchScenario scenario, String step, int occurrence) {
        List<PatchStep> steps = new ArrayList<>(scenario.protocol().steps());
        steps.remove(index(steps, step, occurrence));
        return scenario.with(new PatchProtocol("without " + step, steps));
    }

    /** Returns a scenario with a line of its step list moved. */
    static PatchScenario moved(PatchScenario scenario, String step, int occurrence, int by) {
        List<PatchStep> steps = new ArrayList<>(scenario.protocol().steps());
        int at = index(steps, step, occurrence);
        PatchStep line = steps.remove(at);
        steps.add(at + by, line);
        return scenario.with(new PatchProtocol("moved " + step, steps));
    }

    /** Returns a scenario with a line of its step list replaced by others. */
    static PatchScenario replaced(PatchScenario scenario, String step, int nth, String lines) {
        List<PatchStep> steps = new ArrayList<>(scenario.protocol().steps());
        int at = index(steps, step, nth);
        steps.remove(at);
        steps.addAll(at, steps(lines).stream().toList());
        return scenario.with(new PatchProtocol("replaced " + step, steps));
    }

    /** Returns a scenario with other steps. */
    static PatchScenario of(PatchScenario scenario, String lines) {
        return scenario.with(new PatchProtocol("steps", steps("all-sites;" + lines + ";stop")));
    }

    private static List<PatchStep> steps(String lines) {
        String text = "all-sites\n" + lines.replace(';', '\n') + "\nstop\n";
        List<PatchStep> steps = PatchProtocol.parse("steps", "steps", text).steps();
        return steps.subList(1, steps.size() - 1);
    }

    private static int index(List<PatchStep> steps, String line, int occurrence) {
        int seen = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).toString().equals(line) && ++seen == occurrence) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "the protocol has no such step: step=%s occurrence=%d".formatted(line, occurrence));
    }

    private void add(String name, PatchScenario patching) {
        cases.add(new Case(name, patching, false));
    }

    private void deep(String name, PatchScenario patching) {
        cases.add(new Case(name, patching, true));
    }

    private void promotion() {
        add("no detour", without(PLAIN, "write O jmp", 1));
        add("grace period 1 missing", without(PLAIN, "grace-period", 1));
        deep("grace period 2 missing", without(PLAIN, "grace-period", 2));
        add("sync-cores 1 missing", without(PLAIN, "sync-cores", 1));
        add("sync-cores 1 late", moved(PLAIN, "sync-cores", 1, 1));
        PatchScenario three =
                PLAIN.withInterrupts(0, 0).withCalls(Target.OLD, Target.OLD, Target.OLD);
        deep("sync-cores 2 missing", without(three, "sync-cores", 2));
        deep("sync-cores 2 late", moved(three, "sync-cores", 2, 1));
        add("detour behind its grace period", moved(PLAIN, "write O jmp", 1, 2));
        add("detour to the fast call", replaced(PLAIN, "write O jmp", 1, "write D fast"));
        add("call before the first grace period", moved(PLAIN, "write F target", 1, -1));
        add("call before the detour", moved(PLAIN, "write F target", 1, -3));
        deep(
                "call behind the second grace period",
                moved(PLAIN.withCalls(Target.NEW), "write F target", 1, 3));
        deep("call missing", without(PLAIN, "write F target", 1).withCalls(Target.OLD, Target.NEW));
        String immediate = "write I target bytewise";
        add("immediate before the detour", moved(PLAIN, immediate, 1, -4));
        add("immediate behind the second grace period", moved(PLAIN, immediate, 1, 2));
        add("immediate missing", without(PLAIN, immediate, 1));
        String branch = "write O jnz if-target";
        add("branch on before the call", moved(PLAIN, branch, 1, -4));
        add("branch on before the immediate", moved(PLAIN, branch, 1, -3));
        add("branch on before sync-cores", moved(PLAIN, branch, 1, -2));
        add("call and immediate alone", of(PLAIN, "write F target;write I target bytewise"));
        add("immediate at once where it decides", of(PLAIN, "write I target"));
        add("slow call at once while it is taken", slowCallWritten("write S learn"));
        add("slow call bytewise while it is taken", slowCallWritten("write S learn bytewise"));
    }

    private static PatchScenario slowCallWritten(String write) {
        return of(PLAIN, write + ";sync-cores").withCalls(Target.NEW).withBlock(Register.RAX, 1);
    }

    /** Retraining, whose fields are not aligned: they are written in pieces. */
    private void cycle() {
        PatchScenario odd = CYCLE.withBlock(Register.RAX, 1).withInterrupts(0, 0);
        PatchScenario more = odd.withCalls(Target.NEW, Target.NEW);
        add("cycle: grace period 1 missing", without(odd, "grace-period", 1));
        deep("cycle: grace period 2 missing", without(odd, "grace-period", 2));
        add("cycle: sync-cores 3 missing", without(more, "sync-cores", 3));
        deep("cycle: sync-cores 3 late", moved(more, "sync-cores", 3, 1));
        add("cycle: no detour", without(odd, "write O jmp", 1));
        add(
                "cycle: fast call never generic",
                without(odd.withCalls(Target.NEW), "write F thunk", 1));
        add("cycle: fast call without marker", CYCLE.with(Option.NO_MARK_FAST));
        deep("cycle: slow call without marker", CYCLE.with(Option.NO_MARK_SLOW));
        deep(
                "cycle: rewind to the slow call",
                rewindTo(CYCLE.withBlock(Register.RAX, 1), "scenario_slow"));
        PatchScenario once =
                PLAIN.with(PatchProtocols.ONCE)
                        .with(Option.FRESH, Option.LEARNING)
                        .with("relearn.S", "scenario_frozen", 1)
                        .withBlock(Register.RAX, 1)
                        .withInterrupts(0, 0);
        add("once: grace period 1 missing", without(once, "grace-period", 1));
        deep("once: grace period 2 missing", without(once, "grace-period", 2));
        add("once: sync-cores 1 missing", without(once, "sync-cores", 1));
        add("once: sync-cores 1 late", moved(once, "sync-cores", 1, 1));
        add("once: slow call not left", without(once, "write D fast", 1));
    }

    private void markers() {
        deep("branch without marker", PLAIN.with(Option.NO_MARK_BRANCH));
        add("fast call without marker", PLAIN.with(Option.NO_MARK_FAST));
        String compare = "    cmpl %ecx, %eax\n    je 4f\n    movslq";
        add(
                "marked return address not spared",
                PLAIN.with(Option.MARK_RETURN).edited("rseq.S", compare, "    movslq"));
        add(
                "marked instruction behind not spared",
                PLAIN.with(Option.MARK_BEHIND)
                        .withCalls(Target.NEW)
                        .edited(
                                "rseq.S",
                                "    cmpl %ecx, %eax\n    jae 4f",
                                "    cmpl %ecx, %eax\n    ja 4f"));
        add(
                "table: return address not spared",
                PLAIN.with(RestartStrategies.RANGE_TABLE).edited("rseq.S", compare, "    movslq"));
        add(
                "table: instruction behind not spared",
                PLAIN.with(RestartStrategies.RANGE_TABLE)
                        .withCalls(Target.NEW)
                        .edited(
                                "rseq.S",
                                "    cmpl %ecx, %eax\n    jae 4f",
                                "    cmpl %ecx, %eax\n    ja 4f"));
        add(
                "another marker",
                PLAIN.edited(
                        "rseq_macros.S",
                        ".set KERNEL_RESTARTABLE_PREFIX, 0x40",
                        ".set KERNEL_RESTARTABLE_PREFIX, 0x41"));
    }

    static PatchScenario rewindTo(PatchScenario scenario, String place) {
        return scenario.edited(
                "rseq.S", "    movslq RSEQ_START(%r8), %rax\n", "    movq $" + place + ", %rax\n");
    }

    private void restart() {
        add("no restart", PLAIN.with(RestartStrategies.NONE));
        add("handler as posted", PLAIN.with(RestartStrategies.POSTED_HANDLER));
        deep("rewind to the branch", rewindTo(PLAIN, "scenario_branch"));
        add("rewind to the fast call", rewindTo(PLAIN, "scenario_fast"));
        add("rewind behind the block", rewindTo(PLAIN, "scenario_block_end"));
        add("rewind to the jump behind the fast call", rewindTo(PLAIN, "scenario_fast_return"));
        add(
                "table empty",
                PLAIN.edited(
                        "scenario-block.S",
                        "rseq_table_count:\n    .long scenario_other_blocks + 1",
                        "rseq_table_count:\n    .long 0"));
        add(
                "table too short",
                PLAIN.edited(
                        "scenario-block.S",
                        ".byte scenario_block_end - scenario_sequence,",
                        ".byte scenario_fast - scenario_sequence,"));
        deep(
                "nobody rewound from the branch",
                PLAIN.edited(
                        "scenario-block.S",
                        "scenario_fast_return - scenario_sequence, 0, 0",
                        "scenario_branch - scenario_sequence, 0, 0"));
        add(
                "nobody rewound from the fast call",
                PLAIN.edited(
                        "scenario-block.S",
                        "scenario_fast_return - scenario_sequence, 0, 0",
                        "scenario_fast - scenario_sequence, 0, 0"));
    }

    private void kernel() {
        PatchScenario switched =
                PLAIN.with(Option.SECOND_TASK)
                        .withCalls(Target.OLD, Target.OLD)
                        .withInterruptsIn("scenario_neighbour_begin", "scenario_neighbour_end");
        deep(
                "acknowledged before the IRET of the handler, which shall serialize",
                switched.edited("smp.S", "    cpuid\n", "    mfence\n"));
        add(
                "only this CPU serializes",
                PLAIN.edited("smp.S", "    jmp smp_call_all\n", "    jmp smp_serialize\n"));
        add(
                "sync-cores does not wait",
                PLAIN.edited("smp.S", "    cmpl $0, smp_call_pending(%rip)\n    jne 2b\n", ""));
        add(
                "grace period of this CPU alone",
                PLAIN.edited(
                        "scenario-block.S",
                        "    cmpq %gs:PCPU_BASE, %rdi\n    je 3f\n",
                        "    jmp 3f\n"));
        add(
                "interrupts count as quiescent",
                PLAIN.edited(
                        "entry.S",
                        "    incq %gs:stat_interrupts\n",
                        "    incq %gs:stat_interrupts\n    incq %gs:rcu_quiescent_states\n"));
        add(
                "grace period does not wait",
                PLAIN.edited(
                        "scenario-block.S", "    cmpl %eax, rcu_dynticks(%rdi)\n    je 2b\n", ""));
    }

    private void breakpoint() {
        add("breakpoint: sync-cores 1 missing", without(TRAPPED, "sync-cores", 1));
        add("breakpoint: sync-cores 2 missing", without(TRAPPED, "sync-cores", 2));
        deep("breakpoint: sync-cores 3 missing", without(TRAPPED, "sync-cores", 3));
        add("breakpoint: grace period missing", without(TRAPPED, "grace-period", 1));
        add("breakpoint: sync-cores late", moved(TRAPPED, "sync-cores", 1, 1));
        add("breakpoint missing", without(TRAPPED, "write B int3", 1));
        add("breakpoint: announced late", moved(TRAPPED, "breakpoint-begin", 1, 2));
        deep("breakpoint: taken back early", moved(TRAPPED, "breakpoint-end", 1, -2));
        deep("breakpoint: taken back before sync-cores", moved(TRAPPED, "breakpoint-end", 1, -1));
        add("breakpoint: first byte early", moved(TRAPPED, "write B first", 1, -2));
        add("breakpoint: call before the grace period", moved(TRAPPED, "write F target", 1, -1));
        add("breakpoint: call before the breakpoint", moved(TRAPPED, "write F target", 1, -3));
        add(
                "breakpoint: goes on at the fast call",
                TRAPPED.edited(
                        "breakpoint.S",
                        "movq $scenario_slow, PT_RIP",
                        "movq $scenario_fast, PT_RIP"));
        add(
                "breakpoint: goes on behind it",
                TRAPPED.edited(
                        "breakpoint.S",
                        "movq $scenario_slow, PT_RIP",
                        "movq $scenario_branch, PT_RIP"));
        deep("breakpoint over the fast call alone", PLAIN.with(PatchProtocols.BREAKPOINT_AT_CALL));
    }

    private void stoppedMachine() {
        add("stopped: no rewind", without(STOPPED, "rewind", 1));
        String rewind = "movq $scenario_block, (%rdx)";
        add(
                "stopped: rewind to the branch",
                STOPPED.edited("stop-machine.S", rewind, "movq $scenario_branch, (%rdx)"));
        add(
                "stopped: rewind to the fast call",
                STOPPED.edited("stop-machine.S", rewind, "movq $scenario_fast, (%rdx)"));
        add(
                "stopped: completed call repeated",
                STOPPED.edited(
                        "stop-machine.S",
                        "    cmpq $scenario_fast_return - scenario_block, %rax\n    je 4f\n",
                        ""));
        add("stopped: released early", moved(STOPPED, "start-machine", 1, -3));
    }
}
