// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.internal.alu.BitOperations;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.alu.MulDiv;
import org.retint.x86.internal.alu.Shifts;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.mmu.GuestFault;

/** The micro-operations that are no part of the fast loop and access no memory. */
final class RareOperations {
    private static final int FLAGS = CpuState.FLAGS;
    private static final int RAX = 0;
    private static final int RDX = 2;
    private static final long LOW_FLAGS =
            Rflags.RFLAGS_CF
                    | Rflags.RFLAGS_PF
                    | Rflags.RFLAGS_AF
                    | Rflags.RFLAGS_ZF
                    | Rflags.RFLAGS_SF;

    private final CpuState state;
    private final GuestFault fault;
    private final long[] file;

    RareOperations(CpuState state, GuestFault fault) {
        this.state = state;
        this.fault = fault;
        this.file = state.file();
    }

    /**
     * Executes a micro-operation.
     *
     * @param a value of slot a
     * @param b operand b
     */
    void execute(long w0, long w1, long a, long b) {
        int d = Uop.dst(w0);
        int s = Uop.shift(w0);
        long third = file[Uop.index(w0)];
        switch (Uop.opcode(w0)) {
            case Uop.RCL -> file[d] = Shifts.rcl(file, FLAGS, a, b, s);
            case Uop.RCR -> file[d] = Shifts.rcr(file, FLAGS, a, b, s);
            case Uop.SHLD -> file[d] = Shifts.shld(file, FLAGS, a, third, b, s);
            case Uop.SHRD -> file[d] = Shifts.shrd(file, FLAGS, a, third, b, s);
            case Uop.MUL_WIDE -> MulDiv.mulWide(file, FLAGS, a, s);
            case Uop.IMUL_WIDE -> MulDiv.imulWide(file, FLAGS, a, s);
            case Uop.DIV -> checkDivision(MulDiv.div(file, a, s));
            case Uop.IDIV -> checkDivision(MulDiv.idiv(file, a, s));
            case Uop.BSWAP -> file[d] = BitOperations.swapBytes(a, s);
            case Uop.SIGN -> file[d] = b << s >> 63 >>> s;
            case Uop.STRING_STEP ->
                    file[d] = (state.systemFlags() & Rflags.RFLAGS_DF) != 0 ? -w1 : w1;
            case Uop.CMP_PAIR -> comparePair(a, b, s);
            case Uop.READ_SELECTOR -> file[d] = state.selector((int) w1);
            case Uop.CHECK_SUPERVISOR -> {
                if (state.cpl() != 0) {
                    throw fault.generalProtection(0);
                }
            }
            default -> executeBits(w0, a, b, d, s);
        }
    }

    private void executeBits(long w0, long a, long b, int d, int s) {
        long mask;
        switch (Uop.opcode(w0)) {
            case Uop.BT -> BitOperations.testBit(file, FLAGS, a, b, s);
            case Uop.BTS -> {
                mask = BitOperations.testBit(file, FLAGS, a, b, s);
                file[d] = (a | mask) << s >>> s;
            }
            case Uop.BTR -> {
                mask = BitOperations.testBit(file, FLAGS, a, b, s);
                file[d] = (a & ~mask) << s >>> s;
            }
            case Uop.BTC -> {
                mask = BitOperations.testBit(file, FLAGS, a, b, s);
                file[d] = (a ^ mask) << s >>> s;
            }
            case Uop.BIT_OFFSET -> file[d] = BitOperations.bitOffset(b, s);
            case Uop.BSF -> file[d] = BitOperations.scanForward(file, FLAGS, b, a, s);
            case Uop.BSR -> file[d] = BitOperations.scanReverse(file, FLAGS, b, a, s);
            case Uop.TZCNT -> file[d] = BitOperations.countTrailing(file, FLAGS, b, s);
            case Uop.LZCNT -> file[d] = BitOperations.countLeading(file, FLAGS, b, s);
            case Uop.POPCNT -> file[d] = BitOperations.populationCount(file, FLAGS, b, s);
            case Uop.CRC32 -> file[d] = BitOperations.crc32(a, b, s);
            case Uop.ROTATE_RIGHT -> file[d] = rotate(a, (int) b, s);
            case Uop.ADCX -> file[d] = addCarrying(a, b, s, Rflags.RFLAGS_CF);
            case Uop.ADOX -> file[d] = addCarrying(a, b, s, Rflags.RFLAGS_OF);
            default -> executeFields(w0, a, b, d, s);
        }
    }

    private void executeFields(long w0, long a, long b, int d, int s) {
        long x = b << s >>> s;
        switch (Uop.opcode(w0)) {
            case Uop.ANDN -> result(d, ~a & b, false, s);
            case Uop.BLSI -> result(d, x & -x, x != 0, s);
            case Uop.BLSMSK -> result(d, x ^ x - 1, x == 0, s);
            case Uop.BLSR -> result(d, x & x - 1, x == 0, s);
            case Uop.BEXTR -> {
                int start = (int) a & 0xff;
                int length = (int) (a >>> 8) & 0xff;
                long shifted = start >= 64 ? 0 : x >>> start;
                result(d, length >= 64 ? shifted : shifted & (1L << length) - 1, false, s);
                LazyFlags.setStatus(file, FLAGS, LazyFlags.status(file, FLAGS) & Rflags.RFLAGS_ZF);
            }
            case Uop.BZHI -> {
                int index = (int) a & 0xff;
                int width = 64 - s;
                result(d, index >= width ? x : x & (1L << index) - 1, index >= width, s);
            }
            case Uop.PDEP -> file[d] = BitOperations.deposit(a, x);
            case Uop.PEXT -> file[d] = BitOperations.extract(a, x);
            case Uop.MULX -> {
                long y = a << s >>> s;
                long high = s == 0 ? MulDiv.unsignedMultiplyHigh(x, y) : (x * y) >>> 32;
                file[Uop.index(w0)] = (x * y) << s >>> s;
                file[d] = high;
            }
            default -> executeFlags(w0);
        }
    }

    private void executeFlags(long w0) {
        long status = LazyFlags.status(file, FLAGS);
        switch (Uop.opcode(w0)) {
            case Uop.LAHF -> file[RAX] = (file[RAX] & ~0xff00L) | ((status & LOW_FLAGS) | 2) << 8;
            case Uop.SAHF ->
                    LazyFlags.setStatus(
                            file, FLAGS, (status & ~LOW_FLAGS) | (file[RAX] >>> 8 & LOW_FLAGS));
            case Uop.CLC -> LazyFlags.setStatus(file, FLAGS, status & ~Rflags.RFLAGS_CF);
            case Uop.STC -> LazyFlags.setStatus(file, FLAGS, status | Rflags.RFLAGS_CF);
            case Uop.CMC -> LazyFlags.setStatus(file, FLAGS, status ^ Rflags.RFLAGS_CF);
            case Uop.CLD -> state.setSystemFlags(state.systemFlags() & ~Rflags.RFLAGS_DF);
            case Uop.STD -> state.setSystemFlags(state.systemFlags() | Rflags.RFLAGS_DF);
            default ->
                    throw new IllegalStateException(
                            "no such micro-operation: opcode=" + Uop.opcode(w0));
        }
    }

    private void checkDivision(boolean divided) {
        if (!divided) {
            throw fault.of(Vector.DE, 0);
        }
    }

    private void comparePair(long low, long high, int shift) {
        boolean equal = file[RAX] << shift == low << shift && file[RDX] << shift == high << shift;
        long others = LazyFlags.status(file, FLAGS) & ~Rflags.RFLAGS_ZF;
        LazyFlags.setStatus(file, FLAGS, others | (equal ? Rflags.RFLAGS_ZF : 0));
    }

    private long addCarrying(long a, long b, int shift, long flag) {
        long status = LazyFlags.status(file, FLAGS);
        long x = a << shift;
        long y = b << shift;
        boolean carry = (status & flag) != 0;
        long sum = x + y + (carry ? 1L << shift : 0);
        int order = Long.compareUnsigned(sum, x);
        boolean out = carry ? order <= 0 : order < 0;
        LazyFlags.setStatus(file, FLAGS, (status & ~flag) | (out ? flag : 0));
        return sum >>> shift;
    }

    private void result(int dst, long value, boolean carry, int shift) {
        BitOperations.flags(file, FLAGS, value, carry, shift);
        file[dst] = value << shift >>> shift;
    }

    private static long rotate(long value, int count, int shift) {
        return shift == 0
                ? Long.rotateRight(value, count)
                : Integer.rotateRight((int) value, count) & 0xffff_ffffL;
    }
}
