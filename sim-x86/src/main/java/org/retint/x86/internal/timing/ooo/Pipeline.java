// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.List;
import java.util.Set;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * A scoreboard of one core: instructions come in program order, and each of their micro-operations
 * gets the cycles in which it is decoded, renamed, executed and retired. Nothing is simulated cycle
 * by cycle; what limits an instruction is looked up in the tables that those before it left.
 */
final class Pipeline {
    private static final int STACK_POINTER = 4;

    /** Ports that any integer operation can use. */
    private static final int INTEGER_PORTS = 0b110_0011;

    /** The stack engine's distance from RSP has this many bytes at most. */
    private static final int STACK_ENGINE_BYTES = 128;

    /** Displacements below this do not slow a load whose address was loaded. */
    private static final int CHASED_BYTES = 2048;

    /** Sees what happens, for charts. */
    interface Listener {
        /** An instruction was taken through the core; cycles of its stages. */
        void passed(long decoded, long renamed, long executed, long completed, long retired);

        /** A micro-operation was executed. */
        void executed(int port);
    }

    private final OutOfOrderCore core;
    private final boolean decodes;
    private final boolean waitsForResults;
    private final int issueWidth;
    private final int storeInterval;
    private final FrontEnd frontEnd;
    private final Ports ports;
    private final StoreQueue stores;
    private final Listener listener;

    private final long[] readyAt = new long[Resource.COUNT];
    private final long[] done = new long[Long.SIZE];
    private final long[] retiredAt;
    private final long[] renamedAt;
    private final long[] loadGoneAt;
    private final long[] storeGoneAt;
    private long slots;
    private long loads;
    private long storeCount;
    private long queued;

    private long cycle;
    private int position;
    private long retireCycle;
    private int retiredNow;
    private long storeCycle;
    private double dividerFree;
    private int stackDistance;
    private long loaded;
    private int loadPort;

    /**
     * Makes an empty core.
     *
     * @param core what it is
     * @param unlimited limits to leave out
     * @param listener who wants to know
     */
    Pipeline(OutOfOrderCore core, Set<Bottleneck> unlimited, Listener listener) {
        this.core = core;
        this.listener = listener;
        decodes = !unlimited.contains(Bottleneck.FRONT_END);
        waitsForResults = !unlimited.contains(Bottleneck.DEPENDENCES);
        issueWidth =
                unlimited.contains(Bottleneck.ISSUE)
                        ? core.backEnd().reorderBuffer()
                        : core.backEnd().issueWidth();
        storeInterval = unlimited.contains(Bottleneck.PORTS) ? 0 : 1;
        frontEnd = new FrontEnd(core.frontEnd());
        ports = new Ports(core.backEnd().ports(), !unlimited.contains(Bottleneck.PORTS));
        stores = new StoreQueue(core.memory());
        retiredAt = new long[core.backEnd().reorderBuffer()];
        renamedAt = new long[core.frontEnd().uopQueue()];
        loadGoneAt = new long[core.memory().loadBuffer()];
        storeGoneAt = new long[core.memory().storeBuffer()];
    }

    /**
     * Takes the next instruction through the core.
     *
     * @param template the instruction
     * @param address where it is
     * @param operand the address of its memory operand, if it has one
     * @return the cycle in which it retires
     */
    long execute(Template template, long address, long operand) {
        long decoded = decodes ? frontEnd.decode(template, address, queueRoom(template)) : 0;
        if (template.serializingCycles() > 0) {
            goTo(Math.max(cycle, retireCycle));
        }
        boolean tooFar = Math.abs(stackDistance + template.stackChange()) > STACK_ENGINE_BYTES;
        if (tooFar || (template.readsStackPointer() && stackDistance != 0)) {
            synchronizeStackPointer(decoded);
        }
        stackDistance += template.stackChange();
        long first = Long.MAX_VALUE;
        long completed = 0;
        List<MicroOp> uops = template.uops();
        int index = 0;
        for (int slot = 0; slot < template.slots(); slot++) {
            takeSlot(decoded);
            long slotDone = cycle;
            while (index < uops.size() && uops.get(index).slot() == slot) {
                first = Math.min(first, dispatch(template, index, operand));
                slotDone = Math.max(slotDone, done[index++]);
            }
            completed = Math.max(completed, slotDone);
            position++;
            retire(slotDone);
        }
        long renamed = cycle;
        write(template, completed);
        takeBuffers(uops);
        if (template.serializingCycles() > 0) {
            goTo(cycle + template.serializingCycles());
        }
        long executed = uops.isEmpty() ? renamed : first;
        listener.passed(decoded, renamed, executed, completed, retireCycle);
        return retireCycle;
    }

    /** Returns the first cycle in which the queue between decode and rename has room. */
    private long queueRoom(Template template) {
        long room = 0;
        for (int i = 0; i < template.decodedUops(); i++) {
            room = Math.max(room, renamedAt[(int) (queued++ % renamedAt.length)]);
        }
        return room;
    }

    private void synchronizeStackPointer(long decoded) {
        takeSlot(decoded);
        long ready = Math.max(readyAt[STACK_POINTER], cycle + core.backEnd().issueToDispatch());
        readyAt[STACK_POINTER] = ports.dispatch(ports.choose(INTEGER_PORTS, position), ready) + 1;
        position++;
        retire(readyAt[STACK_POINTER]);
        stackDistance = 0;
    }

    /** Waits until a micro-operation of the fused domain can be renamed. */
    private void takeSlot(long decoded) {
        long entryFree = retiredAt[(int) (slots % retiredAt.length)];
        goTo(Math.max(cycle, Math.max(decoded + 1, entryFree)));
        if (position == issueWidth) {
            goTo(cycle + 1);
        }
        while (ports.waiting() >= core.backEnd().scheduler()) {
            goTo(cycle + 1);
        }
    }

    private void goTo(long newCycle) {
        if (newCycle > cycle) {
            cycle = newCycle;
            position = 0;
            ports.advance(cycle);
        }
    }

    /** Executes micro-operation {@code index} and returns when. */
    private long dispatch(Template template, int index, long operand) {
        MicroOp uop = template.uops().get(index);
        boolean divides = template.dividerCycles() > 0 && index == template.resultUop();
        long ready = ready(uop);
        if (divides) {
            ready = Math.max(ready, (long) Math.ceil(dividerFree));
        }
        int port = port(uop);
        long dispatched = ports.dispatch(port, ready);
        listener.executed(port);
        if (divides) {
            dividerFree = Math.max((double) dispatched, dividerFree) + template.dividerCycles();
        }
        int latency = uop.latency();
        if (uop.kind() == MicroOp.Kind.LOAD && isChased(template.memory(), uop)) {
            latency = core.memory().chasedLatency();
        }
        done[index] = dispatched + latency;
        Operand.Mem memory = template.memory();
        if (memory != null && uop.kind() == MicroOp.Kind.LOAD && waitsForResults) {
            long stored = stores.valueAt(operand, memory.widthBits() / Byte.SIZE);
            done[index] = Math.max(done[index], stored);
        } else if (memory != null && uop.kind() == MicroOp.Kind.STORE_DATA) {
            stores.add(operand, memory.widthBits() / Byte.SIZE, dispatched);
        }
        return dispatched;
    }

    private long ready(MicroOp uop) {
        long ready = cycle + core.backEnd().issueToDispatch();
        if (!waitsForResults) {
            return ready;
        }
        for (long left = uop.reads(); left != 0; left &= left - 1) {
            ready = Math.max(ready, readyAt[Long.numberOfTrailingZeros(left)]);
        }
        for (int left = uop.after(); left != 0; left &= left - 1) {
            ready = Math.max(ready, done[Integer.numberOfTrailingZeros(left)]);
        }
        return ready;
    }

    /** Loads take their ports in turn. */
    private int port(MicroOp uop) {
        if (uop.kind() != MicroOp.Kind.LOAD) {
            return ports.choose(uop.ports(), position);
        }
        int above = uop.ports() & -(2 << loadPort);
        loadPort = Integer.numberOfTrailingZeros(above != 0 ? above : uop.ports());
        return loadPort;
    }

    /** Returns whether the address of a load was itself just loaded, in the form that is fast. */
    private boolean isChased(Operand.Mem memory, MicroOp uop) {
        return memory != null
                && uop.reads() != 0
                && (uop.reads() & ~loaded) == 0
                && memory.index() == null
                && memory.displacement() >= 0
                && memory.displacement() < CHASED_BYTES;
    }

    private void retire(long completed) {
        if (completed + 1 > retireCycle) {
            retireCycle = completed + 1;
            retiredNow = 0;
        } else if (retiredNow == core.backEnd().retireWidth()) {
            retireCycle++;
            retiredNow = 0;
        }
        retiredNow++;
        retiredAt[(int) (slots % retiredAt.length)] = retireCycle;
        renamedAt[(int) (slots % renamedAt.length)] = cycle;
        slots++;
    }

    private void write(Template template, long completed) {
        long ready =
                switch (template.elimination()) {
                    case NONE -> template.resultUop() >= 0 ? done[template.resultUop()] : completed;
                    case IDIOM -> 0;
                    case MOVE -> readyAt[template.source()];
                };
        long written = template.written();
        loaded = template.loadsPointer() ? loaded | written : loaded & ~written;
        for (long left = written; left != 0; left &= left - 1) {
            readyAt[Long.numberOfTrailingZeros(left)] = ready;
        }
    }

    /**
     * Loads and stores keep their buffers until they retire, stores until they are in the cache.
     */
    private void takeBuffers(List<MicroOp> uops) {
        for (MicroOp uop : uops) {
            if (uop.kind() == MicroOp.Kind.LOAD) {
                loadGoneAt[(int) (loads++ % loadGoneAt.length)] = retireCycle;
                goTo(loadGoneAt[(int) (loads % loadGoneAt.length)]);
            } else if (uop.kind() == MicroOp.Kind.STORE_DATA) {
                storeCycle = Math.max(storeCycle + storeInterval, retireCycle + 1);
                stores.commit(storeCycle);
                storeGoneAt[(int) (storeCount++ % storeGoneAt.length)] = storeCycle;
                goTo(storeGoneAt[(int) (storeCount % storeGoneAt.length)]);
            }
        }
    }
}
