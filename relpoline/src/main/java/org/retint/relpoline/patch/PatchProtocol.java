// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.retint.relpoline.Block;

/**
 * A patching protocol: a step list that the runtime's guest task interprets.
 *
 * <p>As text it has one step a line: {@code write FIELD VALUE [bytewise] [if-target|unless-target]}
 * or the word of another {@link PatchStep.Operation}. A number sign starts a comment.
 *
 * @param name its name
 * @param steps its steps; the task does them over and over unless the last is {@code stop}
 */
public record PatchProtocol(String name, List<PatchStep> steps) {
    /** Checks that the list starts a batch before it writes, and so ends at all. */
    public PatchProtocol {
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(steps);
        boolean batch = false;
        boolean sleeps = false;
        for (PatchStep step : steps) {
            PatchStep.Operation operation = step.operation();
            batch |=
                    operation == PatchStep.Operation.ALL_SITES
                            || operation == PatchStep.Operation.DECIDED_SITES;
            sleeps |=
                    operation == PatchStep.Operation.EPOCH
                            || operation == PatchStep.Operation.PAUSE
                            || operation == PatchStep.Operation.STOP;
            if (operation == PatchStep.Operation.WRITE && !batch) {
                throw new IllegalArgumentException(
                        name + ": a write needs a batch; put all-sites or decided-sites before it");
            }
        }
        if (!sleeps) {
            throw new IllegalArgumentException(
                    name + ": a protocol without epoch, pause or stop never lets go of the CPU");
        }
    }

    /**
     * Reads a step list.
     *
     * @param name name of the protocol
     * @param file how messages name the text
     * @param text the text
     * @throws IllegalArgumentException with file and line if a line is not a step
     */
    public static PatchProtocol parse(String name, String file, String text) {
        List<PatchStep> steps = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int comment = line.indexOf('#');
            String step = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!step.isEmpty()) {
                try {
                    steps.add(parseStep(step.split("\\s+")));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            file + ":" + number + ": " + e.getMessage(), e);
                }
            }
        }
        return new PatchProtocol(name, steps);
    }

    /** Returns how many grace periods one run through the list takes. */
    public int gracePeriods() {
        return (int)
                steps.stream()
                        .filter(step -> step.operation() == PatchStep.Operation.GRACE_PERIOD)
                        .count();
    }

    /**
     * Returns the assembly text that gives the list to the guest's interpreter.
     *
     * @throws IllegalArgumentException if that has no such step, as those of breakpoints
     */
    public String assembly(Block block) {
        StringBuilder text = new StringBuilder();
        text.append("    .data\n    .balign 8\n    .globl relpoline_program\nrelpoline_program:\n");
        for (PatchStep step : steps) {
            text.append(step.assembly(block));
        }
        return text.append("    .quad 0\n").toString();
    }

    /** Returns the list as text that {@link #parse} reads. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (PatchStep step : steps) {
            text.append(step).append('\n');
        }
        return text.toString();
    }

    private static PatchStep parseStep(String[] words) {
        if (!words[0].equals(PatchStep.Operation.WRITE.word())) {
            PatchStep.Operation operation = operation(words[0]);
            if (words.length > 1) {
                throw new IllegalArgumentException(
                        "nothing may follow " + words[0] + ": found=" + words[1]);
            }
            return PatchStep.of(operation);
        }
        if (words.length < 3) {
            throw new IllegalArgumentException(
                    "expected: write FIELD VALUE [bytewise] [if-target|unless-target]");
        }
        PatchStep step = PatchStep.write(field(words[1]), value(words[2]));
        for (int i = 3; i < words.length; i++) {
            step =
                    switch (words[i]) {
                        case "bytewise" -> step.with(PatchStep.Width.BYTEWISE);
                        case "if-target" -> step.at(PatchStep.Sites.WITH_TARGET);
                        case "unless-target" -> step.at(PatchStep.Sites.WITHOUT_TARGET);
                        default ->
                                throw new IllegalArgumentException(
                                        "expected bytewise or if-target or unless-target: found="
                                                + words[i]);
                    };
        }
        return step;
    }

    private static PatchStep.Operation operation(String word) {
        for (PatchStep.Operation operation : PatchStep.Operation.values()) {
            if (operation.word().equals(word)) {
                return operation;
            }
        }
        throw new IllegalArgumentException(
                "expected write, sync-cores, grace-period, epoch, all-sites, decided-sites, pause,"
                        + " stop, breakpoint-begin, breakpoint-end, stop-machine, rewind or"
                        + " start-machine: found="
                        + word);
    }

    private static PatchStep.Field field(String word) {
        for (PatchStep.Field field : PatchStep.Field.values()) {
            if (field.name().equals(word)) {
                return field;
            }
        }
        throw new IllegalArgumentException(
                "expected field I, O, D, OD, F, S, B or C: found=" + word);
    }

    private static PatchStep.Value value(String word) {
        for (PatchStep.Value value : PatchStep.Value.values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "expected a value such as jmp, jnz, fast, slow, thunk, learn, target, int3 or first:"
                        + " found="
                        + word.toLowerCase(Locale.ROOT));
    }
}
