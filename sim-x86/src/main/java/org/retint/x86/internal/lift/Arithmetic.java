// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.lift;

import org.retint.x86.CpuState;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Addition, subtraction, comparison, bitwise operations and their kin. */
final class Arithmetic {
    private Arithmetic() {}

    static void register(LiftingRules rules) {
        rules.rule("ADD", (uops, insn) -> binary(uops, insn, Uop.ADD));
        rules.rule("SUB", (uops, insn) -> binary(uops, insn, Uop.SUB));
        rules.rule("AND", (uops, insn) -> binary(uops, insn, Uop.AND));
        rules.rule("OR", (uops, insn) -> binary(uops, insn, Uop.OR));
        rules.rule("XOR", (uops, insn) -> binary(uops, insn, Uop.XOR));
        rules.rule("ADC", (uops, insn) -> binary(uops, insn, Uop.ADC));
        rules.rule("SBB", (uops, insn) -> binary(uops, insn, Uop.SBB));
        rules.rule("CMP", (uops, insn) -> compare(uops, insn, Uop.CMP, Uop.CMP_MEMORY_IMMEDIATE));
        rules.rule(
                "TEST", (uops, insn) -> compare(uops, insn, Uop.TEST, Uop.TEST_MEMORY_IMMEDIATE));
        rules.rule("INC", (uops, insn) -> unary(uops, insn, Uop.INC));
        rules.rule("DEC", (uops, insn) -> unary(uops, insn, Uop.DEC));
        rules.rule("NEG", (uops, insn) -> unary(uops, insn, Uop.NEG));
        rules.rule("NOT", (uops, insn) -> unary(uops, insn, Uop.NOT));
        rules.rule("ADCX", (uops, insn) -> register(uops, insn, Uop.ADCX));
        rules.rule("ADOX", (uops, insn) -> register(uops, insn, Uop.ADOX));
    }

    private static void binary(UopBuilder uops, Instruction insn, int opcode) {
        Operand destination = insn.operand(0);
        Operand source = insn.operand(1);
        int width = destination.widthBits();
        int old = uops.readForUpdate(destination);
        int result = uops.resultSlot(destination);
        uops.op(opcode, result, old, source, width);
        if (width < 32 || destination instanceof Operand.Mem) {
            uops.write(destination, result);
        }
    }

    private static void register(UopBuilder uops, Instruction insn, int opcode) {
        int register = uops.read(insn.operand(0));
        uops.op(opcode, register, register, insn.operand(1), insn.widthBits());
    }

    private static void compare(UopBuilder uops, Instruction insn, int opcode, int withImmediate) {
        Operand first = insn.operand(0);
        Operand second = insn.operand(1);
        int width = first.widthBits();
        if (first instanceof Operand.Mem memory) {
            if (second instanceof Operand.Imm immediate) {
                uops.memory(withImmediate, 0, CpuState.ZERO, memory, width, immediate.value());
                uops.markMemorySource();
                return;
            }
            if (opcode == Uop.TEST) {
                uops.op(opcode, 0, uops.read(second), first, width);
                return;
            }
        }
        uops.op(opcode, 0, uops.read(first), second, width);
    }

    private static void unary(UopBuilder uops, Instruction insn, int opcode) {
        Operand operand = insn.operand(0);
        int width = operand.widthBits();
        int old = uops.readForUpdate(operand);
        int result = uops.resultSlot(operand);
        uops.op(opcode, result, old, CpuState.ZERO, width);
        if (width < 32 || operand instanceof Operand.Mem) {
            uops.write(operand, result);
        }
    }
}
