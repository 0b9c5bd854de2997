// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retint.sim.junit.Expectation.ALLOWED;
import static org.retint.sim.junit.Expectation.NEVER;
import static org.retint.sim.junit.Expectation.REACHED;

import org.retint.sim.explore.Shared;

/** Tests that are run by a test, as some of them fail. */
final class Samples {
    /** Schedule of {@link #replayedHere} in which actor 0 stores last what it loaded first. */
    static final String LOST = "retint1.AAAAAAAk0oEACDIgYWN0b3JzBgAAAQEBAAA0Kmwg";

    @ExploreInterleavings
    @Actors({"LIS", "LIS"})
    @Outcome(id = "1", expect = REACHED, because = "both load before either stores")
    @Outcome(id = "2", expect = REACHED, because = "one after the other")
    @Outcome(id = "3", expect = ALLOWED, because = "nobody says it cannot")
    void tableIsRight(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings
    @Actors({"LIS", "LIS"})
    @Outcome(id = "1", expect = NEVER, because = "no update is lost")
    @Outcome(id = "2", expect = REACHED, because = "one after the other")
    void neverIsReached(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings
    @Actors({"LIS", "LIS"})
    @Outcome(id = "2", expect = REACHED, because = "one after the other")
    void outcomeIsInNoRow(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings
    @Actors({"LIS", "LIS"})
    @Outcome(id = "1", expect = ALLOWED, because = "both load before either stores")
    @Outcome(id = "2", expect = ALLOWED, because = "one after the other")
    @Outcome(id = "3", expect = REACHED, because = "three is two and one")
    void reachedIsMissing(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings(states = 5)
    @Actors({"LIS", "LIS"})
    @Outcome(id = "1", expect = REACHED, because = "both load before either stores")
    @Outcome(id = "2", expect = ALLOWED, because = "one after the other")
    void budgetIsUsedUp(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings(preemptions = 0)
    @Actors({"LIS", "LIS"})
    @Outcome(id = "1", expect = NEVER, because = "nobody is preempted")
    @Outcome(id = "2", expect = REACHED, because = "one after the other")
    void boundHolds(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings(violation = "expected: <2> but was: <1>")
    @Actors({"LIS", "LIS"})
    void violationIsExpected(Shared shared, Interleavings all) {
        all.atEnd(() -> assertEquals(2, shared.value()));
    }

    @ExploreInterleavings(violation = "something else")
    @Actors({"LIS", "LIS"})
    void violationIsAnotherOne(Shared shared, Interleavings all) {
        all.atEnd(() -> assertEquals(2, shared.value()));
    }

    @ExploreInterleavings(violation = "anything")
    @Actors({"LIS"})
    void violationDoesNotCome(Shared shared) {
        assertEquals(0, shared.value());
    }

    @ExploreInterleavings
    void systemIsGiven(Interleavings all) {
        Shared shared = new Shared(-1, "LIS");
        all.of(shared).atEnd(() -> assertEquals(1, shared.value()));
    }

    @ExploreInterleavings(cpus = 3)
    void settingsHaveNoMeaning(Interleavings all) {
        all.of(new Shared(-1, "LIS"));
    }

    @ExploreInterleavings
    void nothingIsGiven(Interleavings all) {
        all.atEnd(() -> {});
    }

    @ExploreInterleavings
    @Actors({"LIS"})
    @Outcome(id = "1", expect = REACHED, because = "one increments")
    void nobodyTellsTheOutcome(Shared shared) {
        assertEquals(0, shared.value());
    }

    @ExploreInterleavings
    @Actors({"LIS"})
    void outcomeHasNoTable(Shared shared, Outcomes outcomes) {
        outcomes.atEnd(shared::value);
    }

    @ExploreInterleavings
    @Actors({"W", "LS"})
    void oneWaitsForEver(Shared shared) {
        assertEquals(0, shared.value());
    }

    @ExploreInterleavings
    @ReplaySchedule(LOST)
    @Actors({"LIS", "LIS"})
    void replayedHere(Shared shared, Interleavings all) {
        all.atEnd(() -> assertEquals(2, shared.value()));
    }

    @ExploreInterleavings
    @ReplaySchedule(LOST)
    @Actors({"LIIS", "LIS"})
    void replayedElsewhere(Shared shared, Interleavings all) {
        all.atEnd(() -> assertEquals(3, shared.value()));
    }

    @ExploreInterleavings
    @ReplaySchedule(LOST)
    @Actors({"LIS", "LIS"})
    void replayedWhereItIsRight(Shared shared, Interleavings all) {
        all.atEnd(() -> assertEquals(1, shared.value()));
    }
}
