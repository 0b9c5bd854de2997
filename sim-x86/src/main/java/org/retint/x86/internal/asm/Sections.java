// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections of a unit and which of them receives bytes now. */
final class Sections {
    private record Saved(Subsection current, Subsection previous) {}

    private static final String[][] STANDARD = {
        {".text", "ax"},
        {".init", "ax"},
        {".fini", "ax"},
        {".data", "aw"},
        {".data1", "aw"},
        {".rodata", "a"},
        {".rodata1", "a"},
        {".bss", "aw"},
        {".tdata", "awT"},
        {".tbss", "awT"},
        {".init_array", "aw"},
        {".fini_array", "aw"},
        {".preinit_array", "aw"},
        {".eh_frame", "a"},
    };

    private final Budget budget;
    private final Map<String, Section> table = new LinkedHashMap<>();
    private final Deque<Saved> stack = new ArrayDeque<>();
    private Subsection current;
    private Subsection previous;

    Sections(Budget budget) {
        this.budget = budget;
        current = get(".text").subsection(0);
        get(".data");
        get(".bss");
    }

    Collection<Section> all() {
        return table.values();
    }

    Subsection current() {
        return current;
    }

    Section find(String name) {
        return table.get(name);
    }

    /** Returns the section of that name, made with its standard flags if the name is new. */
    Section get(String name) {
        Section section = table.get(name);
        return section != null ? section : get(name, standardFlags(name), isStandardNobits(name));
    }

    /** Returns the section of that name, made with the given flags if the name is new. */
    Section get(String name, String flags, boolean nobits) {
        Section section = table.get(name);
        if (section == null) {
            section = new Section(name, flags, nobits, budget);
            table.put(name, section);
        }
        return section;
    }

    static boolean isStandardNobits(String name) {
        return isNamed(name, ".bss") || isNamed(name, ".tbss");
    }

    static String standardFlags(String name) {
        for (String[] row : STANDARD) {
            if (isNamed(name, row[0])) {
                return row[1];
            }
        }
        return "";
    }

    private static boolean isNamed(String name, String standard) {
        return name.equals(standard)
                || (name.length() > standard.length()
                        && name.startsWith(standard)
                        && name.charAt(standard.length()) == '.');
    }

    void select(Section section, int subsection) {
        previous = current;
        current = section.subsection(subsection);
    }

    void push() {
        stack.push(new Saved(current, previous == null ? current : previous));
    }

    void pop() {
        if (stack.isEmpty()) {
            throw new StatementError(-1, ".popsection without .pushsection");
        }
        Saved saved = stack.pop();
        current = saved.current();
        previous = saved.previous();
    }

    void swapPrevious() {
        if (previous == null) {
            throw new StatementError(-1, ".previous without an earlier section");
        }
        Subsection swapped = current;
        current = previous;
        previous = swapped;
    }

    /** Begins a source: bytes go to {@code .text} again. */
    void beginSource() {
        stack.clear();
        current = get(".text").subsection(0);
        previous = null;
    }
}
