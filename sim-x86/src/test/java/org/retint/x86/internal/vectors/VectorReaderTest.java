// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the format does not allow is refused with file and line. */
class VectorReaderTest {
    private static final String NOP =
            VectorText.line("90", "nop", "rax=7", "-", "-", "-", "-", "-");

    private static int count(byte[] file) throws IOException {
        try (VectorReader reader = new VectorReader("f", new ByteArrayInputStream(file))) {
            int count = 0;
            while (reader.next() != null) {
                count++;
            }
            return count;
        }
    }

    private static String refusal(byte[] file) {
        return assertThrows(VectorFormatException.class, () -> count(file)).getMessage();
    }

    @Test
    void defaultsHoldWhereATestSaysNothing() throws IOException {
        byte[] file = VectorText.compressed(VectorText.USER + NOP);
        try (VectorReader reader = new VectorReader("f", new ByteArrayInputStream(file))) {
            InstructionVector test = reader.next();
            assertEquals(7, test.in("rax"));
            assertEquals(2, test.in("rcx"));
            assertEquals(0x20000801, test.expectedRip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90|n|-|-|-|-|-|a test has 8 fields, not 7",
                "9|n|-|-|-|-|-|-|not bytes in hexadecimal: 9",
                "9G|n|-|-|-|-|-|-|not bytes in hexadecimal: 9G",
                "-|n|-|-|-|-|-|-|not bytes in hexadecimal: -",
                "90|n|rxx=1|-|-|-|-|-|not name=value: rxx=1",
                "90|n|rax=|-|-|-|-|-|not a hexadecimal number: ",
                "90|n|rax=01|-|-|-|-|-|not a hexadecimal number: 01",
                "90|n|rax=11112222333344445|-|-|-|-|-|more than 64 bits: 11112222333344445",
                "90|n|rax=1 rax=2|-|-|-|-|-|named twice: rax",
                "90|n|rip=30000000|-|-|-|-|-|no code at rip=30000000",
                "90|n|-|10000000|-|-|-|-|not address:bytes: 10000000",
                "90|n|-|10001fff:0102|-|-|-|-|no memory at 10001fff",
                "90|n|-|-|-|-|six|-|not an exception: six",
                "90|n|-|-|-|-|256|-|not a vector: 256",
                "90|n|-|-|-|-|13:0:0|-|not an exception: 13:0:0",
                "90|n|-|-|-|-|-|steps=x|not a hexadecimal number: x",
                "90|n|-|-|-|-|-|what|not name=value: what"
            })
    void aCorruptTestIsRefused(String line) {
        int last = line.lastIndexOf('|');
        String fields = line.substring(0, last).replace('|', '\t');
        String message = refusal(VectorText.compressed(VectorText.USER + NOP + fields + "\n"));
        assertEquals("f:7: " + line.substring(last + 1), message);
    }

    @Test
    void aFileThatEndsEarlyIsRefused() {
        byte[] whole = VectorText.compressed(VectorText.USER + NOP.repeat(50));
        for (int length = 0; length < whole.length; length++) {
            String message = refusal(Arrays.copyOf(whole, length));
            assertTrue(message.matches("f:\\d+: .+"), message);
        }
        String cut = VectorText.USER + NOP + NOP.trim();
        assertEquals("f:7: the file ends within a line", refusal(VectorText.compressed(cut)));
    }

    @Test
    void whatIsNoVectorFileIsRefusedAtItsFirstLine() {
        assertTrue(refusal(new byte[] {1, 2, 3, 4}).startsWith("f:1: not compressed by gzip"));
        assertEquals(
                "f:1: the first line is not #x86vec 1",
                refusal(VectorText.compressed("#x86vec 2\n")));
        assertEquals(
                "f:2: a test before #default", refusal(VectorText.compressed("#x86vec 1\n" + NOP)));
        assertEquals(
                "f:2: unknown window of memory: rw 0 1000",
                refusal(VectorText.compressed("#x86vec 1\n#mem rw 0 1000\n")));
        for (String address : new String[] {"118000", "117fff", "fffffffffffffff0"}) {
            assertEquals(
                    "f:2: no memory at " + address,
                    refusal(VectorText.compressed("#x86vec 1\n#image " + address + ":0102\n")));
        }
        assertEquals(
                "f:2: not text: byte 0xe9", refusal(VectorText.compressed("#x86vec 1\n\u00e9")));
    }
}
