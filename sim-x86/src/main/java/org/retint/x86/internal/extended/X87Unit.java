// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.extended;

import org.retint.x86.ControlRegister;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.Vector;
import org.retint.x86.internal.alu.fp.FloatContext;
import org.retint.x86.internal.alu.fp.FloatValue;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.lift.X87Op;
import org.retint.x86.internal.lift.X87Operand;
import org.retint.x86.internal.mmu.GuestFault;

/**
 * Executes {@link X87Op}: checks whether the unit may work, does the operation, and keeps the
 * pointers to the last one. As on processors without the compatible mode of IA32_MISC_ENABLE bit 2,
 * the opcode is kept only of an instruction that raised an unmasked exception.
 *
 * @see "Intel SDM vol. 1, Programming with the x87 FPU"
 */
final class X87Unit {
    private final CpuState state;
    private final GuestFault fault;
    private final PendingException pending;
    private final long[] registers;
    private final ExtendedState extended;
    private final FloatContext context = new FloatContext();
    private final FloatValue operand = new FloatValue();
    private final X87Stack stack;
    private final X87Arithmetic arithmetic;
    private final X87Functions functions;
    private final X87Moves moves;

    X87Unit(CpuState state, GuestFault fault, PendingException pending) {
        this.state = state;
        this.fault = fault;
        this.pending = pending;
        this.registers = state.file();
        this.extended = state.extended();
        this.stack = new X87Stack(extended, context);
        this.arithmetic = new X87Arithmetic(registers, stack, context);
        this.functions = new X87Functions(stack, context);
        this.moves = new X87Moves(registers, stack, context);
    }

    /** Executes a micro-operation. */
    void execute(long w0, long w1) {
        X87Op operation = X87Op.of(Uop.operation(w1));
        int immediate = Uop.immediate(w1);
        if (operation == X87Op.FWAIT) {
            checkWait();
            return;
        }
        checkDevice();
        if (operation.waits() || operation == X87Op.CHECK) {
            pending.check();
        }
        if (operation.isControl()) {
            control(operation, w0);
            return;
        }
        context.x87(extended.controlWord());
        long low = registers[Uop.a(w0)];
        int high = (int) registers[Uop.b(w0)];
        switch (operation) {
            case FADD, FMUL, FSUB, FSUBR, FDIV, FDIVR -> {
                X87Numbers.read(X87Operand.source(immediate), low, high, operand);
                arithmetic.operate(operation, immediate, operand);
            }
            case FCOM, FUCOM, FCOMI, FUCOMI -> {
                X87Numbers.read(X87Operand.source(immediate), low, high, operand);
                arithmetic.compare(operation, immediate, operand);
            }
            case FTST -> arithmetic.test();
            case FXAM -> arithmetic.examine();
            case FLD -> moves.load(immediate, low, high);
            case PREVIEW -> {
                moves.preview(immediate, Uop.dst(w0), context.rounding());
                return;
            }
            case STORE -> moves.store(immediate, Uop.dst(w0), context.rounding());
            case FISTTP -> moves.storeTruncated(immediate, Uop.dst(w0));
            case FST, FSTPNCE, FXCH, FCMOV, FFREE, FINCSTP, FDECSTP, CONSTANT, FCHS, FABS, FNOP ->
                    moves.move(operation, immediate, low != 0);
            default -> functions.operate(operation);
        }
        keepPointers(w0, w1);
    }

    private void keepPointers(long w0, long w1) {
        boolean raised = (extended.statusWord() & X87Control.ES) != 0;
        int address = Uop.index(w0);
        extended.setPointers(
                raised ? X87Operand.opcode(w1) : extended.lastOpcode(),
                state.rip(),
                address == CpuState.ZERO ? extended.dataPointer() : registers[address]);
    }

    private void control(X87Op operation, long w0) {
        switch (operation) {
            case FLDCW -> {
                int word = X87Control.valid((int) registers[Uop.a(w0)]);
                extended.setControlWord(word);
                extended.setStatusWord(X87Control.summarized(extended.statusWord(), word));
            }
            case FNSTCW -> registers[Uop.dst(w0)] = extended.controlWord();
            case FNSTSW -> registers[Uop.dst(w0)] = extended.statusWord();
            case FNCLEX -> extended.setStatusWord(extended.statusWord() & ~X87Control.CLEARED);
            case FNINIT -> X87Environment.initialize(extended);
            case ENTER_MMX -> {
                extended.setTop(0);
                extended.setValidRegisters(0xff);
            }
            default -> {} // the checks were all
        }
    }

    private void checkDevice() {
        if ((state.cr(0) & (ControlRegister.CR0_EM | ControlRegister.CR0_TS)) != 0) {
            throw fault.of(Vector.NM, 0);
        }
    }

    private void checkWait() {
        long both = ControlRegister.CR0_MP | ControlRegister.CR0_TS;
        if ((state.cr(0) & both) == both) {
            throw fault.of(Vector.NM, 0);
        }
        pending.check();
    }
}
