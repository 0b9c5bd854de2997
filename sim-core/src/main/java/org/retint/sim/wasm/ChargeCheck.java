// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.OpCode;
import java.util.Iterator;
import java.util.List;
import org.retint.sim.wasm.FunctionBody.Charge;
import org.retint.sim.wasm.FunctionBody.Insertion;
import org.retint.sim.wasm.PluginFailure.Kind;

/**
 * Holds a rewritten module, as the compiler reads it, to what was put in: a module that the
 * compiler takes apart in another way than {@link CodeScanner} must not run uncharged.
 */
final class ChargeCheck {
    private final ScannedModule scanned;
    private final WasmModule parsed;

    ChargeCheck(ScannedModule scanned, WasmModule parsed) {
        this.scanned = scanned;
        this.parsed = parsed;
    }

    /**
     * Checks every function.
     *
     * @throws PluginFailure if a loop, a function or a call is not charged as it should be
     */
    void check() {
        for (int i = 0; i < scanned.bodies.size(); i++) {
            Iterator<Integer> prices =
                    scanned.bodies.get(i).insertions().stream()
                            .filter(insertion -> insertion.charge() == Charge.FUEL)
                            .map(Insertion::amount)
                            .iterator();
            if (!isCharged(parsed.codeSection().getFunctionBody(i).instructions(), prices)) {
                throw new PluginFailure(
                        Kind.MALFORMED, "the compiler reads function " + i + " in another way");
            }
        }
    }

    private boolean isCharged(List<? extends Instruction> code, Iterator<Integer> prices) {
        int own = scanned.functionCount();
        for (int i = 0; i < code.size(); i++) {
            if (i == 0 || code.get(i - 1).opcode() == OpCode.LOOP) {
                if (!calls(code, i + 1, own)
                        || !prices.hasNext()
                        || code.get(i).opcode() != OpCode.I32_CONST
                        || code.get(i).operand(0) != prices.next()) {
                    return false;
                }
            }
            if (!isCharged(code, i)) {
                return false;
            }
        }
        return !prices.hasNext();
    }

    /** Returns whether a call has its charges around it, and a memory instruction its own. */
    private boolean isCharged(List<? extends Instruction> code, int index) {
        int own = scanned.functionCount();
        OpCode opcode = code.get(index).opcode();
        if (opcode == OpCode.MEMORY_COPY || opcode == OpCode.MEMORY_FILL) {
            return calls(code, index - 1, own + 2);
        }
        boolean calls = opcode == OpCode.CALL_INDIRECT;
        if (opcode == OpCode.CALL) {
            long function = code.get(index).operand(0);
            calls = function >= scanned.imports.size() && function < own;
        }
        return !calls || (calls(code, index - 1, own + 1) && calls(code, index + 2, own + 1));
    }

    private static boolean calls(List<? extends Instruction> code, int index, int function) {
        return index >= 0
                && index < code.size()
                && code.get(index).opcode() == OpCode.CALL
                && code.get(index).operand(0) == function;
    }
}
