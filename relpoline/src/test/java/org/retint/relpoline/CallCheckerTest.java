// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retint.x86.Register;

class CallCheckerTest {
    private static final long STACK = 0xffff888000010000L;
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80300000L;

    private final SiteTable table = new SiteTable(SiteTableTest.sites(2, Block.MARKED));
    private final CallSite site = table.site(0);
    private final CheckedSite plain =
            new CheckedSite(2, CheckedSite.Kind.CALL, A - 64, Register.RAX, A - 59, A - 59);
    private final CheckedSite jump =
            new CheckedSite(3, CheckedSite.Kind.JUMP, B + 16, Register.RDX, 0, 0);
    private final CallChecker checker =
            new CallChecker(
                    Stream.concat(CheckedSite.blocks(table).stream(), Stream.of(plain, jump))
                            .toList());

    @Test
    void callThatEntersItsTargetIsCheckedAndClean() {
        checker.siteReached(0, STACK, A);
        checker.functionEntered(A, STACK - 8, site.fastReturnAddress());
        checker.callReturned(STACK);
        checker.siteReached(0, STACK, B);
        checker.functionEntered(B, STACK - 8, site.end());
        checker.callReturned(STACK);
        assertEquals(2, checker.checked());
        assertEquals(1, checker.fast());
        assertEquals(1, checker.executedSites());
        assertEquals(
                List.of(new CallChecker.Pair(0, A, 1), new CallChecker.Pair(0, B, 1)),
                checker.pairs());
        assertTrue(checker.isClean(), checker.messages().toString());
    }

    @Test
    void callThatEntersAnotherFunctionIsWrong() {
        checker.siteReached(0, STACK, A);
        checker.functionEntered(B, STACK - 8, site.fastReturnAddress());
        assertEquals(1, checker.wrong());
        assertTrue(checker.messages().get(0).contains("target=0xffffffff80200000"));
    }

    @Test
    void callThatEntersNothingIsMissing() {
        checker.siteReached(0, STACK, A);
        checker.callReturned(STACK);
        assertEquals(1, checker.missing());
        assertFalse(checker.isClean());
    }

    @Test
    void siteThatIsLeftForAnotherWithoutACallIsMissing() {
        checker.siteReached(0, STACK, A);
        checker.siteReached(1, STACK, A);
        assertEquals(1, checker.missing());
    }

    @Test
    void functionEnteredWithoutASiteIsADuplicate() {
        checker.functionEntered(A, STACK - 8, site.end());
        assertEquals(1, checker.duplicate());
    }

    @Test
    void callThatIsRepeatedBeforeItReturnedIsADuplicate() {
        checker.siteReached(0, STACK, A);
        checker.functionEntered(A, STACK - 8, site.fastReturnAddress());
        checker.siteReached(0, STACK, A);
        assertEquals(1, checker.duplicate());
    }

    @Test
    void siteThatBeginsAgainBeforeItsCallWasRestarted() {
        checker.siteReached(0, STACK, A);
        checker.siteReached(0, STACK, A);
        checker.functionEntered(A, STACK - 8, site.end());
        assertEquals(1, checker.restarted());
        assertEquals(1, checker.checked());
        assertTrue(checker.isClean());
    }

    @Test
    void calleesThatLoopToTheirStartOrJumpOnAreNoDuplicates() {
        checker.siteReached(0, STACK, A);
        checker.functionEntered(A, STACK - 8, site.end());
        checker.functionEntered(A, STACK - 8, site.end());
        checker.functionEntered(B, STACK - 8, site.end());
        checker.functionEntered(B, STACK - 64, 0x1234);
        assertTrue(checker.isClean(), checker.messages().toString());
        assertEquals(1, checker.checked());
    }

    @Test
    void tasksAreToldApartByTheirStacks() {
        checker.siteReached(0, STACK, A);
        checker.siteReached(0, STACK + 8192, B);
        checker.functionEntered(A, STACK - 8, site.end());
        checker.functionEntered(B, STACK + 8184, site.end());
        assertTrue(checker.isClean());
        assertEquals(2, checker.checked());
    }

    @Test
    void callWithoutABlockIsCheckedAndNeverFast() {
        checker.siteReached(plain.index(), STACK, A);
        checker.functionEntered(A, STACK - 8, plain.returnAddress());
        checker.callReturned(STACK);
        checker.siteReached(plain.index(), STACK, A);
        checker.functionEntered(B, STACK - 8, plain.returnAddress());
        assertEquals(2, checker.calls());
        assertEquals(0, checker.fast());
        assertEquals(1, checker.wrong());
    }

    @Test
    void tailCallMustEnterItsTargetAndIsNoCallOfItsCaller() {
        checker.siteReached(0, STACK, B);
        checker.functionEntered(B, STACK - 8, site.end());
        checker.siteReached(jump.index(), STACK - 8, A);
        checker.functionEntered(A, STACK - 8, site.end());
        checker.callReturned(STACK);
        assertTrue(checker.isClean(), checker.messages().toString());
        assertEquals(1, checker.calls());
        assertEquals(1, checker.tailCalls());
        assertEquals(2, checker.checked());
        assertEquals(1, checker.executedSites());
        checker.siteReached(jump.index(), STACK - 8, A);
        checker.functionEntered(B, STACK - 8, site.end());
        assertEquals(1, checker.wrong());
        assertTrue(checker.messages().get(0).startsWith("tail call 3 at 0xffffffff80300010 (rdx)"));
    }

    @Test
    void tailCallThatEntersNothingIsMissing() {
        checker.siteReached(0, STACK, B);
        checker.functionEntered(B, STACK - 8, site.end());
        checker.siteReached(jump.index(), STACK - 8, A);
        checker.callReturned(STACK);
        assertEquals(1, checker.missing());
        checker.siteReached(jump.index(), STACK - 8, A);
        checker.siteReached(jump.index(), STACK - 8, B);
        assertEquals(2, checker.missing());
    }
}
