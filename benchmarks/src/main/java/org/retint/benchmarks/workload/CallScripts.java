// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order in which the requests of a measured profile visit its sites.
 *
 * <p>One lap is {@link #REQUESTS_PER_LAP} requests, written out as straight code. A site that
 * expects x calls in a lap gets floor(x) slots spread evenly with seeded jitter, and for the rest
 * one slot that is taken once in every round(1 / rest) laps; so rare sites are there too, at their
 * measured rate.
 */
final class CallScripts {
    static final int REQUESTS_PER_LAP = 16;

    private static final int LONGEST_PERIOD = 1 << 20;

    /**
     * One visit.
     *
     * @param site index of the site in the profile
     * @param periodLaps taken once in so many laps; 1: always
     * @param position place in the lap, 0 to 1
     */
    record Slot(int site, int periodLaps, double position) {}

    private final List<List<Slot>> requests;

    private CallScripts(List<List<Slot>> requests) {
        this.requests = requests;
    }

    /** Lays out a lap of a profile. */
    static CallScripts of(SiteProfile profile, double callsPerRequest, SplittableRandom random) {
        double callsPerLap = callsPerRequest * REQUESTS_PER_LAP;
        double total = profile.calls();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < profile.sites().size(); i++) {
            double expected = profile.sites().get(i).calls() / total * callsPerLap;
            int always = (int) expected;
            double phase = random.nextDouble();
            for (int k = 0; k < always; k++) {
                double position = (k + phase + 0.5 * random.nextDouble()) / always % 1.0;
                slots.add(new Slot(i, 1, position));
            }
            double rest = expected - always;
            long period = rest > 0 ? Math.round(1 / rest) : LONGEST_PERIOD;
            if (period < LONGEST_PERIOD) {
                slots.add(new Slot(i, (int) period, random.nextDouble()));
            }
        }
        slots.sort(Comparator.comparingDouble(Slot::position).thenComparingInt(Slot::site));
        List<List<Slot>> requests = new ArrayList<>();
        for (int r = 0; r < REQUESTS_PER_LAP; r++) {
            int from = slots.size() * r / REQUESTS_PER_LAP;
            int to = slots.size() * (r + 1) / REQUESTS_PER_LAP;
            requests.add(List.copyOf(slots.subList(from, to)));
        }
        return new CallScripts(requests);
    }

    /** Returns the visits of each request of a lap. */
    List<List<Slot>> requests() {
        return requests;
    }

    /** Returns the calls of an average lap. */
    double callsPerLap() {
        return requests.stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> 1.0 / slot.periodLaps())
                .sum();
    }
}
