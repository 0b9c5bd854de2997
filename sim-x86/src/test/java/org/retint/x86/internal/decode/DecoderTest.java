// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Decoration;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

class DecoderTest {
    private static Decoding decoding(String hex) {
        byte[] code = HexFormat.of().parseHex(hex.replace(" ", ""));
        return new Decoder().decode(code, 0, code.length);
    }

    private static Instruction decode(String hex) {
        return assertInstanceOf(Instruction.class, decoding(hex), hex);
    }

    private static String registers(Instruction insn) {
        List<String> names =
                insn.operands().stream()
                        .map(operand -> ((Operand.Reg) operand).register().attName())
                        .toList();
        return String.join(" ", names);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "88C4, MOV, ah al",
        "4088C4, MOV, spl al",
        "8AC6, MOV, al dh",
        "408AC6, MOV, al sil",
        "4090, NOP, ''",
        "4190, XCHG, r8d eax",
        "4990, XCHG, r8 rax",
        "F34190, PAUSE, ''",
        "40F390, PAUSE, ''",
        "41F390, PAUSE, ''",
        "486689F8, MOV, ax di",
        "664889F8, MOV, rax rdi",
        "484089F8, MOV, eax edi",
        "404889F8, MOV, rax rdi",
        "404040404040404040404040404090, NOP, ''",
        "666666666666666666666666664090, NOP, ''",
        "40CC, INT3, ''"
    })
    void emptyRexMeansWhatHardwareShows(String hex, String mnemonic, String operands) {
        Instruction insn = decode(hex);
        assertEquals(mnemonic, insn.mnemonic());
        assertEquals(operands, registers(insn));
        assertEquals(hex.length() / 2, insn.length());
    }

    @ParameterizedTest
    @CsvSource({"4075FE, JNZ, 8", "40EBFE, JMP, 8", "40E8FCFFFFFF, CALL, 32"})
    void branchesIgnoreAnEmptyRex(String hex, String mnemonic, int widthBits) {
        Instruction insn = decode(hex);
        assertEquals(mnemonic, insn.mnemonic());
        assertEquals(hex.length() / 2, insn.length());
        assertEquals(widthBits, insn.operand(0).widthBits());
    }

    @Test
    void sixteenBytesAreTooLongWhetherOrNotTheyAreThere() {
        assertEquals(Decoding.Failure.TOO_LONG, decoding("66".repeat(14) + "4090"));
        assertEquals(Decoding.Failure.TOO_LONG, decoding("66".repeat(15)));
        assertEquals(Decoding.Failure.MORE_BYTES_NEEDED, decoding("66".repeat(14)));
        assertEquals(Decoding.Failure.TOO_LONG, decoding("3e".repeat(12) + "0511223344"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40C5F877",
                "66C5F877",
                "48C5F877",
                "C5F077",
                "C4E07AF7C0",
                "62F17C6828C0",
                "62F1780828C0",
                "62F17CC92900",
                "C4E26D9004C0",
                "8FE97812D0",
                "06",
                "27",
                "60",
                "9A",
                "C6C8",
                "FEF8",
                "FFF8",
                "0F04",
                "0F0A",
                "0F22C8",
                "F00F23F8",
                "8EC8",
                "8CF0",
                "440F23C0",
                "D6",
                "82C001",
                "EA",
                "0F0C"
            })
    void whatIsNoInstructionIsInvalid(String hex) {
        assertEquals(Decoding.Failure.INVALID_OPCODE, decoding(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "C5F877, VZEROUPPER, 3",
        "C4E27AF7C0, SARX, 5",
        "62F17C4828C0, VMOVAPS, 6",
        "62F17C48284001, VMOVAPS, 7",
        "8FE97812C0, LLWPCB, 5",
        "C4E3790F002A, VPALIGNR, 6",
        "C4E36948C14D, VPERMIL2PS, 6",
        "0F0FC19E, PFADD, 4",
        "0F0F4488049E, PFADD, 6"
    })
    void vectorPrefixesAreRead(String hex, String mnemonic, int length) {
        Instruction insn = decode(hex);
        assertEquals(mnemonic, insn.mnemonic());
        assertEquals(length, insn.length());
    }

    @Test
    void shortDisplacementsOfEvexAreInUnitsOfTheOperand() {
        Operand.Mem whole = (Operand.Mem) decode("62F17C48284001").operand(1);
        assertEquals(64, whole.displacement());
        Instruction insn = decode("62F1F5D95840FF");
        Operand.Mem element = (Operand.Mem) insn.operand(2);
        assertEquals(-8, element.displacement());
        assertEquals(64, element.widthBits());
        assertEquals(
                new Decoration(Register.K1, true, 8, Decoration.Rounding.NONE), insn.decoration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"F001D8", "F03903", "F0F60001", "F090", "F0C3", "F00303", "F08903"})
    void lockNeedsAReadModifyWriteOfMemory(String hex) {
        assertEquals(Decoding.Failure.INVALID_OPCODE, decoding(hex));
    }

    @Test
    void lockBeforeRexIsInForceAndAfterItMakesRexVoid() {
        Instruction lawful = decode("F0480103");
        assertTrue(lawful.lock());
        assertEquals(64, lawful.widthBits());
        Instruction voided = decode("48F00103");
        assertTrue(voided.lock());
        assertEquals(32, voided.widthBits());
    }

    @Test
    void everyPrefixOfAnInstructionAsksForMoreBytes() {
        byte[] code = HexFormat.of().parseHex("f0664181840d785634123412");
        Instruction insn = assertInstanceOf(Instruction.class, decodeAll(code, code.length));
        for (int limit = 0; limit < insn.length(); limit++) {
            assertEquals(Decoding.Failure.MORE_BYTES_NEEDED, decodeAll(code, limit));
        }
        assertEquals(insn, decodeAll(code, insn.length()));
    }

    private static Decoding decodeAll(byte[] code, int limit) {
        return new Decoder().decode(code, 0, limit);
    }

    @ParameterizedTest
    @CsvSource({
        "8B05 08000000, DS, RIP, , 1, 8",
        "67 8B05 08000000, DS, EIP, , 1, 8",
        "8B0425 78563412, DS, , , 1, 0x12345678",
        "8B45 F8, SS, RBP, , 1, -8",
        "3E 8B45 F8, SS, RBP, , 1, -8",
        "64 2E 8B00, FS, RAX, , 1, 0",
        "64 65 8B00, GS, RAX, , 1, 0",
        "41 8B0424, DS, R12, , 1, 0",
        "42 8B0420, DS, RAX, R12, 1, 0",
        "8B0460, DS, RAX, , 1, 0",
        "67 43 8B44CD 10, DS, R13D, R9D, 8, 16"
    })
    void addressesFollowModrmAndSib(
            String hex, Register segment, Register base, Register index, int scale, String disp) {
        Operand.Mem mem = (Operand.Mem) decode(hex).operand(1);
        assertEquals(segment, mem.segment());
        assertEquals(base, mem.base());
        assertEquals(index, mem.index());
        assertEquals(scale, mem.scale());
        assertEquals(Long.decode(disp), mem.displacement());
        assertEquals(32, mem.widthBits());
    }

    @ParameterizedTest
    @CsvSource({
        "F6C855, TEST, 3",
        "F7C844332211, TEST, 6",
        "0F0DC0, NOP, 3",
        "0F1AC0, NOP, 3",
        "0F1B00, NOP, 3",
        "F30F1EFA, ENDBR64, 4",
        "F30F1EC8, RDSSPD, 4",
        "0F18C0, NOP, 3",
        "0F1808, PREFETCHT0, 3",
        "0F20C0, MOV, 3",
        "0F2000, MOV, 3",
        "0FAEEF, LFENCE, 3",
        "F30FB8C1, POPCNT, 4",
        "66F30FB8C1, POPCNT, 5",
        "F2F30FBCC1, TZCNT, 5",
        "F3F20FBCC1, BSF, 5",
        "0FC708, CMPXCHG8B, 3",
        "480FC708, CMPXCHG16B, 4",
        "67E300, JRCXZ, 3",
        "66E800000000, CALL, 6",
        "48B8" + "1122334455667788, MOV, 10",
        "A11122334455667788, MOV, 9",
        "67A111223344, MOV, 6",
        "C8100001, ENTER, 4"
    })
    void oddEncodingsAreReadAsHardwareReadsThem(String hex, String mnemonic, int length) {
        Instruction insn = decode(hex);
        assertEquals(mnemonic, insn.mnemonic());
        assertEquals(length, insn.length());
    }

    @Test
    void repeatPrefixesCountForStringsOnly() {
        assertEquals(Instruction.Repeat.REP, decode("F3A4").repeat());
        assertEquals(Instruction.Repeat.REPNE, decode("F3F2AE").repeat());
        assertEquals(Instruction.Repeat.NONE, decode("F3C3").repeat());
        assertEquals(32, decode("67F348A5").addressWidthBits());
    }

    @Test
    void immediatesAreExtendedAsTheFormSays() {
        assertEquals(new Operand.Imm(-1, 64), decode("4883C0FF").operand(1));
        assertEquals(new Operand.Imm(0x80, 8), decode("CD80").operand(0));
        assertEquals(new Operand.Imm(0xff, 8), decode("C1E0FF").operand(1));
        assertEquals(new Operand.Imm(-2, 64), decode("48C7C0FEFFFFFF").operand(1));
        assertEquals(new Operand.Imm(0xfffe, 16), decode("C2FEFF").operand(0));
    }

    @Test
    void opcodeOffsetCountsPrefixes() {
        assertEquals(3, decode("F0664001" + "03").opcodeOffset());
        assertEquals(0, decode("90").opcodeOffset());
    }
}
