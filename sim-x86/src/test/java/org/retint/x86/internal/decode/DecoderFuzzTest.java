// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.Assembler;
import org.retint.x86.asm.AssemblyException;
import org.retint.x86.asm.Formatter;
import org.retint.x86.internal.encode.AssemblableText;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;

/** Every string of bytes is an instruction with a length and a text, or there is a reason. */
class DecoderFuzzTest {
    private static final long ADDRESS = 0x40_0000;

    private final Decoder decoder = new Decoder();
    private final Formatter formatter = new Formatter();

    @FuzzTest(maxDuration = "30s")
    void everyStringHasALengthAndATextThatAssemblesBack(byte[] code) {
        Decoding decoding = decoder.decode(code, 0, code.length);
        if (decoding instanceof Instruction insn) {
            assertTrue(insn.length() >= 1 && insn.length() <= Decoder.MAX_LENGTH);
            assertTrue(insn.length() <= code.length);
            byte[] own = Arrays.copyOf(code, insn.length());
            assertEquals(insn, decoder.decode(own, 0, own.length), "the bytes behind it count");
            byte[] less = Arrays.copyOf(own, own.length - 1);
            assertFalse(decoder.decode(less, 0, less.length) instanceof Instruction);
            checkText(insn, own);
            return;
        }
        switch ((Decoding.Failure) decoding) {
            case TOO_LONG -> assertTrue(code.length >= Decoder.MAX_LENGTH);
            case MORE_BYTES_NEEDED -> assertTrue(code.length < Decoder.MAX_LENGTH);
            case INVALID_OPCODE -> assertTrue(code.length > 0);
        }
        if (code.length > 0) {
            assertEquals("(bad)", formatter.format(code, 0, ADDRESS));
            assertEquals(1, formatter.length(code, 0));
        }
    }

    private void checkText(Instruction insn, byte[] code) {
        assertEquals(code.length, formatter.length(code, 0));
        String text = formatter.format(code, 0, ADDRESS).replaceAll(" +#.*", "");
        assertFalse(text.isBlank() || text.contains("(bad)"), text);
        byte[] again;
        try {
            AssembledImage image = Assembler.assemble(ADDRESS, "fuzz", text + "\n");
            again = image.section(".text").bytes();
        } catch (AssemblyException refused) {
            boolean isKnown =
                    insn.row().decodedOnly()
                            || !AssemblableText.exists(insn)
                            || isFartherWithoutPrefixes(insn);
            assertTrue(isKnown, refused.getMessage());
            return;
        }
        if (!AssemblableText.exists(insn)) {
            return;
        }
        String second = formatter.format(again, 0, ADDRESS).replaceAll(" +#.*", "");
        assertEquals(AssemblableText.preferred(text), second);
    }

    /** Prefixes that mean nothing are in no text, and without them a target may be too far. */
    private static boolean isFartherWithoutPrefixes(Instruction insn) {
        return AssemblableText.isDirectBranch(insn) && insn.opcodeOffset() > 0;
    }
}
