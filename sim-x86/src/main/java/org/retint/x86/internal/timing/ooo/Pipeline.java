// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.Set;
import org.retint.x86.internal.timing.cache.PrivateCaches;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.Retired;

/**
 * A scoreboard of one core: instructions come in program order, and each of their micro-operations
 * gets the cycles in which it is decoded, renamed, executed and retired. Nothing is simulated cycle
 * by cycle; what limits an instruction is looked up in the tables that those before it left.
 */
final class Pipeline {
    /** Micro-operations of an instruction at most. */
    static final int MAX_UOPS = Long.SIZE;

    private static final int STACK_POINTER = 4;

    /** Ports that any integer operation can use. */
    private static final int INTEGER_PORTS = 0b110_0011;

    /** The stack engine's distance from RSP has this many bytes at most. */
    private static final int STACK_ENGINE_BYTES = 128;

    /** What is behind the first level of the data cache. */
    interface DataPath {
        /** Returns the cycles of a load beyond those of a hit. */
        int load(long address);

        /** Returns the cycles of a load beyond those of a hit, after which a store hits. */
        int loadToWrite(long address);

        /** Returns the cycles until a store has its line, 0 for a hit. */
        int store(long address);
    }

    /** Sees what happens, for charts. */
    interface Listener {
        /** An instruction was taken through the core; cycles of its stages. */
        void passed(long decoded, long renamed, long executed, long completed, long retired);

        /** A micro-operation was executed. */
        void executed(int port);
    }

    private final boolean waitsForResults;
    private final int issueWidth;
    private final int issueToDispatch;
    private final int retireWidth;
    private final int scheduler;
    private final int chasedLatency;
    private final int storeInterval;
    private final Ports ports;
    private final StoreQueue stores;
    private final Listener listener;
    private final DataPath memory;

    private final long[] readyAt = new long[Resource.NAME + 1];
    private final long[] done = new long[MAX_UOPS];
    private final long[] retiredAt;
    private final long[] renamedAt;
    private final long[] loadGoneAt;
    private final long[] storeGoneAt;
    private final FillBuffers fills;
    private int entry;
    private int queued;
    private int loads;
    private int storeCount;
    private int loadAccess;
    private int storeAccess;
    private long storeLineAt;
    private long lastCompleted;

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
     * @param memory the way to memory
     * @param listener who wants to know, or null
     */
    Pipeline(OutOfOrderCore core, Set<Bottleneck> unlimited, DataPath memory, Listener listener) {
        this.memory = memory;
        this.listener = listener;
        waitsForResults = !unlimited.contains(Bottleneck.DEPENDENCES);
        issueToDispatch = core.backEnd().issueToDispatch();
        retireWidth = core.backEnd().retireWidth();
        scheduler = core.backEnd().scheduler();
        chasedLatency = core.memory().chasedLatency();
        issueWidth =
                unlimited.contains(Bottleneck.ISSUE)
                        ? core.backEnd().reorderBuffer()
                        : core.backEnd().issueWidth();
        storeInterval = unlimited.contains(Bottleneck.PORTS) ? 0 : 1;
        ports = new Ports(!unlimited.contains(Bottleneck.PORTS));
        stores = new StoreQueue(core.memory());
        retiredAt = new long[core.backEnd().reorderBuffer()];
        renamedAt = new long[core.frontEnd().uopQueue()];
        loadGoneAt = new long[core.memory().loadBuffer()];
        storeGoneAt = new long[core.memory().storeBuffer()];
        fills = new FillBuffers(core.caches().fillBuffers());
    }

    /**
     * Takes the next instruction through the core.
     *
     * @param template the instruction
     * @param retired its accesses
     * @param decoded the cycle in which it is decoded
     * @return the cycle in which it retires
     */
    long execute(Template template, Retired retired, long decoded) {
        if (template.serializingCycles() > 0) {
            goTo(Math.max(cycle, retireCycle));
        }
        boolean tooFar = Math.abs(stackDistance + template.stackChange()) > STACK_ENGINE_BYTES;
        if (tooFar || (template.readsStackPointer() && stackDistance != 0)) {
            synchronizeStackPointer(decoded);
        }
        stackDistance += template.stackChange();
        if (template.plain() && listener == null) {
            return executePlain(template, decoded);
        }
        long first = Long.MAX_VALUE;
        long completed = 0;
        loadAccess = 0;
        storeAccess = 0;
        PackedUops uops = template.uops();
        int count = uops.count();
        int index = 0;
        for (int slot = 0; slot < template.slots(); slot++) {
            takeSlot(decoded);
            long slotDone = cycle;
            while (index < count && uops.slot(index) == slot) {
                first = Math.min(first, dispatch(template, index, retired));
                slotDone = Math.max(slotDone, done[index++]);
            }
            completed = Math.max(completed, slotDone);
            position++;
            retire(slotDone);
        }
        long renamed = cycle;
        leaveQueue(template.decodedUops());
        write(template, completed);
        takeBuffers(template, completed);
        if (template.serializingCycles() > 0) {
            goTo(cycle + template.serializingCycles());
            retireCycle = Math.max(retireCycle, cycle);
        }
        lastCompleted = completed;
        if (listener != null) {
            long executed = count == 0 ? renamed : first;
            listener.passed(decoded, renamed, executed, completed, retireCycle);
        }
        return retireCycle;
    }

    /** Does what {@link #execute} does, for the simplest instructions and without its loops. */
    private long executePlain(Template template, long decoded) {
        PackedUops uops = template.uops();
        takeSlot(decoded);
        long ready = ready(uops.reads(0), 0);
        int port = ports.choose(uops.ports(0), position);
        long completed = ports.dispatch(port, ready) + uops.latency(0);
        position++;
        retire(completed);
        leaveQueue();
        long written = template.written();
        loaded &= ~written;
        becomesReady(written, completed);
        lastCompleted = completed;
        return retireCycle;
    }

    /** Returns the first cycle in which the queue between decode and rename has room. */
    long queueRoom(Template template) {
        int last = queued + template.decodedUops() - 1;
        return renamedAt[last < renamedAt.length ? last : last - renamedAt.length];
    }

    private void leaveQueue(int uops) {
        for (int i = 0; i < uops; i++) {
            leaveQueue();
        }
    }

    private void leaveQueue() {
        renamedAt[queued] = cycle;
        queued = queued + 1 == renamedAt.length ? 0 : queued + 1;
    }

    /** Returns the cycle in which the last results of the newest instruction were there. */
    long lastCompleted() {
        return lastCompleted;
    }

    /** Keeps rename busy with nothing else and returns the cycle in which that retires. */
    long occupy(long cycles) {
        goTo(cycle + cycles);
        retireCycle = Math.max(retireCycle, cycle + issueToDispatch);
        retiredNow = 0;
        return retireCycle;
    }

    /** Lets everything retire, then waits, and returns the cycle after that. */
    long drain(long cycles) {
        retireCycle = Math.max(cycle, retireCycle) + cycles;
        retiredNow = 0;
        goTo(retireCycle);
        return retireCycle;
    }

    private void synchronizeStackPointer(long decoded) {
        takeSlot(decoded);
        long ready = Math.max(readyAt[STACK_POINTER], cycle + issueToDispatch);
        readyAt[STACK_POINTER] = ports.dispatch(ports.choose(INTEGER_PORTS, position), ready) + 1;
        position++;
        retire(readyAt[STACK_POINTER]);
        stackDistance = 0;
    }

    /** Waits until a micro-operation of the fused domain can be renamed. */
    private void takeSlot(long decoded) {
        goTo(Math.max(cycle, Math.max(decoded + 1, retiredAt[entry])));
        if (position == issueWidth) {
            goTo(cycle + 1);
        }
        while (ports.waiting() >= scheduler) {
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
    private long dispatch(Template template, int index, Retired retired) {
        PackedUops uops = template.uops();
        boolean divides = template.dividerCycles() > 0 && index == template.resultUop();
        long ready = ready(uops.reads(index), uops.after(index));
        if (divides) {
            ready = Math.max(ready, (long) Math.ceil(dividerFree));
        }
        if (template.locked() && uops.kind(index) == MicroOp.Kind.LOAD) {
            ready = Math.max(ready, storeCycle);
        }
        int port = port(uops, index);
        long dispatched = ports.dispatch(port, ready);
        if (listener != null) {
            listener.executed(port);
        }
        if (divides) {
            dividerFree = Math.max((double) dispatched, dividerFree) + template.dividerCycles();
        }
        int latency = uops.latency(index);
        switch (uops.kind(index)) {
            case LOAD -> done[index] = load(template, index, retired, dispatched);
            case STORE_DATA -> {
                long address = nextStore(retired);
                done[index] = dispatched + latency;
                stores.add(address, template.accessBytes(), dispatched);
                storeLineAt = dispatched + memory.store(address);
            }
            default -> done[index] = dispatched + latency;
        }
        return dispatched;
    }

    private long nextLoad(Retired retired) {
        int index = nextAccess(retired, loadAccess, false);
        loadAccess = index + 1;
        return address(retired, index);
    }

    private long nextStore(Retired retired) {
        int index = nextAccess(retired, storeAccess, true);
        storeAccess = index + 1;
        return address(retired, index);
    }

    private static int nextAccess(Retired retired, int from, boolean store) {
        int count = Math.min(retired.accessCount(), Retired.MAX_ACCESSES);
        int index = from;
        while (index < count && retired.isStore(index) != store) {
            index++;
        }
        return index;
    }

    /** Returns the address of an access, or of the first one where there is no such access. */
    private static long address(Retired retired, int index) {
        int count = Math.min(retired.accessCount(), Retired.MAX_ACCESSES);
        return count == 0 ? 0 : retired.accessAddress(index < count ? index : 0);
    }

    private long load(Template template, int index, Retired retired, long dispatched) {
        long reads = template.uops().reads(index);
        boolean chased =
                template.chases()
                        && reads >> Resource.NAME_BITS == Resource.NO_NAMES
                        && (loaded >>> (reads & Resource.NAME) & 1) != 0;
        int latency = chased ? chasedLatency : template.uops().latency(index);
        long address = nextLoad(retired);
        long value = dispatched + latency;
        int beyond = template.locked() ? memory.loadToWrite(address) : memory.load(address);
        if (beyond > 0 || fills.last() > dispatched) {
            value = fills.arrival(PrivateCaches.line(address), dispatched, beyond) + latency;
        }
        return waitsForResults
                ? Math.max(value, stores.valueAt(address, template.accessBytes(), dispatched))
                : value;
    }

    private long ready(long reads, int after) {
        long ready = cycle + issueToDispatch;
        if (!waitsForResults) {
            return ready;
        }
        for (long left = reads; left != Resource.NO_NAMES; left >>= Resource.NAME_BITS) {
            ready = Math.max(ready, readyAt[(int) left & Resource.NAME]);
        }
        for (int left = after; left != 0; left &= left - 1) {
            ready = Math.max(ready, done[Integer.numberOfTrailingZeros(left)]);
        }
        return ready;
    }

    /** Loads take their ports in turn. */
    private int port(PackedUops uops, int index) {
        int mask = uops.ports(index);
        if (uops.kind(index) != MicroOp.Kind.LOAD) {
            return ports.choose(mask, position);
        }
        int above = mask & -(2 << loadPort);
        loadPort = Integer.numberOfTrailingZeros(above != 0 ? above : mask);
        return loadPort;
    }

    private void retire(long completed) {
        long next = retiredNow == retireWidth ? retireCycle + 1 : retireCycle;
        long now = Math.max(next, completed + 1);
        retiredNow = now == retireCycle ? retiredNow + 1 : 1;
        retireCycle = now;
        retiredAt[entry] = retireCycle;
        entry = entry + 1 == retiredAt.length ? 0 : entry + 1;
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
        becomesReady(written, ready);
    }

    private void becomesReady(long written, long ready) {
        for (long left = written; left != 0; left &= left - 1) {
            readyAt[Long.numberOfTrailingZeros(left)] = ready;
        }
    }

    /**
     * Loads and stores keep their buffers until they retire, stores until they are in the cache.
     * That of a locked instruction is there as soon as it has its value.
     */
    private void takeBuffers(Template template, long completed) {
        PackedUops uops = template.uops();
        long earliest = template.locked() ? completed : retireCycle + 1;
        for (int i = 0; i < uops.count(); i++) {
            MicroOp.Kind kind = uops.kind(i);
            if (kind == MicroOp.Kind.LOAD) {
                loadGoneAt[loads] = retireCycle;
                loads = loads + 1 == loadGoneAt.length ? 0 : loads + 1;
                goTo(loadGoneAt[loads]);
            } else if (kind == MicroOp.Kind.STORE_DATA) {
                storeCycle = Math.max(storeCycle + storeInterval, earliest);
                storeCycle = Math.max(storeCycle, storeLineAt);
                stores.commit(storeCycle);
                storeGoneAt[storeCount] = storeCycle;
                storeCount = storeCount + 1 == storeGoneAt.length ? 0 : storeCount + 1;
                goTo(storeGoneAt[storeCount]);
            }
        }
    }

    /** Becomes equal to another pipeline of the same core. */
    void copyFrom(Pipeline other) {
        ports.copyFrom(other.ports);
        stores.copyFrom(other.stores);
        System.arraycopy(other.readyAt, 0, readyAt, 0, readyAt.length);
        System.arraycopy(other.retiredAt, 0, retiredAt, 0, retiredAt.length);
        System.arraycopy(other.renamedAt, 0, renamedAt, 0, renamedAt.length);
        System.arraycopy(other.loadGoneAt, 0, loadGoneAt, 0, loadGoneAt.length);
        System.arraycopy(other.storeGoneAt, 0, storeGoneAt, 0, storeGoneAt.length);
        fills.copyFrom(other.fills);
        entry = other.entry;
        queued = other.queued;
        loads = other.loads;
        storeCount = other.storeCount;
        storeLineAt = other.storeLineAt;
        lastCompleted = other.lastCompleted;
        cycle = other.cycle;
        position = other.position;
        retireCycle = other.retireCycle;
        retiredNow = other.retiredNow;
        storeCycle = other.storeCycle;
        dividerFree = other.dividerFree;
        stackDistance = other.stackDistance;
        loaded = other.loaded;
        loadPort = other.loadPort;
    }
}
