// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.retint.x86.Register;
import org.retint.x86.Vector;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/**
 * One case with what silicon answered.
 *
 * @param insn the instruction
 * @param request holds the state before
 * @param at where it begins there
 * @param answer holds the state after
 * @param to where it begins there
 */
record SiliconCase(Instruction insn, ByteBuffer request, int at, ByteBuffer answer, int to) {
    /** TF and RF, which vectors do not show. */
    private static final long HIDDEN_FLAGS = 0x1_0100L;

    byte[] code() {
        byte[] code = new byte[length()];
        request.get(at + SiliconLayout.CODE, code);
        return code;
    }

    private int length() {
        return request.getInt(at + SiliconLayout.LENGTH);
    }

    /** Returns how many words of memory are stored before. */
    int patches() {
        return request.getShort(at + SiliconLayout.PATCHES);
    }

    /** Returns how many words of memory are not as they were before. */
    int changes() {
        return (int) answer.getLong(to + SiliconLayout.CHANGES);
    }

    /** Returns the address of the operand in memory. */
    long address() {
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Mem mem) {
                long base =
                        mem.segment() == Register.FS
                                ? before(SiliconLayout.FS_BASE)
                                : mem.segment() == Register.GS ? before(SiliconLayout.GS_BASE) : 0;
                return effective(mem, insn.length(), i -> before(8 * i), base);
            }
        }
        throw new IllegalStateException("no operand in memory: " + insn.row());
    }

    /**
     * Returns the linear address of an operand.
     *
     * @param length bytes of the instruction
     * @param registers gives general registers by number
     * @param segmentBase base of the segment
     */
    static long effective(
            Operand.Mem mem, int length, IntToLongFunction registers, long segmentBase) {
        long address = mem.displacement();
        if (mem.base() != null) {
            boolean isRelative = mem.base() == Register.RIP || mem.base() == Register.EIP;
            address +=
                    isRelative
                            ? SiliconLayout.START + length
                            : registers.applyAsLong(mem.base().number());
        }
        if (mem.index() != null) {
            address += registers.applyAsLong(mem.index().number()) * mem.scale();
        }
        return (mem.addressWidthBits() == 32 ? address & 0xffff_ffffL : address) + segmentBase;
    }

    /**
     * Replaces bits of a word of memory after the case, if silicon changed the word.
     *
     * @param mask the bits
     */
    void replaceAfter(long address, long mask, long value) {
        for (int i = 0; i < changes(); i++) {
            int entry = SiliconLayout.CHANGE + 16 * i;
            if (after(entry) == address) {
                answer.putLong(to + entry + 8, (after(entry + 8) & ~mask) | value);
            }
        }
    }

    long before(int offset) {
        return request.getLong(at + offset);
    }

    long after(int offset) {
        return answer.getLong(to + offset);
    }

    long flagsAfter() {
        return after(SiliconLayout.FLAGS) & ~HIDDEN_FLAGS;
    }

    private int vector() {
        return answer.getInt(to + SiliconLayout.VECTOR);
    }

    /** Returns whether the end of the case was a breakpoint behind the instruction. */
    private boolean isEnd() {
        int last = length() - 1;
        boolean isInt3 = request.get(at + SiliconLayout.CODE + last) == UserMachine.FILL;
        long after = SiliconLayout.START + last + 1;
        return vector() == Vector.BP && !(isInt3 && after(SiliconLayout.RIP) == after);
    }

    long rip() {
        long rip = after(SiliconLayout.RIP);
        return isEnd() ? rip - 1 : rip;
    }

    /** Returns the exception as field 7 of a vector says it. */
    String exception() {
        int vector = vector();
        if (vector == SiliconLayout.VECTOR_NONE || isEnd()) {
            return InstructionVector.NO_EXCEPTION;
        }
        if (vector == SiliconLayout.VECTOR_DIED) {
            return "died";
        }
        String error = Integer.toHexString(answer.getInt(to + SiliconLayout.ERROR));
        if (vector == Vector.PF) {
            return vector + ":" + error + ":" + Long.toHexString(after(SiliconLayout.CR2));
        }
        return Vector.hasErrorCode(vector) ? vector + ":" + error : Integer.toString(vector);
    }

    Map<Long, byte[]> patched() {
        return words(request, at + SiliconLayout.PATCH, patches());
    }

    Map<Long, byte[]> changed() {
        return words(answer, to + SiliconLayout.CHANGE, changes());
    }

    private static Map<Long, byte[]> words(ByteBuffer from, int first, int count) {
        Map<Long, byte[]> words = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[8];
            from.get(first + 16 * i + 8, bytes);
            words.put(from.getLong(first + 16 * i), bytes);
        }
        return words;
    }

    Map<String, VectorNumber> registersBefore() {
        return registers(request, at);
    }

    Map<String, VectorNumber> registersAfter() {
        Map<String, VectorNumber> registers = registers(answer, to);
        registers.put("rip", VectorNumber.of(rip()));
        return registers;
    }

    private static Map<String, VectorNumber> registers(ByteBuffer from, int at) {
        Map<String, VectorNumber> registers = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            registers.put(VectorNames.GENERAL.get(i), VectorNumber.of(from.getLong(at + 8 * i)));
        }
        put(registers, "rip", from.getLong(at + SiliconLayout.RIP));
        put(registers, "flags", from.getLong(at + SiliconLayout.FLAGS) & ~HIDDEN_FLAGS);
        put(registers, "fsbase", from.getLong(at + SiliconLayout.FS_BASE));
        put(registers, "gsbase", from.getLong(at + SiliconLayout.GS_BASE));
        put(registers, "mxcsr", from.getInt(at + SiliconLayout.FX_MXCSR));
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            int xmm = at + SiliconLayout.FX_XMM + 16 * i;
            registers.put("xmm" + i, new VectorNumber(from.getLong(xmm + 8), from.getLong(xmm)));
        }
        put(registers, "fcw", from.getShort(at + SiliconLayout.FX) & 0xffff);
        put(registers, "fsw", from.getShort(at + SiliconLayout.FX_STATUS) & 0xffff);
        put(registers, "ftw", from.get(at + SiliconLayout.FX_TAGS) & 0xff);
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            int st = at + SiliconLayout.FX_X87 + 16 * i;
            registers.put(
                    "st" + i, new VectorNumber(from.getShort(st + 8) & 0xffff, from.getLong(st)));
        }
        return registers;
    }

    private static void put(Map<String, VectorNumber> registers, String name, long value) {
        registers.put(name, VectorNumber.of(value));
    }
}
