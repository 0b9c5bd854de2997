// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ReturnStackTest {
    private final ReturnStack stack = new ReturnStack();

    @Test
    void sixteenNestedCallsReturnAsPredicted() {
        for (int depth = 1; depth <= ReturnStack.ENTRIES; depth++) {
            stack.push(depth);
        }
        for (int depth = ReturnStack.ENTRIES; depth >= 1; depth--) {
            assertEquals(depth, stack.pop());
        }
    }

    @Test
    void theSeventeenthNestedCallOverwritesTheOldest() {
        for (int depth = 1; depth <= ReturnStack.ENTRIES + 1; depth++) {
            stack.push(depth);
        }
        for (int depth = ReturnStack.ENTRIES + 1; depth >= 2; depth--) {
            assertEquals(depth, stack.pop());
        }
        assertNotEquals(1, stack.pop());
    }

    @Test
    void beyondItsDepthTheRingAnswersWithOlderCalls() {
        for (int depth = 1; depth <= ReturnStack.ENTRIES; depth++) {
            stack.push(depth);
        }
        for (int i = 0; i < ReturnStack.ENTRIES; i++) {
            stack.pop();
        }
        assertEquals(ReturnStack.ENTRIES, stack.pop());
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
