// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RetintExtensionTest {
    /** Runs one test of {@link Samples} and keeps what JUnit is told. */
    private static final class Run implements TestExecutionListener {
        private final Map<String, String> reports = new TreeMap<>();
        private int tests;
        private Throwable failure;

        static Run of(String test) {
            Run run = new Run();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectMethod(Samples.class, method(test)))
                                    .build(),
                            run);
            return run;
        }

        private static Method method(String test) {
            return Arrays.stream(Samples.class.getDeclaredMethods())
                    .filter(method -> method.getName().equals(test))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            reports.putAll(entry.getKeyValuePairs());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                tests++;
                failure = result.getThrowable().orElse(null);
            }
        }

        String failsWith(Class<? extends Throwable> type) {
            assertEquals(1, tests);
            assertNotNull(failure, "the test passes");
            assertEquals(type, failure.getClass(), failure::toString);
            return failure.getMessage();
        }

        void passes() {
            assertEquals(1, tests);
            assertNull(failure, () -> "failed: " + failure);
        }
    }

    @Test
    void oneExplorationIsOneTestThatTellsWhatItProvedAndCovered() {
        Run run = Run.of("tableIsRight");
        run.passes();
        assertEquals("COMPLETE", run.reports.get("retint.verdict"));
        assertEquals("everything", run.reports.get("retint.coverage"));
        assertEquals("{1=1, 2=2, 3=0}", run.reports.get("retint.outcomes"));
        assertTrue(run.reports.get("retint.effort").endsWith(" 3 ends"), run.reports::toString);
    }

    @Test
    void boundAndGivenSystemAndExpectedViolationPass() {
        Run bounded = Run.of("boundHolds");
        bounded.passes();
        assertEquals(
                "COMPLETE WITHIN BOUNDS (preemptions 0)", bounded.reports.get("retint.verdict"));
        Run.of("systemIsGiven").passes();
        Run expected = Run.of("violationIsExpected");
        expected.passes();
        assertTrue(expected.reports.get("retint.counterexample").contains("@ReplaySchedule"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    neverIsReached        | outcome "1": NEVER, because no update is lost
                    outcomeIsInNoRow      | outcome "1": it is in no row of the table
                    reachedIsMissing      | outcome "3" was never reached: REACHED, because three is two
                    budgetIsUsedUp        | BUDGET (states 5): nothing is proved
                    violationIsAnotherOne | VIOLATION (expected: <2> but was: <1>)
                    violationDoesNotCome  | COMPLETE: nothing is wrong in any interleaving
                    oneWaitsForEver       | deadlock
                    replayedHere          | VIOLATION (expected: <2> but was: <1>)
                    """)
    void whatIsWrongFailsTheTest(String test, String message) {
        String told = Run.of(test).failsWith(AssertionError.class);
        assertTrue(told.contains(message), told);
    }

    @Test
    void missingOutcomesAreNotJudgedWhereNothingIsProved() {
        String told = Run.of("budgetIsUsedUp").failsWith(AssertionError.class);
        assertTrue(!told.contains("never reached"), told);
    }

    @Test
    void failureTellsTheShortestScheduleAndHowToReplayIt() {
        String told = Run.of("neverIsReached").failsWith(AssertionError.class);
        assertTrue(told.contains("6 steps under 2 actors"), told);
        assertTrue(told.contains("@ReplaySchedule(\"" + Samples.LOST + "\")"), told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    settingsHaveNoMeaning  | leave them out of the annotation
                    nothingIsGiven         | nothing to explore
                    nobodyTellsTheOutcome  | use Outcomes.atEnd
                    outcomeHasNoTable      | add @Outcome
                    replayedElsewhere      | the schedule is one of another program
                    """)
    void testThatMakesNoSenseIsAnError(String test, String message) {
        String told = Run.of(test).failsWith(IllegalArgumentException.class);
        assertTrue(told.contains(message), told);
    }

    @Test
    void replayedScheduleThatIsRightPassesWithoutAnyOther() {
        Run run = Run.of("replayedWhereItIsRight");
        run.passes();
        assertNull(run.reports.get("retint.verdict"), "nothing is explored");
    }
}
