// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule of patching, left out of a protocol to see what goes wrong. */
public enum ProtocolBreak {
    /** The fields behind the branch are written before everybody has left them. */
    NO_FIRST_GRACE_PERIOD {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            return without(steps, first(steps, PatchStep.Operation.GRACE_PERIOD));
        }
    },
    /** The last grace period goes: a compare with the old immediate meets the new branch. */
    NO_SECOND_GRACE_PERIOD {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            return without(steps, last(steps, PatchStep.Operation.GRACE_PERIOD));
        }
    },
    /** No CPU is made to serialize. */
    NO_SYNC_CORES {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            List<PatchStep> rest = new ArrayList<>(steps);
            rest.removeIf(step -> step.operation() == PatchStep.Operation.SYNC_CORES);
            return rest;
        }
    },
    /** Each sync-cores before a grace period comes after it. */
    SYNC_CORES_AFTER_GRACE_PERIOD {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            List<PatchStep> swapped = new ArrayList<>(steps);
            for (int i = 0; i + 1 < swapped.size(); i++) {
                if (swapped.get(i).operation() == PatchStep.Operation.SYNC_CORES
                        && swapped.get(i + 1).operation() == PatchStep.Operation.GRACE_PERIOD) {
                    swapped.set(i + 1, swapped.set(i, swapped.get(i + 1)));
                    i++;
                }
            }
            return swapped;
        }
    },
    /** Opcode and displacement of the branch are written together. */
    TWO_BYTE_WRITE {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            List<PatchStep> wide = new ArrayList<>();
            for (PatchStep step : steps) {
                wide.add(step.field() == PatchStep.Field.O ? widened(step) : step);
            }
            return wide;
        }

        private PatchStep widened(PatchStep step) {
            boolean jmp = step.value() == PatchStep.Value.JMP;
            PatchStep wide =
                    PatchStep.write(
                            PatchStep.Field.OD,
                            jmp ? PatchStep.Value.JMP_SLOW : PatchStep.Value.JNZ_SLOW);
            return wide.at(step.sites());
        }
    },
    /** The immediate, which every call executes, is written in one piece. */
    WIDE_IMMEDIATE {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            List<PatchStep> wide = new ArrayList<>();
            for (PatchStep step : steps) {
                boolean immediate = step.field() == PatchStep.Field.I;
                wide.add(immediate ? step.with(PatchStep.Width.AT_ONCE) : step);
            }
            return wide;
        }
    },
    /** The branch is left as it is: fields are written while calls run through them. */
    NO_DETOUR {
        @Override
        List<PatchStep> breakSteps(List<PatchStep> steps) {
            List<PatchStep> rest = new ArrayList<>(steps);
            boolean gone =
                    rest.removeIf(
                            step ->
                                    step.field() == PatchStep.Field.O
                                            && step.value() == PatchStep.Value.JMP);
            if (!gone) {
                throw new IllegalArgumentException("the protocol has no write O jmp to leave out");
            }
            return rest;
        }
    };

    /** Returns the name by which users choose it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns a protocol with this rule broken.
     *
     * @throws IllegalArgumentException if the protocol has nothing to leave out
     */
    public PatchProtocol applyTo(PatchProtocol protocol) {
        return new PatchProtocol(
                protocol.name() + " " + word(), breakSteps(new ArrayList<>(protocol.steps())));
    }

    abstract List<PatchStep> breakSteps(List<PatchStep> steps);

    private static List<PatchStep> without(List<PatchStep> steps, int index) {
        List<PatchStep> rest = new ArrayList<>(steps);
        rest.remove(index);
        return rest;
    }

    private static int first(List<PatchStep> steps, PatchStep.Operation operation) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).operation() == operation) {
                return i;
            }
        }
        throw new IllegalArgumentException("the protocol has no " + operation.word());
    }

    private static int last(List<PatchStep> steps, PatchStep.Operation operation) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).operation() == operation) {
                return i;
            }
        }
        throw new IllegalArgumentException("the protocol has no " + operation.word());
    }
}
