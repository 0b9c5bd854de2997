// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.alu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic against naive models: all 8-bit operands, and samples of wider ones. */
class AluTest {
    private static final int SLOT = 8;
    private static final int SHIFT = 56;
    private static final int CF = 1;
    private static final int PF = 1 << 2;
    private static final int AF = 1 << 4;
    private static final int ZF = 1 << 6;
    private static final int SF = 1 << 7;
    private static final int OF = 1 << 11;

    private final long[] file = new long[16];

    private long status() {
        return LazyFlags.status(file, SLOT);
    }

    private void carryIn(int carry) {
        LazyFlags.setStatus(file, SLOT, carry);
    }

    /** Flags of a result by the book: carry and overflow from wide arithmetic. */
    private static int flags(int exact, int signedExact, int digits, int result) {
        int low = result & 0xff;
        return ((exact & ~0xff) != 0 ? CF : 0)
                | ((Integer.bitCount(low) & 1) == 0 ? PF : 0)
                | ((digits & ~15) != 0 ? AF : 0)
                | (low == 0 ? ZF : 0)
                | ((low & 0x80) != 0 ? SF : 0)
                | (signedExact != (byte) signedExact ? OF : 0);
    }

    @Test
    void additionWithCarryOfAllBytesIsRight() {
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                for (int c = 0; c < 2; c++) {
                    carryIn(c);
                    int sum = a + b + c;
                    assertEquals(sum & 0xff, AddSubtract.adc(file, SLOT, a, b, SHIFT));
                    int digits = (a & 15) + (b & 15) + c;
                    assertEquals(flags(sum, (byte) a + (byte) b + c, digits, sum), status());
                }
            }
        }
    }

    @Test
    void subtractionWithBorrowOfAllBytesIsRight() {
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                for (int c = 0; c < 2; c++) {
                    carryIn(c);
                    int difference = a - b - c;
                    assertEquals(difference & 0xff, AddSubtract.sbb(file, SLOT, a, b, SHIFT));
                    int digits = (a & 15) - (b & 15) - c;
                    int signed = (byte) a - (byte) b - c;
                    assertEquals(flags(difference, signed, digits, difference), status());
                    long wide = (long) a << SHIFT;
                    long other = (long) b << SHIFT;
                    assertEquals(a < b, AddSubtract.borrow(wide, other, wide - other) < 0);
                }
            }
        }
    }

    @Test
    void countingKeepsTheCarry() {
        for (int a = 0; a < 256; a++) {
            for (int c = 0; c < 2; c++) {
                carryIn(c);
                assertEquals(a + 1 & 0xff, AddSubtract.inc(file, SLOT, a, SHIFT));
                int up = flags(0, (byte) a + 1, (a & 15) + 1, a + 1);
                assertEquals(up | c, status());
                carryIn(c);
                assertEquals(a - 1 & 0xff, AddSubtract.dec(file, SLOT, a, SHIFT));
                int down = flags(0, (byte) a - 1, (a & 15) - 1, a - 1);
                assertEquals(down | c, status());
            }
        }
    }

    @Test
    void everyConditionFollowsItsFlags() {
        for (int bits = 0; bits < 64; bits++) {
            boolean c = (bits & 1) != 0;
            boolean p = (bits & 2) != 0;
            boolean z = (bits & 4) != 0;
            boolean s = (bits & 8) != 0;
            boolean o = (bits & 16) != 0;
            int status = (c ? CF : 0) | (p ? PF : 0) | (z ? ZF : 0) | (s ? SF : 0) | (o ? OF : 0);
            LazyFlags.setStatus(file, SLOT, status);
            boolean[] holds = {o, c, z, c || z, s, p, s != o, z || s != o};
            for (int condition = 0; condition < 16; condition++) {
                assertEquals(
                        holds[condition >> 1] == ((condition & 1) == 0),
                        LazyFlags.condition(file, SLOT, condition));
            }
        }
    }

    @Test
    void rotationThroughCarryOfAllBytesIsThatOfNineBits() {
        for (int value = 0; value < 512; value++) {
            for (int count = 0; count < 32; count++) {
                int by = count % 9;
                int left = (value << by | value >>> (9 - by)) & 0x1ff;
                carryIn(value >> 8);
                long low = Shifts.rcl(file, SLOT, value & 0xff, count, SHIFT);
                assertEquals(left, low | (LazyFlags.carry(file, SLOT) ? 256 : 0));
                int right = (value >>> by | value << (9 - by)) & 0x1ff;
                carryIn(value >> 8);
                low = Shifts.rcr(file, SLOT, value & 0xff, count, SHIFT);
                assertEquals(right, low | (LazyFlags.carry(file, SLOT) ? 256 : 0));
            }
        }
    }

    @Test
    void divisionOf128BitsIsThatOfBigNumbers() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            long high = random.nextLong() >>> random.nextInt(64);
            long low = random.nextLong();
            long divisor = random.nextLong() >>> random.nextInt(64);
            checkDivision(high, low, divisor, false);
            checkDivision(random.nextBoolean() ? high : ~high, low, divisor, true);
        }
        checkDivision(0, 1, 0, false);
        checkDivision(-1, Long.MIN_VALUE, -1, true);
        checkDivision(-1, Long.MIN_VALUE, 1, true);
        checkDivision(Long.MIN_VALUE, 0, -1, true);
    }

    private void checkDivision(long high, long low, long divisor, boolean signed) {
        file[0] = low;
        file[2] = high;
        boolean divided = signed ? MulDiv.idiv(file, divisor, 0) : MulDiv.div(file, divisor, 0);
        BigInteger modulus = BigInteger.ONE.shiftLeft(64);
        BigInteger lowPart = unsigned(low, modulus);
        BigInteger upper = signed ? BigInteger.valueOf(high) : unsigned(high, modulus);
        BigInteger dividend = upper.shiftLeft(64).add(lowPart);
        BigInteger by = signed ? BigInteger.valueOf(divisor) : unsigned(divisor, modulus);
        if (by.signum() == 0) {
            assertEquals(false, divided);
            return;
        }
        BigInteger[] parts = dividend.divideAndRemainder(by);
        boolean fits = signed ? parts[0].bitLength() < 64 : parts[0].bitLength() <= 64;
        assertEquals(fits, divided, () -> dividend + " / " + by);
        assertEquals(fits ? parts[0].longValue() : low, file[0]);
        assertEquals(fits ? parts[1].longValue() : high, file[2]);
    }

    private static BigInteger unsigned(long value, BigInteger modulus) {
        BigInteger number = BigInteger.valueOf(value);
        return value < 0 ? number.add(modulus) : number;
    }

    @Test
    void depositAndExtractAreInverse() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            long mask = random.nextLong() & ~random.nextLong();
            long value = random.nextLong();
            long deposited = BitOperations.deposit(value, mask);
            assertEquals(0, deposited & ~mask);
            int count = Long.bitCount(mask);
            long kept = count == 64 ? value : value & (1L << count) - 1;
            assertEquals(kept, BitOperations.extract(deposited, mask));
        }
    }
}
