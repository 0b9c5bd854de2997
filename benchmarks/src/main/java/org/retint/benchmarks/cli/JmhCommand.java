// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Hands its arguments to JMH, which finds the benchmarks in this jar. */
@Command(
        name = "jmh",
        description = "Runs the JMH benchmarks; takes JMH's own options (try: jmh -h).")
final class JmhCommand implements Callable<Integer> {
    @Unmatched private final List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        org.openjdk.jmh.Main.main(arguments.toArray(String[]::new));
        return ExitStatus.OK.code();
    }
}
