// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.EnumSet;
import java.util.function.LongUnaryOperator;
import org.retint.x86.internal.timing.cache.PrivateCaches;
import org.retint.x86.internal.timing.cache.SharedCache;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.CostTable;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.TimingModel;

/**
 * One CPU that executes out of order. Its clock stands at the retirement of the newest instruction,
 * or where that was a branch predicted wrongly, at the earliest retirement behind it.
 *
 * <p>Not modelled: what the wrong path does, other threads of the core.
 */
final class OutOfOrderModel implements TimingModel, Pipeline.DataPath {
    private static final int LINE_BYTES = 64;

    private final OutOfOrderCore core;
    private final OutOfOrderPart part;
    private final FetchUnit fetch;
    private final Pipeline pipeline;
    private final PrivateCaches caches;
    private final BranchUnit branches;
    private final int[] eventCycles = new int[Event.values().length];

    private long clock;
    private long fusesAt = -1;
    private long repeatedAt = -1;
    private long stringUnits;
    private long decoded;
    private boolean missed;
    private long storedAt;
    private CostKind lastKind = CostKind.EXECUTE;

    OutOfOrderModel(OutOfOrderCore core, OutOfOrderPart part, SharedCache shared) {
        this.core = core;
        this.part = part;
        fetch = new FetchUnit(core);
        caches = new PrivateCaches(core, shared, fetch::lineGone);
        fetch.attach(caches);
        pipeline = new Pipeline(core, EnumSet.noneOf(Bottleneck.class), this, null);
        branches = new BranchUnit(core.branches());
        for (Event event : Event.values()) {
            int units = core.system().required("event", event.name());
            eventCycles[event.ordinal()] = units / CostTable.UNITS_PER_CYCLE;
        }
    }

    @Override
    public int load(long address) {
        int beyond = caches.load(address);
        missed |= beyond > 0;
        return beyond;
    }

    @Override
    public int loadToWrite(long address) {
        int beyond = caches.store(address);
        missed |= beyond > 0;
        return beyond;
    }

    @Override
    public int store(long address) {
        return caches.store(address);
    }

    @Override
    public int cyclesOf(Retired retired) {
        Template template = part.template(retired.form());
        Template.Control control = template.control();
        lastKind = CostKind.EXECUTE;
        long now = clock;
        boolean fused = control == Template.Control.CONDITIONAL && fusesAt == retired.rip();
        boolean continued = control == Template.Control.REPEATED && repeatedAt == retired.rip();
        missed = false;
        if (!fused && !continued) {
            decoded = fetch.decode(template, retired.rip(), pipeline.queueRoom(template));
            now = pipeline.execute(template, retired, decoded);
            if (missed) {
                lastKind = CostKind.CACHE;
            }
        }
        repeatedAt = -1;
        fusesAt = control == Template.Control.FUSES ? retired.nextRip() : -1;
        if (template.serializingCycles() > 0) {
            lastKind = CostKind.SERIALIZE;
        }
        switch (control) {
            case NONE, FUSES -> noteStore(retired);
            case REPEATED -> now = repeat(retired);
            default -> now = Math.max(now, follow(control, retired));
        }
        if (caches.takeCodeWritten()) {
            now = pipeline.drain(core.caches().codeClear());
            fetch.redirect(now);
            lastKind = CostKind.SERIALIZE;
        }
        return advanceTo(now);
    }

    private int advanceTo(long now) {
        long passed = Math.max(0, now - clock);
        clock += passed;
        return Math.toIntExact(passed);
    }

    /** Remembers where a return address may have been overwritten. */
    private void noteStore(Retired retired) {
        int last = Math.min(retired.accessCount(), Retired.MAX_ACCESSES) - 1;
        if (last >= 0 && retired.isStore(last)) {
            storedAt = retired.accessAddress(last);
        }
    }

    /** Follows a branch and returns the cycle before which nothing retires behind it. */
    private long follow(Template.Control control, Retired retired) {
        BranchUnit.Outcome outcome = branches.follow(control, retired);
        boolean captured =
                control == Template.Control.RETURN
                        && retired.accessCount() > 0
                        && retired.accessAddress(0) == storedAt;
        if (control == Template.Control.CALL || control == Template.Control.CALL_INDIRECT) {
            storedAt = 0; // from here on the newest store is the call's own
        }
        switch (outcome) {
            case TAKEN -> {
                if (control == Template.Control.CALL_INDIRECT
                        || control == Template.Control.JUMP_INDIRECT) {
                    fetch.takenIndirect();
                }
                fetch.taken(retired.rip(), retired.target());
            }
            case RESTEERED -> fetch.redirect(decoded + core.branches().resteer());
            case MISPREDICTED -> {
                lastKind = CostKind.MISPREDICT;
                int more = captured ? core.branches().capturedReturn() : 0;
                long restart = pipeline.lastCompleted() + core.branches().redirect() + more;
                fetch.redirect(restart);
                return restart + core.backEnd().issueToDispatch();
            }
            default -> {
                // It fell through as predicted.
            }
        }
        return 0;
    }

    /** Takes the steps of a string instruction, whose lines come one after the other. */
    private long repeat(Retired retired) {
        OutOfOrderPart.StringCost cost = part.string(retired.form());
        stringUnits += (long) cost.stepUnits() * retired.steps();
        long cycles = stringUnits / CostTable.UNITS_PER_CYCLE;
        stringUnits %= CostTable.UNITS_PER_CYCLE;
        long missing = 0;
        long bytes = (long) cost.stepBytes() * retired.steps();
        int accesses = Math.min(2, Math.min(retired.accessCount(), Retired.MAX_ACCESSES));
        for (int i = 0; i < accesses; i++) {
            long first = retired.accessAddress(i);
            for (long offset = 0; offset < bytes; offset += LINE_BYTES) {
                long address = first + offset;
                missing += retired.isStore(i) ? caches.store(address) : caches.load(address);
            }
        }
        cycles += missing / core.caches().fillBuffers();
        if (!retired.finished()) {
            repeatedAt = retired.rip();
        }
        return pipeline.occupy(cycles + (retired.finished() ? cost.startCycles() : 0));
    }

    @Override
    public CostKind lastKind() {
        return lastKind;
    }

    @Override
    public int eventCycles(Event event, int vector) {
        repeatedAt = -1;
        long now = pipeline.drain(eventCycles[event.ordinal()]);
        fetch.redirect(now);
        return advanceTo(now);
    }

    @Override
    public void listenToPredictions(PredictionListener listener) {
        branches.listen(listener);
    }

    @Override
    public void translateWith(LongUnaryOperator translation) {
        caches.translateWith(translation);
    }

    @Override
    public Object save() {
        FetchUnit fetchCopy = new FetchUnit(core);
        fetchCopy.copyFrom(fetch);
        Pipeline pipelineCopy = new Pipeline(core, EnumSet.noneOf(Bottleneck.class), this, null);
        pipelineCopy.copyFrom(pipeline);
        return new State(
                fetchCopy,
                pipelineCopy,
                caches.save(),
                branches.save(),
                clock,
                fusesAt,
                repeatedAt,
                stringUnits,
                decoded,
                storedAt);
    }

    @Override
    public void restore(Object state) {
        if (!(state instanceof State saved)) {
            throw new IllegalArgumentException("not a state of an out-of-order model: " + state);
        }
        fetch.copyFrom(saved.fetch);
        pipeline.copyFrom(saved.pipeline);
        caches.restore(saved.caches);
        branches.restore(saved.branches);
        clock = saved.clock;
        fusesAt = saved.fusesAt;
        repeatedAt = saved.repeatedAt;
        stringUnits = saved.stringUnits;
        decoded = saved.decoded;
        storedAt = saved.storedAt;
    }

    private record State(
            FetchUnit fetch,
            Pipeline pipeline,
            Object caches,
            Object branches,
            long clock,
            long fusesAt,
            long repeatedAt,
            long stringUnits,
            long decoded,
            long storedAt) {}
}
