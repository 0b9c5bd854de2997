// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.retint.sim.memory.Page;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;

/** Runs cases on the simulator and says whether they end as on silicon. */
final class SiliconSimulation {
    private final UserMachine user = new UserMachine();
    private final CpuState state = user.state();
    private final byte[] background =
            user.memory().readBytes(UserMachine.RW_FRAME, UserMachine.WINDOW);
    private final byte[] expected = background.clone();
    private final ByteBuffer backgroundWords = words(background);
    private final ByteBuffer expectedWords = words(expected);
    private final byte[] code = new byte[SiliconLayout.SLOT_BYTES];
    private byte[] lastCode = {};

    SiliconSimulation() {
        byte[] fill = new byte[UserMachine.WINDOW];
        Arrays.fill(fill, UserMachine.FILL);
        user.memory().writeBytes(UserMachine.CODE_FRAME, fill);
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Runs one case.
     *
     * @param ignoredFlags bits of RFLAGS that are not compared
     * @param ignoredStatus bits of the x87 status word that are not compared
     * @return whether the simulator does as the answer says
     */
    boolean agrees(SiliconCase test, long ignoredFlags, int ignoredStatus) {
        for (int i = 0; i < test.patches(); i++) {
            int entry = SiliconLayout.PATCH + 16 * i;
            store(offset(test.before(entry)), test.before(entry + 8));
        }
        putCode(test);
        load(test.request(), test.at());
        boolean ended = user.run(1) == null;
        for (int i = 0; i < test.changes(); i++) {
            int entry = SiliconLayout.CHANGE + 16 * i;
            expectedWords.putLong(offset(test.after(entry)), test.after(entry + 8));
        }
        boolean same = memoryAgrees();
        restore(test, same);
        return ended && same && registersAgree(test, ignoredFlags, ignoredStatus);
    }

    private static int offset(long address) {
        return (int) (address - UserMachine.RW);
    }

    private void store(int offset, long value) {
        expectedWords.putLong(offset, value);
        user.memory().write(UserMachine.RW_FRAME + offset, 8, value);
    }

    private boolean memoryAgrees() {
        for (int from = 0; from < UserMachine.WINDOW; from += Page.SIZE) {
            byte[] got = user.memory().page(UserMachine.RW_FRAME + from).bytes();
            if (!Arrays.equals(expected, from, from + Page.SIZE, got, 0, Page.SIZE)) {
                return false;
            }
        }
        return true;
    }

    /** Makes memory what it was before the first case: what is known to have changed, or all. */
    private void restore(SiliconCase test, boolean isKnown) {
        if (!isKnown) {
            user.memory().writeBytes(UserMachine.RW_FRAME, background);
            System.arraycopy(background, 0, expected, 0, background.length);
            return;
        }
        for (int i = 0; i < test.changes(); i++) {
            restore(offset(test.after(SiliconLayout.CHANGE + 16 * i)));
        }
        for (int i = 0; i < test.patches(); i++) {
            restore(offset(test.before(SiliconLayout.PATCH + 16 * i)));
        }
    }

    private void restore(int offset) {
        store(offset, backgroundWords.getLong(offset));
    }

    private void putCode(SiliconCase test) {
        Arrays.fill(code, UserMachine.FILL);
        int length = test.request().getInt(test.at() + SiliconLayout.LENGTH);
        test.request().get(test.at() + SiliconLayout.CODE, code, 0, length);
        if (!Arrays.equals(code, lastCode)) {
            long offset = SiliconLayout.START - UserMachine.CODE;
            user.memory().writeBytes(UserMachine.CODE_FRAME + offset, code);
            lastCode = code.clone();
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
        extended.setPointers(0, 0, 0);
        user.enterUser(
                request.getLong(at + SiliconLayout.FS_BASE),
                request.getLong(at + SiliconLayout.GS_BASE));
    }

    private boolean registersAgree(SiliconCase test, long ignoredFlags, int ignoredStatus) {
        UserMachine.Outcome outcome = user.outcome();
        for (int i = 0; i < 16; i++) {
            long got = i == SiliconLayout.RSP ? outcome.stack() : state.register(i);
            if (got != test.after(8 * i)) {
                return false;
            }
        }
        return ((outcome.flags() ^ test.flagsAfter()) & ~ignoredFlags) == 0
                && outcome.rip() == test.rip()
                && outcome.exception().equals(test.exception())
                && extendedAgrees(test.answer(), test.to(), ignoredStatus);
    }

    private boolean extendedAgrees(ByteBuffer answer, int to, int ignoredStatus) {
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
        int status = extended.statusWord() ^ answer.getShort(to + SiliconLayout.FX_STATUS);
        return extended.mxcsr() == answer.getInt(to + SiliconLayout.FX_MXCSR)
                && (short) extended.controlWord() == answer.getShort(to + SiliconLayout.FX)
                && (short) (status & ~ignoredStatus) == 0
                && (byte) extended.validRegisters() == answer.get(to + SiliconLayout.FX_TAGS);
    }
}
