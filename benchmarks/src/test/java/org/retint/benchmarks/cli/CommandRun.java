// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command printed and how it ended. */
record CommandRun(int status, String out, String err) {
    static CommandRun of(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = RetintCommand.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = line.execute(words);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** Checks the status and returns this. */
    CommandRun expect(ExitStatus expected) {
        assertEquals(expected.code(), status, () -> out + "\n" + err);
        return this;
    }

    String lastLine() {
        String[] lines = out.split("\\R");
        return lines[lines.length - 1];
    }
}
