// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks another source and keeps what it chose, so that the run can be replayed. */
public final class RecordedChoices implements ChoiceSource {
    private final ChoiceSource source;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();

    /**
     * Makes a recorder.
     *
     * @param source the source that decides
     */
    public RecordedChoices(ChoiceSource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public int choose(Choice.Kind kind, int cpuId, int alternatives) {
        positions.add(source.position());
        int chosen = source.choose(kind, cpuId, alternatives);
        choices.add(new Choice(kind, cpuId, alternatives, chosen));
        return chosen;
    }

    /** Returns the choices made so far, in order. */
    public List<Choice> choices() {
        return List.copyOf(choices);
    }

    @Override
    public long position() {
        return choices.size();
    }

    @Override
    public void rewind(long position) {
        if (position < 0 || position > choices.size()) {
            throw new IllegalArgumentException(
                    "no such position in the record: position="
                            + position
                            + " choices="
                            + choices.size());
        }
        if (position < choices.size()) {
            source.rewind(positions.get((int) position));
            choices.subList((int) position, choices.size()).clear();
            positions.subList((int) position, positions.size()).clear();
        }
    }
}
