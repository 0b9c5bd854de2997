// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

/**
 * A step of a cipher, of a hash or of a carry-less multiplication on XMM registers, named as the
 * instruction that does nothing else. Slots are named as in {@link Uop}: dst = a and b; the third
 * is XMM0 for SHA256RNDS2.
 */
public enum CryptoOp {
    /** One round of encryption of a with key b. */
    AESENC,
    /** The last round of encryption. */
    AESENCLAST,
    /** One round of decryption of a with key b. */
    AESDEC,
    /** The last round of decryption. */
    AESDECLAST,
    /** InvMixColumns of b. */
    AESIMC,
    /** What the key schedule takes from b, with the immediate as round constant. */
    AESKEYGENASSIST,
    /** The product of the halves of a and b that the immediate chooses. */
    PCLMULQDQ,
    /** Four rounds of SHA-1 on state a with words b, the immediate telling which. */
    SHA1RNDS4,
    /** Words b with E from state a. */
    SHA1NEXTE,
    /** First step of the schedule of SHA-1. */
    SHA1MSG1,
    /** Last step of the schedule of SHA-1. */
    SHA1MSG2,
    /** Two rounds of SHA-256 on state b, a with words from the third slot. */
    SHA256RNDS2,
    /** First step of the schedule of SHA-256. */
    SHA256MSG1,
    /** Last step of the schedule of SHA-256. */
    SHA256MSG2;

    private static final CryptoOp[] VALUES = values();

    /** Returns the operation of an ordinal. */
    public static CryptoOp of(int ordinal) {
        return VALUES[ordinal];
    }
}
