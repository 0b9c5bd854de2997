// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.throughput;

import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Register;
import org.retint.x86.internal.event.StartUp;

/**
 * Where a block runs: every page of data is the same one in memory, filled with the address that
 * registers hold at first; the code has an address of its own and cannot be written.
 */
final class BlockMemory {
    /**
     * Where in 16 bytes the first copy begins. BHive does not say where its harness put it; of all
     * places this one fits the public half of its blocks best, on Skylake and on Haswell.
     */
    private static final int ALIGNMENT = 3;

    /** Address of the first copy. */
    static final long CODE = 0xffff_8000_4000_0000L + ALIGNMENT;

    /** Size of physical memory. */
    static final long BYTES = Sizes.MiB(4);

    private static final long CODE_FRAME = Sizes.MiB(2);
    private static final long DATA_FRAME = 0x1_0000;
    private static final long TABLES = 0x1000;
    private static final int PAGE = 4096;
    private static final int ENTRIES = 512;
    private static final long POINTER = 0x1234_5600L;
    private static final long STACK = 0x2345_6800L;
    private static final int GENERAL_REGISTERS = 16;
    private static final long WRITABLE = 3;
    private static final long PRESENT = 1;
    private static final long LARGE = 1 << 7;

    private BlockMemory() {}

    /** Puts copies of a block into memory and the CPU before the first one. */
    static void fill(Machine machine, byte[] code, int copies) {
        PhysicalMemory memory = machine.memory();
        for (int i = 0; i < copies; i++) {
            memory.writeBytes(CODE_FRAME + ALIGNMENT + (long) i * code.length, code);
        }
        for (int i = 0; i < PAGE; i += Long.BYTES) {
            memory.write(DATA_FRAME + i, Long.BYTES, POINTER);
        }
        map(memory);
        GuestCpu cpu = (GuestCpu) machine.cpu(0);
        CpuState state = cpu.state();
        StartUp.boot(state, CODE, TABLES);
        for (int i = 0; i < GENERAL_REGISTERS; i++) {
            state.setRegister(i, POINTER);
        }
        state.setRegister(Register.RSP.generalNumber(), STACK);
        state.setRegister(Register.RBP.generalNumber(), STACK);
        cpu.stateChanged();
    }

    private static void map(PhysicalMemory memory) {
        long directories = TABLES + PAGE;
        long directory = TABLES + 2 * PAGE;
        long table = TABLES + 3 * PAGE;
        long codeDirectories = TABLES + 4 * PAGE;
        long codeDirectory = TABLES + 5 * PAGE;
        for (int i = 0; i < ENTRIES; i++) {
            entry(memory, TABLES, i, directories | WRITABLE);
            entry(memory, directories, i, directory | WRITABLE);
            entry(memory, directory, i, table | WRITABLE);
            entry(memory, table, i, DATA_FRAME | WRITABLE);
            entry(memory, codeDirectories, i, directory | WRITABLE);
            entry(memory, codeDirectory, i, table | WRITABLE);
        }
        entry(memory, TABLES, index(39), codeDirectories | WRITABLE);
        entry(memory, codeDirectories, index(30), codeDirectory | WRITABLE);
        entry(memory, codeDirectory, index(21), CODE_FRAME | LARGE | PRESENT);
    }

    private static int index(int shift) {
        return (int) (CODE >>> shift) & ENTRIES - 1;
    }

    private static void entry(PhysicalMemory memory, long table, int index, long value) {
        memory.write(table + (long) index * Long.BYTES, Long.BYTES, value);
    }
}
