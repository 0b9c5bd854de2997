// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;
import java.util.Locale;
import org.retint.x86.internal.encode.EncodingException;

/** Reads statements one after the other and does what each says. */
final class Statements {
    private final Unit unit;
    private final Reader reader;
    private final Conditionals conditionals;
    private final Directives directives;
    private final InstructionParser instructions;

    Statements(Unit unit) {
        this.unit = unit;
        this.reader = unit.reader();
        this.conditionals = unit.conditionals();
        this.directives = new Directives(unit);
        this.instructions = new InstructionParser(unit);
    }

    /** Reads a source to its end. Errors go to the unit's diagnostics. */
    void run(String name, String text) {
        try {
            reader.pushSource(name, text);
        } catch (StatementError e) {
            report(e.location(), e.getMessage());
        }
        while (!reader.isEmpty()) {
            Frame frame = reader.top();
            if (!frame.next()) {
                finish(frame);
                continue;
            }
            try {
                execute(frame.cursor());
            } catch (StatementError e) {
                Location location = e.location();
                report(location != null ? location : unit.location(e.position()), e.getMessage());
            } catch (EncodingException e) {
                report(unit.location(), e.getMessage());
            }
        }
    }

    private void finish(Frame frame) {
        Location open = conditionals.openBeyond(frame.conditionalDepth());
        if (open != null) {
            unit.diagnostics()
                    .error(open, "unterminated .if: expected .endif" + reader.expansions());
            conditionals.truncate(frame.conditionalDepth());
        }
        reader.pop();
    }

    private void report(Location location, String message) {
        String text = message + reader.expansions();
        reader.unwind();
        unit.diagnostics().error(location, text);
    }

    private void execute(Cursor cursor) {
        if (cursor.atEnd()) {
            return;
        }
        if (!conditionals.isActive()) {
            skipped(cursor);
            return;
        }
        while (!cursor.atEnd()) {
            int start = cursor.position();
            if (Cursor.isDigit(cursor.peek())) {
                numericLabel(cursor);
                continue;
            }
            String name = cursor.peek() == '{' ? cursor.word() : cursor.nameOrNull();
            if (name == null) {
                throw cursor.error("expected a label, directive or instruction" + cursor.found());
            }
            if (cursor.accept(':')) {
                unit.defineLabel(unit.symbols().get(name), start);
            } else if (isAssignment(cursor)) {
                assignment(name, start, cursor);
                return;
            } else {
                command(name, start, cursor);
                return;
            }
        }
    }

    private void skipped(Cursor cursor) {
        String name = Reader.directive(cursor);
        if (name != null && directives.isConditional(name)) {
            directives.run(name, cursor);
        }
    }

    private void numericLabel(Cursor cursor) {
        int start = cursor.position();
        while (Cursor.isDigit(cursor.peek())) {
            cursor.advance(1);
        }
        String digits = cursor.from(start);
        if (digits.length() > 9 || !cursor.accept(':')) {
            throw new StatementError(start, "expected a label, directive or instruction");
        }
        unit.defineLabel(unit.symbols().numericLabel(Long.parseLong(digits)), start);
    }

    private static boolean isAssignment(Cursor cursor) {
        return cursor.skipSpaces().peek() == '=';
    }

    private void assignment(String name, int start, Cursor cursor) {
        boolean once = cursor.peek(1) == '=';
        cursor.advance(once ? 2 : 1);
        directives.assign(name, start, once, cursor);
    }

    private void command(String name, int start, Cursor cursor) {
        String lower = lowerCase(name);
        if (lower.charAt(0) == '.' && directives.isDirective(lower)) {
            directives.run(lower, cursor);
            return;
        }
        Macro macro = unit.macros().get(lower);
        if (macro != null) {
            expand(macro, cursor.rest());
        } else if (lower.charAt(0) == '.') {
            throw new StatementError(
                    start,
                    "unknown directive: name="
                            + name
                            + "; expected a directive, a macro or an instruction");
        } else {
            instructions.parse(lower, start, cursor);
        }
    }

    private void expand(Macro macro, String arguments) {
        List<String> values = MacroArguments.bind(macro, arguments);
        String text =
                MacroBody.expand(macro.body(), macro.parameters(), values, unit.nextExpansion());
        unit.budget().takeText(text.length());
        String origin = "macro '" + macro.name() + "' (" + macro.definition() + ")";
        reader.pushExpansion(origin, text, true);
    }

    static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
