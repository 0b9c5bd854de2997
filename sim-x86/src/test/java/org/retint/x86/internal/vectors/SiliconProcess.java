// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The native half of the silicon runner, built by its own Makefile and talked to by pipes. */
final class SiliconProcess implements AutoCloseable {
    private static final Path SOURCES = Path.of("src/test/native");
    private static final Path OUTPUT = Path.of("target").toAbsolutePath();
    private static final int HEAD_BYTES = 8;

    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    SiliconProcess() throws IOException {
        process =
                new ProcessBuilder(OUTPUT.resolve("silicon").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        requests = process.getOutputStream();
        answers = new DataInputStream(process.getInputStream());
    }

    /** Makes the program that processes run. */
    static void build() throws IOException, InterruptedException {
        Files.createDirectories(OUTPUT);
        Process make =
                new ProcessBuilder("make", "-s", "-C", SOURCES.toString(), "OUT=" + OUTPUT)
                        .inheritIO()
                        .start();
        if (make.waitFor() != 0) {
            throw new IOException("make failed: directory=" + SOURCES);
        }
    }

    /** Sends requests. The answers to those before must have been received. */
    void send(byte[] cases) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(cases.length / SiliconLayout.REQUEST_BYTES).putInt(0);
        requests.write(head.array());
        requests.write(cases);
        requests.flush();
    }

    ByteBuffer receive() throws IOException {
        byte[] head = new byte[HEAD_BYTES];
        answers.readFully(head);
        byte[] body = new byte[ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt()];
        answers.readFully(body);
        return ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        requests.close();
        answers.close();
        process.destroy();
    }
}
