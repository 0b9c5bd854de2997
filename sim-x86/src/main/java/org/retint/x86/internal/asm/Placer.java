// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;

/** Gives every section of memory its address, and defines the symbols that a linker provides. */
final class Placer {
    private static final int GROUPS = 4;

    private final Unit unit;
    private final Placement placement;
    private long next;

    Placer(Unit unit, Placement placement) {
        this.unit = unit;
        this.placement = placement;
        this.next = placement.base();
    }

    void run() {
        long[] groupEnd = new long[GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                next = alignUp(next, placement.groupAlignment());
            }
            for (Section section : unit.sections()) {
                if (section.isAllocated() && group(section) == group) {
                    place(section);
                }
            }
            groupEnd[group] = next;
        }
        checkOverlaps();
        provide("_etext", groupEnd[0]);
        provide("etext", groupEnd[0]);
        provide("_edata", groupEnd[2]);
        provide("edata", groupEnd[2]);
        provide("__bss_start", alignUp(groupEnd[2], placement.groupAlignment()));
        provide("_end", groupEnd[3]);
        provide("end", groupEnd[3]);
        for (Section section : unit.sections()) {
            if (isIdentifier(section.name())) {
                provide("__start_" + section.name(), section.address());
                provide("__stop_" + section.name(), section.address() + section.size());
            }
        }
    }

    private void place(Section section) {
        Long fixed = placement.fixed().get(section.name());
        if (fixed == null) {
            section.address(alignUp(next, section.alignment()));
            next = section.address() + section.size();
        } else if ((fixed & (section.alignment() - 1)) != 0) {
            unit.diagnostics()
                    .error(
                            new Location(section.name(), 1, 0),
                            String.format(
                                    "misplaced section: address=%#x alignment=%d",
                                    fixed, section.alignment()));
        } else {
            section.address(fixed);
        }
    }

    private static int group(Section section) {
        if (section.isExecutable()) {
            return 0;
        }
        if (!section.isWritable()) {
            return 1;
        }
        return section.isNobits() ? 3 : 2;
    }

    private static long alignUp(long address, long alignment) {
        return address + alignment - 1 & -alignment;
    }

    private void checkOverlaps() {
        List<Section> placed = new ArrayList<>();
        for (Section section : unit.sections()) {
            if (section.isAllocated() && section.size() > 0) {
                placed.add(section);
            }
        }
        placed.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        for (int i = 1; i < placed.size(); i++) {
            Section before = placed.get(i - 1);
            Section after = placed.get(i);
            long distance = after.address() - before.address();
            if (Long.compareUnsigned(distance, before.size()) < 0) {
                unit.diagnostics()
                        .error(
                                new Location(after.name(), 1, 0),
                                String.format(
                                        "section overlaps section %s: address=%#x",
                                        before.name(), after.address()));
            }
        }
    }

    private void provide(String name, long address) {
        Symbol symbol = unit.symbols().find(name);
        if (symbol != null && !symbol.isDefined()) {
            symbol.equate(new Expression.Constant(address), new Location("layout", 1, 0));
            symbol.makeGlobal();
        }
    }

    private static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.' || c == '$' || !Cursor.isNamePart(c)) {
                return false;
            }
        }
        return true;
    }
}
