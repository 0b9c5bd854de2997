// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * A macro.
 *
 * @param name its name, in lower case
 * @param parameters its parameters
 * @param body the text between {@code .macro} and {@code .endm}
 * @param definition where it was defined
 */
record Macro(String name, List<Parameter> parameters, String body, Location definition) {
    /**
     * A parameter.
     *
     * @param name its name; upper and lower case differ
     * @param required whether a call must give it
     * @param rest whether it takes everything that is left
     * @param preset value if a call gives none
     */
    record Parameter(String name, boolean required, boolean rest, String preset) {}

    /** Parses the parameters behind a macro's name. */
    static List<Parameter> parameters(Cursor cursor) {
        List<Parameter> parameters = new ArrayList<>();
        cursor.accept(',');
        while (!cursor.atEnd()) {
            String name = cursor.name("a parameter's name");
            boolean required = false;
            boolean rest = false;
            if (cursor.accept(':')) {
                String kind = cursor.name("req or vararg after ':'");
                required = kind.equals("req");
                rest = kind.equals("vararg");
                if (!required && !rest) {
                    throw cursor.error("expected req or vararg after ':', found '" + kind + "'");
                }
            }
            String preset = "";
            if (cursor.accept('=')) {
                preset = MacroArguments.argument(cursor);
            }
            parameters.add(new Parameter(name, required, rest, preset));
            if (rest && !cursor.atEnd()) {
                throw cursor.error("expected nothing after a vararg parameter" + cursor.found());
            }
            cursor.accept(',');
        }
        return parameters;
    }
}
