// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing;

import org.retint.x86.internal.predict.ConditionalPredictor;
import org.retint.x86.internal.predict.ReturnStack;
import org.retint.x86.internal.predict.TargetPredictor;
import org.retint.x86.internal.timing.InOrderPart.Kind;
import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.CostTable;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.TimingModel;

/**
 * Adds up the costs of instructions one after the other, and a penalty for each branch that the
 * predictors got wrong. A fraction of a cycle is carried to the next instruction, so that four
 * instructions of a quarter cycle advance the clock by one.
 *
 * <p>Not modelled: dependences (a table's mean wait stands for them), execution ports, fusion,
 * caches and TLBs (every access hits the first level), store forwarding but for returns, decoding
 * and the micro-op cache, execution beyond a mispredicted branch (only where it went is reported),
 * pipeline clears by modified code, other threads of the core.
 */
final class InOrderModel implements TimingModel {
    private static final int UNITS_MASK = (1 << InOrderPart.UNITS_BITS) - 1;
    private static final int UNITS_PER_CYCLE = CostTable.UNITS_PER_CYCLE;

    private final ConditionalPredictor conditional = new ConditionalPredictor();
    private final TargetPredictor targets = new TargetPredictor();
    private static final int RETURN_ENTRIES = 16;

    private final ReturnStack returns = new ReturnStack(RETURN_ENTRIES);
    private final int takenUnits;
    private final int conditionalUnits;
    private final int indirectUnits;
    private final int returnUnits;
    private final int storedReturnUnits;
    private final int[] eventUnits;

    private int fraction;
    private long storeAddress;
    private CostKind lastKind = CostKind.EXECUTE;
    private PredictionListener listener;

    /** A copy of what a model remembers. */
    record State(
            Object conditional, Object targets, Object returns, int fraction, long storeAddress) {}

    InOrderModel(CostTable costs) {
        takenUnits = costs.required("penalty", "taken");
        conditionalUnits = costs.required("penalty", "conditional");
        indirectUnits = costs.required("penalty", "indirect");
        returnUnits = costs.required("penalty", "return");
        storedReturnUnits = costs.required("penalty", "stored-return");
        Event[] events = Event.values();
        eventUnits = new int[events.length];
        for (Event event : events) {
            eventUnits[event.ordinal()] = costs.required("event", event.name());
        }
    }

    @Override
    public int cyclesOf(Retired retired) {
        int handle = retired.form();
        int units = handle & UNITS_MASK;
        lastKind = CostKind.EXECUTE;
        if (handle >>> InOrderPart.UNITS_BITS != Kind.PLAIN.ordinal()) {
            return advance(special(retired, handle, units));
        }
        int sum = fraction + units;
        fraction = sum & UNITS_PER_CYCLE - 1;
        return sum / UNITS_PER_CYCLE;
    }

    private int advance(long units) {
        long sum = fraction + units;
        fraction = (int) (sum & UNITS_PER_CYCLE - 1);
        return Math.toIntExact(sum / UNITS_PER_CYCLE);
    }

    private long special(Retired retired, int handle, int units) {
        return switch (Kind.of(handle)) {
            case PLAIN -> units;
            case STORE -> {
                storeAddress = lastStore(retired);
                yield units;
            }
            case CONDITIONAL -> units + conditionalPenalty(retired);
            case JUMP_INDIRECT -> units + indirectPenalty(retired);
            case CALL -> {
                pushReturn(retired);
                yield units;
            }
            case CALL_INDIRECT -> {
                pushReturn(retired);
                yield units + indirectPenalty(retired);
            }
            case RETURN -> units + returnPenalty(retired);
            case REPEATED -> {
                long start = (long) (handle >>> InOrderPart.START_SHIFT) * UNITS_PER_CYCLE;
                yield (long) units * retired.steps() + (retired.finished() ? start : 0);
            }
            case SERIALIZING -> {
                lastKind = CostKind.SERIALIZE;
                yield units;
            }
        };
    }

    private void pushReturn(Retired retired) {
        returns.push(retired.nextRip());
        storeAddress = 0; // from here on the newest store is the call's own
    }

    private static long lastStore(Retired retired) {
        for (int i = Math.min(retired.accessCount(), Retired.MAX_ACCESSES) - 1; i >= 0; i--) {
            if (retired.isStore(i)) {
                return retired.accessAddress(i);
            }
        }
        return 0;
    }

    private int conditionalPenalty(Retired retired) {
        boolean taken = retired.taken();
        boolean right = conditional.predictAndLearn(retired.rip(), taken);
        if (!right && listener != null) {
            listener.mispredicted(retired.rip(), retired.target());
        }
        return (taken ? takenUnits : 0) + (right ? 0 : mispredicted(conditionalUnits));
    }

    private int indirectPenalty(Retired retired) {
        long actual = retired.target();
        long predicted = targets.predictAndLearn(retired.rip(), actual);
        if (listener != null) {
            report(PredictionListener.Kind.INDIRECT, retired, predicted);
        }
        return predicted == actual ? 0 : mispredicted(indirectUnits);
    }

    private int returnPenalty(Retired retired) {
        long predicted = returns.pop();
        if (listener != null) {
            report(PredictionListener.Kind.RETURN, retired, predicted);
        }
        if (predicted == retired.target()) {
            return 0;
        }
        boolean justStored =
                retired.accessCount() > 0
                        && storeAddress != 0
                        && retired.accessAddress(0) == storeAddress;
        return mispredicted(returnUnits + (justStored ? storedReturnUnits : 0));
    }

    private int mispredicted(int units) {
        lastKind = CostKind.MISPREDICT;
        return units;
    }

    @Override
    public CostKind lastKind() {
        return lastKind;
    }

    private void report(PredictionListener.Kind kind, Retired retired, long predicted) {
        listener.predicted(kind, retired.rip(), predicted, retired.target());
    }

    @Override
    public int eventCycles(Event event, int vector) {
        return advance(eventUnits[event.ordinal()]);
    }

    @Override
    public void listenToPredictions(PredictionListener newListener) {
        listener = newListener;
    }

    @Override
    public Object save() {
        return new State(
                conditional.save(), targets.save(), returns.save(), fraction, storeAddress);
    }

    @Override
    public void restore(Object state) {
        if (!(state instanceof State saved)) {
            throw new IllegalArgumentException("not a state of an in-order model: " + state);
        }
        conditional.restore(saved.conditional);
        targets.restore(saved.targets);
        returns.restore(saved.returns);
        fraction = saved.fraction;
        storeAddress = saved.storeAddress;
    }
}
