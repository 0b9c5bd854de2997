// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CounterexampleTraceTest {
    private static List<JsonObject> events(String program) {
        String json = CounterexampleTrace.of("test", Counterexamples.of(program));
        List<JsonObject> events = new ArrayList<>();
        for (JsonElement event :
                JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("traceEvents")) {
            events.add(event.getAsJsonObject());
        }
        return events;
    }

    private static String phase(JsonObject event) {
        return event.get("ph").getAsString();
    }

    private static long time(JsonObject event) {
        return event.get("ts").getAsLong();
    }

    private static List<JsonObject> select(List<JsonObject> events, String phase, String name) {
        return events.stream()
                .filter(event -> phase(event).equals(phase))
                .filter(event -> event.get("name").getAsString().contains(name))
                .toList();
    }

    @Test
    void eventsAreInTheOrderOfTimeAndSlicesOfAThreadDoNotOverlap() {
        for (String program : List.of(Counterexamples.STALE_CODE, Counterexamples.IPI)) {
            long last = 0;
            Map<Integer, Long> ends = new TreeMap<>();
            for (JsonObject event : events(program)) {
                assertTrue(time(event) >= last, event::toString);
                last = time(event);
                if (phase(event).equals("X")) {
                    int thread = event.get("tid").getAsInt();
                    assertTrue(time(event) >= ends.getOrDefault(thread, 0L), event::toString);
                    ends.put(thread, time(event) + event.get("dur").getAsLong());
                }
            }
        }
    }

    @Test
    void everyArrowLeadsFromASliceToALaterSlice() {
        for (String program : List.of(Counterexamples.STALE_CODE, Counterexamples.IPI)) {
            List<JsonObject> events = events(program);
            List<JsonObject> begins = select(events, "s", "");
            List<JsonObject> ends = select(events, "f", "");
            assertTrue(!begins.isEmpty());
            assertEquals(begins.size(), ends.size());
            for (int i = 0; i < begins.size(); i++) {
                JsonObject begin = begins.get(i);
                JsonObject end =
                        ends.stream()
                                .filter(each -> each.get("id").equals(begin.get("id")))
                                .findFirst()
                                .orElseThrow();
                assertTrue(time(begin) < time(end), begin + " " + end);
                assertTrue(isInSlice(events, begin), begin::toString);
                assertTrue(isInSlice(events, end), end::toString);
            }
        }
    }

    private static boolean isInSlice(List<JsonObject> events, JsonObject arrow) {
        return events.stream()
                .filter(event -> phase(event).equals("X"))
                .filter(event -> event.get("tid").equals(arrow.get("tid")))
                .anyMatch(event -> time(event) == time(arrow));
    }

    @Test
    void storeToCodeReachesMemoryAndOldBytesAreFetched() {
        List<JsonObject> events = events(Counterexamples.STALE_CODE);
        assertEquals(2, select(events, "i", "reaches memory").size());
        assertEquals(1, select(events, "i", "fetches old").size());
        assertTrue(select(events, "s", "store").size() >= 2);
        assertEquals(1, select(events, "i", "GUEST_ASSERTION").size());
    }

    @Test
    void interruptComesFromTheCpuThatSentIt() {
        List<JsonObject> events = events(Counterexamples.IPI);
        assertEquals(0, select(events, "s", "IPI").get(0).get("tid").getAsInt());
        assertEquals(1, select(events, "f", "IPI").get(0).get("tid").getAsInt());
        assertEquals(1, select(events, "i", "IPI 0x30").size());
    }

    @Test
    void threadsAreCpusAndStoreBuffers() {
        List<String> names =
                select(events(Counterexamples.IPI), "M", "thread_name").stream()
                        .map(event -> event.getAsJsonObject("args").get("name").getAsString())
                        .toList();
        assertEquals(
                List.of("CPU 0", "store buffer of CPU 0", "CPU 1", "store buffer of CPU 1"), names);
    }
}
