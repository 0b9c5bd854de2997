// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CallScriptsTest {
    private static final String NAME = "linux-6.1-calls.csv";

    private static SiteProfile profile() {
        return SiteProfileReader.read(NAME, Workloads.resource(NAME)).get(0);
    }

    @Test
    void everySiteIsCalledAtItsMeasuredRate() {
        SiteProfile profile = profile();
        double callsPerRequest = 100;
        CallScripts scripts = CallScripts.of(profile, callsPerRequest, new SplittableRandom(1));
        double[] perLap = new double[profile.sites().size()];
        for (List<CallScripts.Slot> request : scripts.requests()) {
            for (CallScripts.Slot slot : request) {
                perLap[slot.site()] += 1.0 / slot.periodLaps();
            }
        }
        double callsPerLap = callsPerRequest * CallScripts.REQUESTS_PER_LAP;
        for (int i = 0; i < perLap.length; i++) {
            double expected =
                    (double) profile.sites().get(i).calls() / profile.calls() * callsPerLap;
            // A period is a whole number of laps: up to a third off where one or two laps are
            // meant.
            assertEquals(1, perLap[i] / expected, 0.34, profile.sites().get(i).name());
        }
        assertEquals(callsPerLap, scripts.callsPerLap(), callsPerLap * 0.02);
    }

    @Test
    void theVisitsOfAFrequentSiteAreSpreadOverTheRequests() {
        CallScripts scripts = CallScripts.of(profile(), 100, new SplittableRandom(1));
        for (List<CallScripts.Slot> request : scripts.requests()) {
            assertTrue(request.stream().anyMatch(slot -> slot.site() == 0));
        }
    }
}
