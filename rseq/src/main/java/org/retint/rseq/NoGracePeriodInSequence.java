// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import java.util.Arrays;
import org.retint.sim.explore.Monitor;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/**
 * When a grace period is over nobody who was at a restartable offset before it is there still: no
 * CPU, and nobody who was interrupted there and will go on there.
 *
 * <p>Who came later may be there. One grace period is watched at a time: a second that begins
 * before the first is over would be taken for it.
 *
 * @param sequences the sequences
 * @param begin symbol of the instruction where the wait for a grace period begins
 * @param end symbol of the instruction behind the wait
 */
public record NoGracePeriodInSequence(SequenceRegistry sequences, String begin, String end)
        implements Property {
    @Override
    public void addTo(ExploredProgram program) {
        long beginAddress = program.image().symbol(begin);
        long endAddress = program.image().symbol(end);
        program.watch(
                Observed.NOTHING
                        .andInstructions(
                                rip ->
                                        rip == beginAddress
                                                || rip == endAddress
                                                || isStart(sequences, rip))
                        .andInterrupts(),
                new Places(program, sequences, beginAddress, endAddress));
    }

    private static boolean isStart(SequenceRegistry sequences, long rip) {
        return sequences.find(rip).sequence().filter(found -> found.start() == rip).isPresent();
    }

    /**
     * Keeps who is at a restartable offset. Word 0 has a bit for each CPU that has been there since
     * before the grace period; then come frames in which such an address was saved, in ascending
     * order, the lowest bit set if it was before the grace period.
     */
    private record Places(ExploredProgram program, SequenceRegistry sequences, long begin, long end)
            implements Monitor<MachineEvent> {
        private static final long BEFORE = 1; // frames are aligned

        /** In place of the CPUs: somebody is left at the address in the next word. */
        private static final long WRONG = -1;

        @Override
        public long[] initial() {
            return new long[1];
        }

        @Override
        public long[] after(long[] state, MachineEvent event) {
            if (state[0] == WRONG) {
                return state;
            }
            long cpu = 1L << event.cpuId();
            if (event instanceof MachineEvent.Interrupted interrupt) {
                return isRestartable(interrupt.address())
                        ? interrupted(state, cpu, interrupt.frame())
                        : state;
            }
            if (event instanceof MachineEvent.Returns returns) {
                return returned(state, cpu, returns.frame());
            }
            if (!(event instanceof MachineEvent.Begins begins)) {
                return state;
            }
            if (begins.address() == begin) {
                return begun(state);
            }
            return begins.address() == end ? ended(state) : withCpus(state, state[0] & ~cpu);
        }

        private boolean isRestartable(long address) {
            return sequences.resumeAt(address) != address;
        }

        private long saved(long frame) {
            long physical = program.physicalAddress(frame & ~BEFORE);
            return program.machine().memory().read(physical, Long.BYTES);
        }

        private static long[] withCpus(long[] state, long cpus) {
            long[] changed = state.clone();
            changed[0] = cpus;
            return changed;
        }

        private static long[] interrupted(long[] state, long cpu, long frame) {
            long[] more = Arrays.copyOf(state, state.length + 1);
            more[0] &= ~cpu;
            more[state.length] = frame | ((state[0] & cpu) != 0 ? BEFORE : 0);
            Arrays.sort(more, 1, more.length);
            return more;
        }

        private long[] returned(long[] state, long cpu, long frame) {
            for (int i = 1; i < state.length; i++) {
                if ((state[i] & ~BEFORE) == frame) {
                    boolean before = (state[i] & BEFORE) != 0 && isRestartable(saved(frame));
                    long[] less = Arrays.copyOf(state, state.length - 1);
                    System.arraycopy(state, i + 1, less, i, less.length - i);
                    less[0] |= before ? cpu : 0;
                    return less;
                }
            }
            return state;
        }

        private long[] begun(long[] state) {
            long[] changed = state.clone();
            for (int cpu = 0; cpu < program.machine().cpuCount(); cpu++) {
                changed[0] |= isRestartable(program.instructionAddress(cpu)) ? 1L << cpu : 0;
            }
            for (int i = 1; i < changed.length; i++) {
                changed[i] |= BEFORE;
            }
            return changed;
        }

        private long[] ended(long[] state) {
            for (int cpu = 0; cpu < program.machine().cpuCount(); cpu++) {
                long address = program.instructionAddress(cpu);
                if ((state[0] >>> cpu & 1) != 0 && isRestartable(address)) {
                    return new long[] {WRONG, address};
                }
            }
            long[] changed = withCpus(state, 0);
            for (int i = 1; i < changed.length; i++) {
                if ((changed[i] & BEFORE) != 0 && isRestartable(saved(changed[i]))) {
                    return new long[] {WRONG, saved(changed[i])};
                }
                changed[i] &= ~BEFORE;
            }
            return changed;
        }

        @Override
        public String violation(long[] state) {
            return state[0] == WRONG
                    ? "a grace period is over, but somebody from before it goes on at "
                            + program.image().describe(state[1])
                    : null;
        }
    }
}
