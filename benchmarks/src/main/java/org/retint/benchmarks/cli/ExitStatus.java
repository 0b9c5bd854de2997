// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

/** How a command ends, as the shell sees it. */
public enum ExitStatus {
    /** Ran, and every check held. */
    OK(0),
    /** A violation, a failed check or a wrong result. */
    VIOLATION(1),
    /** A budget or limit ended the run first; its report says "partial". */
    LIMIT(2),
    /** The command line is wrong. */
    USAGE(64),
    /** Input is wrong; the message names the file and the line or offset. */
    BAD_INPUT(65),
    /** The guest needs what the simulator lacks. */
    UNSUPPORTED(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** Returns the process's exit status. */
    public int code() {
        return code;
    }
}
