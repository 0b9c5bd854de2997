// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EncoderTest {
    private static final SymbolicValue SYMBOL = OptionalLong::empty;

    private final Encoder encoder = new Encoder();

    private static List<String> recorded() throws IOException {
        try (InputStream in = EncoderTest.class.getResourceAsStream("gnu-as.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(AttLine.parse(line).encode().bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recorded")
    void bytesAreThoseOfGnuAs(String line) {
        String[] parts = line.split(" => ");
        if (parts[1].equals("-")) {
            assertThrows(EncodingException.class, () -> hex(parts[0]), parts[0]);
        } else {
            assertEquals(parts[1], hex(parts[0]), parts[0]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frob %eax | unknown mnemonic: name=frob",
                "addl %rax,%ebx | no such operands: name=addl widthBits=32",
                "incl %rax | operands=%rax",
                "add $1,(%rax) | operand size unknown",
                "lodsb %ds:(%rdi),%al | no such operands",
                "addb $256,%al | immediate out of range",
                "push $0x123456789 | immediate out of range",
                "mov 0x80000000(%rax),%ebx | no such operands",
                "lock addl $1,%eax | LOCK not allowed",
                "lock movl $1,(%rax) | LOCK not allowed",
                "mov %ah,%r8b | beside a REX prefix",
                "mov (%rax,%rsp,2),%ebx | no such operands"
            })
    void refusalSaysWhatIsWrong(String line, String message) {
        EncodingException e = assertThrows(EncodingException.class, () -> hex(line));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void symbolsLeavePlacesOpen() {
        Encoded load = AttLine.parse("movl $sym,sym(%rip)").encode();
        assertEquals("c7050000000000000000", HexFormat.of().formatHex(load.bytes()));
        assertEquals(Fixup.Kind.PC_RELATIVE, load.fixups().get(0).kind());
        assertEquals(2, load.fixups().get(0).offset());
        assertEquals(Fixup.Kind.ABSOLUTE, load.fixups().get(1).kind());
        assertEquals(6, load.fixups().get(1).offset());
        Encoded indexed = AttLine.parse("movq $sym,sym(,%rax,8)").encode();
        assertEquals(Fixup.Kind.ABSOLUTE_SIGNED, indexed.fixups().get(0).kind());
        assertEquals(Fixup.Kind.ABSOLUTE_SIGNED, indexed.fixups().get(1).kind());
        Encoded wide = AttLine.parse("movabs $sym,%rcx").encode();
        assertEquals(8, wide.fixups().get(0).widthBytes());
        assertTrue(AttLine.parse("movl $1,8(%rip)").encode().fixups().isEmpty());
    }

    @Test
    void jumpsComeInTwoSizesAndCallsInOne() {
        assertTrue(encoder.isRelaxable("jmp"));
        assertTrue(encoder.isRelaxable("jnbe"));
        assertFalse(encoder.isRelaxable("call"));
        assertFalse(encoder.isRelaxable("jrcxz"));
        Encoded near = encoder.encodeBranch("jae", true, SYMBOL);
        assertEquals("7300", HexFormat.of().formatHex(near.bytes()));
        assertEquals(new Fixup(1, 1, Fixup.Kind.PC_RELATIVE, SYMBOL), near.fixups().get(0));
        Encoded far = encoder.encodeBranch("jae", false, SYMBOL);
        assertEquals("0f8300000000", HexFormat.of().formatHex(far.bytes()));
        assertEquals("e800000000", hex("call sym"));
        assertEquals("e200", hex("loop sym"));
        assertThrows(EncodingException.class, () -> encoder.encodeBranch("call", true, SYMBOL));
    }

    @Test
    void mnemonicsAndPrefixesAreKnownByName() {
        assertTrue(encoder.isMnemonic("cmovnbel"));
        assertTrue(encoder.isMnemonic("rdtscp"));
        assertFalse(encoder.isMnemonic("lock"));
        assertTrue(encoder.isPrefix("lock"));
        assertTrue(encoder.isPrefix("rex.WRXB"));
        assertFalse(encoder.isPrefix("rex.Q"));
    }
}
