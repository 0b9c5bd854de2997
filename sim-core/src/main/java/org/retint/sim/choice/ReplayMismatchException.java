// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

/** Thrown when a replayed run asks another question than the recorded one did. */
public final class ReplayMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayMismatchException(
            int position, Choice recorded, Choice.Kind kind, int cpuId, int alternatives) {
        super(
                ("replayed run differs from the recorded one: position=%d recorded=%s asked=%s"
                                + " cpu=%d alternatives=%d; replay with the configuration, guest"
                                + " and version that made the record")
                        .formatted(
                                position,
                                ChoiceText.format(recorded),
                                ChoiceText.name(kind),
                                cpuId,
                                alternatives));
    }
}
