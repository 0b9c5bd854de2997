// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

/** Constants of the architecture that more than one package needs. */
public final class X86 {
    /** Most bytes that an instruction may have. */
    public static final int MAX_INSTRUCTION_BYTES = 15;

    private X86() {}
}
