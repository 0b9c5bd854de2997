// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retint.x86.timing.InsnForm;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.Skylake;
import org.retint.x86.timing.TimingModel;

/** The model alone, told what an engine would tell it about the calls of relpoline.md 11.3. */
class InOrderModelTest {
    private static final int ITERATIONS = 1000;
    private static final long SITE = 0xffffffff80100000L;
    private static final long THUNK = 0xffffffff80101000L;
    private static final long CALLEE = 0xffffffff80102000L;
    private static final long STACK = 0xffff888000010000L;

    private final TimingModel model = Skylake.CLIENT_PART.createModel();
    private final Retired retired = new Retired();
    private long cycles;

    private static int handle(String mnemonic, String uopClass, String what) {
        return Skylake.CLIENT_PART.classify(
                new InsnForm(
                        mnemonic,
                        uopClass,
                        64,
                        4,
                        false,
                        what.contains("rep"),
                        what.contains("load"),
                        what.contains("store"),
                        0,
                        0,
                        0,
                        0));
    }

    private void plain(String mnemonic, String uopClass) {
        retired.begin(handle(mnemonic, uopClass, ""), SITE, 4);
        cycles += model.cyclesOf(retired);
    }

    private void store(long address) {
        retired.begin(handle("MOV", "MOVE", "store"), THUNK + 0x20, 4);
        retired.access(address, true);
        cycles += model.cyclesOf(retired);
    }

    private void branch(String uopClass, long rip, int length, boolean taken, long target) {
        retired.begin(handle(uopClass, uopClass, ""), rip, length);
        if (uopClass.startsWith("CALL")) {
            retired.access(STACK - 8, true);
        }
        retired.branch(taken, target);
        cycles += model.cyclesOf(retired);
    }

    private void ret(long stack, long target) {
        retired.begin(handle("RET", "RETURN", ""), target ^ 0x1000, 1);
        retired.access(stack, false);
        retired.branch(true, target);
        cycles += model.cyclesOf(retired);
    }

    private void directCall(long rip) {
        branch("CALL", rip, 5, true, CALLEE);
        ret(STACK - 8, rip + 5);
    }

    private void indirectCall(long rip, long target) {
        branch("CALL_INDIRECT", rip, 2, true, target);
        ret(STACK - 8, rip + 2);
    }

    private void retpoline(long rip) {
        branch("CALL", rip, 5, true, THUNK);
        branch("CALL", THUNK, 5, true, THUNK + 0x20);
        store(STACK - 16);
        ret(STACK - 16, CALLEE);
        ret(STACK - 8, rip + 5);
    }

    private void block(boolean hit) {
        plain("CMP", "ALU");
        branch("BRANCH", SITE + 7, 3, !hit, hit ? SITE + 10 : SITE + 18);
        if (hit) {
            branch("CALL", SITE + 10, 6, true, CALLEE);
            ret(STACK - 8, SITE + 16);
            branch("JUMP", SITE + 16, 2, true, SITE + 24);
        } else {
            retpoline(SITE + 18);
        }
    }

    private double cyclesPerRound(Runnable round) {
        round.run();
        round.run();
        cycles = 0;
        for (int i = 0; i < ITERATIONS; i++) {
            round.run();
        }
        return (double) cycles / ITERATIONS;
    }

    @Test
    void aFractionIsCarriedToTheNextInstruction() {
        assertEquals(0.25, cyclesPerRound(() -> plain("NOP", "NOP")), 0.01);
    }

    @Test
    void r31HitMissAndRetpolineStandInTheMeasuredRatios() {
        double direct = cyclesPerRound(() -> directCall(SITE));
        double indirect = cyclesPerRound(() -> indirectCall(SITE, CALLEE));
        double retpoline = cyclesPerRound(() -> retpoline(SITE));
        double hit = cyclesPerRound(() -> block(true));
        double miss = cyclesPerRound(() -> block(false));
        String all = List.of(direct, indirect, retpoline, hit, miss).toString();
        assertTrue(hit <= 1.5 * indirect, all);
        assertTrue(miss <= 1.1 * retpoline, all);
        assertTrue(hit <= retpoline / 5, all);
        assertEquals(12, retpoline / direct, 1.2, all);
        assertTrue(retpoline >= 34 && retpoline <= 41, all);
    }

    @Test
    void randomTargetsMakeIndirectCallsMispredict() {
        Random random = new Random(5);
        double two = cyclesPerRound(() -> indirectCall(SITE, CALLEE + 64L * random.nextInt(2)));
        assertTrue(two >= 12 && two <= 17, "two=" + two);
    }

    @Test
    void callsNestedBeyondTheReturnStackMispredictTheirReturns() {
        double shallow = cyclesPerRound(() -> nest(16)) / 16;
        double deep = cyclesPerRound(() -> nest(64)) / 64;
        assertEquals(3, shallow, 0.1);
        assertTrue(deep >= 15 && deep <= 25, "deep=" + deep);
    }

    private void nest(int depth) {
        for (int i = 0; i < depth; i++) {
            branch("CALL", SITE + 16L * i, 5, true, SITE + 16L * (i + 1));
        }
        for (int i = depth - 1; i >= 0; i--) {
            ret(STACK, SITE + 16L * i + 5);
        }
    }

    @Test
    void aReturnWhoseAddressWasJustStoredWaitsForTheStore() {
        double pushed = cyclesPerRound(() -> retpoline(SITE));
        double elsewhere =
                cyclesPerRound(
                        () -> {
                            branch("CALL", SITE, 5, true, THUNK);
                            branch("CALL", THUNK, 5, true, THUNK + 0x20);
                            store(STACK - 800);
                            ret(STACK - 16, CALLEE);
                            ret(STACK - 8, SITE + 5);
                        });
        assertEquals(9, pushed - elsewhere, 0.1);
    }

    @Test
    void everyIndirectBranchAndReturnIsReportedWithItsPrediction() {
        List<String> seen = new ArrayList<>();
        model.listenToPredictions(
                (kind, rip, predicted, actual) ->
                        seen.add(kind + " " + Long.toHexString(predicted)));
        indirectCall(SITE, CALLEE);
        indirectCall(SITE, CALLEE);
        retpoline(SITE);
        assertEquals(
                List.of(
                        "INDIRECT 0",
                        "RETURN ffffffff80100002",
                        "INDIRECT ffffffff80102000",
                        "RETURN ffffffff80100002",
                        "RETURN ffffffff80101005", // the capture loop behind the thunk's call
                        "RETURN ffffffff80100005"),
                seen);
        model.listenToPredictions(null);
        indirectCall(SITE, CALLEE);
        assertEquals(6, seen.size());
        assertEquals(2, PredictionListener.Kind.values().length);
    }

    @Test
    void aRepeatedStringInstructionCostsItsStartOnceHoweverOftenItIsInterrupted() {
        int movs = handle("MOVS", "STRING", "rep");
        long whole = repeat(movs, 512, true);
        long parts = repeat(movs, 200, false) + repeat(movs, 312, true);
        assertTrue(Math.abs(whole - parts) <= 1, whole + " " + parts);
        assertTrue(whole > 100 && whole < 115, "whole=" + whole);
    }

    private long repeat(int handle, int steps, boolean finished) {
        retired.begin(handle, SITE, 3);
        retired.steps(steps, finished);
        return model.cyclesOf(retired);
    }

    @Test
    void deliveryCostsMoreThanAnyOrdinaryInstruction() {
        for (TimingModel.Event event : TimingModel.Event.values()) {
            assertTrue(model.eventCycles(event, 3) >= 200);
        }
    }

    @Test
    void aRestoredModelChargesTheSameCycles() {
        Random random = new Random(6);
        mixed(random, 300);
        Object saved = model.save();
        long first = mixed(new Random(7), 300);
        mixed(random, 50);
        model.restore(saved);
        assertEquals(first, mixed(new Random(7), 300));
    }

    private long mixed(Random random, int rounds) {
        cycles = 0;
        for (int i = 0; i < rounds; i++) {
            block(random.nextBoolean());
            indirectCall(SITE + 64, CALLEE + 64L * random.nextInt(3));
            plain("ADD", "ALU");
        }
        return cycles;
    }

    @Test
    void aForeignStateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> model.restore("state"));
    }
}
