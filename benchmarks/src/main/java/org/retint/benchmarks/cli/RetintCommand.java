// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import org.retint.sim.UnsupportedGuestException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The command {@code retint.jar}. */
@Command(
        name = "retint",
        description = "Simulates x86-64 kernel code that patches or restarts itself while it runs.",
        mixinStandardHelpOptions = true,
        version = "retint 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            HelpCommand.class,
            ExperimentCommand.class,
            VectorsCommand.class,
            LitmusCommand.class,
            DisasmCommand.class,
            SitesCommand.class,
            RunCommand.class,
            ThroughputCommand.class,
            AnalyzeCommand.class,
            MicroCommand.class,
            ExploreCommand.class,
            CompareCommand.class,
            MergeCommand.class,
            JmhCommand.class
        })
public final class RetintCommand {
    private RetintCommand() {}

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Returns the parser with every command; executing it returns the exit status. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new RetintCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().get("run").setStopAtPositional(true); // the rest is the program's
        line.setParameterExceptionHandler(RetintCommand::usageError);
        line.setExecutionExceptionHandler((error, command, parsed) -> failure(error, command));
        return line;
    }

    private static int usageError(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        command.getErr().println(error.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE.code();
    }

    private static int failure(Exception error, CommandLine command) throws Exception {
        if (error instanceof UnsupportedGuestException) {
            command.getErr().println(error.getMessage());
            return ExitStatus.UNSUPPORTED.code();
        }
        if (error instanceof IllegalArgumentException) {
            command.getErr().println(error.getMessage());
            return ExitStatus.BAD_INPUT.code();
        }
        throw error;
    }
}
