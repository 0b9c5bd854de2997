// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.HexFormat;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.asm.Assembler;

/**
 * A program for the x87 unit that runs up to HLT or an exception: each exception has a handler of
 * one HLT. Data are at {@link BareMachine#DATA}, to which RBX points.
 */
final class X87Lab {
    static final int NONE = -1;

    private static final int RSP = 4;
    private static final int RBX = 3;
    private static final int VECTORS = 32;
    private static final long GDT = 0x7000;
    private static final long IDT = 0x8000;
    private static final long HANDLERS = 0x9000;
    private static final long CODE_SEGMENT = 0x00af_9b00_0000_ffffL;
    private static final long DATA_SEGMENT = 0x00cf_9300_0000_ffffL;
    private static final long INTERRUPT_GATE = 0x8e00_0008_0000L;
    private static final long LIMIT = 100_000;

    final BareMachine bare;
    final ExtendedState x87;
    private final byte[] code;

    X87Lab(String text) {
        code =
                Assembler.assemble(BareMachine.CODE, "x87.s", text + "\nhlt\n")
                        .section(".text")
                        .bytes();
        bare = new BareMachine(HexFormat.of().formatHex(code));
        x87 = bare.state.extended();
        bare.machine.memory().write(GDT + 8, 8, CODE_SEGMENT);
        bare.machine.memory().write(GDT + 16, 8, DATA_SEGMENT);
        for (int vector = 0; vector < VECTORS; vector++) {
            bare.machine.memory().write(IDT + 16L * vector, 8, INTERRUPT_GATE | HANDLERS + vector);
            bare.machine.memory().write(HANDLERS + vector, 1, 0xf4);
        }
        bare.state.setGdt(GDT, 23);
        bare.state.setIdt(IDT, VECTORS * 16 - 1);
        bare.state.setRegister(RBX, BareMachine.DATA);
    }

    /** Returns the state after a program. */
    static X87Lab after(String text) {
        X87Lab lab = new X87Lab(text);
        lab.run();
        return lab;
    }

    RunResult run() {
        return bare.machine.run(Bounds.instructions(LIMIT));
    }

    CpuState state() {
        return bare.state;
    }

    /** Returns the vector whose handler was reached, or {@link #NONE}. */
    int vector() {
        long handler = bare.state.rip() - HANDLERS - 1;
        return handler >= 0 && handler < VECTORS ? (int) handler : NONE;
    }

    /** Returns the address of the instruction that faulted without an error code, from CODE on. */
    long faultOffset() {
        return memory(bare.state.register(RSP), 8) - BareMachine.CODE;
    }

    long memory(long address, int widthBytes) {
        return bare.machine.memory().read(address, widthBytes);
    }

    /** Returns bytes of the data. */
    long data(int offset, int widthBytes) {
        return memory(BareMachine.DATA + offset, widthBytes);
    }

    void setData(int offset, int widthBytes, long value) {
        bare.machine.memory().write(BareMachine.DATA + offset, widthBytes, value);
    }

    /** Returns ST(i) in 20 hexadecimal digits. */
    String st(int i) {
        int physical = x87.physical(i);
        return "%04x%016x".formatted(x87.signExponent(physical), x87.significand(physical));
    }

    boolean isEmpty(int i) {
        return (x87.validRegisters() >> x87.physical(i) & 1) == 0;
    }
}
