// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ReturnStackTest {
    private static final int ENTRIES = 24;

    private final ReturnStack stack = new ReturnStack(ENTRIES);

    @Test
    void asManyNestedCallsAsItHoldsReturnAsPredicted() {
        for (int depth = 1; depth <= ENTRIES; depth++) {
            stack.push(depth);
        }
        for (int depth = ENTRIES; depth >= 1; depth--) {
            assertEquals(depth, stack.pop());
        }
    }

    @Test
    void oneNestedCallMoreOverwritesTheOldest() {
        for (int depth = 1; depth <= ENTRIES + 1; depth++) {
            stack.push(depth);
        }
        for (int depth = ENTRIES + 1; depth >= 2; depth--) {
            assertEquals(depth, stack.pop());
        }
        assertNotEquals(1, stack.pop());
    }

    @Test
    void beyondItsDepthTheRingAnswersWithOlderCalls() {
        for (int depth = 1; depth <= ENTRIES; depth++) {
            stack.push(depth);
        }
        for (int i = 0; i < ENTRIES; i++) {
            stack.pop();
        }
        assertEquals(ENTRIES, stack.pop());
    }

    @Test
    void aRestoredStackPredictsAsTheSavedOne() {
        stack.push(1);
        Object saved = stack.save();
        stack.pop();
        stack.push(2);
        stack.restore(saved);
        assertEquals(1, stack.pop());
        stack.push(3);
        stack.restore(saved);
        assertEquals(1, stack.pop());
    }
}
