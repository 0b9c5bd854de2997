// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.Rflags;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.lift.PackedOp;
import org.retint.x86.internal.lift.Uop;

/** Executes {@link PackedOp}. */
final class PackedUnit {
    private final CpuState state;
    private final long[] file;
    private final StringCompare strings;

    PackedUnit(CpuState state) {
        this.state = state;
        this.file = state.extended().file();
        this.strings = new StringCompare(state);
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        int d = Uop.dst(w0);
        int a = Uop.a(w0);
        int b = Uop.b(w0);
        int immediate = Uop.immediate(w1);
        boolean wide = (immediate & PackedOp.MMX) == 0;
        PackedOp operation = PackedOp.of(Uop.operation(w1));
        switch (operation.shape()) {
            case BYTES -> {
                file[d] = PackedLanes.bytes(operation, file[a], file[b]);
                if (wide) {
                    file[d + 1] = PackedLanes.bytes(operation, file[a + 1], file[b + 1]);
                }
            }
            case WORDS -> {
                file[d] = PackedLanes.words(operation, file[a], file[b]);
                if (wide) {
                    file[d + 1] = PackedLanes.words(operation, file[a + 1], file[b + 1]);
                }
            }
            case DOUBLEWORDS -> {
                file[d] = PackedLanes.doublewords(operation, file[a], file[b]);
                if (wide) {
                    file[d + 1] = PackedLanes.doublewords(operation, file[a + 1], file[b + 1]);
                }
            }
            case QUADWORDS -> {
                file[d] = PackedLanes.quadword(operation, file[a], file[b]);
                if (wide) {
                    file[d + 1] = PackedLanes.quadword(operation, file[a + 1], file[b + 1]);
                }
            }
            case PAIRS -> pair(operation, d, a, b, wide);
            case INTERLEAVE -> interleave(operation, d, a, b, wide);
            case SHIFT -> shift(operation, d, a, b, immediate);
            case SHUFFLE -> {
                if (wide) {
                    PackedShuffles.wide(operation, file, d, b, Uop.index(w0), immediate);
                } else {
                    PackedShuffles.narrow(operation, file, d, b, immediate);
                }
            }
            case WIDEN -> widen(operation, d, file[b]);
            case ELEMENT -> element(operation, d, b, immediate);
            case STRING -> strings.execute(operation, a, b, immediate);
            case OTHER -> other(operation, d, a, b);
        }
    }

    private void pair(PackedOp operation, int d, int a, int b, boolean wide) {
        if (!wide) {
            file[d] = PackedPairs.pair(operation, file[a], file[b]);
            return;
        }
        long low = PackedPairs.pair(operation, file[a], file[a + 1]);
        file[d + 1] = PackedPairs.pair(operation, file[b], file[b + 1]);
        file[d] = low;
    }

    private void interleave(PackedOp operation, int d, int a, int b, boolean wide) {
        boolean fromHigh =
                switch (operation) {
                    case PUNPCKHBW, PUNPCKHWD, PUNPCKHDQ, PUNPCKHQDQ -> true;
                    default -> false;
                };
        int bits =
                switch (operation) {
                    case PUNPCKLBW, PUNPCKHBW -> 8;
                    case PUNPCKLWD, PUNPCKHWD -> 16;
                    case PUNPCKLDQ, PUNPCKHDQ -> 32;
                    default -> 64;
                };
        if (!wide) {
            int shift = fromHigh ? 32 : 0;
            file[d] = PackedPairs.interleaveLow(bits, file[a] >>> shift, file[b] >>> shift);
            return;
        }
        long x = file[fromHigh ? a + 1 : a];
        long y = file[fromHigh ? b + 1 : b];
        if (bits == 64) {
            file[d] = x;
            file[d + 1] = y;
        } else {
            file[d] = PackedPairs.interleaveLow(bits, x, y);
            file[d + 1] = PackedPairs.interleaveLow(bits, x >>> 32, y >>> 32);
        }
    }

    private void shift(PackedOp operation, int d, int a, int b, int immediate) {
        boolean inPlace = (immediate & PackedOp.COUNT_IS_IMMEDIATE) != 0;
        long count = inPlace ? immediate & 0xff : file[b];
        file[d] = PackedPairs.shift(operation, file[a], count);
        if ((immediate & PackedOp.MMX) == 0) {
            file[d + 1] = PackedPairs.shift(operation, file[a + 1], count);
        }
    }

    private void widen(PackedOp operation, int d, long from) {
        int fromBits =
                switch (operation) {
                    case PMOVSXDQ, PMOVZXDQ -> 32;
                    case PMOVSXWD, PMOVSXWQ, PMOVZXWD, PMOVZXWQ -> 16;
                    default -> 8;
                };
        int toBits =
                switch (operation) {
                    case PMOVSXBW, PMOVZXBW -> 16;
                    case PMOVSXBD, PMOVZXBD, PMOVSXWD, PMOVZXWD -> 32;
                    default -> 64;
                };
        boolean signed = operation.compareTo(PackedOp.PMOVZXBW) < 0;
        int second = 64 / toBits * fromBits;
        file[d] = PackedPairs.widen(from, 0, fromBits, toBits, signed);
        file[d + 1] = PackedPairs.widen(from, second, fromBits, toBits, signed);
    }

    private void element(PackedOp operation, int d, int b, int immediate) {
        boolean wide = (immediate & PackedOp.MMX) == 0;
        int bits =
                switch (operation) {
                    case PEXTRB, PINSRB -> 8;
                    case PEXTRW, PINSRW -> 16;
                    case PEXTRD, PINSRD -> 32;
                    default -> 64;
                };
        if (operation == PackedOp.PMOVMSKB) {
            file[d] = signs(file[b]) | (wide ? signs(file[b + 1]) << 8 : 0);
            return;
        }
        int at = (immediate & 0xff) * bits & (wide ? 127 : 63);
        long mask = -1L >>> (64 - bits) << (at % 64);
        if (operation.compareTo(PackedOp.PINSRB) < 0) {
            file[d] = (file[b + at / 64] & mask) >>> (at % 64);
        } else {
            int half = d + at / 64;
            file[half] = (file[half] & ~mask) | ((file[b] << (at % 64)) & mask);
        }
    }

    /** Gathers the high bits of eight bytes. */
    private static long signs(long x) {
        return ((x & 0x8080_8080_8080_8080L) * 0x0002_0408_1020_4081L) >>> 56;
    }

    private void other(PackedOp operation, int d, int a, int b) {
        switch (operation) {
            case MOVE_64 -> file[d] = file[b];
            case CLEAR_TOP -> state.extended().setTop(0);
            case EMMS -> {
                state.extended().setTop(0);
                state.extended().setValidRegisters(0);
            }
            default -> {
                long flags =
                        (file[a] & file[b]) == 0 && (file[a + 1] & file[b + 1]) == 0
                                ? Rflags.RFLAGS_ZF
                                : 0;
                flags |=
                        (~file[a] & file[b]) == 0 && (~file[a + 1] & file[b + 1]) == 0
                                ? Rflags.RFLAGS_CF
                                : 0;
                LazyFlags.setStatus(state.file(), CpuState.FLAGS, flags);
            }
        }
    }
}
