// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.Arrays;
import java.util.List;
import org.retint.sim.Snapshot;
import org.retint.x86.CpuState;

/** Runs tests that were recorded at CPL 3 under Linux. */
final class UserRunner implements VectorRunner {
    private static final int RSP = 4;

    private final UserMachine user = new UserMachine();
    private final CpuState state = user.state();
    private final byte[] background =
            user.memory().readBytes(UserMachine.RW_FRAME, UserMachine.WINDOW);
    private final byte[] readOnly =
            user.memory().readBytes(UserMachine.RO_FRAME, UserMachine.RO_BYTES);
    private final Snapshot start = user.machine().snapshot();

    @Override
    public List<Mismatch> run(InstructionVector test) {
        user.machine().restore(start);
        byte[] data = background.clone();
        byte[] constants = readOnly.clone();
        byte[] code = new byte[UserMachine.WINDOW];
        Arrays.fill(code, UserMachine.FILL);
        InstructionVector.store(test.memoryIn(), data, UserMachine.RW);
        InstructionVector.store(test.memoryIn(), constants, UserMachine.RO);
        InstructionVector.store(test.memoryIn(), code, UserMachine.CODE);
        int at = (int) (test.in("rip") - UserMachine.CODE);
        int stored = Math.min(test.code().length, UserMachine.WINDOW - at);
        System.arraycopy(test.code(), 0, code, at, stored);
        user.memory().writeBytes(UserMachine.RW_FRAME, data);
        user.memory().writeBytes(UserMachine.RO_FRAME, constants);
        user.memory().writeBytes(UserMachine.CODE_FRAME, code);
        load(test);
        Comparison comparison = new Comparison(test);
        // an exception may be that of the fetch after a jump, or of an instruction behind those
        // that the recorder could not tell apart: bytes that its disassembler refused
        int most = Math.max(test.steps(), test.code().length) + 1;
        String brokenOff = user.run(test.expectsException() ? most : test.steps());
        if (brokenOff != null) {
            comparison.text("run", "an end", brokenOff);
        }
        InstructionVector.store(test.memoryOut(), data, UserMachine.RW);
        InstructionVector.store(test.memoryOut(), constants, UserMachine.RO);
        InstructionVector.store(test.memoryOut(), code, UserMachine.CODE);
        compare(test, comparison);
        comparison.memory(
                UserMachine.RW,
                data,
                user.memory().readBytes(UserMachine.RW_FRAME, UserMachine.WINDOW));
        comparison.memory(
                UserMachine.RO,
                constants,
                user.memory().readBytes(UserMachine.RO_FRAME, UserMachine.RO_BYTES));
        comparison.memory(
                UserMachine.CODE,
                code,
                user.memory().readBytes(UserMachine.CODE_FRAME, UserMachine.WINDOW));
        return comparison.mismatches();
    }

    private void load(InstructionVector test) {
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            state.setRegister(i, test.in(VectorNames.GENERAL.get(i)));
        }
        state.setRip(test.in("rip"));
        state.setRflags(test.in("flags"));
        ExtendedRegisters.load(test, state.extended());
        user.enterUser(test.in("fsbase"), test.in("gsbase"));
    }

    private void compare(InstructionVector test, Comparison comparison) {
        UserMachine.Outcome outcome = user.outcome();
        comparison.text("exception", test.exception(), outcome.exception());
        for (int i = 0; i < VectorNames.GENERAL.size(); i++) {
            long got = i == RSP ? outcome.stack() : state.register(i);
            comparison.register(VectorNames.GENERAL.get(i), got);
        }
        comparison.exactly("rip", test.expectedRip(), outcome.rip());
        comparison.flags(outcome.flags());
        comparison.register("fsbase", state.base(CpuState.FS));
        comparison.register("gsbase", state.base(CpuState.GS));
        ExtendedRegisters.compare(test, state.extended(), comparison);
    }
}
