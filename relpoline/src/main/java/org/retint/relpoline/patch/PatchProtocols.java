// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The protocols that come with the project: step lists in resources. */
public final class PatchProtocols {
    /** Two grace periods for each batch; slow paths always learn. */
    public static final PatchProtocol KEEP_LEARNING = load("keep-learning");

    /** Five grace periods for each retraining of all sites; slow paths learn only meanwhile. */
    public static final PatchProtocol FULL_CYCLE = load("full-cycle");

    /** One promotion, no retraining. */
    public static final PatchProtocol ONCE = load("once");

    /** A breakpoint over the compare while the rest changes; one grace period for each batch. */
    public static final PatchProtocol BREAKPOINT = load("breakpoint");

    /** A breakpoint over the fast call only; can only be explored. */
    public static final PatchProtocol BREAKPOINT_AT_CALL = load("breakpoint-at-call");

    /** All other CPUs are held, and start their blocks again; can only be explored. */
    public static final PatchProtocol STOP_MACHINE = load("stop-machine");

    private PatchProtocols() {}

    /** Returns all protocols that the runtime's task can do. */
    public static List<PatchProtocol> all() {
        return List.of(KEEP_LEARNING, FULL_CYCLE, ONCE, BREAKPOINT);
    }

    /**
     * Returns a protocol that the runtime's task can do by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static PatchProtocol named(String name) {
        return all().stream()
                .filter(protocol -> protocol.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no such protocol: %s; one of %s"
                                                .formatted(
                                                        name,
                                                        all().stream()
                                                                .map(PatchProtocol::name)
                                                                .toList())));
    }

    private static PatchProtocol load(String name) {
        String file = "/org/retint/relpoline/protocols/" + name + ".protocol";
        try (InputStream stream = PatchProtocols.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing from the module: " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return PatchProtocol.parse(name, file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("resource unreadable: " + file, e);
        }
    }
}
