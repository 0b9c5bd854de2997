// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import com.sun.jna.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Decodes and formats instructions of 64-bit mode with libzydis. An instance owns native memory and
 * may be used by one thread at a time.
 */
public final class ZydisDecoder {
    private static final int MODE_LONG_64 = 0;
    private static final int STACK_WIDTH_64 = 2;
    private static final int STYLE_ATT = 0;
    private static final int MODE_MPX = 3;

    // Structures are smaller than this in every version; what is beyond stays unused.
    private static final int DECODER_BYTES = 64;
    private static final int FORMATTER_BYTES = 2048;
    private static final int INSTRUCTION_BYTES = 512;
    private static final int TEXT_BYTES = 256;
    private static final int CODE_BYTES = 16;
    private static final int MAX_OPERANDS = 10;

    private final Memory decoder = new Memory(DECODER_BYTES);
    private final Memory formatter = new Memory(FORMATTER_BYTES);
    private final Memory code = new Memory(CODE_BYTES);
    private final Memory insn = new Memory(INSTRUCTION_BYTES);
    private final Memory operands = new Memory(MAX_OPERANDS * ZydisStructures.OPERAND_BYTES);
    private final Memory text = new Memory(TEXT_BYTES);
    private final byte[] insnCopy = new byte[ZydisStructures.INSTRUCTION_PREFIX_BYTES];
    private final byte[] operandsCopy = new byte[(int) operands.size()];
    private final ZydisStructures structures;

    /** Creates a decoder. */
    public ZydisDecoder(ZydisLibrary library) {
        structures =
                new ZydisStructures(
                        library,
                        ByteBuffer.wrap(insnCopy).order(ByteOrder.LITTLE_ENDIAN),
                        ByteBuffer.wrap(operandsCopy).order(ByteOrder.LITTLE_ENDIAN));
        check(
                "ZydisDecoderInit",
                ZydisLibrary.ZydisDecoderInit(decoder, MODE_LONG_64, STACK_WIDTH_64));
        byte disabled = 0; // a processor without MPX has NOPs in its place
        check(
                "ZydisDecoderEnableMode",
                ZydisLibrary.ZydisDecoderEnableMode(decoder, MODE_MPX, disabled));
        check("ZydisFormatterInit", ZydisLibrary.ZydisFormatterInit(formatter, STYLE_ATT));
    }

    private static void check(String function, int status) {
        if (status < 0) { // bit 31 marks an error
            throw new IllegalStateException(
                    String.format("%s failed: status=%#x", function, status));
        }
    }

    /**
     * Decodes the instruction at {@code offset}.
     *
     * @param bytes where the instruction is; not kept
     * @param offset index of its first byte
     * @param limit index after the last byte that may be read
     * @return the instruction, or empty if the bytes are none
     */
    public Optional<ZydisInstruction> decode(byte[] bytes, int offset, int limit) {
        if (!decodeRaw(bytes, offset, limit)) {
            return Optional.empty();
        }
        insn.read(0, insnCopy, 0, insnCopy.length);
        int count = structures.operandCount();
        operands.read(0, operandsCopy, 0, count * ZydisStructures.OPERAND_BYTES);
        return Optional.of(structures.instruction(count));
    }

    /**
     * Returns the text of the instruction at {@code offset} in AT&amp;T syntax, or empty if the
     * bytes are none.
     *
     * @param virtualAddress address of its first byte, to which branch targets are relative
     */
    public Optional<String> format(byte[] bytes, int offset, int limit, long virtualAddress) {
        if (!decodeRaw(bytes, offset, limit)) {
            return Optional.empty();
        }
        check(
                "ZydisFormatterFormatInstruction",
                ZydisLibrary.ZydisFormatterFormatInstruction(
                        formatter,
                        insn,
                        operands,
                        insn.getByte(ZydisStructures.VISIBLE_OPERANDS),
                        text,
                        TEXT_BYTES,
                        virtualAddress,
                        null));
        return Optional.of(text.getString(0));
    }

    private boolean decodeRaw(byte[] bytes, int offset, int limit) {
        int length = Math.min(limit - offset, CODE_BYTES);
        code.write(0, bytes, offset, length);
        return ZydisLibrary.ZydisDecoderDecodeFull(decoder, code, length, insn, operands) >= 0;
    }
}
