// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The descriptors of a program. */
final class FileTable {
    /** Most descriptors. */
    static final int MAX_DESCRIPTORS = 1024;

    private record Descriptor(OpenFile file, boolean closesOnExec) {}

    private final List<Descriptor> descriptors = new ArrayList<>();

    /**
     * Adds a file under the lowest free number.
     *
     * @param lowest least number
     */
    int add(OpenFile file, boolean closesOnExec, int lowest) {
        int number = lowest;
        while (number < descriptors.size() && descriptors.get(number) != null) {
            number++;
        }
        if (lowest < 0 || number >= MAX_DESCRIPTORS) {
            throw new SystemCallError(Errno.EMFILE);
        }
        set(number, new Descriptor(file, closesOnExec));
        return number;
    }

    /** Puts a file under a number, in place of the one that has it. */
    void replace(int number, OpenFile file, boolean closesOnExec) throws IOException {
        if (number < 0 || number >= MAX_DESCRIPTORS) {
            throw new SystemCallError(Errno.EBADF);
        }
        if (number < descriptors.size() && descriptors.get(number) != null) {
            close(number);
        }
        set(number, new Descriptor(file, closesOnExec));
    }

    /** Returns the file under a number; EBADF if there is none. */
    OpenFile file(long number) {
        return descriptor(number).file();
    }

    boolean closesOnExec(long number) {
        return descriptor(number).closesOnExec();
    }

    void setClosesOnExec(long number, boolean value) {
        set((int) number, new Descriptor(file(number), value));
    }

    /** Removes a number, and closes its file if no other leads to it. */
    void close(long number) throws IOException {
        OpenFile file = file(number);
        descriptors.set((int) number, null);
        boolean isShared =
                descriptors.stream().anyMatch(other -> other != null && other.file() == file);
        if (!isShared) {
            file.close();
        }
    }

    /** Closes everything. */
    void closeAll() throws IOException {
        for (int i = 0; i < descriptors.size(); i++) {
            if (descriptors.get(i) != null) {
                close(i);
            }
        }
    }

    private Descriptor descriptor(long number) {
        boolean isThere = (int) number >= 0 && (int) number < descriptors.size();
        Descriptor descriptor = isThere ? descriptors.get((int) number) : null;
        if (descriptor == null) {
            throw new SystemCallError(Errno.EBADF);
        }
        return descriptor;
    }

    private void set(int number, Descriptor descriptor) {
        while (descriptors.size() <= number) {
            descriptors.add(null);
        }
        descriptors.set(number, descriptor);
    }
}
