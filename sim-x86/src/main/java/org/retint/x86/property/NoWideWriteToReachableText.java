// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retint.sim.explore.Monitor;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/**
 * No store of more than one byte reaches an instruction that somebody may come to: one on a way
 * from an entry, or from where a CPU stands, through the code as memory holds it then. Both ways of
 * a conditional branch are ways; behind INT3 there is none.
 *
 * <p>Not modelled: tasks that do not run, and CPUs that fetch what was there before; that nobody of
 * them is there any more is what grace periods and sync-cores are for.
 */
public final class NoWideWriteToReachableText implements Property {
    private static final Set<String> NO_WAY_BEHIND =
            new TreeSet<>(List.of("JMP", "RET", "RETF", "IRET", "IRETD", "IRETQ", "INT3", "UD2"));

    private final String from;
    private final String to;
    private final List<String> entries;

    /**
     * Makes the property of a piece of text.
     *
     * @param from symbol of its first byte
     * @param to symbol behind its last
     * @param entries symbols at which it is entered
     */
    public NoWideWriteToReachableText(String from, String to, String... entries) {
        this.from = from;
        this.to = to;
        this.entries = List.of(entries);
    }

    @Override
    public void addTo(ExploredProgram program) {
        AssembledImage image = program.image();
        Text text =
                new Text(
                        program,
                        image.symbol(from),
                        image.symbol(to),
                        entries.stream().mapToLong(image::symbol).toArray());
        program.watch(
                Observed.NOTHING.andStores(
                        program.physicalAddress(text.first()), program.physicalAddress(text.end())),
                new Monitor<>() {
                    @Override
                    public long[] after(long[] state, MachineEvent event) {
                        MachineEvent.Stored stored = (MachineEvent.Stored) event;
                        if (stored.widthBytes() == 1 || state.length > 0) {
                            return state;
                        }
                        int offset =
                                (int)
                                        (stored.physicalAddress()
                                                - program.physicalAddress(text.first()));
                        int hit = text.reachable().nextSetBit(Math.max(0, offset));
                        return hit >= 0 && hit < offset + stored.widthBytes()
                                ? new long[] {stored.widthBytes(), text.first() + offset}
                                : state;
                    }

                    @Override
                    public String violation(long[] state) {
                        return state.length == 0
                                ? null
                                : "write of %d bytes to reachable text: %s"
                                        .formatted(state[0], image.describe(state[1]));
                    }
                });
    }

    private record Text(ExploredProgram program, long first, long end, long[] entries) {
        /** Returns which bytes belong to an instruction that somebody may come to. */
        BitSet reachable() {
            Deque<Long> open = new ArrayDeque<>();
            for (long entry : entries) {
                open.add(entry);
            }
            for (int cpu = 0; cpu < program.machine().cpuCount(); cpu++) {
                open.add(program.instructionAddress(cpu));
            }
            BitSet starts = new BitSet();
            BitSet bytes = new BitSet();
            while (!open.isEmpty()) {
                long address = open.remove();
                if (address < first || address >= end || starts.get((int) (address - first))) {
                    continue;
                }
                starts.set((int) (address - first));
                follow(address, bytes, open);
            }
            return bytes;
        }

        private void follow(long address, BitSet bytes, Deque<Long> open) {
            PhysicalMemory memory = program.machine().memory();
            byte[] code = memory.readBytes(program.physicalAddress(address), Decoder.MAX_LENGTH);
            int offset = (int) (address - first);
            if (!(new Decoder().decode(code, 0, code.length) instanceof Instruction instruction)) {
                bytes.set(offset);
                return;
            }
            long next = address + instruction.length();
            bytes.set(offset, offset + instruction.length());
            if (!NO_WAY_BEHIND.contains(instruction.mnemonic())) {
                open.add(next);
            }
            for (Operand operand : instruction.operands()) {
                if (operand instanceof Operand.Rel relative) {
                    open.add(next + relative.displacement());
                }
            }
        }
    }
}
