// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits what follows a macro's name into arguments, at commas and at spaces between words. */
final class MacroArguments {
    private MacroArguments() {}

    /**
     * Binds the arguments of a call to a macro's parameters.
     *
     * @param macro the macro
     * @param text everything behind its name
     * @return one value per parameter
     */
    static List<String> bind(Macro macro, String text) {
        Cursor cursor = new Cursor(squeeze(text));
        String[] values = new String[macro.parameters().size()];
        int next = 0;
        boolean keywords = false;
        while (!cursor.atEnd()) {
            int keyword = keyword(macro, cursor);
            if (keyword >= 0) {
                keywords = true;
                values[keyword] = argument(cursor);
            } else if (keywords) {
                throw error(macro, "positional argument after a keyword argument");
            } else if (next >= values.length) {
                throw error(
                        macro,
                        "too many arguments: expected at most " + values.length + cursor.found());
            } else if (macro.parameters().get(next).rest()) {
                values[next++] = cursor.rest();
            } else {
                values[next++] = argument(cursor);
            }
            cursor.accept(',');
        }
        return complete(macro, values);
    }

    private static List<String> complete(Macro macro, String[] values) {
        for (int i = 0; i < values.length; i++) {
            Macro.Parameter parameter = macro.parameters().get(i);
            if (values[i] == null || values[i].isEmpty()) {
                if (parameter.required()) {
                    throw error(macro, "missing argument: parameter=" + parameter.name());
                }
                values[i] = parameter.preset();
            }
        }
        return Arrays.asList(values);
    }

    private static StatementError error(Macro macro, String text) {
        return new StatementError(
                -1, text + "; macro '" + macro.name() + "' defined at " + macro.definition());
    }

    /** Takes {@code name=} if it is next; returns the parameter's index or -1. */
    private static int keyword(Macro macro, Cursor cursor) {
        int start = cursor.position();
        String name = cursor.nameOrNull();
        if (name == null || cursor.peek() != '=' || cursor.peek(1) == '=') {
            cursor.position(start);
            return -1;
        }
        for (int i = 0; i < macro.parameters().size(); i++) {
            if (macro.parameters().get(i).name().equals(name)) {
                cursor.advance(1);
                return i;
            }
        }
        throw error(macro, "no such parameter: name=" + name);
    }

    /** Splits a list of values, as {@code .irp} has it. */
    static List<String> split(String text) {
        Cursor cursor = new Cursor(squeeze(text));
        List<String> values = new ArrayList<>();
        while (!cursor.atEnd()) {
            values.add(argument(cursor));
            cursor.accept(',');
        }
        return values;
    }

    /** Takes one argument; one in double quotes loses them and may hold commas and spaces. */
    static String argument(Cursor cursor) {
        cursor.skipSpaces();
        int start = cursor.position();
        if (cursor.peek() == '"') {
            skipString(cursor);
            String quoted = cursor.from(start);
            return quoted.substring(1, Math.max(1, quoted.length() - 1));
        }
        int depth = 0;
        while (cursor.peek() != 0 && cursor.peek() != ',') {
            char c = cursor.peek();
            if (Cursor.isSpace(c) && depth == 0) {
                break;
            }
            if (c == '"') {
                skipString(cursor);
                continue;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            }
            cursor.advance(1);
        }
        return cursor.from(start);
    }

    private static void skipString(Cursor cursor) {
        cursor.advance(1);
        while (cursor.peek() != 0) {
            char c = cursor.peek();
            cursor.advance(c == '\\' ? 2 : 1);
            if (c == '"') {
                return;
            }
        }
    }

    /** Removes spaces that do not separate words: {@code a + 1} is one argument, not three. */
    private static String squeeze(String text) {
        if (text.indexOf(' ') < 0 && text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            char c = text.charAt(index);
            if (c == '"') {
                int end = Comments.stringEnd(text, index);
                result.append(text, index, end);
                index = end;
            } else if (!Cursor.isSpace(c)) {
                result.append(c);
                index++;
            } else {
                while (index < text.length() && Cursor.isSpace(text.charAt(index))) {
                    index++;
                }
                if (!result.isEmpty()
                        && index < text.length()
                        && isWordCharacter(result.charAt(result.length() - 1))
                        && isWordCharacter(text.charAt(index))) {
                    result.append(' ');
                }
            }
        }
        return result.toString();
    }

    private static boolean isWordCharacter(char c) {
        return Cursor.isNamePart(c) || "*%-([{}\"'\\".indexOf(c) >= 0;
    }
}
