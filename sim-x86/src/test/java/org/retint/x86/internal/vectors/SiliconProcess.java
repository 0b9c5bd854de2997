// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.BufferedOutputStream;
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
    private static final int HEAD_BYTES = 8;

    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    SiliconProcess() throws IOException, InterruptedException {
        Path output = Path.of("target").toAbsolutePath();
        Files.createDirectories(output);
        Process make =
                new ProcessBuilder("make", "-s", "-C", SOURCES.toString(), "OUT=" + output)
                        .inheritIO()
                        .start();
        if (make.waitFor() != 0) {
            throw new IOException("make failed: directory=" + SOURCES);
        }
        process =
                new ProcessBuilder(output.resolve("silicon").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        requests = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
        answers = new DataInputStream(process.getInputStream());
    }

    void send(byte[] cases, int count) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        requests.write(head.putInt(count).putInt(0).array());
        requests.write(cases, 0, count * SiliconLayout.REQUEST_BYTES);
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
