// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagArrayTest {
    private static final int SETS = 4;
    private static final int WAYS = 3;

    private final TagArray tags = new TagArray(SETS * WAYS, WAYS);

    /** What it should do: a queue for each set, the newest first. */
    @Test
    void theLeastRecentlyUsedOfTheSetGoes() {
        List<Deque<Long>> sets = new ArrayList<>();
        for (int set = 0; set < SETS; set++) {
            sets.add(new ArrayDeque<>());
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(40);
            Deque<Long> set = sets.get((int) key % SETS);
            boolean expected = set.remove(key);
            if (random.nextInt(10) == 0) {
                assertEquals(expected, tags.remove(key), "i=" + i);
                continue;
            }
            assertEquals(expected, tags.touch(key), "i=" + i);
            if (!expected) {
                long gone = set.size() == WAYS ? set.removeLast() : TagArray.NONE;
                assertEquals(gone, tags.insert(key, 100 + key), "i=" + i);
            }
            set.addFirst(key);
            assertEquals(100 + key, tags.newestWord(key), "i=" + i);
            for (long held : set) {
                assertEquals(100 + held, tags.word(held), "i=" + i);
            }
        }
    }

    @Test
    void aKeyIsFoundByItsWordInItsSetOnly() {
        tags.insert(5, 77);
        assertEquals(5, tags.keyOf(77, 1));
        assertEquals(TagArray.NONE, tags.keyOf(77, 2));
        tags.setWord(5, 78);
        assertEquals(TagArray.NONE, tags.keyOf(77, 1));
        tags.remove(5);
        assertEquals(TagArray.NONE, tags.keyOf(78, 1));
    }

    @Test
    void aCopyKeepsWhatTheOriginalLoses() {
        tags.insert(5, 77);
        TagArray copy = tags.copy();
        tags.clear();
        assertFalse(tags.contains(5));
        tags.copyFrom(copy);
        assertTrue(tags.contains(5));
        assertEquals(77, tags.word(5));
    }

    @Test
    void setsAreAPowerOfTwo() {
        assertThrows(IllegalArgumentException.class, () -> new TagArray(12, 4));
        assertThrows(IllegalArgumentException.class, () -> new TagArray(7, 2));
    }
}
