// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

import java.util.List;

/**
 * Takes the choices of a list in order. A question that differs from the listed one means that the
 * run is not the recorded one, and is refused. After the end of the list alternative 0 is taken, so
 * that a shortened list is still a run.
 */
public final class ReplayedChoices implements ChoiceSource {
    private final List<Choice> choices;
    private int position;

    /** Makes a source that replays the list. */
    public ReplayedChoices(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /**
     * Decides as the list says.
     *
     * @throws ReplayMismatchException if the list holds another question at this position
     */
    @Override
    public int choose(Choice.Kind kind, int cpuId, int alternatives) {
        int at = position++;
        if (at >= choices.size()) {
            return 0;
        }
        Choice choice = choices.get(at);
        if (choice.kind() != kind
                || choice.cpuId() != cpuId
                || choice.alternatives() != alternatives) {
            throw new ReplayMismatchException(at, choice, kind, cpuId, alternatives);
        }
        return choice.chosen();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void rewind(long position) {
        if (position < 0 || position > this.position) {
            throw new IllegalArgumentException(
                    "cannot rewind forwards: position=" + position + " now=" + this.position);
        }
        this.position = (int) position;
    }
}
