// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retint.relpoline.explore.Mutants.Case;
import org.retint.relpoline.explore.PatchScenario.Option;
import org.retint.relpoline.explore.PatchScenario.Target;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.rseq.RestartStrategies;
import org.retint.x86.Register;

/** Patching that is different and right: of these nothing may be reported. */
final class Variants {
    private static final PatchScenario PLAIN = Mutants.PLAIN;
    private static final PatchScenario TRAPPED = Mutants.TRAPPED;
    private static final PatchScenario STOPPED = Mutants.STOPPED;

    private final List<Case> cases = new ArrayList<>();

    private Variants() {}

    static List<Case> all() {
        Variants variants = new Variants();
        variants.blocks();
        variants.surroundings();
        variants.steps();
        variants.restart();
        variants.otherProtocols();
        return variants.cases;
    }

    private void add(String name, PatchScenario patching) {
        cases.add(new Case(name, patching, false));
    }

    private void blocks() {
        for (Register register : Register.values()) {
            if (register.file() == Register.File.GPR64 && register != Register.RSP) {
                int residue = register.number() & 3;
                String name = register.name().toLowerCase(Locale.ROOT);
                add(
                        "block of " + name + " at " + residue + " modulo 4",
                        PLAIN.withBlock(register, residue));
            }
        }
    }

    private void surroundings() {
        add("patcher sleeps in synchronize_sched", PatchScenario.DEFAULT.withInterrupts(0, 0));
        add("an NMI", PLAIN.withInterrupts(0, 1));
        add("block fresh", PLAIN.with(Option.FRESH));
        add("call of the new target", PLAIN.withCalls(Target.NEW));
        add("call of a target that is never promoted", PLAIN.withCalls(Target.MIXED));
        add("promoted twice", PLAIN.withPromotions(Target.NEW, Target.OLD).withInterrupts(0, 0));
        add("promoted to what it was", PLAIN.withPromotions(Target.OLD));
        add("calls with preemption off", PLAIN.with(Option.PREEMPTION_OFF));
        add("callee gives the CPU away", PLAIN.with(Option.CALLEE_SCHEDULES).withInterrupts(0, 0));
        add("another task", PLAIN.with(Option.SECOND_TASK).withInterrupts(0, 0));
        add(
                "slow call learns",
                PLAIN.with(Option.LEARNING).with("relearn.S", "scenario_frozen", 1));
    }

    private void steps() {
        add("last sync-cores left out", Mutants.without(PLAIN, "sync-cores", 3));
        add("immediate before the call", Mutants.moved(PLAIN, "write F target", 1, 1));
        add(
                "call bytewise",
                Mutants.replaced(PLAIN, "write F target", 1, "write F target bytewise"));
        add(
                "three grace periods",
                Mutants.replaced(PLAIN, "grace-period", 2, "grace-period;grace-period"));
        add("sync-cores twice", Mutants.replaced(PLAIN, "sync-cores", 2, "sync-cores;sync-cores"));
        add(
                "sync-cores behind each grace period too",
                Mutants.replaced(PLAIN, "grace-period", 2, "grace-period;sync-cores"));
        add(
                "call and immediate apart",
                Mutants.replaced(PLAIN, "write F target", 1, "write F target;sync-cores"));
        add("detour twice", Mutants.replaced(PLAIN, "write O jmp", 1, "write O jmp;write O jmp"));
        add(
                "grace period between call and immediate",
                Mutants.replaced(
                        PLAIN, "write F target", 1, "write F target;sync-cores;grace-period"));
        add(
                "fast call generic in between",
                Mutants.replaced(
                        PLAIN, "write F target", 1, "write F thunk;sync-cores;write F target"));
        add("retraining cycle", Mutants.CYCLE);
        add(
                "retraining cycle, odd address",
                Mutants.CYCLE.withBlock(Register.R9, 1).withInterrupts(0, 0));
        add("nothing is written", Mutants.of(PLAIN, "sync-cores;grace-period"));
    }

    private void restart() {
        add("range table", PLAIN.with(RestartStrategies.RANGE_TABLE));
        add(
                "range table with markers",
                PLAIN.with(RestartStrategies.RANGE_TABLE).with(Option.MARKED));
        add("return address marked and spared", PLAIN.with(Option.MARK_RETURN));
        add("instruction behind marked", PLAIN.with(Option.MARK_BEHIND));
        add("slow call without marker, which nobody patches", PLAIN.with(Option.NO_MARK_SLOW));
        add(
                "no restart, preemption off",
                PLAIN.with(RestartStrategies.NONE).with(Option.PREEMPTION_OFF));
        add(
                "rewind to the slow call, which nobody patches",
                Mutants.rewindTo(PLAIN, "scenario_slow"));
        add(
                "rewound when it comes back instead of when it leaves",
                PLAIN.edited(
                        "entry.S",
                        "    RETINT_KERNEL_PREEMPT_HOOK\n    call preempt_schedule_irq\n",
                        "    call preempt_schedule_irq\n    RETINT_KERNEL_PREEMPT_HOOK\n"));
        add(
                "serialized by writing CR3",
                PLAIN.edited("smp.S", "    cpuid\n", "    movq %cr3, %rax\n    movq %rax, %cr3\n"));
    }

    private void otherProtocols() {
        add("breakpoint", TRAPPED);
        add(
                "breakpoint, immediate bytewise",
                Mutants.replaced(TRAPPED, "write I target", 1, "write I target bytewise"));
        add(
                "breakpoint over the call, table",
                PLAIN.with(PatchProtocols.BREAKPOINT_AT_CALL).with(RestartStrategies.RANGE_TABLE));
        add("stopped machine", STOPPED);
        add("stopped machine, no detour", Mutants.without(STOPPED, "write O jmp", 1));
        add("stopped machine, restart too", STOPPED.with(RestartStrategies.MARKER));
    }
}
