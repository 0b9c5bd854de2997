// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.Assembler;
import org.retint.x86.asm.AssemblyException;
import org.retint.x86.explore.FlatProgram;

/** The machine code of a litmus test: its processes one behind the other, then its locations. */
final class LitmusImage {
    private static final Pattern PARENTHESES =
            Pattern.compile("\\(([A-Za-z_]\\w*)([+-][0-9]+)?\\)");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z_]\\w*):");

    private LitmusImage() {}

    /** Returns the symbols at which the processes begin. */
    static List<String> entries(LitmusTest test) {
        List<String> entries = new ArrayList<>();
        for (int process = 0; process < test.processes().size(); process++) {
            entries.add("P" + process);
        }
        return entries;
    }

    /**
     * Assembles a test at {@link FlatProgram#BASE}.
     *
     * @param file name for error messages
     * @param ending instruction with which each process ends
     * @throws IllegalArgumentException if an instruction cannot be assembled
     */
    static AssembledImage assemble(String file, LitmusTest test, String ending) {
        try {
            return Assembler.assemble(FlatProgram.BASE, file, text(test, ending));
        } catch (AssemblyException e) {
            throw new IllegalArgumentException(
                    file + ": an instruction cannot be assembled: " + e.getMessage(), e);
        }
    }

    private static String text(LitmusTest test, String ending) {
        StringBuilder text = new StringBuilder();
        Set<String> names = names(test);
        List<String> entries = entries(test);
        for (int process = 0; process < entries.size(); process++) {
            text.append(entries.get(process)).append(":\n");
            for (String instruction : test.processes().get(process)) {
                text.append(named(instruction, names)).append('\n');
            }
            text.append(ending).append('\n');
        }
        text.append(".data\n");
        test.locations()
                .forEach(
                        (name, value) ->
                                text.append(".balign 64\n")
                                        .append(name)
                                        .append(": .quad ")
                                        .append(value)
                                        .append('\n'));
        return text.toString();
    }

    /** Returns an instruction with locations and labels in parentheses as plain symbols. */
    private static String named(String instruction, Set<String> names) {
        return PARENTHESES
                .matcher(instruction)
                .replaceAll(
                        found ->
                                names.contains(found.group(1))
                                        ? found.group(1)
                                                + (found.group(2) == null ? "" : found.group(2))
                                        : Matcher.quoteReplacement(found.group()));
    }

    private static Set<String> names(LitmusTest test) {
        Set<String> names = new TreeSet<>(test.locations().keySet());
        for (List<String> process : test.processes()) {
            for (String instruction : process) {
                Matcher label = LABEL.matcher(instruction);
                if (label.lookingAt()) {
                    names.add(label.group(1));
                }
            }
        }
        return names;
    }
}
