// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.internal.isa.VectorEncoding.Masking;
import org.retint.x86.internal.isa.VectorEncoding.Rounding;

/**
 * The spelling of an operand taken apart: {@code v/mv/b32{er}} is register {@code v}, memory {@code
 * mv}, a broadcast of 32 bits and static rounding.
 *
 * @param register the part that tells the register, or an empty string
 * @param place where the register is named: {@code rm}, {@code v}, {@code is4}, or an empty string
 * @param memory the part that tells the memory, such as {@code m64} or {@code mv2}, or an empty
 *     string
 * @param index the register that indexes memory, or an empty string
 * @param broadcastBits width of the element broadcast, or 0
 * @param displacementBytes unit of an 8-bit displacement where it is not the size of the memory
 *     operand, else 0
 * @param masking what the operand may be masked by
 * @param rounding what EVEX.b means beside it
 */
record OperandNotation(
        String register,
        String place,
        String memory,
        String index,
        int broadcastBits,
        int displacementBytes,
        Masking masking,
        Rounding rounding) {
    private static final Pattern OPERAND =
            Pattern.compile(
                    "(?:(rm?|rm?8|rm?16|rm?32|rm?64|x|y|z|v|v2|v4|v8|k|mm|tmm|bnd|st)(?:@(rm|v|is4))?)?"
                            + "(?:(?:^|/)(m[0-9]{1,4}|mv[248]?)(?:\\[(x|y|z|v|v2)\\])?)?"
                            + "(?:/b(16|32|64))?(?:/n([1248]))?"
                            + "(?:\\{(k|kz|k!)\\})?(?:\\{(er|sae|b)\\})?");

    /** Returns the parts of a name; all of them are empty if it is none of this kind. */
    static OperandNotation of(String name) {
        Matcher matcher = OPERAND.matcher(name);
        if (!matcher.matches()) {
            return new OperandNotation("", "", "", "", 0, 0, Masking.NONE, Rounding.NONE);
        }
        return new OperandNotation(
                text(matcher.group(1)),
                text(matcher.group(2)),
                text(matcher.group(3)),
                text(matcher.group(4)),
                number(matcher.group(5)),
                number(matcher.group(6)),
                masking(text(matcher.group(7))),
                rounding(text(matcher.group(8))));
    }

    boolean hasRegister() {
        return !register.isEmpty();
    }

    boolean hasMemory() {
        return !memory.isEmpty();
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }

    private static int number(String group) {
        return group == null ? 0 : Integer.parseInt(group);
    }

    private static Masking masking(String text) {
        return switch (text) {
            case "k" -> Masking.MERGING;
            case "kz" -> Masking.ZEROING;
            case "k!" -> Masking.REQUIRED;
            default -> Masking.NONE;
        };
    }

    private static Rounding rounding(String text) {
        return switch (text) {
            case "er" -> Rounding.STATIC;
            case "sae" -> Rounding.SAE;
            case "b" -> Rounding.IGNORED;
            default -> Rounding.NONE;
        };
    }
}
