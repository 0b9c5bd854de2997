// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.Arrays;
import org.retint.sim.explore.Monitor;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;

/**
 * Holds each return from an interrupt to where it has to go: to the start of the sequence if the
 * task was preempted at a restartable offset, else to where it was interrupted, with all registers
 * as they were.
 *
 * <p>Keeps for each interrupt that has not returned, in the order of their frames: frame, address,
 * a hash of the registers, and whether the task was preempted.
 */
record Resumption(ExploredProgram program, SequenceRegistry sequences, long preempts)
        implements Monitor<MachineEvent> {
    private static final int WORDS = 4;
    private static final int GENERAL_REGISTERS = 16;
    private static final int STACK_POINTER = 4;

    /** First word of the state when something is wrong; then where, and what was expected. */
    private static final long WRONG = -1;

    @Override
    public long[] after(long[] state, MachineEvent event) {
        if (state.length > 0 && state[0] == WRONG) {
            return state;
        }
        if (event instanceof MachineEvent.Interrupted interrupt) {
            long[] more = Arrays.copyOf(state, state.length + WORDS);
            more[state.length] = interrupt.frame();
            more[state.length + 1] = interrupt.address();
            more[state.length + 2] = registers(interrupt.cpuId());
            return more;
        }
        if (event instanceof MachineEvent.Begins begins) {
            return begins.address() == preempts ? preempted(state, begins.stackPointer()) : state;
        }
        if (event instanceof MachineEvent.Returns returns) {
            return returned(state, returns);
        }
        return state;
    }

    /** The frame that is preempted is the lowest above the stack pointer. */
    private static long[] preempted(long[] state, long stackPointer) {
        int found = -1;
        for (int i = 0; i < state.length; i += WORDS) {
            boolean isNearer = found < 0 || state[i] < state[found];
            if (state[i] > stackPointer && isNearer) {
                found = i;
            }
        }
        if (found < 0) {
            return state;
        }
        long[] changed = state.clone();
        changed[found + 3] = 1;
        return changed;
    }

    private long[] returned(long[] state, MachineEvent.Returns returns) {
        for (int i = 0; i < state.length; i += WORDS) {
            if (state[i] == returns.frame()) {
                long address = state[i + 1];
                long expected = state[i + 3] == 0 ? address : sequences.resumeAt(address);
                long actual =
                        program.machine()
                                .memory()
                                .read(program.physicalAddress(returns.frame()), Long.BYTES);
                boolean same = registers(returns.cpuId()) == state[i + 2];
                if (actual != expected || !same) {
                    return new long[] {WRONG, actual, expected, same ? 1 : 0};
                }
                long[] less = Arrays.copyOf(state, state.length - WORDS);
                System.arraycopy(state, i + WORDS, less, i, less.length - i);
                return less;
            }
        }
        return state;
    }

    private long registers(int cpuId) {
        CpuState state = ((GuestCpu) program.machine().cpu(cpuId)).state();
        long hash = 17;
        for (int i = 0; i < GENERAL_REGISTERS; i++) {
            hash = hash * 1_000_003 + (i == STACK_POINTER ? 0 : state.register(i));
        }
        return hash;
    }

    @Override
    public String violation(long[] state) {
        if (state.length == 0 || state[0] != WRONG) {
            return null;
        }
        String actual = program.image().describe(state[1]);
        String expected = program.image().describe(state[2]);
        return actual.equals(expected)
                ? "a task goes on at " + actual + " with other registers"
                : "a task goes on at " + actual + ", not at " + expected;
    }
}
