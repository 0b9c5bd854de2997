// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.internal.isa.VectorEncoding.Distinct;
import org.retint.x86.internal.isa.VectorEncoding.Masking;
import org.retint.x86.internal.isa.VectorEncoding.Rounding;
import org.retint.x86.internal.isa.VectorEncoding.Space;

/** Reads the first token of a vector row's encoding, such as {@code EVEX.66.0F38.W1}. */
final class VectorNotation {
    private static final Pattern PREFIX =
            Pattern.compile(
                    "(VEX|EVEX|XOP)(\\.(LIG|128|256|512))?\\.(NP|66|F3|F2)"
                            + "\\.(0F|0F38|0F3A|MAP[0-7]|M0[89A])(\\.(WIG|W0|W1))?");

    private final Space space;
    private final int lengthBits;
    private final int map;
    private final Encoding.Prefix prefix;
    private final int w;
    private Distinct distinct = Distinct.NONE;
    private boolean sibRequired;

    private VectorNotation(Matcher token) {
        space = Space.valueOf(token.group(1));
        lengthBits = length(token.group(3));
        prefix =
                switch (token.group(4)) {
                    case "66" -> Encoding.Prefix.P66;
                    case "F3" -> Encoding.Prefix.PF3;
                    case "F2" -> Encoding.Prefix.PF2;
                    default -> Encoding.Prefix.NONE;
                };
        map =
                switch (token.group(5)) {
                    case "0F" -> 1;
                    case "0F38" -> 2;
                    case "0F3A" -> 3;
                    default ->
                            Integer.parseInt(
                                    token.group(5).substring(token.group(5).length() - 1), 16);
                };
        String width = token.group(7);
        w = width == null || width.equals("WIG") ? -1 : width.charAt(1) - '0';
    }

    static boolean isPrefix(String token) {
        return token.indexOf('.') >= 0;
    }

    /** Returns the meaning of a token for which {@link #isPrefix} holds. */
    static VectorNotation parse(String token) {
        Matcher matcher = PREFIX.matcher(token);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected an encoding token: found=" + token);
        }
        return new VectorNotation(matcher);
    }

    private static int length(String text) {
        if (text == null) {
            return VectorEncoding.LENGTH_IS_WIDTH;
        }
        return text.equals("LIG") ? VectorEncoding.ANY_LENGTH : Integer.parseInt(text);
    }

    int map() {
        return map;
    }

    Encoding.Prefix prefix() {
        return prefix;
    }

    int w() {
        return w;
    }

    /** Takes one of the demands {@code sib}, {@code dst!} and {@code all!}. */
    void demand(String token) {
        switch (token) {
            case "dst!" -> distinct = Distinct.DESTINATION;
            case "all!" -> distinct = Distinct.ALL;
            default -> sibRequired = true;
        }
    }

    /** Returns what the row demands, with what the names of its operands add. */
    VectorEncoding encoding(List<OperandPattern> operands) {
        Masking masking = Masking.NONE;
        Rounding rounding = Rounding.NONE;
        int broadcastBits = 0;
        int displacementBytes = 0;
        for (OperandPattern operand : operands) {
            OperandNotation notation = OperandNotation.of(operand.name());
            if (notation.masking() != Masking.NONE) {
                masking = notation.masking();
            }
            if (notation.rounding() != Rounding.NONE) {
                rounding = notation.rounding();
            }
            broadcastBits += notation.broadcastBits();
            displacementBytes += notation.displacementBytes();
        }
        return new VectorEncoding(
                space,
                lengthBits,
                masking,
                rounding,
                broadcastBits,
                displacementBytes,
                distinct,
                sibRequired);
    }
}
