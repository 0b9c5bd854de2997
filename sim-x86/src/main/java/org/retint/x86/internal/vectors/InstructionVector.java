// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.Arrays;
import java.util.Map;

/**
 * One recorded test: instructions, the state before them and the state after.
 *
 * @param line number of its line in the file
 * @param code bytes at RIP
 * @param text assembly text, for people only
 * @param in registers before, defaults included
 * @param memoryIn bytes stored before, by address
 * @param out registers after that differ from before
 * @param memoryOut bytes after that differ from before
 * @param exception {@code -}, {@code vec}, {@code vec:error} or {@code 14:error:cr2}
 * @param steps number of instructions
 * @param isApproximate whether single-precision results have a tolerance
 * @param ignored bits that are undefined, by register
 */
public record InstructionVector(
        int line,
        byte[] code,
        String text,
        Map<String, VectorNumber> in,
        Map<Long, byte[]> memoryIn,
        Map<String, VectorNumber> out,
        Map<Long, byte[]> memoryOut,
        String exception,
        int steps,
        boolean isApproximate,
        Map<String, VectorNumber> ignored) {
    /** What field 7 says where there was no exception. */
    static final String NO_EXCEPTION = "-";

    /** Returns a register before the test, 0 if nothing is said of it. */
    VectorNumber before(String name) {
        return in.getOrDefault(name, VectorNumber.ZERO);
    }

    /** Returns the low 64 bits of {@link #before}. */
    public long in(String name) {
        return before(name).low();
    }

    /** Returns a register after the test. */
    VectorNumber after(String name) {
        VectorNumber value = out.get(name);
        return value == null ? before(name) : value;
    }

    /** Returns the bits of a register that are not compared. */
    VectorNumber ignoredBits(String name) {
        return ignored.getOrDefault(name, VectorNumber.ZERO);
    }

    /** Returns whether an exception is expected. */
    public boolean expectsException() {
        return !exception.equals(NO_EXCEPTION);
    }

    /** Returns the vector of the exception that is expected. */
    int exceptionVector() {
        int colon = exception.indexOf(':');
        return Integer.parseInt(colon < 0 ? exception : exception.substring(0, colon));
    }

    /** Returns RIP after the test; it is left out of the recording where it is the usual one. */
    long expectedRip() {
        VectorNumber rip = out.get("rip");
        if (rip != null) {
            return rip.low();
        }
        return in("rip") + (expectsException() ? 0 : code.length);
    }

    /**
     * Stores bytes by address into an array that begins at {@code base}, where they fall into it.
     */
    static void store(Map<Long, byte[]> bytes, byte[] into, long base) {
        bytes.forEach(
                (address, content) -> {
                    long at = address - base;
                    if (at >= 0 && at < into.length) {
                        int count = (int) Math.min(content.length, into.length - at);
                        System.arraycopy(content, 0, into, (int) at, count);
                    }
                });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstructionVector test
                && line == test.line
                && Arrays.equals(code, test.code);
    }

    @Override
    public int hashCode() {
        return line;
    }
}
