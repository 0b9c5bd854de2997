// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;

/**
 * One instruction form: a row of {@code x86.isa}.
 *
 * @param mnemonic Intel's, in upper case; condition codes are spelt out (JNZ, SETB, CMOVLE), one
 *     name stands for all widths (MOVS, CBW, CWD, PUSHF, IRET)
 * @param family the mnemonic as the table spells it: {@code Jcc} for JNZ, else the mnemonic
 * @param operands operand patterns in Intel order with their access
 * @param encoding how the bytes are laid out, in the manual's notation
 * @param widths operand widths in bits that the form has; empty if width means nothing to it;
 *     vector lengths if {@link VectorEncoding#LENGTH_IS_WIDTH} says so
 * @param flagsRead status flags read, as a mask of RFLAGS
 * @param flagsWritten status flags given a defined value
 * @param flagsUndefined status flags left undefined
 * @param cpl numerically highest privilege level that may execute it: 0 or 3; where IOPL or a
 *     control register decides, 3
 * @param cpuid CPUID feature that offers it, or empty for the base set
 * @param uopClass class that timing models price it by
 * @param lockable whether LOCK is allowed with a memory destination
 * @param decodedOnly whether the form is known to the decoder alone: CPUID does not offer it, and
 *     it raises #UD when executed
 */
public record IsaRow(
        String mnemonic,
        String family,
        List<OperandPattern> operands,
        Encoding encoding,
        List<Integer> widths,
        int flagsRead,
        int flagsWritten,
        int flagsUndefined,
        int cpl,
        String cpuid,
        UopClass uopClass,
        boolean lockable,
        boolean decodedOnly) {
    /** Returns the form as the coverage listing prints it, such as {@code XADD rm, r}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(mnemonic);
        String separator = " ";
        for (OperandPattern operand : operands) {
            text.append(separator).append(operand.name());
            separator = ", ";
        }
        return text.toString();
    }
}
