// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Reproducer;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.explore.Verdict;

/** One test under way: its parameters, its exploration, its judgement. */
final class ExplorationTest {
    private final Method method;
    private final ExploreInterleavings settings;
    private final OutcomeTable table;
    private final Outcomes outcomes = new Outcomes();
    private final Interleavings interleavings = new Interleavings();
    private Class<?> labFactory;
    private LabFactory.Lab lab;

    ExplorationTest(Method method) {
        this.method = method;
        this.settings = method.getAnnotation(ExploreInterleavings.class);
        this.table = new OutcomeTable(method.getAnnotationsByType(Outcome.class));
    }

    Outcomes outcomes() {
        return outcomes;
    }

    Interleavings interleavings() {
        return interleavings;
    }

    /** Returns a parameter of the lab, which the first of them opens. */
    Object parameter(LabFactory factory, Class<?> type) {
        if (lab == null) {
            labFactory = factory.getClass();
            lab = factory.open(method, LabSettings.of(settings));
        } else if (labFactory != factory.getClass()) {
            throw new IllegalArgumentException(
                    "a test has one lab; its parameters are of two: type=" + type.getName());
        }
        return lab.parameter(type);
    }

    /**
     * Explores and judges.
     *
     * @param report takes what is told besides, by names
     * @throws AssertionError if the test fails
     */
    void explore(BiConsumer<String, String> report) {
        Reproducible system = system();
        Budget budget = new Budget(settings.states(), settings.steps());
        Exploration result =
                new Explorer(system, budget)
                        .onEnd(() -> noteEnd())
                        .explore(new Bound(settings.preemptions()));
        report.accept("retint.verdict", result.toString());
        report.accept(
                "retint.effort",
                "%d states, %d steps, %d ends"
                        .formatted(result.states(), result.steps(), result.ends()));
        report.accept("retint.coverage", String.join("\n", system.coverage()));
        Map<String, Integer> reached = table.reached(result.ends());
        if (!table.isEmpty()) {
            report.accept("retint.outcomes", reached.toString());
        }
        if (result.verdict() == Verdict.VIOLATION) {
            Reproducer schedule = Reproducer.of(system, result);
            String told = told(system, schedule, result.detail(), result.shortest());
            if (isExpected(result.detail())) {
                report.accept("retint.counterexample", told);
                return;
            }
            throw new AssertionError(told);
        }
        judge(result, reached);
    }

    /**
     * Executes one schedule and judges it.
     *
     * @throws AssertionError if it goes wrong unexpectedly, or should and does not
     * @throws IllegalArgumentException if it is not one of this test
     */
    void replay(String text) {
        Reproducer schedule = Reproducer.parse(text);
        Reproducible system = system();
        String wrong = schedule.replay(system);
        if (wrong == null && !settings.violation().isEmpty()) {
            throw new AssertionError(
                    "nothing is wrong at the end of this schedule: expected="
                            + settings.violation());
        }
        if (wrong != null && !isExpected(wrong)) {
            throw new AssertionError(told(system, schedule, wrong, true));
        }
    }

    private Reproducible system() {
        Reproducible given = interleavings.system();
        if ((given == null) == (lab == null)) {
            throw new IllegalArgumentException(
                    given == null
                            ? "nothing to explore: a parameter must be that of a lab, or one of"
                                    + " type Interleavings be told"
                            : "two systems to explore: that of a lab and that of Interleavings.of");
        }
        if (lab == null && !LabSettings.of(settings).equals(LabSettings.DEFAULT)) {
            throw new IllegalArgumentException(
                    "what is explored by Interleavings.of has CPUs, models and interrupts of its"
                            + " own: leave them out of the annotation");
        }
        if (table.isEmpty() == outcomes.isTold()) {
            throw new IllegalArgumentException(
                    table.isEmpty()
                            ? "there is no row for any outcome; add @Outcome"
                            : "there are rows for outcomes, but nothing tells which an end is; use"
                                    + " Outcomes.atEnd");
        }
        Reproducible system = lab == null ? given : lab.system();
        system.checkEnds(this::checkEnd);
        return system;
    }

    private String checkEnd() {
        String failure = interleavings.failure();
        return failure != null || table.isEmpty() ? failure : table.judge(outcomes.now());
    }

    private void noteEnd() {
        if (!table.isEmpty()) {
            table.ended(outcomes.now());
        }
    }

    private boolean isExpected(String wrong) {
        return !settings.violation().isEmpty() && wrong.contains(settings.violation());
    }

    private void judge(Exploration result, Map<String, Integer> reached) {
        if (result.verdict() == Verdict.BUDGET) {
            throw new AssertionError(
                    result + ": nothing is proved; raise the budget or lower bounds");
        }
        if (!settings.violation().isEmpty()) {
            throw new AssertionError(
                    "%s: nothing is wrong in any interleaving: expected=%s"
                            .formatted(result, settings.violation()));
        }
        List<String> missing = table.missing(reached);
        if (!missing.isEmpty()) {
            List<String> lines = new ArrayList<>(missing);
            lines.add("all that were: " + reached);
            throw new AssertionError(result + ": " + String.join("\n", lines));
        }
        if (result.ends() == 0) {
            throw new AssertionError(result + ": no interleaving ever comes to an end");
        }
    }

    private static String told(
            Reproducible system, Reproducer schedule, String wrong, boolean shortest) {
        return """
               VIOLATION (%s)
               %s
               %d steps%s under %s; to execute this schedule once more:
               @ReplaySchedule("%s")
               """
                .formatted(
                        wrong,
                        system.tell(schedule, wrong),
                        schedule.schedule().size(),
                        shortest ? "" : ", perhaps not the fewest,",
                        schedule.settings(),
                        schedule.text());
    }
}
