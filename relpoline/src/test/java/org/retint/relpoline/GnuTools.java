// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** GNU as, ld and objdump, for tests that compare with them; skips where they are missing. */
final class GnuTools {
    private GnuTools() {}

    /** Assembles and links at the kernel's text address; returns the executable. */
    static Path link(Path directory, String text) throws IOException, InterruptedException {
        Path source = directory.resolve("unit.S");
        Path object = directory.resolve("unit.o");
        Path linked = directory.resolve("unit");
        Files.writeString(source, text);
        run(directory, "as", "-o", object.toString(), source.toString());
        run(
                directory,
                "ld",
                "-Ttext=0xffffffff80100000",
                "-e",
                "0",
                "-o",
                linked.toString(),
                object.toString());
        return linked;
    }

    /** Disassembles a function: one line an instruction, bytes and text. */
    static List<String> disassemble(Path directory, Path linked, String function)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        String all =
                run(directory, "objdump", "-d", "--disassemble=" + function, linked.toString());
        for (String line : all.split("\n", -1)) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 3) {
                lines.add(columns[1].strip() + " | " + columns[2].strip().replaceAll(" +", " "));
            }
        }
        return lines;
    }

    static String run(Path directory, String... command) throws IOException, InterruptedException {
        assumeTrue(isInstalled(command[0]), "skipped: " + command[0] + " is not installed");
        Path output = directory.resolve("output");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        int status = process.waitFor();
        String text = Files.readString(output, StandardCharsets.ISO_8859_1);
        assertEquals(0, status, () -> String.join(" ", command) + "\n" + text);
        return text;
    }

    private static boolean isInstalled(String tool) {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String directory : path.split(java.io.File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(directory, tool))) {
                return true;
            }
        }
        return false;
    }
}
