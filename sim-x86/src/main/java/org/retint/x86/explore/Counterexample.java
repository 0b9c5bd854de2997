// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.explore.Explorable;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Reproducer;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.explore.Verdict;
import org.retint.x86.internal.explore.ExploredMachine;
import org.retint.x86.internal.explore.ScheduleReplay;

/** The schedule that leads to a violation, told step by step. */
public final class Counterexample {
    /** Most lines of {@link #text}. */
    public static final int MAX_LINES = 40;

    private static final int MIN_COLUMN = 44;

    private record Line(int cpuId, String text) {}

    private final int cpus;
    private final String violation;
    private final Reproducer schedule;
    private final List<ScheduleStep> steps;

    private Counterexample(
            int cpus, String violation, Reproducer schedule, List<ScheduleStep> steps) {
        this.cpus = cpus;
        this.violation = violation;
        this.schedule = schedule;
        this.steps = steps;
    }

    /**
     * Replays the schedule of a violation.
     *
     * @param system what was explored: that of a {@link KernelProgram} or {@link FlatProgram}
     * @param result a result with verdict {@link Verdict#VIOLATION}
     * @throws IllegalArgumentException if there is no violation, or the system is another one
     */
    public static Counterexample of(Explorable system, Exploration result) {
        if (result.verdict() != Verdict.VIOLATION) {
            throw new IllegalArgumentException("there is no counterexample: result=" + result);
        }
        if (!(system instanceof ExploredMachine machine)) {
            throw new IllegalArgumentException("not a program of machine code: system=" + system);
        }
        return of(machine, Reproducer.of(machine, result), result.detail());
    }

    /**
     * Replays a schedule that was written down.
     *
     * @param system what was explored, or an equal one
     * @param wrong what is wrong in the end
     */
    public static Counterexample of(Reproducible system, Reproducer schedule, String wrong) {
        if (!(system instanceof ExploredMachine machine)) {
            throw new IllegalArgumentException("not a program of machine code: system=" + system);
        }
        List<ScheduleStep> steps = new ArrayList<>();
        schedule.believing(
                machine, () -> steps.addAll(ScheduleReplay.steps(machine, schedule.schedule())));
        return new Counterexample(machine.machine().cpuCount(), wrong, schedule, steps);
    }

    /** Returns the steps. */
    public List<ScheduleStep> steps() {
        return List.copyOf(steps);
    }

    /** Returns what is wrong at the end. */
    public String violation() {
        return violation;
    }

    /** Returns the number of CPUs. */
    public int cpuCount() {
        return cpus;
    }

    /** Returns the schedule as it can be written down. */
    public Reproducer schedule() {
        return schedule;
    }

    /**
     * Returns at most {@value #MAX_LINES} lines with a column for each CPU, and last what is wrong.
     * Where there is more to tell, what tells least is left out.
     */
    public String text() {
        List<Line> lines = lines(ScheduleStep.Kind.LOAD);
        for (ScheduleStep.Kind most :
                List.of(
                        ScheduleStep.Kind.SYSTEM,
                        ScheduleStep.Kind.STORE,
                        ScheduleStep.Kind.CODE_STORE)) {
            if (lines.size() + 3 > MAX_LINES) {
                lines = lines(most);
            }
        }
        int width = MIN_COLUMN;
        for (Line line : lines) {
            width = Math.max(width, line.text().length());
        }
        StringBuilder text = new StringBuilder();
        for (int cpu = 0; cpu < cpus; cpu++) {
            text.append(padded("CPU " + cpu, cpu < cpus - 1 ? width + 3 : 0));
        }
        text.append('\n');
        int room = MAX_LINES - 3;
        if (lines.size() > room) {
            text.append("(").append(lines.size() - room).append(" lines before)\n");
        }
        for (Line line : lines.subList(Math.max(0, lines.size() - room), lines.size())) {
            text.append(" ".repeat(line.cpuId() * (width + 3))).append(line.text()).append('\n');
        }
        return text.append("=> ").append(violation).append('\n').toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Returns a line for each step up to a kind; what lies between is one line of its CPU. */
    private List<Line> lines(ScheduleStep.Kind most) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            ScheduleStep step = steps.get(at);
            if (step.kind().compareTo(most) <= 0 && !step.what().isEmpty()) {
                lines.add(new Line(step.cpuId(), told(step)));
                at++;
                continue;
            }
            long instructions = 0;
            ScheduleStep last = step;
            while (at < steps.size() && isBetween(steps.get(at), step.cpuId(), most)) {
                last = steps.get(at++);
                instructions += last.instructions();
            }
            if (!step.from().equals(last.to())) {
                String run = "%s .. %s".formatted(step.from(), last.to());
                String count = instructions > 1 ? " (%d instructions)".formatted(instructions) : "";
                lines.add(new Line(step.cpuId(), run + count));
            }
        }
        return lines;
    }

    private static boolean isBetween(ScheduleStep step, int cpuId, ScheduleStep.Kind most) {
        return step.cpuId() == cpuId && (step.kind().compareTo(most) > 0 || step.what().isEmpty());
    }

    private static String told(ScheduleStep step) {
        return switch (step.kind()) {
            case EVENT -> "*** %s before %s".formatted(step.what(), step.from());
            case FETCH, SYSTEM, LOAD, PRIVATE -> "%s: %s".formatted(step.from(), step.what());
            case CODE_STORE, STORE -> step.what();
        };
    }
}
