// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The text of a litmus test.
 *
 * @param name its path: as given, relative to a base, or in its archive
 * @param text the whole file
 */
record LitmusSource(String name, String text) {
    private static final String SUFFIX = ".litmus";
    private static final int MAX_BYTES = 1 << 20;

    /**
     * Reads a file, or every {@code .litmus} file of a {@code .tar.gz} archive in the order of
     * their paths.
     *
     * @param base directory that names of files are relative to, or null
     * @throws IllegalArgumentException if the file is missing, unreadable or no such archive
     */
    static List<LitmusSource> read(Path file, Path base) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (file.toString().endsWith(".tar.gz")) {
                return archived(file, in);
            }
            return List.of(new LitmusSource(name(file, base), text(file.toString(), in)));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(file + ": no such file", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String name(Path file, Path base) {
        return base == null
                ? file.toString()
                : base.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }

    private static List<LitmusSource> archived(Path file, InputStream in) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in));
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            if (entry.isFile() && entry.getName().endsWith(SUFFIX)) {
                texts.put(entry.getName(), text(file + ": " + entry.getName(), tar));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(file + ": expected " + SUFFIX + " files in it");
        }
        List<LitmusSource> sources = new ArrayList<>();
        texts.forEach((name, text) -> sources.add(new LitmusSource(name, text)));
        return sources;
    }

    private static String text(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(name + ": larger than a test: most=" + MAX_BYTES);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
