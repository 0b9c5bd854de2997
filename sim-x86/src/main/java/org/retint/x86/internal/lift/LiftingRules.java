// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.x86.CpuModel;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.UopClass;

/** The lifting rules: one per mnemonic, or per family of mnemonics that differ by a condition. */
public final class LiftingRules {
    /** Appends the micro-operations of an instruction. */
    @FunctionalInterface
    public interface Rule {
        /** Appends to {@code uops} what {@code insn} does. */
        void lift(UopBuilder uops, Instruction insn);
    }

    /** What {@link #of(Instruction, CpuModel)} returns for a form that raises #UD. */
    public static final Rule UNDEFINED =
            (uops, insn) -> {
                throw new IllegalStateException("raises #UD: form=" + insn.row());
            };

    /** What processors execute that do not know the prefix of a form. */
    private static final SortedMap<String, String> WITHOUT_PREFIX = new TreeMap<>();

    static {
        WITHOUT_PREFIX.put("TZCNT", "BSF");
        WITHOUT_PREFIX.put("LZCNT", "BSR");
        WITHOUT_PREFIX.put("WBNOINVD", "WBINVD");
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

    /**
     * Returns the rule of an instruction on a CPU of a model.
     *
     * @return {@link #UNDEFINED} if the instruction raises #UD, null if no rule is known
     */
    public Rule of(Instruction insn, CpuModel model) {
        IsaRow row = insn.row();
        if (row.decodedOnly()) {
            return UNDEFINED;
        }
        if (model.offers(row.cpuid()) || row.uopClass() == UopClass.NOP) {
            return of(insn);
        }
        String other = WITHOUT_PREFIX.get(row.mnemonic());
        return other == null ? UNDEFINED : rules.get(other);
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
