// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs programs of the host whose results tests compare with; a test without them is skipped. */
public final class HostTool {
    private HostTool() {}

    /** Returns what a program writes; skips the test if it is not installed. */
    public static byte[] output(Path directory, String... command) throws IOException {
        Path output = Files.createTempFile(directory, "output", "");
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(output.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException missing) {
            assumeTrue(false, "needs " + command[0] + ": " + missing.getMessage());
            throw missing;
        }
        try {
            assertEquals(0, process.waitFor(), () -> String.join(" ", command));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return Files.readAllBytes(output);
    }

    /** Returns the object that GNU as makes of a text; skips the test without it. */
    public static Path assemble(Path directory, String text) throws IOException {
        Path source = Files.createTempFile(directory, "source", ".s");
        Files.writeString(source, text, StandardCharsets.UTF_8);
        Path object = Path.of(source.toString().replace(".s", ".o"));
        output(directory, "as", "-o", object.toString(), source.toString());
        return object;
    }
}
