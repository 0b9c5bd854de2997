// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;
import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Register;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.internal.explore.ExploredMachine;

/**
 * A program without a kernel whose interleavings are explored: memory is mapped one to one, every
 * CPU starts at an entry of its own in 64-bit supervisor mode with a stack, and HLT ends it. A
 * symbol {@code vector32} is the handler of vector 32, be it an interrupt, an NMI or an exception;
 * what has no handler, as UD2 if there is no {@code vector6}, ends the run as a violation, and so
 * does the hypercall ASSERT. CPUs start with interrupts disabled; their local APICs are at {@code
 * 0xfee00000}.
 */
public final class FlatProgram extends ExploredProgram {
    /** Address at which programs are to be assembled. */
    public static final long BASE = 0x10_0000;

    /** Bytes of memory; a program with its stacks must fit in. */
    public static final long MEMORY_BYTES = 0x20_0000;

    /**
     * Loads a program.
     *
     * @param image assembled at {@link #BASE}
     * @param entries symbol at which each CPU starts, in the order of their numbers
     * @throws IllegalArgumentException if a symbol is missing or the program does not fit
     */
    public FlatProgram(AssembledImage image, List<String> entries, ExplorationModel model) {
        super(new ExploredMachine(machine(image, entries), model), image, 0);
    }

    /**
     * Returns the machine of such a program, to run by itself: every CPU is at its entry.
     *
     * @param image assembled at {@link #BASE}
     * @param entries symbol at which each CPU starts
     */
    public static Machine machine(AssembledImage image, List<String> entries) {
        return FlatMachine.of(image, entries);
    }

    /** Returns 8 bytes of memory at a symbol, as they are in the present state. */
    public long read64(String symbol) {
        return machine().memory().read(image().symbol(symbol), 8);
    }

    /** Returns a general register of a CPU in the present state. */
    public long register(int cpuId, Register register) {
        return state(cpuId).register(register.generalNumber());
    }

    private CpuState state(int cpuId) {
        return ((GuestCpu) machine().cpu(cpuId)).state();
    }
}
