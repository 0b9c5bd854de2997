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
                    "state.isa",
                    "bmi.isa");
    private static final List<String> DECODED_ONLY_RESOURCES =
            List.of("other.isa", "vex.isa", "avx2.isa", "evex.isa", "avx512.isa", "xop.isa");
    private static final List<IsaRow> ROWS = load();
    private static final List<IsaRow> DECODED_ONLY_ROWS = loadDecodedOnly();

    private IsaTable() {}

    /** Returns all forms that the simulator may execute, in the order of the table. */
    public static List<IsaRow> rows() {
        return ROWS;
    }

    /**
     * Returns the forms that are decoded and never executed: CPUID does not offer them and they
     * raise #UD.
     */
    public static List<IsaRow> decodedOnlyRows() {
        return DECODED_ONLY_ROWS;
    }

    private static List<IsaRow> load() {
        List<IsaRow> rows = new ArrayList<>();
        for (String resource : RESOURCES) {
            rows.addAll(IsaParser.parse(resource, text(resource)));
        }
        return List.copyOf(rows);
    }

    private static List<IsaRow> loadDecodedOnly() {
        List<IsaRow> rows = new ArrayList<>();
        for (String resource : DECODED_ONLY_RESOURCES) {
            rows.addAll(IsaParser.parseDecodedOnly(resource, text(resource)));
        }
        return List.copyOf(rows);
    }

    private static String text(String resource) {
        try (InputStream in = IsaTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: name=" + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
