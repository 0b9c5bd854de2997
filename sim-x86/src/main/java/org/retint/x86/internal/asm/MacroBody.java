// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.List;

/** Puts arguments into the body of a macro. */
final class MacroBody {
    private MacroBody() {}

    /**
     * Returns the body with every {@code \parameter} replaced, {@code \@} by the number of the
     * expansion and {@code \()} by nothing.
     */
    static String expand(
            String body, List<Macro.Parameter> parameters, List<String> values, int number) {
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder result = new StringBuilder(body.length() + 64);
        int index = 0;
        while (index < body.length()) {
            int slash = body.indexOf('\\', index);
            if (slash < 0 || slash + 1 == body.length()) {
                break;
            }
            result.append(body, index, slash);
            char next = body.charAt(slash + 1);
            if (next == '@') {
                result.append(number);
                index = slash + 2;
            } else if (next == '(') {
                int close = body.indexOf(')', slash);
                int end = close < 0 ? body.length() : close;
                result.append(body, slash + 2, end);
                index = Math.min(body.length(), end + 1);
            } else {
                index = parameter(body, slash, parameters, values, result);
            }
        }
        return checked(result.append(body, index, body.length())).toString();
    }

    /** Refuses a text that no budget would allow before it takes more memory. */
    private static StringBuilder checked(StringBuilder text) {
        if (text.length() > Budget.MAX_MACRO_TEXT) {
            throw new StatementError(
                    -1, "a macro expands to too much text: limit=" + Budget.MAX_MACRO_TEXT);
        }
        return text;
    }

    private static int parameter(
            String body,
            int slash,
            List<Macro.Parameter> parameters,
            List<String> values,
            StringBuilder result) {
        int end = slash + 1;
        if (Cursor.isNameStart(body.charAt(end))) {
            while (end < body.length() && Cursor.isNamePart(body.charAt(end))) {
                end++;
            }
        }
        String name = body.substring(slash + 1, end);
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                checked(result.append(values.get(i)));
                return end;
            }
        }
        int copied = Math.max(end, Math.min(slash + 2, body.length()));
        result.append(body, slash, copied);
        return copied;
    }
}
