// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of guest assembly.
 *
 * @param name file name for messages
 * @param text its text, in AT&amp;T syntax
 */
public record KernelSource(String name, String text) {
    /** Checks that there is a name and a text. */
    public KernelSource {
        Objects.requireNonNull(text, "text");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a source needs a name for messages");
        }
    }

    /**
     * Reads a source from a stream and closes it. A module reads its own resources: {@code
     * KernelSource.read("rseq.S", RseqSources.class.getResourceAsStream("rseq.S"))}.
     *
     * @param name file name for messages
     * @param stream UTF-8 text, or null if the resource does not exist
     * @throws IllegalArgumentException if {@code stream} is null
     */
    public static KernelSource read(String name, InputStream stream) {
        if (stream == null) {
            throw new IllegalArgumentException("no such resource: name=" + name);
        }
        try (stream) {
            return new KernelSource(
                    name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read guest source: name=" + name, e);
        }
    }
}
