// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.Arrays;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Register;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Collects the micro-operations of a block. Rules append to it and do nothing else. */
public final class UopBuilder {
    private static final int ZERO = CpuState.ZERO;

    private long[] words = new long[128];
    private int count;
    private Instruction insn;
    private long rip;
    private int x87Opcode;
    private int nextTemporary;
    private int nextVectorTemporary;
    private int landing = -1;
    private boolean sseChecked;
    private boolean ended;
    private long target;

    /** Empties the builder. */
    public void reset() {
        count = 0;
        landing = -1;
        sseChecked = false;
        ended = false;
        target = 0;
    }

    /**
     * Begins an instruction at a virtual address.
     *
     * @param bytes the code, where the instruction lies at {@code offset}
     */
    public void begin(Instruction instruction, long virtualAddress, byte[] bytes, int offset) {
        insn = instruction;
        int opcode = offset + instruction.opcodeOffset();
        int second = opcode + 1 < bytes.length ? bytes[opcode + 1] & 0xff : 0;
        x87Opcode = (bytes[opcode] & 7) << 8 | second;
        rip = virtualAddress;
        nextTemporary = CpuState.T0;
        nextVectorTemporary = ExtendedState.TEMPORARY;
    }

    /** Returns the opcode of an x87 instruction as the unit stores it: 11 bits. */
    int x87Opcode() {
        return x87Opcode;
    }

    /** Returns the address of the next instruction in memory. */
    public long nextRip() {
        return rip + insn.length();
    }

    /** Returns the number of micro-operations so far, which is the number of the next one. */
    public int count() {
        return count;
    }

    /** Returns the words so far. */
    public long[] words() {
        return Arrays.copyOf(words, count * 2);
    }

    /** Returns whether the block ends here. */
    public boolean isEnded() {
        return ended;
    }

    /** Returns the target of the direct branch that ended the block. */
    public long target() {
        return target;
    }

    /** Appends a micro-operation. */
    public void emit(long word, long immediate) {
        if (count * 2 + 2 > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[count * 2] = Uop.checked(word);
        words[count * 2 + 1] = immediate;
        count++;
        int opcode = Uop.opcode(word);
        if (opcode == Uop.HELPER || opcode == Uop.PROBE) {
            sseChecked = false; // they may change what the check looks at
        }
    }

    /** Checks that SSE instructions may run, unless the block has done so. */
    void checkSse() {
        if (!sseChecked) {
            op(Uop.CHECK_SSE, 0, ZERO, ZERO, 64);
            sseChecked = true;
        }
    }

    /** Appends an operation on slots. */
    public void op(int opcode, int dst, int a, int b, int widthBits) {
        emit(Uop.word(opcode, dst, a, b, widthBits), 0);
    }

    /** Appends an operation whose operand b is a number. */
    public void opImmediate(int opcode, int dst, int a, long immediate, int widthBits) {
        emit(Uop.word(opcode, dst, a, ZERO, widthBits), immediate);
    }

    /** Appends an operation whose operand b is any operand of the instruction. */
    public void op(int opcode, int dst, int a, Operand b, int widthBits) {
        if (b instanceof Operand.Mem memory) {
            long word = Uop.word(opcode, dst, a, ZERO, widthBits) | Uop.MEMORY_SOURCE;
            int displacement = address(memory);
            emit(addressed(word, memory), displacement);
        } else if (b instanceof Operand.Imm immediate) {
            opImmediate(opcode, dst, a, immediate.value(), widthBits);
        } else {
            op(opcode, dst, a, read(b), widthBits);
        }
    }

    /** Appends an operation that reads b if a condition holds. */
    public void conditional(int opcode, int condition, int dst, int a, Operand b, int widthBits) {
        op(opcode, dst, a, b, widthBits);
        words[count * 2 - 2] = Uop.withCondition(words[count * 2 - 2], condition);
    }

    /** Appends an operation that depends on a condition. */
    public void conditional(int opcode, int condition, int dst, int a, int b, int widthBits) {
        emit(Uop.withCondition(Uop.word(opcode, dst, a, b, widthBits), condition), 0);
    }

    /** Appends an operation of three operands; the third goes into the field of the index. */
    public void op3(int opcode, int dst, int a, int third, int b, long immediate, int widthBits) {
        long word = Uop.word(opcode, dst, a, b, widthBits);
        emit(Uop.withAddress(word, ZERO, third, 1, ZERO), immediate);
    }

    /**
     * Appends an operation on the extended state; what the slots mean is told by the operation.
     *
     * @param opcode {@link Uop#FLOAT}, {@link Uop#PACKED}, {@link Uop#CRYPTO} or {@link Uop#X87}
     * @param operation ordinal of the operation
     * @param immediate 16 bits
     */
    public void extended(
            int opcode, Enum<?> operation, int dst, int a, int b, int third, int immediate) {
        op3(opcode, dst, a, third, b, operation.ordinal() | (long) immediate << 16, 64);
    }

    /**
     * Appends an operation whose b is less than 16 bytes in memory, and is loaded into a slot of
     * the extended file.
     */
    void floatMemory(FloatOp operation, int dst, int a, int slot, Operand.Mem b, int immediate) {
        long word = Uop.word(Uop.FLOAT_MEMORY, dst, a, slot, b.widthBits()) | Uop.MEMORY_SOURCE;
        int displacement = address(b);
        long high = operation.ordinal() | (long) immediate << 16;
        emit(addressed(word, b), (displacement & 0xffff_ffffL) | high << 32);
    }

    /** Returns the first of the two slots of the next vector temporary of this instruction. */
    public int vectorTemporary() {
        int slot = nextVectorTemporary;
        assert slot < ExtendedState.TEMPORARY + 2 * ExtendedState.TEMPORARIES : insn;
        nextVectorTemporary += 2;
        return slot;
    }

    /** Returns the next temporary of this instruction. */
    public int temporary() {
        assert nextTemporary < CpuState.T0 + CpuState.TEMPORARIES : insn;
        return nextTemporary++;
    }

    /**
     * Returns a slot whose low bits, as many as the operand is wide, hold an operand's value; the
     * bits above are anything.
     */
    public int read(Operand operand) {
        if (operand instanceof Operand.Reg reg) {
            Register register = reg.register();
            if (register.file() == Register.File.GPR8_HIGH) {
                int slot = temporary();
                opImmediate(Uop.SHIFT_RIGHT, slot, register.generalNumber(), 8, 64);
                return slot;
            }
            if (register.file() == Register.File.SEGMENT) {
                int slot = temporary();
                opImmediate(Uop.READ_SELECTOR, slot, ZERO, register.number(), 64);
                return slot;
            }
            return register.generalNumber();
        }
        int slot = temporary();
        op(Uop.MOV, slot, ZERO, operand, operand.widthBits());
        return slot;
    }

    /** Reads an operand that will be written; memory must be writable or the access faults here. */
    public int readForUpdate(Operand operand) {
        if (operand instanceof Operand.Mem memory) {
            int slot = temporary();
            memory(Uop.LOAD_FOR_UPDATE, slot, ZERO, memory, memory.widthBits(), 0);
            return slot;
        }
        return read(operand);
    }

    /** Writes the low bits of a slot to an operand. */
    public void write(Operand operand, int slot) {
        if (operand instanceof Operand.Mem memory) {
            memory(storeOf(memory.widthBits()), 0, slot, memory, memory.widthBits(), 0);
            return;
        }
        Register register = ((Operand.Reg) operand).register();
        int number = register.generalNumber();
        switch (register.file()) {
            case GPR64 -> move(number, slot, 64);
            case GPR32 -> op(Uop.MOV, number, 0, slot, 32);
            case GPR16 -> merge(number, slot, 0, 0xffff);
            case GPR8 -> merge(number, slot, 0, 0xff);
            default -> merge(number, slot, 8, 0xff00);
        }
    }

    /** Writes a general register by number and width: narrow widths keep the bits above. */
    public void writeRegister(int number, int slot, int widthBits) {
        switch (widthBits) {
            case 8 -> merge(number, slot, 0, 0xff);
            case 16 -> merge(number, slot, 0, 0xffff);
            case 32 -> op(Uop.MOV, number, 0, slot, 32);
            default -> move(number, slot, 64);
        }
    }

    /** Returns a slot in which a result for an operand may be computed before it is written. */
    public int resultSlot(Operand operand) {
        if (operand instanceof Operand.Reg reg && reg.register().widthBits() >= 32) {
            return reg.register().generalNumber();
        }
        return temporary();
    }

    /** Appends a memory operation that is no source of another. */
    public void memory(
            int opcode, int dst, int a, Operand.Mem memory, int widthBits, long immediate) {
        long word = Uop.word(opcode, dst, a, ZERO, widthBits);
        int displacement = address(memory);
        word = addressed(word, memory);
        emit(
                insn.lock() ? word | Uop.ATOMIC : word,
                (displacement & 0xffff_ffffL) | immediate << 32);
    }

    /** Appends a memory operation at slot plus displacement. */
    public void memoryAt(
            int opcode,
            int dst,
            int a,
            int base,
            int displacement,
            int widthBits,
            boolean stackSegment) {
        long word = Uop.word(opcode, dst, a, ZERO, widthBits);
        word = Uop.withAddress(word, base, ZERO, 1, ZERO);
        word = insn.lock() ? word | Uop.ATOMIC : word;
        emit(stackSegment ? word | Uop.STACK_SEGMENT : word, displacement & 0xffff_ffffL);
    }

    /** Loads from slot plus displacement, zero-extended. */
    public void loadAt(int dst, int base, int displacement, int widthBits, boolean stackSegment) {
        memoryAt(Uop.MOV, dst, ZERO, base, displacement, widthBits, stackSegment);
        markMemorySource();
    }

    /** Marks the micro-operation appended last as part of an atomic access. */
    public void markAtomic() {
        words[count * 2 - 2] |= Uop.ATOMIC;
    }

    /**
     * Marks the micro-operation appended last as the one with which its instruction is complete.
     */
    public void markLast() {
        if (landing == count) {
            op(Uop.NOP, 0, 0, ZERO, 64); // what was skipped does not complete it
        }
        words[count * 2 - 2] |= Uop.LAST | Uop.CHECKED;
    }

    /** Makes the micro-operation appended last take its operand b from memory. */
    public void markMemorySource() {
        words[count * 2 - 2] |= Uop.MEMORY_SOURCE | Uop.CHECKED;
    }

    /** Gives the memory operation appended last the segment of an operand. */
    public void useSegment(Operand.Mem memory) {
        int at = count * 2 - 2;
        long word = (words[at] & ~(0x3fL << 41)) | (long) segmentSlot(memory.segment()) << 41;
        words[at] = memory.segment() == Register.SS ? word | Uop.STACK_SEGMENT : word;
    }

    /** Loads a far pointer: an offset and the selector behind it. */
    public void loadFar(Operand.Mem memory, int offset, int selector, int widthBits) {
        int address = temporary();
        effectiveAddress(address, memory, memory.addressWidthBits());
        loadAt(offset, address, 0, widthBits, false);
        useSegment(memory);
        loadAt(selector, address, widthBits / 8, 16, false);
        useSegment(memory);
    }

    /** Computes the address of an operand, segment included, into a slot. */
    public void linearAddress(int dst, Operand.Mem memory) {
        effectiveAddress(dst, memory, memory.addressWidthBits());
        if (segmentSlot(memory.segment()) != ZERO) {
            op(Uop.PLUS, dst, dst, segmentSlot(memory.segment()), 64);
        }
    }

    /** Computes the effective address of an operand, without its segment, into a slot. */
    public void effectiveAddress(int dst, Operand.Mem memory, int widthBits) {
        long word = Uop.word(Uop.LEA, dst, 0, ZERO, widthBits);
        int displacement = address(memory);
        emit(
                Uop.withAddress(addressed(word, memory), lastBase, lastIndex, lastScale, ZERO),
                displacement);
    }

    /** Ends the block with a branch that is not direct, or with a helper. */
    public void end() {
        ended = true;
    }

    /** Ends the block with a direct branch. */
    public void end(long branchTarget) {
        ended = true;
        target = branchTarget;
    }

    /** Calls a helper; {@code last} if it may change RIP, the mode, mappings or interrupts. */
    public void helper(HelperCall call, int dst, int a, int b, int widthBits, boolean last) {
        int opcode = last ? Uop.HELPER_END : Uop.HELPER;
        emit(Uop.word(opcode, dst, a, b, widthBits), call.ordinal());
        ended |= last;
    }

    /** Makes the skip appended as micro-operation {@code number} go to what is appended next. */
    public void land(int number) {
        words[number * 2 + 1] = count;
        landing = count;
    }

    /** Appends a skip that {@link #land} completes, and returns its number. */
    public int skipIfZero(int slot, int widthBits) {
        op(Uop.SKIP_IF_ZERO, 0, slot, ZERO, widthBits);
        return count - 1;
    }

    /** Appends a skip over what follows if a condition holds, and returns its number. */
    public int skipIf(int condition) {
        conditional(Uop.SKIP_UNLESS, condition ^ 1, 0, 0, ZERO, 64);
        return count - 1;
    }

    /**
     * Ends an iteration, and goes back to a micro-operation: always, or while a condition holds.
     */
    public void repeat(int top, boolean whileCondition, int condition) {
        long word = Uop.word(whileCondition ? Uop.REPEAT_WHILE : Uop.REPEAT, 0, 0, ZERO, 64);
        emit(Uop.withCondition(word, condition), top);
    }

    /** Returns the operation that stores a width. */
    public static int storeOf(int widthBits) {
        return switch (widthBits) {
            case 8 -> Uop.STORE8;
            case 16 -> Uop.STORE16;
            case 32 -> Uop.STORE32;
            default -> Uop.STORE64;
        };
    }

    private int lastBase;
    private int lastIndex;
    private int lastScale;
    private int lastSegment;

    /** Prepares the slots of an address and returns its displacement. */
    private int address(Operand.Mem memory) {
        long displacement = memory.displacement();
        lastBase = slotOf(memory.base());
        lastIndex = slotOf(memory.index());
        lastScale = memory.scale();
        lastSegment = segmentSlot(memory.segment());
        if (memory.base() == Register.RIP || memory.base() == Register.EIP) {
            displacement += nextRip();
            lastBase = ZERO;
        }
        if (displacement != (int) displacement) {
            int slot = temporary();
            long whole =
                    memory.addressWidthBits() == 32 ? displacement & 0xffff_ffffL : displacement;
            if (lastBase == ZERO) {
                opImmediate(Uop.MOV, slot, ZERO, whole, 64);
            } else {
                opImmediate(Uop.PLUS, slot, lastBase, whole, 64);
            }
            lastBase = slot;
            displacement = 0;
        }
        if (memory.addressWidthBits() == 32) {
            int slot = temporary();
            long word = Uop.word(Uop.LEA, slot, 0, ZERO, 32);
            emit(Uop.withAddress(word, lastBase, lastIndex, lastScale, ZERO), displacement);
            lastBase = slot;
            lastIndex = ZERO;
            lastScale = 1;
            displacement = 0;
        }
        return (int) displacement;
    }

    private long addressed(long word, Operand.Mem memory) {
        long result = Uop.withAddress(word, lastBase, lastIndex, lastScale, lastSegment);
        return memory.segment() == Register.SS ? result | Uop.STACK_SEGMENT : result;
    }

    private void move(int dst, int slot, int widthBits) {
        if (dst != slot) {
            op(Uop.MOV, dst, 0, slot, widthBits);
        }
    }

    private void merge(int dst, int slot, int shift, long mask) {
        emit(Uop.word(Uop.MERGE, dst, slot, shift, 64), mask);
    }

    private static int slotOf(Register register) {
        return register == null || !register.isGeneral() ? ZERO : register.generalNumber();
    }

    private static int segmentSlot(Register segment) {
        return segment == Register.FS || segment == Register.GS
                ? CpuState.SEGMENT_BASE + segment.number()
                : ZERO;
    }
}
