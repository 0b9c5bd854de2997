// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of x87 control instructions that wait for pending exceptions first. They are two
 * instructions, FWAIT and the form that does not wait, and a listing shows them as two.
 *
 * @see "Intel SDM vol. 1, x87 FPU Control Instructions"
 */
final class WaitingForms {
    private static final byte FWAIT = (byte) 0x9b;
    private static final List<String> STEMS =
            List.of("init", "clex", "stcw", "stsw", "save", "stenv", "setpm", "eni", "disi");
    private static final String SUFFIXES = "wsl";

    private WaitingForms() {}

    /** Returns the name of the form that does not wait, or null if a mnemonic is no such name. */
    static String withoutWait(String mnemonic) {
        if (!mnemonic.startsWith("f")) {
            return null;
        }
        String rest = mnemonic.substring(1);
        int last = rest.length() - 1;
        boolean isKnown =
                STEMS.contains(rest)
                        || (last > 0
                                && SUFFIXES.indexOf(rest.charAt(last)) >= 0
                                && STEMS.contains(rest.substring(0, last)));
        String name = "fn" + rest;
        return isKnown && !MnemonicIndex.find(name).isEmpty() ? name : null;
    }

    /** Returns FWAIT and the instruction after it. */
    static Encoded waiting(Encoded insn) {
        byte[] bytes = new byte[insn.bytes().length + 1];
        bytes[0] = FWAIT;
        System.arraycopy(insn.bytes(), 0, bytes, 1, insn.bytes().length);
        List<Fixup> fixups = new ArrayList<>();
        for (Fixup fixup : insn.fixups()) {
            fixups.add(
                    new Fixup(fixup.offset() + 1, fixup.widthBytes(), fixup.kind(), fixup.value()));
        }
        return new Encoded(bytes, fixups, insn.row());
    }
}
