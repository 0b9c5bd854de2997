// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.HexFormat;
import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Msr;
import org.retint.x86.X86Processor;

/**
 * A machine whose CPU 0 runs bytes at {@link #CODE} in 64-bit supervisor mode, memory one to one.
 */
final class BareMachine {
    static final long CODE = 0x10_0000;
    static final long DATA = 0x20_0000;
    static final long STACK = 0x30_0000;

    private static final long TABLES = 0x1000;
    private static final int RIGHTS = 3;
    private static final int LARGE = 1 << 7;

    final Machine machine;
    final GuestCpu cpu;
    final CpuState state;

    BareMachine(X86Processor processor, long quantumCycles, String hex) {
        machine =
                Machine.builder()
                        .processor(processor)
                        .memory(4 << 20)
                        .quantumCycles(quantumCycles)
                        .build();
        machine.memory().write(TABLES, 8, TABLES + 0x1000 | RIGHTS);
        machine.memory().write(TABLES + 0x1000, 8, TABLES + 0x2000 | RIGHTS);
        machine.memory().write(TABLES + 0x2000, 8, LARGE | RIGHTS);
        machine.memory().write(TABLES + 0x2008, 8, 0x20_0000 | LARGE | RIGHTS);
        machine.memory().writeBytes(CODE, HexFormat.of().parseHex(hex.replace(" ", "")));
        cpu = (GuestCpu) machine.cpu(0);
        state = cpu.state();
        state.setCr(0, 0x8005_0033L);
        state.setCr(3, TABLES);
        state.setCr(4, 0x20);
        state.setMsr(Msr.IA32_EFER, Msr.EFER_LME | Msr.EFER_LMA | Msr.EFER_SCE);
        state.setSegment(CpuState.CS, 8, 0, -1, 0xa09b);
        state.setSegment(CpuState.SS, 0x10, 0, -1, 0xc093);
        state.setRip(CODE);
        state.setRegister(4, STACK);
        cpu.stateChanged();
    }

    BareMachine(String hex) {
        this(X86Processor.untimed(), 250, hex);
    }
}
