// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.retint.x86.Register;

/**
 * The bytes of a block: a compare with the hot target, a branch, a direct call of the hot target, a
 * jump over the rest, a call of the slow path.
 *
 * <p>Four fields change while the block lives: the compare's immediate <b>I</b>, the branch's
 * opcode <b>O</b> (JNZ or JMP) and displacement <b>D</b>, the fast call's displacement <b>F</b> and
 * the slow call's <b>S</b>. Offsets are the same for all registers.
 */
public enum Block {
    /** With restart markers, for preemptible kernels: 24 bytes. */
    MARKED(24, 7, 10, 18),
    /** Without markers, for kernels that are never preempted or need no marker: 21 bytes. */
    UNMARKED(21, 7, 9, 16);

    /** The branch is taken if the compare found a difference. */
    public static final int OPCODE_JNZ = 0x75;

    /** The branch is always taken. */
    public static final int OPCODE_JMP = 0xeb;

    /** The breakpoint instruction. */
    public static final int INT3 = 0xcc;

    /** Displacement of a branch to the fast call: taken or not, it goes there. */
    public static final int DISPLACEMENT_FAST = 0;

    /** Bytes of the compare before its immediate. */
    public static final int IMMEDIATE_OFFSET = 3;

    /** Bytes of a call to a thunk, in whose place a block is put. */
    public static final int CALL_BYTES = 5;

    private static final int MARKER = 0x40;

    private final int lengthBytes;
    private final int branchOffset;
    private final int fastCallOffset;
    private final int slowCallOffset;

    Block(int lengthBytes, int branchOffset, int fastCallOffset, int slowCallOffset) {
        this.lengthBytes = lengthBytes;
        this.branchOffset = branchOffset;
        this.fastCallOffset = fastCallOffset;
        this.slowCallOffset = slowCallOffset;
    }

    /** Returns the length in bytes; also the offset of the slow call's return address. */
    public int lengthBytes() {
        return lengthBytes;
    }

    /** Returns the offset of the branch, marker included. */
    public int branchOffset() {
        return branchOffset;
    }

    /** Returns the offset of the fast call, marker included. */
    public int fastCallOffset() {
        return fastCallOffset;
    }

    /** Returns the offset of the slow call, marker included. */
    public int slowCallOffset() {
        return slowCallOffset;
    }

    /** Returns the offset of the fast call's return address. */
    public int fastReturnOffset() {
        return slowCallOffset - 2;
    }

    /** Returns the offset of field O. */
    public int opcodeOffset() {
        return fastCallOffset - 2;
    }

    /** Returns the offset of field D. */
    public int displacementOffset() {
        return fastCallOffset - 1;
    }

    /** Returns the offset of field F. */
    public int fastOffset() {
        return fastReturnOffset() - 4;
    }

    /** Returns the offset of field S. */
    public int slowOffset() {
        return lengthBytes - 4;
    }

    /** Returns the value of field D with which a taken branch goes to the slow call. */
    public int displacementSlow() {
        return slowCallOffset - fastCallOffset;
    }

    /** Returns whether a task that is preempted at this offset must start over. */
    public boolean isRestartable(int offset) {
        return offset == branchOffset || offset == fastCallOffset || offset == slowCallOffset;
    }

    /**
     * Returns the bytes of a block.
     *
     * @param address where it lies
     * @param register the register that holds the target: any general one but RSP
     * @param state the fields
     * @throws IllegalArgumentException if the register cannot hold a target or a callee is further
     *     than 2 GiB away
     */
    public byte[] encode(long address, Register register, Fields state) {
        Objects.requireNonNull(state, "state");
        int number = targetNumber(register);
        ByteBuffer bytes = ByteBuffer.allocate(lengthBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) (number < 8 ? 0x48 : 0x49)).put((byte) 0x81);
        bytes.put((byte) (0xf8 | (number & 7))).putInt(state.immediate());
        mark(bytes).put((byte) state.opcode()).put((byte) state.displacement());
        mark(bytes).put((byte) 0xe8);
        bytes.putInt(relative(address + fastReturnOffset(), state.fastCallee()));
        bytes.put((byte) OPCODE_JMP).put((byte) (lengthBytes - slowCallOffset));
        mark(bytes).put((byte) 0xe8);
        bytes.putInt(relative(address + lengthBytes, state.slowCallee()));
        return bytes.array();
    }

    /**
     * Reads the fields of a block.
     *
     * @param address where the block lies
     * @param bytes its bytes
     * @throws IllegalArgumentException if the bytes that never change are not those of a block for
     *     the register
     */
    public Fields decode(long address, Register register, byte[] bytes) {
        if (bytes.length != lengthBytes) {
            throw new IllegalArgumentException(
                    "a block has " + lengthBytes + " bytes: bytes=" + bytes.length);
        }
        Fields fields = fields(address, bytes);
        if (!Arrays.equals(bytes, encode(address, register, fields))) {
            throw new IllegalArgumentException(
                    "not a block for %s: address=%#x".formatted(register, address));
        }
        return fields;
    }

    /** Reads the fields of a block whatever its other bytes are. */
    public Fields fields(long address, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return new Fields(
                buffer.getInt(IMMEDIATE_OFFSET),
                bytes[opcodeOffset()] & 0xff,
                bytes[displacementOffset()] & 0xff,
                address + fastReturnOffset() + buffer.getInt(fastOffset()),
                address + lengthBytes + buffer.getInt(slowOffset()));
    }

    private ByteBuffer mark(ByteBuffer bytes) {
        return this == MARKED ? bytes.put((byte) MARKER) : bytes;
    }

    private static int targetNumber(Register register) {
        if (register.file() != Register.File.GPR64 || register == Register.RSP) {
            throw new IllegalArgumentException(
                    "a target lies in a 64-bit general register but RSP: register=" + register);
        }
        return register.number();
    }

    private static int relative(long returnAddress, long callee) {
        long distance = callee - returnAddress;
        if (distance != (int) distance) {
            throw new IllegalArgumentException(
                    "callee out of reach of a CALL: returnAddress=%#x callee=%#x"
                            .formatted(returnAddress, callee));
        }
        return (int) distance;
    }

    /**
     * What the patchable fields of a block say.
     *
     * @param immediate field I, the low 32 bits of the hot target
     * @param opcode field O
     * @param displacement field D
     * @param fastCallee where field F leads
     * @param slowCallee where field S leads
     */
    public record Fields(
            int immediate, int opcode, int displacement, long fastCallee, long slowCallee) {}
}
