// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import java.util.List;
import java.util.Optional;
import org.retint.relpoline.explore.PatchScenario;
import org.retint.relpoline.patch.ProtocolBreak;
import org.retint.rseq.RestartStrategies;

/**
 * A scenario that comes with the project.
 *
 * @param name how users call it
 * @param description what is shown, in one line
 * @param patching what is explored
 * @param preemptions bound that is enough to find what is wrong, and what a proof is made with
 */
public record Scenario(String name, String description, PatchScenario patching, int preemptions) {
    private static final PatchScenario INTACT = PatchScenario.DEFAULT;

    private static final List<Scenario> ALL =
            List.of(
                    new Scenario(
                            "promotion",
                            "a block is promoted while it is called; restart by the marker",
                            INTACT,
                            1),
                    new Scenario(
                            "promotion-range-table",
                            "the same with a lookup in place of the marker",
                            INTACT.with(RestartStrategies.RANGE_TABLE),
                            1),
                    new Scenario(
                            "posted-handler",
                            "the restart handler as it was posted, which does nothing (H1)",
                            INTACT.with(RestartStrategies.POSTED_HANDLER),
                            2),
                    new Scenario(
                            "h1",
                            "no restart of a call that was preempted behind its compare",
                            INTACT.with(RestartStrategies.NONE),
                            2),
                    broken(
                            "h2",
                            "no grace period before the branch is switched on",
                            ProtocolBreak.NO_SECOND_GRACE_PERIOD,
                            3),
                    broken(
                            "h4",
                            "fields written before everybody has left them",
                            ProtocolBreak.NO_FIRST_GRACE_PERIOD,
                            2),
                    broken(
                            "h4-no-detour",
                            "fields written while calls run through them",
                            ProtocolBreak.NO_DETOUR,
                            2),
                    broken(
                            "h5",
                            "no sync-cores: stale bytes are executed",
                            ProtocolBreak.NO_SYNC_CORES,
                            2));

    /** Returns all, in the order in which they are listed. */
    public static List<Scenario> all() {
        return ALL;
    }

    /** Returns the one of a name. */
    public static Optional<Scenario> named(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    private static Scenario broken(
            String name, String description, ProtocolBreak rule, int preemptions) {
        PatchScenario patching = INTACT.with(rule.applyTo(INTACT.protocol()));
        return new Scenario(name, description, patching, preemptions);
    }
}
