// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;
import java.util.Map;

/** Directives that choose the section that receives bytes. */
final class SectionDirectives {
    private final Unit unit;
    private final Sections sections;

    SectionDirectives(Unit unit) {
        this.unit = unit;
        this.sections = unit.sectionTable();
    }

    void register(Map<String, Directives.Handler> handlers) {
        for (String name : List.of(".text", ".data", ".bss")) {
            handlers.put(name, cursor -> standard(name, cursor));
        }
        handlers.put(".section", this::section);
        handlers.put(".pushsection", this::pushSection);
        handlers.put(".popsection", cursor -> popSection(cursor));
        handlers.put(".previous", cursor -> previous(cursor));
        handlers.put(".subsection", this::subsection);
    }

    private void standard(String name, Cursor cursor) {
        int number = cursor.atEnd() ? 0 : number(cursor);
        cursor.expectEnd();
        sections.select(sections.get(name), number);
    }

    private void popSection(Cursor cursor) {
        cursor.expectEnd();
        sections.pop();
    }

    private void previous(Cursor cursor) {
        cursor.expectEnd();
        sections.swapPrevious();
    }

    private void subsection(Cursor cursor) {
        int number = number(cursor);
        cursor.expectEnd();
        sections.select(unit.output().section(), number);
    }

    private int number(Cursor cursor) {
        cursor.skipSpaces();
        int position = cursor.position();
        long number = unit.expressions().constant(cursor, "the number of a subsection");
        if (number < 0 || number > 8192) {
            throw new StatementError(
                    position, "expected the number of a subsection, 0 to 8192, found " + number);
        }
        return (int) number;
    }

    private void pushSection(Cursor cursor) {
        sections.push();
        try {
            section(cursor);
        } catch (StatementError e) {
            sections.pop();
            throw e;
        }
    }

    private void section(Cursor cursor) {
        cursor.skipSpaces();
        String name = cursor.peek() == '"' ? cursor.string() : sectionName(cursor);
        int number = 0;
        String flags = null;
        String type = "";
        if (cursor.accept(',')) {
            if (cursor.skipSpaces().peek() == '"') {
                int position = cursor.position();
                flags = flags(cursor.string(), position);
                type = cursor.accept(',') ? type(cursor) : "";
                skipEntitySizeAndGroup(cursor, flags);
            } else {
                number = number(cursor);
                if (cursor.accept(',')) {
                    int position = cursor.position();
                    flags = flags(cursor.string(), position);
                    type = cursor.accept(',') ? type(cursor) : "";
                    skipEntitySizeAndGroup(cursor, flags);
                }
            }
        }
        cursor.expectEnd();
        select(name, flags, type, number);
    }

    private void select(String name, String flags, String type, int number) {
        Section known = sections.find(name);
        boolean nobits = type.isEmpty() ? Sections.isStandardNobits(name) : type.equals("nobits");
        Section section = flags == null ? sections.get(name) : sections.get(name, flags, nobits);
        if (known != null && flags != null && !sameMemory(known.flags(), flags)) {
            throw new StatementError(
                    -1,
                    "section "
                            + name
                            + " has other flags: expected \""
                            + known.flags()
                            + "\", found \""
                            + flags
                            + "\"");
        }
        sections.select(section, number);
    }

    private static boolean sameMemory(String first, String second) {
        return has(first, 'a') == has(second, 'a')
                && has(first, 'w') == has(second, 'w')
                && has(first, 'x') == has(second, 'x');
    }

    private static boolean has(String flags, char flag) {
        return flags.indexOf(flag) >= 0;
    }

    private static String sectionName(Cursor cursor) {
        String name = cursor.word();
        if (name.isEmpty()) {
            throw cursor.error("expected a section's name" + cursor.found());
        }
        return name;
    }

    private static String flags(String flags, int position) {
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            if ("awxMSGTo?eRld".indexOf(flag) < 0) {
                throw new StatementError(
                        position,
                        "unknown section flag: flag=" + flag + "; expected some of awxMSGT");
            }
        }
        return flags;
    }

    private static String type(Cursor cursor) {
        cursor.skipSpaces();
        if (cursor.peek() == '@' || cursor.peek() == '%') {
            cursor.advance(1);
        }
        int position = cursor.position();
        String type = cursor.peek() == '"' ? cursor.string() : cursor.word();
        return switch (type) {
            case "progbits", "note", "init_array", "fini_array", "preinit_array", "unwind" ->
                    "progbits";
            case "nobits" -> "nobits";
            default ->
                    throw new StatementError(
                            position,
                            "unknown section type: name="
                                    + type
                                    + "; expected @progbits, @nobits or @note");
        };
    }

    /** Reads past the size of a mergeable section's entries and the name of a group. */
    private void skipEntitySizeAndGroup(Cursor cursor, String flags) {
        if (has(flags, 'M') && cursor.accept(',')) {
            unit.expressions().constant(cursor, "the size of an entry");
        }
        while ((has(flags, 'G') || has(flags, 'o')) && cursor.accept(',')) {
            cursor.word();
        }
    }
}
