// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import java.util.List;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Operand;

/**
 * An instruction as libzydis decodes it.
 *
 * @param mnemonic Zydis's, in upper case
 * @param length bytes, prefixes included
 * @param operands explicit operands, write masks left out
 * @param implicitOperands operands that the opcode implies but the text shows, such as AL
 * @param decoration mask, rounding and broadcast of EVEX
 */
public record ZydisInstruction(
        String mnemonic,
        int length,
        List<Operand> operands,
        List<Operand> implicitOperands,
        Decoration decoration) {}
