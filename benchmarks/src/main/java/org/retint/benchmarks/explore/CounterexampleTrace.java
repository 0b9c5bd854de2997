// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.explore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.explore.Counterexample;
import org.retint.x86.explore.ScheduleStep;

/**
 * A counterexample in the Trace Event Format, which Perfetto and chrome://tracing draw: a thread
 * for each CPU with a slice for each instruction, one for its store buffer with a slice for each
 * store that reaches memory, marks where interrupts come, where code is written and where old bytes
 * are fetched, and arrows from a store to memory and from an IPI to its arrival.
 *
 * <p>A microsecond is one instruction, or one other event; there is no time in an exploration.
 */
public final class CounterexampleTrace {
    private static final int PROCESS = 1;

    /** A store that waits, or an IPI on its way: where its arrow begins. */
    private record Pending(String what, int thread, long time) {}

    private final int cpus;
    private final List<JsonObject> events = new ArrayList<>();
    private final List<List<Pending>> buffers = new ArrayList<>();
    private final List<List<Pending>> ipis = new ArrayList<>();
    private long now;
    private int arrows;

    private CounterexampleTrace(int cpus) {
        this.cpus = cpus;
        for (int i = 0; i < cpus; i++) {
            buffers.add(new ArrayList<>());
            ipis.add(new ArrayList<>());
        }
    }

    /**
     * Returns the trace.
     *
     * @param title what was explored
     * @param found its counterexample
     */
    public static String of(String title, Counterexample found) {
        CounterexampleTrace trace = new CounterexampleTrace(found.cpuCount());
        trace.name("process_name", 0, title);
        for (int cpu = 0; cpu < found.cpuCount(); cpu++) {
            trace.name("thread_name", cpu, "CPU " + cpu);
            trace.name("thread_name", trace.bufferOf(cpu), "store buffer of CPU " + cpu);
        }
        found.steps().forEach(trace::step);
        JsonObject wrong = trace.event("i", "violation", found.violation(), 0, trace.now);
        wrong.addProperty("s", "g");
        trace.events.sort(Comparator.comparingLong(event -> event.get("ts").getAsLong()));
        JsonArray sorted = new JsonArray();
        trace.events.forEach(sorted::add);
        JsonObject all = new JsonObject();
        all.add("traceEvents", sorted);
        all.addProperty("displayTimeUnit", "ns");
        return all + "\n";
    }

    private int bufferOf(int cpu) {
        return cpus + cpu;
    }

    private void step(ScheduleStep step) {
        long from = now;
        int cpu = step.cpuId();
        boolean drains = step.what().endsWith("reaches memory");
        JsonObject last = null;
        for (String instruction : step.executed()) {
            last = slice("instruction", instruction, cpu, step);
        }
        if (last == null || drains) {
            String what = step.what().isEmpty() ? step.from() : step.what();
            JsonObject slice = slice(kind(step), what, drains ? bufferOf(cpu) : cpu, step);
            last = last == null ? slice : last;
            from = drains ? now - 1 : from;
        }
        if (!step.registers().isEmpty()) {
            last.getAsJsonObject("args")
                    .addProperty("registers", String.join(", ", step.registers()));
        }
        mark(step, from);
        if (drains && !buffers.get(cpu).isEmpty()) {
            arrow("store", buffers.get(cpu).get(0), bufferOf(cpu), from);
        }
        noteStores(step);
        noteIpis(step, from);
    }

    /** Marks what a reader looks for first. */
    private void mark(ScheduleStep step, long time) {
        switch (step.kind()) {
            case EVENT ->
                    event("i", "event", step.what(), step.cpuId(), time).addProperty("s", "t");
            case CODE_STORE ->
                    event("i", "patch", step.what(), step.cpuId(), time).addProperty("s", "p");
            case FETCH ->
                    event("i", "fetch", step.what(), step.cpuId(), time).addProperty("s", "t");
            case STORE, SYSTEM, LOAD, PRIVATE -> {}
        }
    }

    /** Compares the buffers with what they were: entries leave in front and come in behind. */
    private void noteStores(ScheduleStep step) {
        for (int cpu = 0; cpu < cpus; cpu++) {
            List<Pending> before = buffers.get(cpu);
            List<String> after = step.buffers().get(cpu);
            while (!isBeginning(before, after)) {
                before.remove(0);
            }
            for (String store : after.subList(before.size(), after.size())) {
                before.add(new Pending(store, cpu, now - 1));
            }
        }
    }

    private static boolean isBeginning(List<Pending> before, List<String> after) {
        return before.size() <= after.size()
                && before.stream()
                        .map(Pending::what)
                        .toList()
                        .equals(after.subList(0, before.size()));
    }

    private void noteIpis(ScheduleStep step, long arrival) {
        for (TraceEvent event : step.events()) {
            if (event instanceof TraceEvent.IpiSent sent) {
                String vector = Integer.toString(sent.vector());
                ipis.get(sent.targetCpuId()).add(new Pending(vector, sent.cpuId(), now - 1));
            } else if (event instanceof TraceEvent.InterruptDelivered delivered) {
                String vector = Integer.toString(delivered.vector());
                List<Pending> sent = ipis.get(delivered.cpuId());
                for (int i = 0; i < sent.size(); i++) {
                    if (sent.get(i).what().equals(vector)) {
                        arrow("IPI", sent.remove(i), delivered.cpuId(), arrival);
                        break;
                    }
                }
            }
        }
    }

    private static String kind(ScheduleStep step) {
        return switch (step.kind()) {
            case EVENT -> "event";
            case CODE_STORE -> "patch";
            case FETCH -> "fetch";
            case STORE, SYSTEM, LOAD, PRIVATE -> "memory";
        };
    }

    private JsonObject slice(String category, String name, int thread, ScheduleStep step) {
        JsonObject slice = event("X", category, name, thread, now++);
        slice.addProperty("dur", 1);
        JsonObject details = new JsonObject();
        if (!step.what().isEmpty()) {
            details.addProperty("step", step.what());
        }
        slice.add("args", details);
        return slice;
    }

    /** Draws an arrow from the middle of one slice into the middle of another. */
    private void arrow(String name, Pending from, int thread, long time) {
        int id = ++arrows;
        event("s", name, name, from.thread(), from.time()).addProperty("id", id);
        JsonObject end = event("f", name, name, thread, time);
        end.addProperty("id", id);
        end.addProperty("bp", "e");
    }

    private JsonObject event(String phase, String category, String name, int thread, long time) {
        JsonObject event = new JsonObject();
        event.addProperty("ph", phase);
        event.addProperty("cat", category);
        event.addProperty("name", name);
        event.addProperty("pid", PROCESS);
        event.addProperty("tid", thread);
        event.addProperty("ts", time);
        events.add(event);
        return event;
    }

    private void name(String what, int thread, String name) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("name", name);
        event("M", "", what, thread, 0).add("args", arguments);
    }
}
