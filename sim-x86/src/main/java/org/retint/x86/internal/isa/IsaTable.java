// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The instruction forms of the table, parsed once: {@code x86.isa}, whose head describes the
 * notation, and a file for each further unit of the processor.
 */
public final class IsaTable {
    private static final List<String> RESOURCES =
            List.of(
                    "x86.isa",
                    "sse.isa",
                    "packed.isa",
                    "mmx.isa",
                    "x87.isa",
                    "crypto.isa",
                    "state.isa");
    private static final List<IsaRow> ROWS = load();

    private IsaTable() {}

    /** Returns all forms in the order of the table. */
    public static List<IsaRow> rows() {
        return ROWS;
    }

    private static List<IsaRow> load() {
        List<IsaRow> rows = new ArrayList<>();
        for (String resource : RESOURCES) {
            rows.addAll(load(resource));
        }
        return List.copyOf(rows);
    }

    private static List<IsaRow> load(String resource) {
        try (InputStream in = IsaTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: name=" + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return IsaParser.parse(resource, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
