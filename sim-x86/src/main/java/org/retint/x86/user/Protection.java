// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

/** What a program may do with a page; as on the processor, writing and executing imply reading. */
record Protection(boolean read, boolean write, boolean execute) {
    static final Protection READ_WRITE = new Protection(true, true, false);

    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;

    /** Returns the protection that the bits {@code PROT_} say. */
    static Protection of(long bits) {
        return new Protection(
                (bits & PROT_READ) != 0, (bits & PROT_WRITE) != 0, (bits & PROT_EXEC) != 0);
    }

    boolean isNone() {
        return !read && !write && !execute;
    }

    /** Returns whether an access is allowed. */
    boolean allows(Access access) {
        return switch (access) {
            case READ -> !isNone();
            case WRITE -> write;
            case EXECUTE -> execute;
        };
    }

    /** Ways to use memory. */
    enum Access {
        READ,
        WRITE,
        EXECUTE
    }
}
