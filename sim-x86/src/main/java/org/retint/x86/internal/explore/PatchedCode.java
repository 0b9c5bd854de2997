// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.retint.x86.explore.CodeByte;
import org.retint.x86.explore.CodeView;

/** The bytes of code that a schedule modifies, in runs that also hold what lies between them. */
final class PatchedCode {
    /** Bytes that nobody modifies, between two that somebody does, which part one run in two. */
    private static final int MAX_GAP = 12;

    private record Run(long first, long last) {}

    private final SystemMemory memory;
    private final int cpuCount;
    private final LongFunction<String> names;
    private final List<Run> runs = new ArrayList<>();

    /** Finds the bytes that were modified up to the present state. */
    PatchedCode(SystemMemory memory, int cpuCount, LongFunction<String> names) {
        this.memory = memory;
        this.cpuCount = cpuCount;
        this.names = names;
        Run run = null;
        for (long address : memory.history().modified()) {
            if (run != null && address - run.last() > MAX_GAP) {
                runs.add(run);
                run = null;
            }
            run = new Run(run == null ? address : run.first(), address);
        }
        if (run != null) {
            runs.add(run);
        }
    }

    /** Returns the same bytes as they are in the present state, which may be another one. */
    List<CodeView> views() {
        List<CodeView> views = new ArrayList<>();
        for (Run run : runs) {
            List<CodeByte> now = new ArrayList<>();
            List<List<CodeByte>> seen = new ArrayList<>();
            for (int cpu = 0; cpu < cpuCount; cpu++) {
                seen.add(new ArrayList<>());
            }
            for (long address = run.first(); address <= run.last(); address++) {
                add(address, now, seen);
            }
            views.add(new CodeView(names.apply(run.first()), now, seen));
        }
        return views;
    }

    private void add(long address, List<CodeByte> now, List<List<CodeByte>> seen) {
        CodeHistory history = memory.history();
        int slot = history.find(address);
        int value = (int) memory.log().read(address, 1);
        int version = slot < 0 ? 0 : history.version(history.lastEntry(slot));
        CodeByte inMemory = new CodeByte(value, version);
        now.add(inMemory);
        for (int cpu = 0; cpu < cpuCount; cpu++) {
            seen.get(cpu)
                    .add(
                            slot < 0
                                    ? inMemory
                                    : new CodeByte(
                                            history.seen(cpu, slot) & 0xff,
                                            history.version(history.view(cpu, slot))));
        }
    }
}
