// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retint.relpoline.Block;
import org.retint.relpoline.CallSite;
import org.retint.relpoline.SiteTable;
import org.retint.x86.Register;

class StateCheckerTest {
    private static final long ADDRESS = 0xffffffff80100000L;
    private static final long THUNK = 0xffffffff80000100L;
    private static final long LEARN = 0xffffffff80000200L;
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80312345L;
    private static final CallSite SITE = new CallSite(0, ADDRESS, Register.RAX, Block.MARKED);

    private StateChecker checker;

    @BeforeEach
    void freshBlock() {
        Block.Fields fields = new Block.Fields(-1, Block.OPCODE_JMP, 8, THUNK, LEARN);
        byte[] bytes = Block.MARKED.encode(ADDRESS, Register.RAX, fields);
        checker =
                new StateChecker(
                        new SiteTable(List.of(SITE)),
                        List.of(bytes),
                        address -> address == THUNK || address == LEARN);
    }

    @Test
    void promotionWithAllItsStepsIsLegal() {
        promote(A);
        assertEquals(BlockState.NORMAL, checker.state(0));
        assertLegal();
    }

    @Test
    void repromotionWithTwoGracePeriodsIsLegal() {
        promote(A);
        opcode(0xeb);
        assertEquals(BlockState.ALL_SLOW, checker.state(0));
        drain();
        promote(B);
        assertLegal();
    }

    @Test
    void fullCycleWithFiveGracePeriodsIsLegal() {
        promote(A);
        opcode(0xeb);
        drain();
        fast(THUNK);
        sync();
        displacement(0);
        assertEquals(BlockState.ALL_FAST, checker.state(0));
        drain();
        slow(LEARN);
        sync();
        displacement(8);
        sync();
        displacement(0);
        drain();
        slow(THUNK);
        sync();
        displacement(8);
        drain();
        promote(B);
        assertLegal();
    }

    @Test
    void branchToNormalWithoutTheSecondGracePeriodIsRefused() {
        fast(A);
        immediate(A);
        sync();
        opcode(0x75);
        assertRefused("no sync-cores and then a grace period since I and F were written");
    }

    @Test
    void syncCoresBehindTheGracePeriodDoesNotCount() {
        fast(A);
        immediate(A);
        gracePeriod();
        sync();
        opcode(0x75);
        assertRefused("no sync-cores and then a grace period since I and F were written");
    }

    @Test
    void gracePeriodThatBeganBeforeTheSyncCoresEndedDoesNotCount() {
        fast(A);
        immediate(A);
        checker.syncCoresBegan(1);
        checker.gracePeriodBegan(2);
        checker.syncCoresEnded(1);
        checker.gracePeriodEnded(2);
        opcode(0x75);
        assertRefused("no sync-cores and then a grace period");
    }

    @Test
    void syncCoresThatBeganBeforeTheWriteDoesNotCount() {
        checker.syncCoresBegan(1);
        fast(A);
        immediate(A);
        checker.syncCoresEnded(1);
        gracePeriod();
        opcode(0x75);
        assertRefused("no sync-cores and then a grace period");
    }

    @Test
    void fastCallWrittenBeforeTheFirstGracePeriodIsRefused() {
        promote(A);
        opcode(0xeb);
        sync();
        fast(B);
        assertRefused("since ALL_SLOW was entered");
    }

    @Test
    void fieldsWrittenWhileReachableAreRefused() {
        promote(A);
        fast(B);
        assertRefused("write of F in NORMAL: calls can reach it");
    }

    @Test
    void immediateWrittenInNormalIsRefused() {
        promote(A);
        write(3, 1, 0x45);
        assertRefused("write of I in NORMAL: the compare decides");
    }

    @Test
    void immediateWrittenInOnePieceIsRefused() {
        write(3, 4, (int) A);
        assertRefused("4 bytes at once, and every call executes the compare");
    }

    @Test
    void branchWhoseFieldsDifferIsRefused() {
        fast(A);
        immediate(B);
        drain();
        opcode(0x75);
        assertRefused("I and F differ");
    }

    @Test
    void r09AllFastWithASpecificFastCallIsRefused() {
        promote(A);
        displacement(0);
        assertRefused("every call would take the fast call, which leads to one target");
        assertEquals(BlockState.UNSAFE, checker.state(0));
    }

    @Test
    void slowCallWrittenOutsideOfAllFastIsRefused() {
        slow(THUNK);
        assertRefused("write of S in ALL_SLOW: calls can reach it; allowed in ALL_FAST only");
    }

    @Test
    void opcodeAndDisplacementTogetherAreRefused() {
        write(8, 2, 0x0875);
        assertRefused("2 bytes written at offset 8 are not one field");
    }

    @Test
    void storesAcrossTheEdgeOfABlockAndIntoFixedBytesAreRefused() {
        checker.textWritten(ADDRESS - 1, new byte[] {0x48, 0x48});
        assertEquals(1, checker.violationCount());
        write(16, 1, 0xeb);
        assertEquals(2, checker.violationCount());
        checker.textWritten(ADDRESS + 24, new byte[] {1});
        checker.textWritten(ADDRESS - 1, new byte[] {1});
        assertEquals(2, checker.violationCount());
    }

    @Test
    void fastCallToAThunkNeedsOnlySyncCoresBeforeTheBranchMayReachIt() {
        fast(LEARN);
        opcode(0x75);
        assertRefused("no sync-cores since F was written");
    }

    private void promote(long target) {
        fast(target);
        immediate(target);
        drain();
        opcode(0x75);
        sync();
    }

    private void breakpoint() {
        write(0, 1, Block.INT3);
    }

    private void rest(long target) {
        fast(target);
        write(3, 4, (int) target);
        opcode(0x75);
    }

    @Test
    void behindABreakpointEverythingMayBeWrittenInAnyWidth() {
        promote(A);
        breakpoint();
        assertEquals(BlockState.CLOSED, checker.state(0));
        drain();
        rest(B);
        assertEquals(BlockState.CLOSED, checker.state(0));
        sync();
        write(0, 1, 0x48);
        assertEquals(BlockState.NORMAL, checker.state(0));
        assertLegal();
    }

    @Test
    void behindABreakpointThatSomebodyMayHavePassedNothingMayBeWritten() {
        promote(A);
        breakpoint();
        sync();
        fast(B);
        assertRefused("no sync-cores and then a grace period since the breakpoint was put there");
    }

    @Test
    void breakpointIsTakenAwayOnceEverybodySeesTheRest() {
        promote(A);
        breakpoint();
        drain();
        rest(B);
        write(0, 1, 0x48);
        assertRefused("no sync-cores since the block was written");
    }

    @Test
    void breakpointIsNotTakenAwayFromABlockThatIsInNoState() {
        promote(A);
        breakpoint();
        drain();
        fast(B); // the immediate names A
        sync();
        write(0, 1, 0x48);
        assertRefused("the block behind the breakpoint is in no state");
    }

    @Test
    void nothingButABreakpointTakesThePlaceOfTheCompare() {
        promote(A);
        write(0, 1, 0x49); // of another register
        assertRefused("49 is neither a breakpoint nor how the compare begins");
    }

    private void fast(long callee) {
        write(12, 4, (int) (callee - (ADDRESS + 16)));
    }

    private void slow(long callee) {
        write(20, 4, (int) (callee - (ADDRESS + 24)));
    }

    private void immediate(long target) {
        for (int i = 0; i < 4; i++) {
            write(3 + i, 1, (int) (target >>> (8 * i)));
        }
    }

    private void opcode(int value) {
        write(8, 1, value);
    }

    private void displacement(int value) {
        write(9, 1, value);
    }

    private void write(int offset, int width, int value) {
        byte[] all = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
        checker.textWritten(ADDRESS + offset, Arrays.copyOf(all, width));
    }

    private void sync() {
        checker.syncCoresBegan(7);
        checker.syncCoresEnded(7);
    }

    private void gracePeriod() {
        checker.gracePeriodBegan(8);
        checker.gracePeriodEnded(8);
    }

    private void drain() {
        sync();
        gracePeriod();
    }

    private void assertLegal() {
        assertEquals(List.of(), checker.violations());
        assertTrue(checker.writes() > 0);
    }

    private void assertRefused(String reason) {
        assertEquals(1, checker.violationCount(), () -> checker.violations().toString());
        String message = checker.violations().get(0).message();
        assertTrue(message.contains(reason), message);
        assertTrue(message.startsWith("site 0 at 0xffffffff80100000 (rax): "), message);
    }
}
