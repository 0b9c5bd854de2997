// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.retint.x86.Register;
import org.retint.x86.kernel.KernelSource;

/**
 * Tells the block macros which section they are in, which an assembler macro cannot see: after each
 * directive that changes the section, it sets {@code relpoline_excluded} on the same line, so that
 * line numbers stay as they are; likewise around inline assembly, if that is to be left alone.
 * Jumps to thunks it replaces itself, since no macro can: one named as the instruction could not
 * emit the instruction.
 *
 * <p>Excluded are init and exit text, entry text, code that may not be instrumented, and code that
 * is copied elsewhere before it runs.
 */
final class SectionPass {
    private static final List<String> EXCLUDED =
            List.of(
                    ".init",
                    ".exit",
                    ".entry",
                    ".noinstr",
                    ".kprobes",
                    ".altinstr",
                    ".parainstructions",
                    ".text.startup");

    /** How GCC and Clang mark what came from inline assembly. */
    private static final String INLINE_BEGIN = "#APP";

    private static final String INLINE_END = "#NO_APP";
    private static final String THUNK_PREFIX = "__x86_indirect_thunk_";
    private static final int GENERAL_REGISTERS = 16;

    /**
     * A source after the pass.
     *
     * @param source the source
     * @param thunkJumps lines that jump to a thunk
     */
    record Passed(KernelSource source, int thunkJumps) {}

    private final Deque<String> stack = new ArrayDeque<>();
    private String section = ".text";
    private String previous = ".text";
    private final boolean convertJumps;
    private final boolean convertInline;
    private int thunkJumps;

    private SectionPass(boolean convertJumps, boolean convertInline) {
        this.convertJumps = convertJumps;
        this.convertInline = convertInline;
    }

    /** Returns whether calls in a section keep their thunk. */
    static boolean isExcluded(String section) {
        return EXCLUDED.stream()
                .anyMatch(name -> section.equals(name) || section.startsWith(name + "."));
    }

    /**
     * Passes over a source.
     *
     * @param convertJumps whether jumps to a thunk become indirect jumps
     * @param convertInline whether calls of inline assembly are converted, too
     */
    static Passed pass(KernelSource source, boolean convertJumps, boolean convertInline) {
        SectionPass pass = new SectionPass(convertJumps, convertInline);
        StringBuilder text = new StringBuilder();
        text.append(".text; .set relpoline_excluded, 0; ");
        for (String line : source.text().split("\n", -1)) {
            text.append(pass.line(line)).append('\n');
        }
        return new Passed(new KernelSource(source.name(), text.toString()), pass.thunkJumps);
    }

    private String line(String line) {
        if (!convertInline && line.strip().equals(INLINE_BEGIN)) {
            return "RELPOLINE_OFF " + line;
        }
        if (!convertInline && line.strip().equals(INLINE_END)) {
            return "RELPOLINE_ON " + line;
        }
        int comment = line.indexOf('#');
        String code = (comment < 0 ? line : line.substring(0, comment)).strip();
        String[] words = code.split("[\\s,]+", 3);
        if ((words[0].equals("jmp") || words[0].equals("jmpq"))
                && words.length > 1
                && words[1].startsWith(THUNK_PREFIX)) {
            thunkJumps++;
            return jump(words[1].substring(THUNK_PREFIX.length()));
        }
        if (!follow(words)) {
            return line;
        }
        int excluded = isExcluded(section) ? 1 : 0;
        String tail = comment < 0 ? "" : " " + line.substring(comment);
        return code + "; .set relpoline_excluded, " + excluded + tail;
    }

    private String jump(String register) {
        String target = (convertJumps ? "*%" : THUNK_PREFIX) + register;
        return "RELPOLINE_PLAIN \"jmp %s\", %d, 2".formatted(target, number(register));
    }

    private static int number(String register) {
        return IntStream.range(0, GENERAL_REGISTERS)
                .filter(i -> Register.of(Register.File.GPR64, i).attName().equals(register))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no thunk of that name: " + register));
    }

    /** Follows one directive; returns whether it changes the section. */
    private boolean follow(String[] words) {
        switch (words[0]) {
            case ".text", ".data", ".bss" -> enter(words[0]);
            case ".section" -> enter(words.length > 1 ? words[1] : section);
            case ".pushsection" -> {
                stack.push(previous);
                stack.push(section);
                enter(words.length > 1 ? words[1] : section);
            }
            case ".popsection" -> {
                if (!stack.isEmpty()) {
                    section = stack.pop();
                    previous = stack.pop();
                }
            }
            case ".previous" -> enter(previous);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(String name) {
        previous = section;
        section = name.replace("\"", "");
    }
}
