// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Files that the host lends a program: its streams, and the null device. */
final class HostStreams {
    private HostStreams() {}

    /** Returns a pipe from which the program reads. */
    static OpenFile input(InputStream in) {
        return new OpenFile() {
            @Override
            byte[] read(int count) throws IOException {
                byte[] buffer = new byte[Math.min(count, 1 << 16)];
                int got = in.read(buffer, 0, buffer.length);
                return java.util.Arrays.copyOf(buffer, Math.max(got, 0));
            }

            @Override
            FileStatus status() {
                return FileStatus.special(FileStatus.S_IFIFO, 1);
            }
        };
    }

    /** Returns a pipe to which the program writes; every write is passed on at once. */
    static OpenFile output(OutputStream out, long inode) {
        return new OpenFile() {
            @Override
            void write(byte[] bytes) throws IOException {
                out.write(bytes);
                out.flush();
            }

            @Override
            FileStatus status() {
                return FileStatus.special(FileStatus.S_IFIFO, inode);
            }
        };
    }

    /** Returns {@code /dev/null}. */
    static OpenFile nullDevice() {
        return new OpenFile() {
            @Override
            byte[] read(int count) {
                return new byte[0];
            }

            @Override
            void write(byte[] bytes) {
                // what is written there is gone
            }

            @Override
            long seek(long offset, int whence) {
                return 0;
            }

            @Override
            FileStatus status() {
                return FileStatus.special(FileStatus.S_IFCHR, 4);
            }
        };
    }
}
