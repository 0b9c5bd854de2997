// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The loops on the machine at hand; needs gcc and an x86-64 Linux. */
public final class NativeRun {
    private static final List<String> SOURCES = List.of("native.c", "loops.S");
    private static final String PROGRAM = "micro";

    private NativeRun() {}

    /**
     * Compiles and runs them; takes some seconds.
     *
     * @return those loops that need no kernel
     * @throws IllegalArgumentException if this machine cannot, with what the compiler or the
     *     program said
     * @throws InterruptedException if the thread was interrupted
     */
    public static List<Microbenchmark> run() throws InterruptedException {
        try {
            Path directory = Files.createTempDirectory(PROGRAM);
            try {
                return run(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot measure natively: " + e.getMessage(), e);
        }
    }

    private static List<Microbenchmark> run(Path directory)
            throws IOException, InterruptedException {
        for (String source : SOURCES) {
            Files.writeString(directory.resolve(source), Microbenchmark.resource(source));
        }
        List<String> compiler = new ArrayList<>(List.of("gcc", "-O2", "-no-pie", "-o", PROGRAM));
        compiler.addAll(SOURCES);
        output(directory, compiler);
        List<Microbenchmark> results = new ArrayList<>();
        for (String line :
                output(directory, List.of(directory.resolve(PROGRAM).toString())).split("\n")) {
            String[] fields = line.split("\t");
            results.add(new Microbenchmark(fields[0], Double.parseDouble(fields[1])));
        }
        return results;
    }

    private static String output(Path directory, List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalArgumentException(
                    String.join(" ", command) + " ended with status " + status + ": " + output);
        }
        return output;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
