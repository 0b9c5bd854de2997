// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.x86.internal.isa.Instruction;

/** The lifting rules: one per mnemonic, or per family of mnemonics that differ by a condition. */
public final class LiftingRules {
    /** Appends the micro-operations of an instruction. */
    @FunctionalInterface
    public interface Rule {
        /** Appends to {@code uops} what {@code insn} does. */
        void lift(UopBuilder uops, Instruction insn);
    }

    private final SortedMap<String, Rule> rules = new TreeMap<>();

    /** Makes the rules of every family. */
    public LiftingRules() {
        Move.register(this);
        Arithmetic.register(this);
        Multiply.register(this);
        Shift.register(this);
        Bits.register(this);
        Stack.register(this);
        ControlTransfer.register(this);
        Semaphore.register(this);
        StringMove.register(this);
        FlagControl.register(this);
        SystemControl.register(this);
        SseMove.register(this);
        Sse.register(this);
        Packed.register(this);
        Crypto.register(this);
        X87.register(this);
    }

    /** Registers the rule of a mnemonic or family. */
    void rule(String name, Rule rule) {
        if (rules.put(name, rule) != null) {
            throw new IllegalStateException("two lifting rules: mnemonic=" + name);
        }
    }

    /** Returns the rule of an instruction, or null if there is none. */
    public Rule of(Instruction insn) {
        Rule rule = rules.get(insn.mnemonic());
        return rule != null ? rule : rules.get(insn.row().family());
    }

    /** Returns whether a mnemonic or family has a rule. */
    public boolean covers(String name) {
        return rules.containsKey(name);
    }
}
