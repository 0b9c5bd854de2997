// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Operand;

class ZydisDecoderTest {
    private ZydisDecoder decoder;

    @BeforeEach
    void open() {
        decoder = new ZydisDecoder(Zydis.library());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private ZydisInstruction decode(String hex) {
        byte[] code = bytes(hex);
        return decoder.decode(code, 0, code.length).orElseThrow();
    }

    @Test
    void operandsAreThoseOfTheManual() {
        ZydisInstruction insn = decode("64488b849808efcdab");
        assertEquals("MOV", insn.mnemonic());
        assertEquals(9, insn.length());
        assertEquals(
                List.of(
                        new Operand.Reg(Register.RAX),
                        new Operand.Mem(
                                Register.FS,
                                Register.RAX,
                                Register.RBX,
                                4,
                                0xffffffffabcdef08L,
                                64,
                                64)),
                insn.operands());
        assertEquals(List.of(new Operand.Rel(-2, 8)), decode("ebfe").operands());
        assertEquals(List.of(new Operand.Reg(Register.AL)), decode("3c01").implicitOperands());
    }

    @Test
    void evexDecorationsAreApartFromOperands() {
        ZydisInstruction insn = decode("62f1f5d95840ff");
        assertEquals(3, insn.operands().size());
        assertEquals(
                new Decoration(Register.K1, true, 8, Decoration.Rounding.NONE), insn.decoration());
        assertEquals(
                new Decoration(null, false, 0, Decoration.Rounding.ZERO),
                decode("62f1747858c2").decoration());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4889e5 | mov %rsp, %rbp",
                "e8fbffffff | call 0x0000000000401000",
                "c5f877 | vzeroupper"
            })
    void textIsInAttSyntax(String hex, String text) {
        byte[] code = bytes(hex);
        assertEquals(Optional.of(text), decoder.format(code, 0, code.length, 0x40_1000));
    }

    @Test
    void bytesBeyondTheLimitAreNotRead() {
        byte[] code = bytes("909048b8efcdab8967452301");
        assertEquals(10, decoder.decode(code, 2, 12).orElseThrow().length());
        assertEquals(Optional.empty(), decoder.decode(code, 2, 11));
        assertEquals(Optional.empty(), decoder.format(bytes("06"), 0, 1, 0));
        assertThrows(
                IndexOutOfBoundsException.class, () -> decoder.decode(code, 11, code.length + 1));
    }
}
