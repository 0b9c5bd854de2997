// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

/**
 * A profile as collapsed stacks, the input of flame graph tools: a line for each call path, its
 * functions separated by semicolons, and the cycles.
 */
public final class CollapsedStacks {
    private CollapsedStacks() {}

    /** Returns the lines, in a fixed order. */
    public static String of(NamedProfile named) {
        StringBuilder out = new StringBuilder();
        Stacks.forEach(
                named.profile(),
                (stack, cycles) ->
                        out.append(String.join(";", stack))
                                .append(' ')
                                .append(cycles)
                                .append('\n'));
        return out.toString();
    }
}
