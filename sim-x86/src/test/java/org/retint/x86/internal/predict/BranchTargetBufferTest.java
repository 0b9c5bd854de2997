// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BranchTargetBufferTest {
    private static final long RIP = 0xffffffff80100010L;

    private final BranchTargetBuffer branches = new BranchTargetBuffer(64, 4);

    @Test
    void aBranchIsKnownOnceItWasTaken() {
        assertFalse(branches.predictAndLearn(RIP, RIP + 100));
        assertTrue(branches.predictAndLearn(RIP, RIP + 100));
    }

    @Test
    void aBranchThatWasPatchedIsKnownWithItsOldTargetOnce() {
        branches.predictAndLearn(RIP, RIP + 100);
        assertFalse(branches.predictAndLearn(RIP, RIP + 200));
        assertTrue(branches.predictAndLearn(RIP, RIP + 200));
    }

    @Test
    void moreBranchesThanItHoldsPushEachOtherOut() {
        for (int round = 0; round < 3; round++) {
            for (int branch = 0; branch < 128; branch++) {
                assertFalse(branches.predictAndLearn(RIP + branch, RIP));
            }
        }
    }

    @Test
    void aRestoredOneKnowsWhatItKnew() {
        branches.predictAndLearn(RIP, RIP + 100);
        Object saved = branches.save();
        branches.predictAndLearn(RIP, RIP + 200);
        branches.restore(saved);
        assertTrue(branches.predictAndLearn(RIP, RIP + 100));
    }
}
