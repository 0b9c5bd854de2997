// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.internal.predict.BranchTargetBuffer;
import org.retint.x86.internal.predict.IndirectPredictor;
import org.retint.x86.internal.predict.ReturnStack;
import org.retint.x86.internal.predict.TagePredictor;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;

/** The predictors of a core, and what they made of a branch. */
final class BranchUnit {
    /** What became of a branch. */
    enum Outcome {
        /** It fell through, as predicted. */
        PASSED,
        /** It was taken, as predicted. */
        TAKEN,
        /** It was taken, and its target found by the decoder. */
        RESTEERED,
        /** It went elsewhere than predicted. */
        MISPREDICTED
    }

    private final TagePredictor directions = new TagePredictor();
    private final IndirectPredictor targets = new IndirectPredictor();
    private final ReturnStack returns;
    private final BranchTargetBuffer known;
    private final boolean emptyReturns;
    private PredictionListener listener;

    BranchUnit(OutOfOrderCore.Branches sizes) {
        returns = new ReturnStack(sizes.returnEntries());
        known = new BranchTargetBuffer(sizes.targetEntries(), sizes.targetWays());
        emptyReturns = sizes.emptyReturns();
    }

    void listen(PredictionListener newListener) {
        listener = newListener;
    }

    /** Predicts a branch and learns how it went. */
    Outcome follow(Template.Control control, Retired branch) {
        Outcome outcome = outcome(control, branch);
        if (branch.taken()) {
            targets.taken(branch.rip(), branch.target());
        }
        return outcome;
    }

    private Outcome outcome(Template.Control control, Retired branch) {
        return switch (control) {
            case CONDITIONAL -> conditional(branch);
            case CALL -> {
                returns.push(branch.nextRip());
                yield direct(branch);
            }
            case CALL_INDIRECT -> {
                returns.push(branch.nextRip());
                yield indirect(branch);
            }
            case JUMP_INDIRECT -> indirect(branch);
            case RETURN -> returned(branch);
            default -> direct(branch);
        };
    }

    private Outcome conditional(Retired branch) {
        boolean taken = branch.taken();
        if (!directions.predictAndLearn(branch.rip(), taken)) {
            if (taken) {
                known.predictAndLearn(branch.rip(), branch.target());
            }
            if (listener != null) {
                listener.mispredicted(branch.rip(), branch.target());
            }
            return Outcome.MISPREDICTED;
        }
        return taken ? direct(branch) : Outcome.PASSED;
    }

    private Outcome direct(Retired branch) {
        return known.predictAndLearn(branch.rip(), branch.target())
                ? Outcome.TAKEN
                : Outcome.RESTEERED;
    }

    private Outcome indirect(Retired branch) {
        long predicted = targets.predictAndLearn(branch.rip(), branch.target());
        report(PredictionListener.Kind.INDIRECT, branch, predicted);
        return predicted == branch.target() ? Outcome.TAKEN : Outcome.MISPREDICTED;
    }

    private Outcome returned(Retired branch) {
        boolean asIndirect = emptyReturns && returns.isEmpty();
        long predicted =
                asIndirect ? targets.predictAndLearn(branch.rip(), branch.target()) : returns.pop();
        report(PredictionListener.Kind.RETURN, branch, predicted);
        return predicted == branch.target() ? Outcome.TAKEN : Outcome.MISPREDICTED;
    }

    private void report(PredictionListener.Kind kind, Retired branch, long predicted) {
        if (listener != null) {
            listener.predicted(kind, branch.rip(), predicted, branch.target());
        }
    }

    /** Returns a copy of the contents. */
    Object save() {
        return new State(directions.save(), targets.save(), returns.save(), known.save());
    }

    /** Puts back what {@link #save} returned. */
    void restore(Object state) {
        State saved = (State) state;
        directions.restore(saved.directions);
        targets.restore(saved.targets);
        returns.restore(saved.returns);
        known.restore(saved.known);
    }

    private record State(Object directions, Object targets, Object returns, Object known) {}
}
