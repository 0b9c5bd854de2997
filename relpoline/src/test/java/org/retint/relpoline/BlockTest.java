// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.x86.Register;

class BlockTest {
    private static final long ADDRESS = 0xffffffff80100000L;
    private static final long HOT = 0xffffffff80200000L;
    private static final long THUNK = 0xffffffff80000100L;

    @Test
    void markedBlockHasTheBytesOfTheSpecification() {
        Block.Fields fields = new Block.Fields((int) HOT, 0x75, 8, HOT, THUNK);
        assertEquals(
                "4881f80000208040750840e8f0ff0f00eb0640e8e800f0ff",
                HexFormat.of().formatHex(Block.MARKED.encode(ADDRESS, Register.RAX, fields)));
    }

    @Test
    void unmarkedBlockIsThreeBytesShorter() {
        Block.Fields fields = new Block.Fields((int) HOT, 0x75, 7, HOT, THUNK);
        assertEquals(
                "4981ff000020807507e8f2ff0f00eb05e8eb00f0ff",
                HexFormat.of().formatHex(Block.UNMARKED.encode(ADDRESS, Register.R15, fields)));
    }

    @Test
    void offsetsAreThoseOfTheSpecification() {
        assertEquals(
                List.of(24, 7, 10, 16, 18, 8, 9, 12, 20, 8), offsets(Block.MARKED), "with markers");
        assertEquals(
                List.of(21, 7, 9, 14, 16, 7, 8, 10, 17, 7), offsets(Block.UNMARKED), "without");
    }

    @Test
    void onlyInstructionsBehindTheCompareThatNoCallReturnsToAreRestartable() {
        List<Integer> restartable = new ArrayList<>();
        for (int offset = 0; offset <= 24; offset++) {
            if (Block.MARKED.isRestartable(offset)) {
                restartable.add(offset);
            }
        }
        assertEquals(List.of(7, 10, 18), restartable);
        assertFalse(Block.MARKED.isRestartable(16));
    }

    @Test
    void decodeGivesBackWhatWasEncodedForEveryRegisterThatHoldsATarget() {
        for (Block block : Block.values()) {
            for (Register register : targetRegisters()) {
                Block.Fields fields = new Block.Fields(-7, 0xeb, 0, THUNK, HOT);
                byte[] bytes = block.encode(ADDRESS, register, fields);
                assertEquals(block.lengthBytes(), bytes.length);
                assertEquals(fields, block.decode(ADDRESS, register, bytes));
            }
        }
        assertEquals(15, targetRegisters().size());
    }

    @Test
    void decodeRefusesBytesOfAnotherRegisterAndChangedFixedBytes() {
        Block.Fields fields = new Block.Fields(-1, 0xeb, 8, THUNK, THUNK);
        byte[] bytes = Block.MARKED.encode(ADDRESS, Register.RCX, fields);
        assertThrows(
                IllegalArgumentException.class,
                () -> Block.MARKED.decode(ADDRESS, Register.RDX, bytes));
        byte[] changed = bytes.clone();
        changed[17] = 5;
        assertThrows(
                IllegalArgumentException.class,
                () -> Block.MARKED.decode(ADDRESS, Register.RCX, changed));
    }

    @Test
    void encodeRefusesTheStackPointerNarrowRegistersAndCalleesOutOfReach() {
        Block.Fields fields = new Block.Fields(-1, 0xeb, 8, THUNK, THUNK);
        for (Register register : List.of(Register.RSP, Register.EAX, Register.CR0)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Block.MARKED.encode(ADDRESS, register, fields));
        }
        Block.Fields far = new Block.Fields(-1, 0xeb, 8, 0xffff888000001000L, THUNK);
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Block.MARKED.encode(ADDRESS, Register.RAX, far));
        assertTrue(
                refused.getMessage().contains("callee=0xffff888000001000"), refused.getMessage());
    }

    @Test
    void fieldsThatDifferDifferInTheBytesOfTheFieldAlone() {
        Block.Fields base = new Block.Fields((int) HOT, 0x75, 8, HOT, THUNK);
        byte[] bytes = Block.MARKED.encode(ADDRESS, Register.RBX, base);
        byte[] slow = bytes.clone();
        slow[Block.MARKED.opcodeOffset()] = (byte) Block.OPCODE_JMP;
        assertArrayEquals(
                slow,
                Block.MARKED.encode(
                        ADDRESS, Register.RBX, new Block.Fields((int) HOT, 0xeb, 8, HOT, THUNK)));
        byte[] fast = bytes.clone();
        fast[Block.MARKED.displacementOffset()] = 0;
        assertArrayEquals(
                fast,
                Block.MARKED.encode(
                        ADDRESS, Register.RBX, new Block.Fields((int) HOT, 0x75, 0, HOT, THUNK)));
    }

    static List<Register> targetRegisters() {
        List<Register> registers = new ArrayList<>();
        for (Register register : Register.values()) {
            if (register.file() == Register.File.GPR64 && register != Register.RSP) {
                registers.add(register);
            }
        }
        return registers;
    }

    private static List<Integer> offsets(Block block) {
        return List.of(
                block.lengthBytes(),
                block.branchOffset(),
                block.fastCallOffset(),
                block.fastReturnOffset(),
                block.slowCallOffset(),
                block.opcodeOffset(),
                block.displacementOffset(),
                block.fastOffset(),
                block.slowOffset(),
                block.displacementSlow());
    }
}
