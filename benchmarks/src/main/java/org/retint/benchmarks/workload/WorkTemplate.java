// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function of {@code work.s}, as GCC printed it: one loop over a number of rounds. A copy of it
 * under another name is one target of a measured profile.
 *
 * <p>The number of instructions is read off the text: those of the loop once per round, and those
 * before and behind it once.
 */
final class WorkTemplate {
    private static final Pattern LABEL = Pattern.compile("(\\.L\\w+):");
    private static final Pattern LOCAL = Pattern.compile("\\.L(\\w+)");
    private static final Pattern CONDITIONAL = Pattern.compile("\\tj(?!mp)\\w+\\s+(\\.L\\w+)");

    private final List<String> body;
    private final int instructionsPerRound;
    private final int instructionsOutside;

    private WorkTemplate(String name, List<String> body) {
        this.body = List.copyOf(body);
        int loopStart = -1;
        int loopEnd = -1;
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < body.size() && loopEnd < 0; i++) {
            Matcher label = LABEL.matcher(body.get(i));
            Matcher branch = CONDITIONAL.matcher(body.get(i));
            if (label.matches()) {
                labels.add(label.group(1) + "@" + i);
            } else if (branch.matches()) {
                for (String known : labels) {
                    if (known.startsWith(branch.group(1) + "@")) {
                        loopStart = Integer.parseInt(known.substring(known.indexOf('@') + 1));
                        loopEnd = i;
                    }
                }
            }
        }
        int end = body.indexOf("\tret");
        if (loopEnd < 0 || end < loopEnd) {
            throw new IllegalArgumentException(
                    "work.s: expected one loop and then ret in function " + name);
        }
        instructionsPerRound = instructions(body.subList(loopStart, loopEnd + 1));
        instructionsOutside =
                instructions(body.subList(0, loopStart))
                        + instructions(body.subList(loopEnd + 1, end + 1));
    }

    /** Returns the functions of a compiler output, in its order. */
    static List<WorkTemplate> parse(String text) {
        List<WorkTemplate> templates = new ArrayList<>();
        String name = null;
        List<String> body = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (name != null && line.startsWith("\t.size")) {
                templates.add(new WorkTemplate(name, body));
                name = null;
                body.clear();
            } else if (name != null) {
                body.add(line);
            } else if (line.startsWith("work_") && line.endsWith(":")) {
                name = line.substring(0, line.length() - 1);
            }
        }
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("work.s: expected functions named work_*");
        }
        return templates;
    }

    /** Returns the instructions that a call with this many rounds executes, RET included. */
    long instructions(long rounds) {
        return instructionsOutside + rounds * instructionsPerRound;
    }

    /** Returns the rounds, at least 1, that come closest to a number of instructions. */
    long roundsFor(double instructions) {
        return Math.max(1, Math.round((instructions - instructionsOutside) / instructionsPerRound));
    }

    /** Appends a copy of the function's body whose local labels carry {@code suffix}. */
    void appendTo(StringBuilder out, String suffix) {
        for (String line : body) {
            out.append(LOCAL.matcher(line).replaceAll(".L$1" + suffix)).append('\n');
        }
    }

    private static int instructions(List<String> lines) {
        int count = 0;
        for (String line : lines) {
            if (line.startsWith("\t") && !line.startsWith("\t.")) {
                count++;
            }
        }
        return count;
    }
}
