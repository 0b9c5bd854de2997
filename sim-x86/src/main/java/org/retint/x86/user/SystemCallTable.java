// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The system calls that are answered, by number, and how often others were asked for. */
final class SystemCallTable {
    /** Answers one system call. */
    @FunctionalInterface
    interface Answer {
        /**
         * Returns the result, or a negated {@link Errno}.
         *
         * @param a the six arguments
         * @throws BadAddressException for EFAULT
         * @throws SystemCallError for other errors
         */
        long call(long[] a);
    }

    private final Map<Long, Answer> answers = new TreeMap<>();
    private final Map<Long, Long> unknown = new TreeMap<>();

    /** Adds a call; the number must be new. */
    void add(int number, Answer answer) {
        if (answers.put((long) number, answer) != null) {
            throw new IllegalArgumentException("system call added twice: number=" + number);
        }
    }

    /** Answers a call; ENOSYS if it is not known. */
    long call(long number, long[] arguments) {
        Answer answer = answers.get(number);
        if (answer == null) {
            unknown.merge(number, 1L, Long::sum);
            return -Errno.ENOSYS;
        }
        try {
            return answer.call(arguments);
        } catch (BadAddressException inaccessible) {
            return -Errno.EFAULT;
        } catch (SystemCallError failed) {
            return -failed.errno();
        }
    }

    /** Returns a line for each number that was not known. */
    List<String> unknown() {
        List<String> lines = new ArrayList<>();
        unknown.forEach(
                (number, count) ->
                        lines.add("system call %d: ENOSYS, %d times".formatted(number, count)));
        return lines;
    }
}
