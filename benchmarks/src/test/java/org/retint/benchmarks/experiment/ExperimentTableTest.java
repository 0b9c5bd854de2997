// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentTableTest {
    private static final String WRONG = "calls checked: 20000, wrong: 2";

    private static List<String> lines(ExperimentReport report) {
        return ExperimentTable.of(report).lines().toList();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static String row(List<String> lines, String workload) {
        return lines.stream().filter(line -> line.startsWith(workload + " ")).findFirst().get();
    }

    @ParameterizedTest
    @CsvSource({
        "1100000, 1000000, +10.0 %",
        "1000000, 1000000, +0.0 %",
        "900000, 1000000, -10.0 %"
    })
    void gainIsThatOfRequestsPerCycleOverRetpolines(long base, long relpoline, String gain) {
        ExperimentReport report =
                Reports.of(
                        "nginx",
                        Reports.run("retpoline", base),
                        Reports.run("relpoline", relpoline));
        double expected = 100.0 * (base - relpoline) / relpoline;
        assertEquals(expected, report.workloads().get(0).gainPercent("relpoline"), 1e-9);
        assertTrue(row(lines(report), "nginx").contains(" " + gain + " "));
    }

    @Test
    void throughputIsRequestsPerSecondOfTheSimulatedClock() {
        String row = row(lines(Reports.of("nginx", Reports.run("retpoline", 1_500_000))), "nginx");
        assertTrue(row.matches("nginx +measured +- +2000000 +- .*"), row);
    }

    @Test
    void estimateIsCallsPerRequestTimesCyclesSavedOverCyclesPerRequest() {
        ExperimentReport report =
                Reports.of(
                        "nginx",
                        Reports.run("retpoline", 1_000_000),
                        Reports.run("relpoline", 900_000));
        CallCosts costs = report.costs();
        double saved = 10 * (36 - 0.9 * 5 - 0.1 * costs.learningMiss());
        double expected = 100 * saved / (2_000 - saved); // 2 CPUs, 1000 cycles a request
        WorkloadReport workload = report.workloads().get(0);
        assertEquals(expected, workload.estimatedGainPercent(costs), 1e-9);
        CallCosts cheaper =
                new CallCosts(3, 4, 18, 5, 38, costs.learningMiss(), 2); // less to be saved
        assertTrue(workload.estimatedGainPercent(cheaper) < expected);
    }

    @Test
    void gainWithoutItsBaseIsADash() {
        String row = row(lines(Reports.of("nginx", Reports.run("relpoline", 900_000))), "nginx");
        assertTrue(row.matches("nginx +measured +- +- +3333333 +- +- .*"), row);
    }

    @Test
    void r33BlocksOverPlainIndirectCallsStandBesideTheOthers() {
        ExperimentReport report =
                Reports.of(
                        "redis",
                        Reports.run("indirect", 800_000),
                        Reports.run("block-over-indirect", 784_314));
        assertTrue(row(lines(report), "redis").endsWith(" +2.0 % over indirect"));
        ExperimentReport without = Reports.of("redis", Reports.run("indirect", 800_000));
        assertTrue(row(lines(without), "redis").endsWith(" - over indirect"));
    }

    @Test
    void figuresOf2018StandBesideTheGainsAndDbenchHasBothReadings() {
        RunReport run = Reports.run("retpoline", 1_000_000);
        assertTrue(row(lines(Reports.of("nginx", run)), "nginx").contains("  +10 %  "));
        assertTrue(row(lines(Reports.of("redis", run)), "redis").contains("  +4 %  "));
        String dbench = row(lines(Reports.of("dbench", run)), "dbench");
        assertTrue(dbench.contains("+2 % printed, -1.9 % computed"), dbench);
        assertFalse(lines(Reports.of("own", run)).toString().contains("printed"));
    }

    @Test
    void lastLineCountsTheCallsOfAllRuns() {
        RunReport base = Reports.run("retpoline", 1_000_000);
        List<String> right = lines(Reports.of("nginx", base, Reports.run("relpoline", 900_000)));
        assertEquals("calls checked: 20000, wrong: 0", last(right));
        ExperimentReport report = Reports.of("nginx", base, Reports.wrong("relpoline", 900_000, 2));
        assertFalse(report.isCorrect());
        assertEquals(WRONG, last(lines(report)));
        assertTrue(
                lines(report).contains("nginx measured relpoline: call entered another function"));
    }

    @Test
    void runsThatDidNotServeTheirRequestsAreSaidToBeSo() {
        RunReport limited = Reports.ended("relpoline", "CYCLE_LIMIT code 0", true);
        RunReport broken = Reports.ended("retpoline", "GUEST_PANIC code d", false);
        ExperimentReport report = Reports.of("nginx", limited, broken);
        assertTrue(report.isPartial());
        assertFalse(report.isCorrect());
        List<String> lines = lines(report);
        assertTrue(lines.contains("partial: nginx measured relpoline: CYCLE_LIMIT code 0"));
        assertTrue(lines.contains("ended early: nginx measured retpoline: GUEST_PANIC code d"));
        assertEquals("PARTIAL: a limit ended runs before all requests were served", lines.get(0));
        String complete = ExperimentTable.of(Reports.of("nginx", Reports.run("retpoline", 1)));
        assertFalse(
                complete.toLowerCase(Locale.ROOT).contains("partial")
                        || complete.contains("ended early"));
    }

    @Test
    void interruptedReportSaysSoAndIsNotCorrectThoughNothingWentWrong() {
        ExperimentReport whole = Reports.of("nginx", Reports.run("retpoline", 1_000_000));
        ExperimentReport report =
                new ExperimentReport(whole.settings(), whole.costs(), whole.workloads(), true);
        assertEquals("PARTIAL: interrupted, runs are missing or incomplete", lines(report).get(0));
        assertTrue(ExperimentPage.of(report).contains("PARTIAL: interrupted"));
        assertTrue(report.isPartial());
        assertTrue(report.isCorrectSoFar());
        assertFalse(report.isCorrect());
        ExperimentReport none =
                new ExperimentReport(whole.settings(), whole.costs(), List.of(), true);
        assertEquals("calls checked: 0, wrong: 0", last(lines(none)));
        assertTrue(ExperimentPage.of(none).contains("PARTIAL"));
    }

    @Test
    void unfinishedRunHasNoGainAndItsAnswersAreNotCompared() {
        ExperimentReport report =
                Reports.of(
                        "nginx",
                        Reports.run("retpoline", 1_000_000),
                        Reports.ended("relpoline", "interrupted", true));
        assertTrue(report.isCorrectSoFar());
        assertTrue(ExperimentReport.answersAgree(report.workloads().get(0)));
    }

    @Test
    void answersThatDifferBetweenMitigationsAreAFailure() {
        ExperimentReport report =
                Reports.of(
                        "nginx",
                        Reports.run("retpoline", 1_000_000),
                        Reports.otherAnswers("relpoline", 900_000));
        assertFalse(report.isCorrect());
        assertTrue(lines(report).contains("nginx measured: answers differ between mitigations"));
    }

    @Test
    void tableDoesNotDependOnTheLocale() {
        ExperimentReport report =
                Reports.of(
                        "dbench",
                        Reports.run("retpoline", 1_000_000),
                        Reports.run("relpoline", 900_000));
        String table = ExperimentTable.of(report);
        String page = ExperimentPage.of(report);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(table, ExperimentTable.of(report));
            assertEquals(page, ExperimentPage.of(report));
        } finally {
            Locale.setDefault(before);
        }
    }
}
