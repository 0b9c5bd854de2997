// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retint.x86.timing.BlockThroughput.Passage;

/** The way of instructions through the core in the format of the viewer Konata (Kanata 0004). */
public final class KonataTrace {
    private record Event(long cycle, String text) {}

    private KonataTrace() {}

    /** Returns the trace. */
    public static String of(List<Passage> passages) {
        List<Event> events = new ArrayList<>();
        for (int id = 0; id < passages.size(); id++) {
            Passage passage = passages.get(id);
            long begin = passage.decoded();
            events.add(new Event(begin, "I\t%d\t%d\t0".formatted(id, id)));
            events.add(
                    new Event(
                            begin,
                            "L\t%d\t0\t%d: %s".formatted(id, passage.copy(), passage.text())));
            events.add(stage(begin, id, "Dc"));
            events.add(stage(passage.renamed(), id, "Rn"));
            if (passage.executed() != passage.renamed()) {
                events.add(stage(passage.executed(), id, "Ex"));
            }
            events.add(stage(passage.completed(), id, "Cm"));
            events.add(new Event(passage.retired(), "R\t%d\t%d\t0".formatted(id, id)));
        }
        events.sort(Comparator.comparingLong(Event::cycle)); // stable: an instruction's order stays
        StringBuilder out = new StringBuilder("Kanata\t0004\n");
        long now = events.isEmpty() ? 0 : events.get(0).cycle();
        out.append("C=\t").append(now).append('\n');
        for (Event event : events) {
            if (event.cycle() != now) {
                out.append("C\t").append(event.cycle() - now).append('\n');
                now = event.cycle();
            }
            out.append(event.text()).append('\n');
        }
        return out.toString();
    }

    private static Event stage(long cycle, int id, String name) {
        return new Event(cycle, "S\t%d\t0\t%s".formatted(id, name));
    }
}
