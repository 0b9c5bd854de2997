// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that a command will write: whether it can is found out before the command does its work.
 */
final class OutputFile {
    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /**
     * Opens a file for writing, creating it if need be, and leaves its content alone.
     *
     * @param path the file, or null for none: then {@link #write} does nothing
     * @throws IllegalArgumentException if it cannot be written
     */
    static OutputFile prepare(Path path) {
        if (path != null) {
            try {
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        .close();
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        path + ": cannot be written: " + why(path, e), e);
            }
        }
        return new OutputFile(path);
    }

    private static String why(Path path, IOException error) {
        if (Files.isDirectory(path)) {
            return "it is a directory";
        }
        Path directory = path.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            return "no such directory: " + directory.getFileName();
        }
        return error instanceof AccessDeniedException ? "access denied" : error.getMessage();
    }

    /** Replaces the file's content. */
    void write(String content) {
        if (path == null) {
            return;
        }
        try {
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": writing failed", e);
        }
    }
}
