// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Vector files written by tests. */
final class VectorText {
    /** What a file of user-mode tests begins with. */
    static final String USER =
            """
            #x86vec 1
            #mem rw 10000000 2000
            #mem ro 10004000 1000
            #mem code 20000000 2000
            #default rax=1 rcx=2 rsp=10001000 rip=20000800 flags=202 mxcsr=1f80 fcw=37f fsw=0
            """;

    private VectorText() {}

    static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Returns a test's line; blanks between the fields stand for tabs. */
    static String line(String... fields) {
        return String.join("\t", fields) + "\n";
    }

    /** Runs a file's tests and returns those that fail. */
    static List<VectorFailure> failures(byte[] file) throws IOException {
        List<VectorFailure> failures = new ArrayList<>();
        new VectorJudge("").judge("f.vec.gz", new ByteArrayInputStream(file), failures::add);
        return failures;
    }
}
