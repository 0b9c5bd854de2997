// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text form of a list of choices: one line, entries separated by spaces, in the order in which
 * the choices were made.
 *
 * <p>An entry is {@code kind@cpu:chosen/alternatives}, for instance {@code next_cpu@-1:1/2}; {@code
 * *N} behind it repeats it N times.
 */
public final class ChoiceText {
    private static final Pattern ENTRY =
            Pattern.compile("([a-z_]+)@(-?\\d{1,4}):(\\d{1,9})/(\\d{1,9})(?:\\*(\\d{1,9}))?");

    private ChoiceText() {}

    /** Returns the text of a list. */
    public static String format(List<Choice> choices) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < choices.size()) {
            Choice choice = choices.get(at);
            int count = 1;
            while (at + count < choices.size() && choices.get(at + count).equals(choice)) {
                count++;
            }
            text.append(text.isEmpty() ? "" : " ").append(format(choice));
            if (count > 1) {
                text.append('*').append(count);
            }
            at += count;
        }
        return text.toString();
    }

    /**
     * Returns the list that a text stands for.
     *
     * @throws IllegalArgumentException if an entry is malformed; the message names it
     */
    public static List<Choice> parse(String text) {
        List<Choice> choices = new ArrayList<>();
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            return choices;
        }
        int number = 0;
        for (String entry : trimmed.split("\\s+", -1)) {
            number++;
            Matcher matcher = ENTRY.matcher(entry);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "malformed choice: entry="
                                + number
                                + " text="
                                + entry
                                + "; expected kind@cpu:chosen/alternatives*count");
            }
            Choice choice =
                    new Choice(
                            kind(matcher.group(1), number),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(4)),
                            Integer.parseInt(matcher.group(3)));
            int count = matcher.group(5) == null ? 1 : Integer.parseInt(matcher.group(5));
            for (int i = 0; i < count; i++) {
                choices.add(choice);
            }
        }
        return choices;
    }

    static String format(Choice choice) {
        return name(choice.kind())
                + "@"
                + choice.cpuId()
                + ":"
                + choice.chosen()
                + "/"
                + choice.alternatives();
    }

    static String name(Choice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Choice.Kind kind(String name, int number) {
        for (Choice.Kind kind : Choice.Kind.values()) {
            if (name(kind).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "unknown kind of choice: entry=" + number + " kind=" + name);
    }
}
