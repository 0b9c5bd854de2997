// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;

/** The open {@code .if}s and whether statements between them count. */
final class Conditionals {
    private static final class Level {
        private final Location start;
        private final boolean enclosing;
        private boolean active;
        private boolean taken;
        private boolean elseSeen;

        Level(Location start, boolean enclosing, boolean condition) {
            this.start = start;
            this.enclosing = enclosing;
            this.active = enclosing && condition;
            this.taken = condition;
        }
    }

    private final List<Level> levels = new ArrayList<>();

    /** Returns whether the statement being read counts. */
    boolean isActive() {
        return levels.isEmpty() || top().active;
    }

    private Level top() {
        return levels.get(levels.size() - 1);
    }

    int depth() {
        return levels.size();
    }

    void begin(Location location, boolean condition) {
        levels.add(new Level(location, isActive(), condition));
    }

    /** Returns whether the condition of an {@code .elseif} matters: no branch was taken yet. */
    boolean wantsElseIf(int floor) {
        Level level = level(".elseif", floor);
        return level.enclosing && !level.taken;
    }

    void elseIf(boolean condition, int floor) {
        Level level = level(".elseif", floor);
        level.active = level.enclosing && !level.taken && condition;
        level.taken |= condition;
    }

    void otherwise(int floor) {
        Level level = level(".else", floor);
        level.active = level.enclosing && !level.taken;
        level.taken = true;
        level.elseSeen = true;
    }

    void end(int floor) {
        if (levels.size() <= floor) {
            throw new StatementError(-1, ".endif without .if");
        }
        levels.remove(levels.size() - 1);
    }

    private Level level(String directive, int floor) {
        if (levels.size() <= floor) {
            throw new StatementError(-1, directive + " without .if");
        }
        if (top().elseSeen) {
            throw new StatementError(-1, directive + " after .else; the .if is at " + top().start);
        }
        return top();
    }

    /** Returns where the innermost conditional beyond a depth began, or null if there is none. */
    Location openBeyond(int depth) {
        return levels.size() > depth ? top().start : null;
    }

    void truncate(int depth) {
        while (levels.size() > depth) {
            levels.remove(levels.size() - 1);
        }
    }
}
