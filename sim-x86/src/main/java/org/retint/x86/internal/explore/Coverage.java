// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** Which events came before which instructions in any interleaving so far. */
final class Coverage {
    /** What can come before an instruction. */
    enum Event {
        INTERRUPT,
        NMI,
        IPI,
        /** It was fetched although memory held another one. */
        OLD_BYTES
    }

    private final Map<Event, TreeSet<Long>> seen = new EnumMap<>(Event.class);

    Coverage() {
        for (Event event : Event.values()) {
            seen.put(event, new TreeSet<>());
        }
    }

    /** Takes note of an event before the instruction at an address. */
    void add(Event event, long rip) {
        seen.get(event).add(rip);
    }

    /**
     * Returns a line for each symbol with instructions that were executed.
     *
     * @param executed addresses of instructions
     * @param names gives an address a symbol and an offset
     */
    List<String> lines(Collection<Long> executed, LongFunction<String> names) {
        Map<String, List<Long>> symbols = new TreeMap<>();
        for (long rip : new TreeSet<>(executed)) {
            symbols.computeIfAbsent(symbol(names.apply(rip)), name -> new ArrayList<>()).add(rip);
        }
        List<String> lines = new ArrayList<>();
        symbols.forEach((symbol, instructions) -> lines.add(line(symbol, instructions, names)));
        return lines;
    }

    private String line(String symbol, List<Long> instructions, LongFunction<String> names) {
        StringBuilder line = new StringBuilder(symbol);
        line.append(": ").append(instructions.size()).append(" instructions");
        for (Event event : Event.values()) {
            List<String> before = new ArrayList<>();
            for (long rip : instructions) {
                if (seen.get(event).contains(rip)) {
                    before.add(offset(names.apply(rip)));
                }
            }
            if (!before.isEmpty()) {
                line.append("; ")
                        .append(event == Event.NMI || event == Event.IPI ? event : text(event));
                line.append(event == Event.OLD_BYTES ? " at " : " before ");
                line.append(
                        before.size() == instructions.size() ? "each" : String.join(" ", before));
            }
        }
        return line.toString();
    }

    private static String text(Event event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String symbol(String name) {
        int plus = name.indexOf('+');
        return plus < 0 ? name : name.substring(0, plus);
    }

    private static String offset(String name) {
        int plus = name.indexOf('+');
        return plus < 0 ? "+0x0" : name.substring(plus);
    }
}
