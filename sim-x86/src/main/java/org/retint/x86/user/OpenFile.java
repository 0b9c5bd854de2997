// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;

/**
 * What a descriptor leads to; descriptors that were duplicated share it. Without an override it can
 * be neither read nor written nor positioned.
 */
abstract class OpenFile {
    /** Returns up to {@code count} bytes from the position on, none at the end. */
    byte[] read(int count) throws IOException {
        throw new SystemCallError(Errno.EBADF);
    }

    /** Returns up to {@code count} bytes from an offset on; the position stays. */
    byte[] readAt(int count, long offset) throws IOException {
        throw new SystemCallError(Errno.ESPIPE);
    }

    /** Writes all bytes. */
    void write(byte[] bytes) throws IOException {
        throw new SystemCallError(Errno.EBADF);
    }

    /** Moves the position and returns it. */
    long seek(long offset, int whence) throws IOException {
        throw new SystemCallError(Errno.ESPIPE);
    }

    /** Returns what stat says of the file. */
    abstract FileStatus status() throws IOException;

    /** Returns whether it is a terminal. */
    boolean isTerminal() {
        return false;
    }

    /** Called when the last descriptor is closed. */
    void close() throws IOException {}
}
