// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.mitigation;

import java.util.List;
import java.util.Optional;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;

/** The mitigations that come with the project. */
public final class Mitigations {
    /** Indirect calls and jumps as GCC emits them without retpolines. */
    public static final Mitigation INDIRECT =
            new Entry(
                    "indirect",
                    Mitigation.Thunk.JUMP,
                    Mitigation.Conversion.INDIRECT,
                    Optional.empty());

    /** Every indirect call and jump through a retpoline: the base of comparison. */
    public static final Mitigation RETPOLINE =
            new Entry(
                    "retpoline",
                    Mitigation.Thunk.RETPOLINE,
                    Mitigation.Conversion.NONE,
                    Optional.empty());

    /** Every indirect call and jump through LFENCE and an indirect jump. */
    public static final Mitigation LFENCE =
            new Entry(
                    "lfence",
                    Mitigation.Thunk.LFENCE,
                    Mitigation.Conversion.NONE,
                    Optional.empty());

    /** Blocks whose slow path is a retpoline; slow paths always learn. */
    public static final Mitigation RELPOLINE =
            new Entry(
                    "relpoline",
                    Mitigation.Thunk.RETPOLINE,
                    Mitigation.Conversion.BLOCK,
                    Optional.of(PatchProtocols.KEEP_LEARNING));

    /** Blocks whose slow path is an indirect call; no retraining. */
    public static final Mitigation BLOCK_OVER_INDIRECT =
            new Entry(
                    "block-over-indirect",
                    Mitigation.Thunk.JUMP,
                    Mitigation.Conversion.BLOCK,
                    Optional.of(PatchProtocols.ONCE));

    private record Entry(
            String name,
            Mitigation.Thunk thunk,
            Mitigation.Conversion conversion,
            Optional<PatchProtocol> protocol)
            implements Mitigation {}

    private Mitigations() {}

    /** Returns all of them. */
    public static List<Mitigation> all() {
        return List.of(INDIRECT, RETPOLINE, LFENCE, RELPOLINE, BLOCK_OVER_INDIRECT);
    }

    /**
     * Returns a mitigation by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Mitigation named(String name) {
        return all().stream()
                .filter(mitigation -> mitigation.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such mitigation: name="
                                                + name
                                                + "; one of "
                                                + all().stream().map(Mitigation::name).toList()));
    }
}
