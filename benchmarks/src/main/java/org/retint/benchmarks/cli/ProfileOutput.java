// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.retint.benchmarks.profile.NamedProfile;
import org.retint.benchmarks.profile.ProfileDirectory;
import org.retint.benchmarks.profile.ProfileTable;

/** Where profiles go: to the screen, and to a directory if one was asked for. */
final class ProfileOutput {
    private final ProfileDirectory directory;

    /**
     * Finds out whether the directory can be written.
     *
     * @param path the directory, or null for none
     * @throws IllegalArgumentException if it cannot
     */
    ProfileOutput(Path path) {
        directory = path == null ? null : ProfileDirectory.prepare(path);
    }

    void print(String title, List<NamedProfile> profiles, PrintWriter out) {
        profiles.forEach(named -> out.print(ProfileTable.of(named)));
        out.flush();
        if (directory != null) {
            directory.write(title, profiles);
        }
    }
}
