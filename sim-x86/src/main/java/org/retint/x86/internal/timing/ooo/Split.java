// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.OperandPattern;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.UopCosts;

/**
 * An instruction taken apart: loads, then what is executed, then stores.
 *
 * @param uops micro-operations of the unfused domain in program order
 * @param slots micro-operations of the fused domain that rename takes
 * @param result index of the micro-operation that gives the results, -1 if none does
 */
record Split(List<MicroOp> uops, int slots, int result) {
    private static final int STORE_DATA = 1 << 4;

    static Split of(
            OutOfOrderCore core,
            Instruction insn,
            UopCosts.Form form,
            Operands operands,
            Idioms idioms,
            Operand.Mem memory) {
        if (idioms.isZero()) {
            return new Split(List.of(), 1, -1);
        }
        return new Work(core, insn, form, operands, idioms, memory).split();
    }

    private static final class Work {
        private final OutOfOrderCore core;
        private final Instruction insn;
        private final UopCosts.Form form;
        private final Operands operands;
        private final long read;
        private final long address;
        private final boolean indexed;
        private final boolean toVector;
        private final int storeAddressPorts;
        private final List<Integer> execute = new ArrayList<>();
        private final List<MicroOp> uops = new ArrayList<>();
        private int loads;
        private int stores;
        private boolean fusesLoad;
        private boolean fusesStores;
        private int slot;
        private int result = -1;

        Work(
                OutOfOrderCore core,
                Instruction insn,
                UopCosts.Form form,
                Operands operands,
                Idioms idioms,
                Operand.Mem memory) {
            this.core = core;
            this.insn = insn;
            this.form = form;
            this.operands = operands;
            read = idioms.ignoresInputs() ? 0 : operands.read();
            // What the instruction does not name is the stack.
            boolean implicit = memory != null && operands.memory() == null;
            address = operands.address() | (implicit ? Resource.mask(memory.base()) : 0);
            indexed = memory != null && memory.index() != null;
            toVector = (operands.written() >>> Resource.VECTOR & 0xffff) != 0;
            storeAddressPorts = core.backEnd().loadPorts() | core.backEnd().simpleStorePorts();
            sort(idioms);
            fuse();
        }

        /** Tells loads, stores and the rest apart by their ports. */
        private void sort(Idioms idioms) {
            int addresses = 0;
            for (int ports : form.ports()) {
                if (ports == core.backEnd().loadPorts()) {
                    loads++;
                } else if (ports == storeAddressPorts) {
                    addresses++;
                } else if (ports == STORE_DATA) {
                    stores++;
                } else {
                    execute.add(ports);
                }
            }
            // Addresses of stores may be computed on the ports of loads.
            loads = Math.max(0, loads - Math.max(0, stores - addresses));
            if (execute.isEmpty() && idioms.mustExecute()) {
                execute.add(idioms.ports());
            }
        }

        /**
         * Says which pairs of micro-operations share a slot. The table counts them for addresses
         * without index; with one some are taken apart again at rename.
         */
        private void fuse() {
            int shared = Math.max(0, loads + execute.size() + 2 * stores - form.slots());
            fusesStores = stores > 0 && shared >= stores && !(indexed && loads > 0);
            int rest = shared - Math.min(shared, stores);
            fusesLoad = loads > 0 && !execute.isEmpty() && rest > 0 && (!indexed || staysFused());
        }

        /** Two operands of which the first is read too stay together with an indexed address. */
        private boolean staysFused() {
            List<OperandPattern> patterns = insn.row().operands();
            return core.backEnd().keepsIndexedFused()
                    && patterns.size() == 2
                    && patterns.get(0).reads();
        }

        Split split() {
            addLoads();
            int last = addExecution();
            addStores(last);
            int known = loads + execute.size() + 2 * stores;
            int slots = Math.max(1, Math.max(slot, form.slots() > known ? form.slots() : 0));
            if (!indexed && form.slots() > 0 && form.slots() < slots) {
                slots = form.slots(); // fused in a way of its own
                int most = slots - 1;
                uops.replaceAll(uop -> uop.inSlot(Math.min(uop.slot(), most)));
            }
            return new Split(List.copyOf(uops), slots, result);
        }

        private void addLoads() {
            int latency =
                    toVector && execute.isEmpty()
                            ? core.memory().vectorLoadLatency()
                            : core.memory().loadLatency();
            for (int i = 0; i < loads; i++) {
                result = uops.size();
                int ports = core.backEnd().loadPorts();
                uops.add(new MicroOp(MicroOp.Kind.LOAD, ports, slot, latency, address, 0));
                slot += fusesLoad && i == loads - 1 ? 0 : 1;
            }
        }

        private int afterLoads() {
            return (1 << loads) - 1;
        }

        /**
         * Adds what is executed: one after the other if that fits the latency measured, else side
         * by side. Where the measured latency from the destination's old value is less than that
         * from other operands, only the last one waits for it.
         *
         * @return the index of the last one, -1 if there is none
         */
        private int addExecution() {
            int count = execute.size();
            int latency = latency();
            boolean chained = count > 1 && form.microcode() == 0 && latency >= count;
            boolean late = chained && form.leastLatency() >= 0 && form.leastLatency() < latency;
            long lateReads = late ? operands.merged() : 0;
            int lastLatency = late ? Math.max(1, form.leastLatency()) : latency - (count - 1);
            for (int i = 0; i < count; i++) {
                boolean first = i == 0;
                boolean last = i == count - 1;
                int after = afterLoads();
                long reads = read;
                int own = latency;
                if (chained) {
                    after = first ? afterLoads() : 1 << (uops.size() - 1);
                    reads = first ? read & ~lateReads : last ? lateReads : 0;
                    own = last ? lastLatency : first ? latency - lastLatency - (count - 2) : 1;
                }
                if (chained || first) {
                    result = uops.size();
                }
                uops.add(
                        new MicroOp(
                                MicroOp.Kind.EXECUTE, execute.get(i), slot++, own, reads, after));
            }
            return count == 0 ? -1 : uops.size() - 1;
        }

        private int latency() {
            if (form.latency() >= 0) {
                return Math.max(1, form.latency());
            }
            int load = core.memory().loadLatency();
            if (toVector) {
                load = core.memory().vectorLoadLatency() + 1; // as the measurement counts
            }
            return Math.max(1, form.loadLatency() - load);
        }

        private void addStores(int last) {
            for (int i = 0; i < stores; i++) {
                int ports = indexed ? core.backEnd().loadPorts() : storeAddressPorts;
                uops.add(new MicroOp(MicroOp.Kind.STORE_ADDRESS, ports, slot, 1, address, 0));
                slot += fusesStores ? 0 : 1;
                int after = last >= 0 ? 1 << last : afterLoads();
                long reads = after == 0 ? read : 0;
                uops.add(new MicroOp(MicroOp.Kind.STORE_DATA, STORE_DATA, slot++, 1, reads, after));
            }
        }
    }
}
