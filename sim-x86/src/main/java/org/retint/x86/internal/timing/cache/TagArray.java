// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import java.util.Arrays;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * The tags of a set-associative cache or TLB that replaces the least recently used entry of a set.
 * A key is a number of a line or page; each entry has a word that means what its user wants.
 */
public final class TagArray {
    /** What {@link #insert} returns if nothing had to go. */
    public static final long NONE = -1;

    private static final int LINES_OF_KIBIBYTE = 16;

    private final int ways;
    private final int setMask;
    private final long[] tags;
    private final long[] words;

    /**
     * Makes an empty array.
     *
     * @param entries how many in all: a power of two times {@code ways}
     * @param ways entries of a set
     */
    public TagArray(int entries, int ways) {
        int sets = entries / ways;
        if (sets < 1 || sets * ways != entries || Integer.bitCount(sets) != 1) {
            throw new IllegalArgumentException(
                    "entries must be ways times a power of two: entries="
                            + entries
                            + " ways="
                            + ways);
        }
        this.ways = ways;
        setMask = sets - 1;
        tags = new long[entries];
        words = new long[entries];
    }

    /** Makes the empty tags of a cache. */
    static TagArray of(OutOfOrderCore.Level level) {
        return new TagArray(level.kibibytes() * LINES_OF_KIBIBYTE, level.ways());
    }

    /** Returns whether a key is there, and makes it the most recently used of its set. */
    public boolean touch(long key) {
        int first = ((int) key & setMask) * ways;
        return tags[first] == key + 1 || moveToFront(first, key);
    }

    private boolean moveToFront(int first, long key) {
        for (int i = first + 1; i < first + ways; i++) {
            if (tags[i] == key + 1) {
                long word = words[i];
                System.arraycopy(tags, first, tags, first + 1, i - first);
                System.arraycopy(words, first, words, first + 1, i - first);
                tags[first] = key + 1;
                words[first] = word;
                return true;
            }
        }
        return false;
    }

    /** Returns whether a key is there. */
    public boolean contains(long key) {
        return index(key) >= 0;
    }

    /**
     * Adds a key that is not there as the most recently used of its set.
     *
     * @return the key that had to go, or {@link #NONE}
     */
    public long insert(long key, long word) {
        int first = ((int) key & setMask) * ways;
        long gone = tags[first + ways - 1] - 1;
        System.arraycopy(tags, first, tags, first + 1, ways - 1);
        System.arraycopy(words, first, words, first + 1, ways - 1);
        tags[first] = key + 1;
        words[first] = word;
        return gone;
    }

    /** Removes a key and returns whether it was there. */
    public boolean remove(long key) {
        int index = index(key);
        if (index < 0) {
            return false;
        }
        int last = (index / ways + 1) * ways - 1;
        System.arraycopy(tags, index + 1, tags, index, last - index);
        System.arraycopy(words, index + 1, words, index, last - index);
        tags[last] = 0;
        return true;
    }

    /** Returns the word of a key that is there. */
    public long word(long key) {
        return words[index(key)];
    }

    /** Returns the word of the key that was touched or inserted last in its set. */
    public long newestWord(long key) {
        return words[((int) key & setMask) * ways];
    }

    /** Replaces the word of a key, if it is there. */
    public void setWord(long key, long word) {
        int index = index(key);
        if (index >= 0) {
            words[index] = word;
        }
    }

    /**
     * Returns the key whose word is a given one, in the set of another key; {@link #NONE} if there
     * is none.
     */
    public long keyOf(long word, long inSetOf) {
        int first = ((int) inSetOf & setMask) * ways;
        for (int i = first; i < first + ways; i++) {
            if (tags[i] != 0 && words[i] == word) {
                return tags[i] - 1;
            }
        }
        return NONE;
    }

    /** Returns how many sets there are. */
    public int sets() {
        return setMask + 1;
    }

    private int index(long key) {
        int first = ((int) key & setMask) * ways;
        for (int i = first; i < first + ways; i++) {
            if (tags[i] == key + 1) {
                return i;
            }
        }
        return -1;
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(tags, 0);
    }

    /** Returns a copy. */
    public TagArray copy() {
        TagArray copy = new TagArray(tags.length, ways);
        copy.copyFrom(this);
        return copy;
    }

    /** Becomes equal to another one of the same shape. */
    public void copyFrom(TagArray other) {
        System.arraycopy(other.tags, 0, tags, 0, tags.length);
        System.arraycopy(other.words, 0, words, 0, words.length);
    }
}
