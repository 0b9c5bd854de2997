// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.List;

/** Chooses the form and the bytes of an instruction, as GNU as 2.40 does. Stateless. */
public final class Encoder {
    /**
     * Encodes one instruction. Direct branches are CALL only; see {@link #encodeBranch}.
     *
     * @param attMnemonic mnemonic in AT&amp;T spelling, lower case
     * @param prefixes prefix words in the order written: {@code lock}, {@code rep}, {@code data16}
     * @param operands operands in AT&amp;T order, source first
     * @throws EncodingException if there is no such instruction
     */
    public Encoded encode(String attMnemonic, List<String> prefixes, List<AsmOperand> operands) {
        return unknown(attMnemonic);
    }

    /**
     * Encodes a direct jump in the size asked for.
     *
     * @param attMnemonic a mnemonic for which {@link #isRelaxable} holds
     * @param shortForm whether the distance takes 8 bits, else 32
     * @param target the address jumped to
     */
    public Encoded encodeBranch(String attMnemonic, boolean shortForm, SymbolicValue target) {
        return unknown(attMnemonic);
    }

    /** Returns whether a mnemonic is a jump with a short and a near form: jmp or a jcc. */
    public boolean isRelaxable(String attMnemonic) {
        return false;
    }

    /** Returns whether a mnemonic is known, with or without a size suffix. */
    public boolean isMnemonic(String attMnemonic) {
        return false;
    }

    /** Returns whether a word is an instruction prefix: {@code lock}, {@code rep}, {@code fs}. */
    public boolean isPrefix(String word) {
        return false;
    }

    private static Encoded unknown(String attMnemonic) {
        throw new EncodingException("unknown mnemonic: name=" + attMnemonic);
    }
}
