// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The instruction forms of {@code x86.isa}, parsed once. */
public final class IsaTable {
    private static final String RESOURCE = "x86.isa";
    private static final List<IsaRow> ROWS = load();

    private IsaTable() {}

    /** Returns all forms in the order of the table. */
    public static List<IsaRow> rows() {
        return ROWS;
    }

    private static List<IsaRow> load() {
        try (InputStream in = IsaTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: name=" + RESOURCE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return IsaParser.parse(RESOURCE, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
