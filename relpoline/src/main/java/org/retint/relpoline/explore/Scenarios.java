// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retint.relpoline.explore.PatchScenario.Option;
import org.retint.relpoline.explore.PatchScenario.Target;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.relpoline.patch.ProtocolBreak;
import org.retint.rseq.RestartStrategies;

/**
 * The scenarios that come with the project: the hazards of patching (relpoline.md 9; all but H14,
 * which ineligible targets never come to) and the restart designs A to J (rseq.md 6), each broken
 * one beside one that is intact.
 */
public final class Scenarios {
    /** Bound of preemptions of every proof. */
    private static final int BOUND = 2;

    private static final PatchScenario PLAIN = PatchScenario.DEFAULT.with(Option.POLLED);
    private static final PatchScenario TRAPPED = PLAIN.with(PatchProtocols.BREAKPOINT);

    private static final List<Scenario> ALL = all(new ArrayList<>());

    private Scenarios() {}

    /** Returns all, in the order in which they are listed. */
    public static List<Scenario> all() {
        return ALL;
    }

    /** Returns the one of a name. */
    public static Optional<Scenario> named(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    private static List<Scenario> all(List<Scenario> list) {
        protocols(list);
        batches(list);
        outline(list);
        hazards(list);
        surroundings(list);
        restarts(list);
        return List.copyOf(list);
    }

    private static void protocols(List<Scenario> list) {
        intact(
                list,
                "promotion",
                "a block is promoted and promoted again while it is called; an interrupt, an NMI",
                PLAIN.with(Option.FRESH)
                        .withPromotions(Target.OLD, Target.NEW)
                        .withInterrupts(1, 1));
        list.add(
                new Scenario(
                        "promotion-sleeping",
                        "the patcher sleeps in synchronize_sched as the runtime's does",
                        PatchScenario.DEFAULT,
                        1,
                        true));
        intact(
                list,
                "full-cycle",
                "learn thunks come and go: five grace periods",
                PLAIN.with(PatchProtocols.FULL_CYCLE));
        intact(list, "breakpoint", "the breakpoint method, over the whole block", TRAPPED);
        intact(
                list,
                "stop-machine",
                "all other CPUs are held, then start their blocks again; no restart at preemption",
                PLAIN.with(PatchProtocols.STOP_MACHINE).with(RestartStrategies.NONE));
    }

    private static void batches(List<Scenario> list) {
        PatchScenario poked =
                PLAIN.with(RestartStrategies.NONE)
                        .with(steps("never", ""))
                        .with("poke-batch.S", "poke_counts", 1)
                        .with("static-call.S", "int3_gap", 1)
                        .with("static-call.S", "scenario_late", 0)
                        .edited(
                                "patch-scenario.S",
                                "    call scenario_site\n",
                                "    call scenario_static_site\n")
                        .edited(
                                "patch-scenario.S",
                                "    jne scenario_wrong_call\n",
                                "    call scenario_static_check\n")
                        .edited(
                                "patch-scenario.S",
                                "    SCENARIO_PATCH\n",
                                "    call scenario_poke\n")
                        .withInterruptsIn("scenario_static_site", "scenario_static_end");
        intact(
                list,
                "batch",
                "breakpoints over a call and a jump at once; who runs into them has them emulated",
                poked);
        PatchScenario late = poked.with("static-call.S", "scenario_late", 1);
        pair(
                list,
                "batch-end",
                "a handler begins as the patcher ends: it finds the list gone",
                "who uses the list has counted himself, and the patcher waits for him",
                late.with("poke-batch.S", "poke_counts", 0),
                late);
        broken(
                list,
                "batch-no-gap",
                "the frame of the breakpoint leaves no room for the push of an emulated call",
                poked.with("static-call.S", "int3_gap", 0));
    }

    private static void outline(List<Scenario> list) {
        PatchScenario replaced =
                PLAIN.with(RestartStrategies.NONE)
                        .with(steps("never", ""))
                        .withPreemptionHook(PatchScenario.resource("outline-restart.S"))
                        .with("outline.S", "scenario_waits", 1)
                        .with("outline.S", "scenario_to_site", 1)
                        .edited(
                                "patch-scenario.S",
                                "    call scenario_site\n",
                                "    call scenario_outline_site\n")
                        .edited(
                                "patch-scenario.S",
                                "    SCENARIO_PATCH\n",
                                "    call scenario_replace\n")
                        .withInterruptsIn("scenario_outline_site", "scenario_outline_end");
        intact(
                list,
                "outline",
                "an outline block is replaced; who is preempted in one goes back to his call",
                replaced);
        broken(
                list,
                "outline-start",
                "who is preempted in one goes back to its start, which is freed meanwhile",
                replaced.with("outline.S", "scenario_to_site", 0));
        broken(
                list,
                "outline-no-wait",
                "the old block is freed without a grace period",
                replaced.with("outline.S", "scenario_waits", 0));
    }

    private static void hazards(List<Scenario> list) {
        broken(
                list,
                "posted-handler",
                "the restart handler as it was posted, which does nothing (H1)",
                PLAIN.with(RestartStrategies.POSTED_HANDLER));
        broken(
                list,
                "h1",
                "no restart of a call that was preempted behind its compare",
                PLAIN.with(RestartStrategies.NONE));
        broken(
                list,
                "h2",
                "no grace period before the branch is switched on",
                without(ProtocolBreak.NO_SECOND_GRACE_PERIOD));
        broken(
                list,
                "h3",
                "the immediate is written while it decides: half of it names another function",
                PLAIN.with(
                                steps(
                                        "h3",
                                        """
                                        write I target bytewise
                                        write F target
                                        """))
                        .withCalls(Target.MIXED));
        broken(
                list,
                "h4",
                "fields written before everybody has left them",
                without(ProtocolBreak.NO_FIRST_GRACE_PERIOD));
        broken(
                list,
                "h4-no-detour",
                "fields written while calls run through them",
                without(ProtocolBreak.NO_DETOUR));
        broken(
                list,
                "h5",
                "no sync-cores: stale bytes are executed",
                without(ProtocolBreak.NO_SYNC_CORES));
        broken(
                list,
                "h5-late",
                "sync-cores behind the grace periods instead of before them",
                without(ProtocolBreak.SYNC_CORES_AFTER_GRACE_PERIOD));
        broken(
                list,
                "h6",
                "the return address has a marker and the restart does not spare it: called twice",
                PLAIN.with(Option.MARK_RETURN)
                        .edited(
                                "rseq.S",
                                "    cmpl %ecx, %eax\n    je 4f\n    movslq",
                                "    movslq"));
        intact(
                list,
                "h6-spared",
                "the return address has a marker, and the table says that it is one",
                PLAIN.with(Option.MARK_RETURN));
        broken(
                list,
                "h7",
                "a breakpoint over the fast call hides its marker from the preemption check",
                PLAIN.with(PatchProtocols.BREAKPOINT_AT_CALL));
        intact(
                list,
                "h7-range-table",
                "the same with the table alone, which needs no marker",
                PLAIN.with(PatchProtocols.BREAKPOINT_AT_CALL).with(RestartStrategies.RANGE_TABLE));
    }

    private static void surroundings(List<Scenario> list) {
        PatchScenario recursive =
                TRAPPED.edited(
                        "breakpoint.S",
                        "poke_int3_handler:\n",
                        "poke_int3_handler:\n    call scenario_handler_calls\n");
        pair(
                list,
                "h8",
                "the breakpoint's handler calls through the block that is being patched",
                "its calls keep their thunk",
                recursive.with("recursion.S", "scenario_handler_excluded", 0),
                recursive.with("recursion.S", "scenario_handler_excluded", 1));
        PatchScenario nmis =
                PLAIN.withInterrupts(0, 2)
                        .withInterruptsIn(
                                "scenario_sequence",
                                "scenario_site_end",
                                "kernel_nmi_hook",
                                "scenario_nmi_end");
        PatchScenario trapping =
                nmis.with("nmi-breakpoint.S", "scenario_nmi_traps", 1)
                        .with("nmi-breakpoint.S", "nmi_nests", 0);
        pair(
                list,
                "h9",
                "a breakpoint in an NMI handler: its IRET lets the next NMI in too early",
                "NMI code has no breakpoint",
                trapping,
                trapping.with("nmi-breakpoint.S", "scenario_nmi_traps", 0));
        intact(
                list,
                "h9-nested",
                "the same breakpoint, and NMIs that come too early nest in software",
                trapping.with("nmi-breakpoint.S", "nmi_nests", 1)
                        .withInterruptsIn(
                                "scenario_sequence",
                                "scenario_site_end",
                                "entry_nmi",
                                "nmi_iret",
                                "kernel_nmi_hook",
                                "scenario_nmi_end"));
        intact(
                list,
                "h9-ret",
                "the same breakpoint returns by RET, which keeps NMIs masked",
                trapping.with("nmi-breakpoint.S", "exceptions_return_by_ret", 1));
        PatchScenario probed = TRAPPED.withCalls(Target.OLD, Target.OLD, Target.OLD);
        pair(
                list,
                "h10",
                "a probe on the block's first byte keeps the patcher's breakpoint for the original",
                "blocks are reserved",
                probed.with("probe.S", "scenario_reserved", 0),
                probed.with("probe.S", "scenario_reserved", 1));
        PatchScenario unloaded = PLAIN.with("freed-site.S", "scenario_text_excluded", 0);
        broken(
                list,
                "h11",
                "a module with a site is unloaded meanwhile: freed text is written to",
                unloaded.with("freed-site.S", "scenario_text_locked", 0));
        list.add(
                new Scenario(
                        "h11-protected",
                        "unloading takes the patcher's mutex and its sites with it",
                        unloaded.with("freed-site.S", "scenario_text_locked", 1)
                                .withInterrupts(0, 0),
                        1,
                        true));
        PatchScenario targets =
                PLAIN.with("freed-target.S", "scenario_demotes", 1).with(Option.PREEMPTION_OFF);
        pair(
                list,
                "h12",
                "the hot target's module is freed without a grace period",
                "its sites are demoted, then a grace period, then it is freed",
                targets.with(
                        steps(
                                "h12",
                                """
                                        write O jmp
                                        sync-cores
                                        write F thunk
                                        """)),
                targets.with(
                        steps(
                                "h12",
                                """
                                        write O jmp
                                        sync-cores
                                        grace-period
                                        write F thunk
                                        sync-cores
                                        """)));
        PatchScenario init = PLAIN.with("freed-site.S", "scenario_text_locked", 0);
        pair(
                list,
                "h13",
                "a site in init text, which is freed after boot",
                "sites of init text are never converted",
                init.with("freed-site.S", "scenario_text_excluded", 0),
                init.with("freed-site.S", "scenario_text_excluded", 1));
        pair(
                list,
                "h15",
                "calls are counted while the block is patched, and lead to the next patching",
                "nothing is counted meanwhile",
                PLAIN.with(Option.LEARNING).with("relearn.S", "scenario_frozen", 0),
                PLAIN.with(Option.LEARNING).with("relearn.S", "scenario_frozen", 1));
    }

    private static void restarts(List<Scenario> list) {
        intact(list, "restart-a", "marker and table", PLAIN);
        PatchScenario announced =
                PLAIN.with(RestartStrategies.NONE)
                        .with(Option.ANNOUNCES)
                        .withPreemptionHook(PatchScenario.resource("announced.S"))
                        .with(PatchScenario.resource("nested-block.S"));
        intact(
                list,
                "restart-b-counter",
                "calls are counted in and out (B1); patching waits until all are over",
                PLAIN.with(RestartStrategies.NONE)
                        .with(Option.COUNTS)
                        .with(PatchScenario.resource("counted.S"))
                        .edited(
                                "scenario-block.S",
                                "    call scenario_poll_grace_period\n.else",
                                "    call scenario_wait_for_calls\n.else"));
        broken(
                list,
                "restart-b",
                "a word of the CPU says where it is (B2); the interrupt's own block overwrites it",
                announced);
        intact(
                list,
                "restart-b-saved",
                "interrupts save and restore the word (B3)",
                announced
                        .edited(
                                "entry.S",
                                "    subq $8, %rsp\n    movq %rdi, %r12\n",
                                "    pushq %gs:SCENARIO_ANNOUNCED\n    movq %rdi, %r12\n")
                        .edited(
                                "entry.S",
                                "    addq $8, %rsp\n    popq %r12\n",
                                "    popq %gs:SCENARIO_ANNOUNCED\n    popq %r12\n"));
        PatchScenario matched =
                PLAIN.with(RestartStrategies.NONE)
                        .with(Option.MARKED)
                        .withPreemptionHook(PatchScenario.resource("template.S"))
                        .with(PatchScenario.resource("template-match.S"));
        intact(
                list,
                "restart-c",
                "bytes around the saved rip tell a block; single bytes of it are flipped",
                matched);
        broken(
                list,
                "restart-c-breakpoint",
                "bytes around the saved rip tell a block, unless a breakpoint stands in it",
                matched.with(PatchProtocols.BREAKPOINT_AT_CALL));
        intact(list, "restart-d", "the table alone", PLAIN.with(RestartStrategies.RANGE_TABLE));
        waiting(list);
    }

    private static void waiting(List<Scenario> list) {
        intact(
                list,
                "restart-e",
                "no restart: grace periods wait until each task has given its CPU away",
                PLAIN.with(RestartStrategies.NONE)
                        .with("wait-for-tasks.S", "SCENARIO_TASK_VOLUNTARY", 152)
                        .edited(
                                "sched.S",
                                "schedule:\n    incl %gs:__preempt_count\n",
                                """
                                schedule:
                                    movq %gs:PCPU_CURRENT, %rax
                                    incq SCENARIO_TASK_VOLUNTARY(%rax)
                                    incl %gs:__preempt_count
                                """)
                        .edited(
                                "scenario-block.S",
                                "    call scenario_poll_grace_period\n.else",
                                "    call scenario_wait_for_tasks\n.else"));
        intact(
                list,
                "restart-f",
                "marked instructions are not preempted",
                PLAIN.with(RestartStrategies.NONE)
                        .with(Option.MARKED)
                        .withPreemptionHook(PatchScenario.resource("defer.S")));
        PatchScenario transaction =
                PLAIN.with(RestartStrategies.RANGE_TABLE)
                        .edited(
                                "entry.S",
                                "retint_kernel:\n    testl",
                                "retint_kernel:\n    RETINT_KERNEL_PREEMPT_HOOK\n    testl");
        String patient = PatchProtocols.KEEP_LEARNING.text().replace("grace-period\n", "");
        intact(
                list,
                "restart-g",
                "a transaction in place of grace periods: the interrupts of sync-cores abort it",
                transaction.with(protocol("transaction", patient)));
        broken(
                list,
                "restart-g-unsynced",
                "patching alone aborts no transaction: what is fetched is not in its read set",
                transaction.with(protocol("transaction", patient.replace("sync-cores\n", ""))));
        PatchProtocol stopping = PatchProtocols.STOP_MACHINE;
        broken(
                list,
                "restart-h",
                "all other CPUs are held while the block changes, nobody is rewound",
                PLAIN.with(protocol("stop-machine", stopping.text().replace("rewind\n", "")))
                        .with(RestartStrategies.NONE));
        intact(
                list,
                "restart-i",
                "all other CPUs are held, and all saved contexts are rewound",
                PLAIN.with(stopping).with(RestartStrategies.NONE));
        intact(
                list,
                "restart-j",
                "promoted by the compiler, never patched",
                PLAIN.with(steps("never", "")).with(RestartStrategies.NONE));
    }

    private static PatchScenario without(ProtocolBreak rule) {
        return PLAIN.with(rule.applyTo(PLAIN.protocol()));
    }

    private static PatchProtocol steps(String name, String steps) {
        return protocol(name, "all-sites\n" + steps + "stop\n");
    }

    private static PatchProtocol protocol(String name, String text) {
        return PatchProtocol.parse(name, name, text);
    }

    private static void broken(
            List<Scenario> list, String name, String description, PatchScenario patching) {
        list.add(new Scenario(name, description, patching, BOUND, false));
    }

    private static void intact(
            List<Scenario> list, String name, String description, PatchScenario patching) {
        list.add(new Scenario(name, description, patching, BOUND, true));
    }

    private static void pair(
            List<Scenario> list,
            String name,
            String hazard,
            String protection,
            PatchScenario broken,
            PatchScenario intact) {
        broken(list, name, hazard, broken);
        intact(list, name + "-protected", protection, intact);
    }
}
