// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.CpuState;
import org.retint.x86.internal.alu.Aes;
import org.retint.x86.internal.alu.CarrylessMultiply;
import org.retint.x86.internal.alu.Sha1;
import org.retint.x86.internal.alu.Sha256;
import org.retint.x86.internal.lift.CryptoOp;
import org.retint.x86.internal.lift.Uop;

/** Executes {@link CryptoOp}. */
final class CryptoUnit {
    private final long[] file;

    CryptoUnit(CpuState state) {
        this.file = state.extended().file();
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        int d = Uop.dst(w0);
        long low = file[Uop.a(w0)];
        long high = file[Uop.a(w0) + 1];
        long bLow = file[Uop.b(w0)];
        long bHigh = file[Uop.b(w0) + 1];
        int choice = Uop.immediate(w1);
        switch (CryptoOp.of(Uop.operation(w1))) {
            case AESENC -> Aes.encrypt(file, d, low, high, bLow, bHigh, false);
            case AESENCLAST -> Aes.encrypt(file, d, low, high, bLow, bHigh, true);
            case AESDEC -> Aes.decrypt(file, d, low, high, bLow, bHigh, false);
            case AESDECLAST -> Aes.decrypt(file, d, low, high, bLow, bHigh, true);
            case AESIMC -> Aes.inverseMixColumns(file, d, bLow, bHigh);
            case AESKEYGENASSIST -> Aes.assistKeyGeneration(file, d, bLow, bHigh, choice);
            case PCLMULQDQ -> {
                long x = (choice & 1) == 0 ? low : high;
                long y = (choice & 1 << 4) == 0 ? bLow : bHigh;
                file[d] = CarrylessMultiply.low(x, y);
                file[d + 1] = CarrylessMultiply.high(x, y);
            }
            case SHA1RNDS4 -> Sha1.rounds(file, d, low, high, bLow, bHigh, choice & 3);
            case SHA1NEXTE -> Sha1.addNextE(file, d, high, bLow, bHigh);
            case SHA1MSG1 -> Sha1.schedule1(file, d, low, high, bHigh);
            case SHA1MSG2 -> Sha1.schedule2(file, d, low, high, bLow, bHigh);
            case SHA256RNDS2 -> Sha256.rounds(file, d, low, high, bLow, bHigh, file[Uop.index(w0)]);
            case SHA256MSG1 -> Sha256.schedule1(file, d, low, high, bLow);
            case SHA256MSG2 -> Sha256.schedule2(file, d, low, high, bHigh);
        }
    }
}
