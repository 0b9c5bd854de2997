// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.util.List;

/**
 * How a program ended.
 *
 * @param status exit status; 128 and the signal's number if a signal ended it
 * @param detail what ended it, one line; empty if it ended by itself
 * @param instructions instructions of user code that were retired
 * @param cycles cycles that user code took
 * @param unknownCalls a line for each number of a system call that was not known
 */
public record ProgramResult(
        int status, String detail, long instructions, long cycles, List<String> unknownCalls) {
    /** Copies the list. */
    public ProgramResult {
        unknownCalls = List.copyOf(unknownCalls);
    }
}
