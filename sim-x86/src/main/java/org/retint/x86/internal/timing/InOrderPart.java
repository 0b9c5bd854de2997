// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing;

import org.retint.x86.timing.CostTable;
import org.retint.x86.timing.InsnForm;
import org.retint.x86.timing.TimingModel;
import org.retint.x86.timing.TimingPart;

/**
 * A part whose instructions are priced one after the other from a {@link CostTable}.
 *
 * <p>A handle holds all that a model needs: units of cost in the low {@value #UNITS_BITS} bits,
 * then a {@link Kind}, then the cycles that a repeated string instruction costs once.
 */
public final class InOrderPart implements TimingPart {
    static final int UNITS_BITS = 20;
    static final int KIND_BITS = 4;
    static final int START_SHIFT = UNITS_BITS + KIND_BITS;

    private static final int MAX_START_CYCLES = 127;

    /** What a model does with an instruction besides adding its cost. */
    enum Kind {
        PLAIN,
        STORE,
        CONDITIONAL,
        JUMP_INDIRECT,
        CALL,
        CALL_INDIRECT,
        RETURN,
        REPEATED,
        SERIALIZING;

        private static final Kind[] VALUES = values();

        static Kind of(int handle) {
            return VALUES[handle >>> UNITS_BITS & (1 << KIND_BITS) - 1];
        }
    }

    private final CostTable costs;

    /** Makes a part from its costs. */
    public InOrderPart(CostTable costs) {
        this.costs = costs;
    }

    @Override
    public String name() {
        return costs.name();
    }

    @Override
    public int classify(InsnForm form) {
        int startCycles = costs.startUnits(form) / CostTable.UNITS_PER_CYCLE;
        if (startCycles > MAX_START_CYCLES) {
            throw new IllegalArgumentException(
                    "start of a string instruction above "
                            + MAX_START_CYCLES
                            + " cycles: part="
                            + name()
                            + " mnemonic="
                            + form.mnemonic());
        }
        return startCycles << START_SHIFT | kind(form).ordinal() << UNITS_BITS | costs.units(form);
    }

    private static Kind kind(InsnForm form) {
        return switch (form.uopClass()) {
            case "BRANCH" -> Kind.CONDITIONAL;
            case "JUMP_INDIRECT" -> Kind.JUMP_INDIRECT;
            case "CALL" -> Kind.CALL;
            case "CALL_INDIRECT" -> Kind.CALL_INDIRECT;
            case "RETURN" -> Kind.RETURN;
            case "STORE" -> Kind.STORE;
            case "SERIALIZE", "FENCE" -> Kind.SERIALIZING;
            case "STRING" -> form.repeated() ? Kind.REPEATED : Kind.PLAIN;
            default -> form.stores() ? Kind.STORE : Kind.PLAIN;
        };
    }

    @Override
    public int ipiCycles() {
        return costs.required("event", "IPI") / CostTable.UNITS_PER_CYCLE;
    }

    @Override
    public TimingModel createModel() {
        return new InOrderModel(costs);
    }
}
