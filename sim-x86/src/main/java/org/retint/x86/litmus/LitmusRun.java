// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.Register;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FlatProgram;

/** Explores a litmus test: every final state that some interleaving of its processes leads to. */
public final class LitmusRun {
    private final LitmusTest test;
    private final List<Term> terms;
    private final SortedMap<String, Boolean> states;
    private String violation;

    private LitmusRun(LitmusTest test, List<Term> terms, SortedMap<String, Boolean> states) {
        this.test = test;
        this.terms = terms;
        this.states = states;
    }

    /**
     * Assembles a test, one CPU for each process, and explores all of its interleavings.
     *
     * @param file name for error messages
     * @throws IllegalArgumentException if an instruction cannot be assembled, or the processes do
     *     not come to an end
     */
    public static LitmusRun of(String file, LitmusTest test, ExplorationModel model) {
        FlatProgram program =
                new FlatProgram(
                        LitmusImage.assemble(file, test, "hlt"), LitmusImage.entries(test), model);
        LitmusRun run = new LitmusRun(test, List.copyOf(test.terms()), new TreeMap<>());
        Explorer explorer = new Explorer(program.system(), Budget.DEFAULT);
        explorer.onEnd(() -> run.note(program));
        Exploration exploration = explorer.explore(Bound.UNBOUNDED);
        if (exploration.verdict() == Verdict.VIOLATION && !isFault(exploration)) {
            run.violation = exploration.detail();
        } else if (exploration.verdict() != Verdict.COMPLETE) {
            throw new IllegalArgumentException(file + ": the test does not end: " + exploration);
        }
        return run;
    }

    /** Returns whether a test itself is wrong: it faults, or its processes wait for ever. */
    private static boolean isFault(Exploration exploration) {
        return exploration.detail().startsWith("TRIPLE_FAULT")
                || exploration.detail().startsWith("deadlock");
    }

    /**
     * Returns how some interleaving fetches what no CPU has to execute rightly, or null. The states
     * are not all there then.
     */
    public String violation() {
        return violation;
    }

    /** Returns the final states, as text and in its order. */
    public List<String> states() {
        return List.copyOf(states.keySet());
    }

    /** Returns how many of the final states satisfy the condition's formula. */
    public int witnesses() {
        return (int) states.values().stream().filter(holds -> holds).count();
    }

    /** Returns whether the condition holds. */
    public boolean isOk() {
        return switch (test.quantifier()) {
            case EXISTS -> witnesses() > 0;
            case FORALL -> witnesses() == states.size();
        };
    }

    /**
     * Returns the block of results: test, states, verdict and observation, a line each; or test and
     * violation.
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Test " + test.name() + " " + test.quantifier());
        if (violation != null) {
            lines.add("Violation " + violation);
            return String.join("\n", lines) + "\n";
        }
        lines.add("States " + states.size());
        lines.addAll(states.keySet());
        lines.add(isOk() ? "Ok" : "No");
        int against = states.size() - witnesses();
        String observed = witnesses() == 0 ? "Never" : against == 0 ? "Always" : "Sometimes";
        lines.add("Observation %s %s %d %d".formatted(test.name(), observed, witnesses(), against));
        return String.join("\n", lines) + "\n";
    }

    private void note(FlatProgram program) {
        ToLongFunction<Term> value =
                term ->
                        term.isLocation()
                                ? program.read64(term.name())
                                : program.register(term.process(), register(term));
        states.put(stateText(terms, value), test.condition().holds(value));
    }

    /** Returns a final state as results print it. */
    static String stateText(List<Term> terms, ToLongFunction<Term> value) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(term)
                    .append('=')
                    .append(Long.toUnsignedString(value.applyAsLong(term)))
                    .append(';');
        }
        return text.toString();
    }

    static Register register(Term term) {
        return Register.valueOf(term.name().toUpperCase(Locale.ROOT));
    }
}
