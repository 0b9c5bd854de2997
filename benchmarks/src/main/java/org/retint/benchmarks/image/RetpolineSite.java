// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.image;

/**
 * A branch to a retpoline thunk.
 *
 * @param address of its first byte, prefix included; in an object from the start of the section
 * @param form what it is
 * @param register the register that holds its target: {@code rax}
 * @param section name of the section it is in
 */
public record RetpolineSite(long address, Form form, String register, String section) {
    /** Kinds of branches. */
    public enum Form {
        /** CALL, 5 bytes. */
        CALL("call"),
        /** JMP, 5 bytes. */
        JMP("jmp"),
        /** CALL behind a CS prefix, 6 bytes, room for a call through r8 to r15 and an LFENCE. */
        CS_CALL("cs-call"),
        /** JMP behind a CS prefix, 6 bytes. */
        CS_JMP("cs-jmp"),
        /** Conditional jump, 6 bytes. */
        JCC("jcc");

        private static final int CS_PREFIX = 0x2e;

        private final String text;

        Form(String text) {
            this.text = text;
        }

        /** Returns the form of the branch at an index, or null if none begins there. */
        static Form at(byte[] code, int offset) {
            int first = offset < code.length ? code[offset] & 0xff : 0;
            int second = offset + 1 < code.length ? code[offset + 1] & 0xff : 0;
            return switch (first) {
                case 0xe8 -> CALL;
                case 0xe9 -> JMP;
                case CS_PREFIX -> second == 0xe8 ? CS_CALL : second == 0xe9 ? CS_JMP : null;
                case 0x0f -> (second & 0xf0) == 0x80 ? JCC : null;
                default -> null;
            };
        }

        /**
         * Returns the form of the branch whose displacement is at an index, or null if there is
         * none.
         */
        static Form ofDisplacementAt(byte[] code, int offset) {
            if (offset >= 2) {
                Form longer = at(code, offset - 2);
                if (longer != null && longer.displacementOffset() == 2) {
                    return longer;
                }
            }
            Form shorter = offset >= 1 ? at(code, offset - 1) : null;
            return shorter != null && shorter.displacementOffset() == 1 ? shorter : null;
        }

        /** Returns the bytes before the 32-bit displacement. */
        int displacementOffset() {
            return this == CALL || this == JMP ? 1 : 2;
        }

        /** Returns the text as it is printed. */
        @Override
        public String toString() {
            return text;
        }
    }
}
