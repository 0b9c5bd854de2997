// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser of the host without a window; a test without one is skipped. */
public final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 60;

    private Browser() {}

    /** Returns a picture of a page, in PNG. */
    public static byte[] draw(Path directory, String html) throws IOException {
        Path png = directory.resolve("page.png");
        run(directory, html, "--window-size=1100,1400", "--screenshot=" + png);
        return Files.readAllBytes(png);
    }

    /** Returns a page as it is after its scripts have run, as HTML. */
    public static String afterScripts(Path directory, String html) throws IOException {
        return run(directory, html, "--dump-dom");
    }

    private static String run(Path directory, String html, String... options) throws IOException {
        String browser = find();
        assumeTrue(browser != null, "needs a browser on the path, one of " + NAMES);
        Path page = Files.writeString(directory.resolve("page.html"), html);
        Path output = directory.resolve("browser.out");
        List<String> command = new ArrayList<>(List.of(browser, "--headless", "--no-sandbox"));
        command.add("--disable-gpu");
        command.add("--user-data-dir=" + directory.resolve("profile"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectError(directory.resolve("browser.log").toFile())
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = false;
        try {
            ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        assumeTrue(ended, "the browser did not end in time: seconds=" + SECONDS);
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String find() {
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : NAMES) {
                if (Files.isExecutable(Path.of(directory, name))) {
                    return name;
                }
            }
        }
        return null;
    }
}
