// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;

/**
 * Runs requests on the simulator and compares with the answers. A quick comparison finds cases that
 * agree; the others are judged as vectors are.
 */
final class SiliconSimulation {
    private final UserMachine user = new UserMachine();
    private final CpuState state = user.state();
    private final byte[] background =
            user.memory().readBytes(UserMachine.RW_FRAME, UserMachine.WINDOW);
    private final byte[] expected = background.clone();
    private final ByteBuffer words = ByteBuffer.wrap(expected).order(ByteOrder.LITTLE_ENDIAN);
    private byte[] lastCode = {};
    private UserRunner judge = new UserRunner();

    SiliconSimulation() {
        byte[] fill = new byte[UserMachine.WINDOW];
        Arrays.fill(fill, UserMachine.FILL);
        user.memory().writeBytes(UserMachine.CODE_FRAME, fill);
    }

    /**
     * Runs one request.
     *
     * @return whether the simulator does as the answer says
     */
    boolean agrees(ByteBuffer request, int at, ByteBuffer answer, int to, long ignoredFlags) {
        applyChanges(request, at + SiliconLayout.PATCH, patches(request, at), true);
        putCode(request, at);
        load(request, at);
        boolean ended = user.run(1) == null;
        int changes = (int) answer.getLong(to + SiliconLayout.CHANGES);
        for (int i = 0; i < changes; i++) {
            int entry = to + SiliconLayout.CHANGE + 16 * i;
            words.putLong(
                    (int) (answer.getLong(entry) - UserMachine.RW), answer.getLong(entry + 8));
        }
        byte[] got = user.memory().readBytes(UserMachine.RW_FRAME, UserMachine.WINDOW);
        boolean same = Arrays.equals(expected, got);
        if (!same || changes > 0) {
            user.memory().writeBytes(UserMachine.RW_FRAME, background);
            System.arraycopy(background, 0, expected, 0, background.length);
        } else {
            applyChanges(request, at + SiliconLayout.PATCH, patches(request, at), false);
        }
        return ended && same && registersAgree(request, at, answer, to, ignoredFlags);
    }

    private static int patches(ByteBuffer request, int at) {
        return request.getShort(at + SiliconLayout.PATCHES);
    }

    /** Stores the patches, or what was there before them. */
    private void applyChanges(ByteBuffer request, int first, int count, boolean store) {
        ByteBuffer before = ByteBuffer.wrap(background).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            int offset = (int) (request.getLong(first + 16 * i) - UserMachine.RW);
            long value = store ? request.getLong(first + 16 * i + 8) : before.getLong(offset);
            words.putLong(offset, value);
            user.memory().write(UserMachine.RW_FRAME + offset, 8, value);
        }
    }

    private void putCode(ByteBuffer request, int at) {
        byte[] code = new byte[32];
        Arrays.fill(code, UserMachine.FILL);
        request.get(at + SiliconLayout.CODE, code, 0, request.getInt(at + SiliconLayout.LENGTH));
        if (!Arrays.equals(code, lastCode)) {
            long offset = SiliconLayout.START - UserMachine.CODE;
            user.memory().writeBytes(UserMachine.CODE_FRAME + offset, code);
            lastCode = code;
        }
    }

    private void load(ByteBuffer request, int at) {
        for (int i = 0; i < 16; i++) {
            state.setRegister(i, request.getLong(at + 8 * i));
        }
        state.setRip(request.getLong(at + SiliconLayout.RIP));
        state.setRflags(request.getLong(at + SiliconLayout.FLAGS));
        ExtendedState extended = state.extended();
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            int xmm = at + SiliconLayout.FX_XMM + 16 * i;
            extended.setXmm(i, request.getLong(xmm), request.getLong(xmm + 8));
        }
        extended.setMxcsr(request.getInt(at + SiliconLayout.FX_MXCSR));
        extended.setControlWord(request.getShort(at + SiliconLayout.FX) & 0xffff);
        extended.setStatusWord(request.getShort(at + SiliconLayout.FX_STATUS) & 0xffff);
        extended.setValidRegisters(request.get(at + SiliconLayout.FX_TAGS) & 0xff);
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            int st = at + SiliconLayout.FX_X87 + 16 * i;
            int exponent = request.getShort(st + 8) & 0xffff;
            extended.setPhysical(extended.physical(i), exponent, request.getLong(st));
        }
        user.enterUser(
                request.getLong(at + SiliconLayout.FS_BASE),
                request.getLong(at + SiliconLayout.GS_BASE));
    }

    private boolean registersAgree(
            ByteBuffer request, int at, ByteBuffer answer, int to, long ignoredFlags) {
        UserMachine.Outcome outcome = user.outcome();
        for (int i = 0; i < 16; i++) {
            long got = i == SiliconLayout.RSP ? outcome.stack() : state.register(i);
            if (got != answer.getLong(to + 8 * i)) {
                return false;
            }
        }
        long flags = answer.getLong(to + SiliconLayout.FLAGS) & ~0x1_0100L;
        return ((outcome.flags() ^ flags) & ~ignoredFlags) == 0
                && outcome.rip() == rip(request, at, answer, to)
                && outcome.exception().equals(exception(request, at, answer, to))
                && extendedAgrees(answer, to);
    }

    private boolean extendedAgrees(ByteBuffer answer, int to) {
        ExtendedState extended = state.extended();
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            int xmm = to + SiliconLayout.FX_XMM + 16 * i;
            if (extended.xmmLow(i) != answer.getLong(xmm)
                    || extended.xmmHigh(i) != answer.getLong(xmm + 8)) {
                return false;
            }
        }
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            int st = to + SiliconLayout.FX_X87 + 16 * i;
            int physical = extended.physical(i);
            if (extended.significand(physical) != answer.getLong(st)
                    || (short) extended.signExponent(physical) != answer.getShort(st + 8)) {
                return false;
            }
        }
        return extended.mxcsr() == answer.getInt(to + SiliconLayout.FX_MXCSR)
                && (short) extended.controlWord() == answer.getShort(to + SiliconLayout.FX)
                && (short) extended.statusWord() == answer.getShort(to + SiliconLayout.FX_STATUS)
                && (byte) extended.validRegisters() == answer.get(to + SiliconLayout.FX_TAGS);
    }

    /** Returns whether the end of the case was a breakpoint behind the instruction. */
    private static boolean isEnd(ByteBuffer request, int at, ByteBuffer answer, int to) {
        boolean isBreakpoint = answer.getInt(to + SiliconLayout.VECTOR) == 3;
        int last = request.getInt(at + SiliconLayout.LENGTH) - 1;
        boolean isInt3 = request.get(at + SiliconLayout.CODE + last) == UserMachine.FILL;
        long after = SiliconLayout.START + last + 1;
        return isBreakpoint && !(isInt3 && answer.getLong(to + SiliconLayout.RIP) == after);
    }

    private static long rip(ByteBuffer request, int at, ByteBuffer answer, int to) {
        long rip = answer.getLong(to + SiliconLayout.RIP);
        return isEnd(request, at, answer, to) ? rip - 1 : rip;
    }

    private static String exception(ByteBuffer request, int at, ByteBuffer answer, int to) {
        int vector = answer.getInt(to + SiliconLayout.VECTOR);
        if (vector == SiliconLayout.VECTOR_NONE || isEnd(request, at, answer, to)) {
            return InstructionVector.NO_EXCEPTION;
        }
        if (vector == SiliconLayout.VECTOR_DIED) {
            return "died";
        }
        String error = Integer.toHexString(answer.getInt(to + SiliconLayout.ERROR));
        if (vector == 14) {
            String address = Long.toHexString(answer.getLong(to + SiliconLayout.CR2));
            return vector + ":" + error + ":" + address;
        }
        boolean withCode = org.retint.x86.Vector.hasErrorCode(vector);
        return withCode ? vector + ":" + error : Integer.toString(vector);
    }

    /** Runs a case as a recorded vector and returns what is not as on silicon. */
    List<Mismatch> judge(
            ByteBuffer request,
            int at,
            ByteBuffer answer,
            int to,
            Map<String, VectorNumber> ignored,
            boolean isApproximate) {
        byte[] code = new byte[request.getInt(at + SiliconLayout.LENGTH)];
        request.get(at + SiliconLayout.CODE, code);
        Map<Long, byte[]> changed =
                changes(
                        answer,
                        to + SiliconLayout.CHANGE,
                        answer.getLong(to + SiliconLayout.CHANGES));
        Map<Long, byte[]> patched =
                changes(request, at + SiliconLayout.PATCH, patches(request, at));
        Map<String, VectorNumber> out = registers(answer, to);
        out.put("rip", VectorNumber.of(rip(request, at, answer, to)));
        InstructionVector test =
                new InstructionVector(
                        0,
                        code,
                        "",
                        registers(request, at),
                        patched,
                        out,
                        changed,
                        exception(request, at, answer, to),
                        1,
                        isApproximate,
                        ignored);
        try {
            return judge.run(test);
        } catch (RuntimeException | AssertionError defect) {
            judge = new UserRunner();
            return List.of(new Mismatch("run", "as on silicon", defect.toString()));
        }
    }

    private static Map<Long, byte[]> changes(ByteBuffer from, int first, long count) {
        Map<Long, byte[]> changes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[8];
            from.get(first + 16 * i + 8, bytes);
            changes.put(from.getLong(first + 16 * i), bytes);
        }
        return changes;
    }

    private static Map<String, VectorNumber> registers(ByteBuffer from, int at) {
        Map<String, VectorNumber> registers = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            registers.put(VectorNames.GENERAL.get(i), VectorNumber.of(from.getLong(at + 8 * i)));
        }
        put(registers, "rip", from.getLong(at + SiliconLayout.RIP));
        put(registers, "flags", from.getLong(at + SiliconLayout.FLAGS) & ~0x1_0100L);
        put(registers, "fsbase", from.getLong(at + SiliconLayout.FS_BASE));
        put(registers, "gsbase", from.getLong(at + SiliconLayout.GS_BASE));
        put(registers, "fcw", from.getShort(at + SiliconLayout.FX) & 0xffff);
        put(registers, "fsw", from.getShort(at + SiliconLayout.FX_STATUS) & 0xffff);
        put(registers, "ftw", from.get(at + SiliconLayout.FX_TAGS) & 0xff);
        put(registers, "mxcsr", from.getInt(at + SiliconLayout.FX_MXCSR));
        for (int i = 0; i < VectorNames.X87_REGISTERS; i++) {
            int st = at + SiliconLayout.FX_X87 + 16 * i;
            registers.put(
                    "st" + i, new VectorNumber(from.getShort(st + 8) & 0xffff, from.getLong(st)));
        }
        for (int i = 0; i < VectorNames.XMM_REGISTERS; i++) {
            int xmm = at + SiliconLayout.FX_XMM + 16 * i;
            registers.put("xmm" + i, new VectorNumber(from.getLong(xmm + 8), from.getLong(xmm)));
        }
        return registers;
    }

    private static void put(Map<String, VectorNumber> registers, String name, long value) {
        registers.put(name, VectorNumber.of(value));
    }
}
