// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallCheckerTest {
    private static final long STACK = 0xffff888000010000L;
    private static final long A = 0xffffffff80200000L;
    private static final long B = 0xffffffff80300000L;

    private final SiteTable table = new SiteTable(SiteTableTest.sites(2, Block.MARKED));
    private final CallSite site = table.site(0);
    private final CallChecker checker = new CallChecker(table);

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
}
