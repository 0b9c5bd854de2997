// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import java.util.Arrays;
import java.util.List;
import org.retint.sim.explore.Monitor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/**
 * Some functions return with the stack pointer that they were entered with, and every IRET goes
 * back by a frame that an interrupt or exception has left on the same CPU.
 *
 * <p>Several activations of a function may be open at once, as of tasks that take turns: a RET has
 * to belong to one of them. Not modelled: tasks that move to another CPU in between, frames that
 * software has built.
 */
public final class BalancedStacks implements Property {
    private static final int RET = 0xc3;
    private static final int RET_IMMEDIATE = 0xc2;
    private static final long FRAME = 0; // in place of a function
    private static final int WORDS = 2;
    private static final int WRONG_WORDS = 3; // an odd number of words says that something is wrong

    private record Function(long start, long end) {}

    private final boolean frames;
    private final List<String> names;

    private BalancedStacks(boolean frames, List<String> names) {
        this.frames = frames;
        this.names = names;
    }

    /**
     * Returns the property of some functions.
     *
     * @param bounds for each, the symbol where it starts and that behind its end
     */
    public static BalancedStacks ofFunctions(String... bounds) {
        if (bounds.length % WORDS != 0) {
            throw new IllegalArgumentException("symbols come in pairs: " + List.of(bounds));
        }
        return new BalancedStacks(false, List.of(bounds));
    }

    /** Returns the property of handlers of interrupts and exceptions. */
    public static BalancedStacks ofHandlers() {
        return new BalancedStacks(true, List.of());
    }

    @Override
    public void addTo(ExploredProgram program) {
        AssembledImage image = program.image();
        Function[] functions = new Function[names.size() / WORDS];
        for (int i = 0; i < functions.length; i++) {
            functions[i] =
                    new Function(
                            image.symbol(names.get(WORDS * i)),
                            image.symbol(names.get(WORDS * i + 1)));
        }
        Activations monitor = new Activations(program, functions);
        Observed observed = Observed.NOTHING.andInstructions(rip -> monitor.find(rip) != null);
        program.watchEachCpu(
                frames ? observed.andInterrupts().andExceptions() : observed, cpu -> monitor);
    }

    /** Keeps pairs of a function and the stack pointer that it was entered with. */
    private record Activations(ExploredProgram program, Function[] functions)
            implements Monitor<MachineEvent> {
        Function find(long rip) {
            for (Function function : functions) {
                if (rip >= function.start() && rip < function.end()) {
                    return function;
                }
            }
            return null;
        }

        @Override
        public long[] after(long[] state, MachineEvent event) {
            if (event instanceof MachineEvent.Begins begins) {
                Function function = find(begins.address());
                if (begins.address() == function.start()) {
                    return entered(state, function.start(), begins.stackPointer());
                }
                return isReturn(begins.address())
                        ? left(state, function.start(), begins.stackPointer(), begins.address())
                        : state;
            }
            if (event instanceof MachineEvent.Interrupted interrupt) {
                return entered(state, FRAME, interrupt.frame());
            }
            if (event instanceof MachineEvent.Excepted exception) {
                return entered(state, FRAME, exception.frame());
            }
            return event instanceof MachineEvent.Returns returns
                    ? left(state, FRAME, returns.frame(), returns.address())
                    : state;
        }

        private boolean isReturn(long address) {
            long opcode = program.machine().memory().read(program.physicalAddress(address), 1);
            return opcode == RET || opcode == RET_IMMEDIATE;
        }

        private static long[] entered(long[] state, long function, long stackPointer) {
            long[] more = Arrays.copyOf(state, state.length + WORDS);
            more[state.length] = function;
            more[state.length + 1] = stackPointer;
            return more;
        }

        private static long[] left(long[] state, long function, long stackPointer, long address) {
            for (int i = state.length - WORDS; i >= 0; i -= WORDS) {
                if (state[i] == function && state[i + 1] == stackPointer) {
                    long[] less = Arrays.copyOf(state, state.length - WORDS);
                    System.arraycopy(state, i + WORDS, less, i, less.length - i);
                    return less;
                }
            }
            return new long[] {function, address, stackPointer};
        }

        @Override
        public String violation(long[] state) {
            if (state.length != WRONG_WORDS) {
                return null;
            }
            String place = program.image().describe(state[1]);
            return state[0] == FRAME
                    ? "stack imbalance: %s with rsp=%#x, where no interrupt has left a frame"
                            .formatted(place, state[2])
                    : "stack imbalance: %s returns with rsp=%#x, with which %s was not entered"
                            .formatted(place, state[2], program.image().describe(state[0]));
        }
    }
}
