// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A directory with the profiles of a command: {@code profile.txt}, {@code profile.html}, {@code
 * profile.speedscope.json}, and {@code NAME.collapsed} for each run.
 */
public final class ProfileDirectory {
    private final Path directory;

    private ProfileDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory if need be.
     *
     * @throws IllegalArgumentException if nothing can be written there
     */
    public static ProfileDirectory prepare(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IllegalArgumentException(directory + ": is no directory: " + e, e);
        }
        if (!Files.isWritable(directory)) {
            throw new IllegalArgumentException(directory + ": cannot be written");
        }
        return new ProfileDirectory(directory);
    }

    /** Writes the files, in place of those of the same names. */
    public void write(String title, List<NamedProfile> profiles) {
        StringBuilder table = new StringBuilder();
        profiles.forEach(named -> table.append(ProfileTable.of(named)));
        write("profile.txt", table.toString());
        write("profile.html", FlameGraphPage.of(title, profiles));
        write("profile.speedscope.json", SpeedscopeJson.of(profiles));
        for (NamedProfile named : profiles) {
            String file = named.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
            write(file + ".collapsed", CollapsedStacks.of(named));
        }
    }

    private void write(String file, String content) {
        try {
            Files.writeString(directory.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(directory.resolve(file) + ": writing failed", e);
        }
    }
}
