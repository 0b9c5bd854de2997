// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Hands its arguments to JMH, which finds the benchmarks in this jar. */
@Command(
        name = "jmh",
        description = "Runs the JMH benchmarks; takes JMH's own options (try: jmh -h).")
final class JmhCommand implements Callable<Integer> {
    @Unmatched private final List<String> arguments = new ArrayList<>();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (arguments.contains("--help")) { // JMH knows -h only
            spec.commandLine().usage(spec.commandLine().getOut());
            return ExitStatus.OK.code();
        }
        String[] options = arguments.toArray(String[]::new);
        checkOptions(options);
        org.openjdk.jmh.Main.main(options);
        return ExitStatus.OK.code();
    }

    /** JMH itself would end the process with a status of its own. */
    private void checkOptions(String[] options) {
        try {
            new CommandLineOptions(options);
        } catch (CommandLineOptionException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage().strip(), e);
        }
    }
}
