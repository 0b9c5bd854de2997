// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which words of memory several CPUs use, as far as exploration has seen. What a CPU does with a
 * word that is its own, or that nobody writes, nobody else can see.
 *
 * <p>This is learned: the first walk is made in the belief that every word is private, and when
 * that proves wrong, {@link #isRevised} says that another walk is needed, and changes the belief.
 * After a walk without a revision every interleaving was considered: in the first of any that
 * contradicts the belief, all steps before the contradiction are independent of those that were not
 * interleaved, so the same contradiction would have been seen.
 */
final class Sharing {
    private static final int WORD_SHIFT = 3;
    private static final byte SHARED = 1;
    private static final byte CODE = 2;

    private final byte[] readers;
    private final byte[] writers;
    private final byte[] fetchers;
    private final byte[] uses;
    private LongTable sharingInstructions = new LongTable();
    private final byte[] news;
    private LongTable newSharingInstructions = new LongTable();
    private boolean revised;
    private boolean frozen;
    private boolean everything;
    private int codeVersion;
    private int[] observed = {};

    Sharing(long memoryBytes) {
        int words = (int) (memoryBytes >>> WORD_SHIFT);
        readers = new byte[words];
        writers = new byte[words];
        fetchers = new byte[words];
        uses = new byte[words];
        news = new byte[words];
    }

    /** Believes from now on that every CPU uses every word: nothing is private. */
    void shareEverything() {
        everything = true;
    }

    /**
     * Makes a range shared for good: in which order its bytes are stored to makes a difference to
     * somebody who watches.
     */
    void observe(long from, long to) {
        int[] words = IntStream.rangeClosed(word(from), word(to - 1)).toArray();
        observed = IntStream.concat(IntStream.of(observed), IntStream.of(words)).toArray();
        shareObserved();
    }

    private void shareObserved() {
        for (int word : observed) {
            uses[word] |= SHARED;
        }
    }

    /** Returns whether a belief proved wrong since this was last asked; now it is changed. */
    boolean isRevised() {
        boolean result = revised;
        revised = false;
        if (result) {
            for (int i = 0; i < news.length; i++) {
                uses[i] |= news[i];
            }
            Arrays.fill(news, (byte) 0);
            newSharingInstructions.keys().forEach(sharingInstructions::add);
            newSharingInstructions = new LongTable();
            codeVersion++;
        }
        return result;
    }

    /**
     * Returns all that was seen: how many words, of each its number and who used it how, then the
     * instructions that touched what is shared.
     */
    LongStream seen() {
        long[] words =
                IntStream.range(0, uses.length)
                        .filter(i -> (readers[i] | writers[i] | fetchers[i]) != 0)
                        .mapToLong(this::seen)
                        .toArray();
        return LongStream.concat(
                LongStream.concat(LongStream.of(words.length), LongStream.of(words)),
                LongStream.concat(sharingInstructions.keys(), newSharingInstructions.keys()));
    }

    private long seen(int word) {
        return (long) word << 24
                | (readers[word] & 0xff) << 16
                | (writers[word] & 0xff) << 8
                | (fetchers[word] & 0xff);
    }

    /**
     * Takes note of all that was seen by another exploration of the same program.
     *
     * @param numbers what {@link #seen} returned
     */
    void learnFrom(PrimitiveIterator.OfLong numbers) {
        for (long left = numbers.nextLong(); left > 0; left--) {
            long seen = numbers.nextLong();
            int word = (int) Objects.checkIndex(seen >>> 24, (long) uses.length);
            readers[word] |= (byte) (seen >>> 16);
            writers[word] |= (byte) (seen >>> 8);
            fetchers[word] |= (byte) seen;
            int users = readers[word] | writers[word];
            if (writers[word] != 0 && (users & users - 1) != 0) {
                share(word);
            }
            if (writers[word] != 0 && fetchers[word] != 0) {
                addCode(word);
            }
        }
        numbers.forEachRemaining((LongConsumer) this::addSharing);
    }

    /** Forgets all that was seen. */
    void forget() {
        for (byte[] words : List.of(readers, writers, fetchers, uses, news)) {
            Arrays.fill(words, (byte) 0);
        }
        sharingInstructions = new LongTable();
        newSharingInstructions = new LongTable();
        revised = false;
        codeVersion++;
        shareObserved();
    }

    /** Returns what was learned: shared words, words of modified code, sharing instructions. */
    LongStream learned() {
        return LongStream.concat(
                LongStream.concat(wordsOf(SHARED), wordsOf(CODE)),
                LongStream.concat(
                        LongStream.of(sharingInstructions.size()), sharingInstructions.keys()));
    }

    private LongStream wordsOf(byte use) {
        int[] words = IntStream.range(0, uses.length).filter(i -> (uses[i] & use) != 0).toArray();
        return LongStream.concat(LongStream.of(words.length), IntStream.of(words).asLongStream());
    }

    /**
     * Believes what {@link #learned} returned, and nothing else.
     *
     * @param numbers advanced behind what belongs to it
     */
    void believe(PrimitiveIterator.OfLong numbers) {
        Arrays.fill(uses, (byte) 0);
        codeVersion++;
        shareObserved();
        sharingInstructions = new LongTable();
        for (byte use : new byte[] {SHARED, CODE}) {
            for (long left = numbers.nextLong(); left > 0; left--) {
                uses[(int) Objects.checkIndex(numbers.nextLong(), (long) uses.length)] |= use;
            }
        }
        for (long left = numbers.nextLong(); left > 0; left--) {
            sharingInstructions.add(numbers.nextLong());
        }
    }

    /** Sets whether beliefs stay as they are, whatever happens. */
    void setFrozen(boolean value) {
        frozen = value;
    }

    /** Returns whether beliefs stay as they are. */
    boolean isFrozen() {
        return frozen;
    }

    /** Returns whether another CPU may see or change what lies in a range of at most 8 bytes. */
    boolean isShared(long physicalAddress, int widthBytes) {
        return everything
                || ((uses[word(physicalAddress)] | uses[word(physicalAddress + widthBytes - 1)])
                                & SHARED)
                        != 0;
    }

    /** Returns a number that changes whenever {@link #isModifiedCode} may answer differently. */
    int codeVersion() {
        return codeVersion;
    }

    /** Returns whether a range of at most 15 bytes holds instructions that are modified. */
    boolean isModifiedCode(long physicalAddress, int count) {
        return isCode(uses, physicalAddress, count);
    }

    /** As {@link #isModifiedCode}, but where this was found out in the present walk. */
    boolean isFoundModified(long physicalAddress, int count) {
        return isCode(news, physicalAddress, count);
    }

    private static boolean isCode(byte[] of, long physicalAddress, int count) {
        int last = word(physicalAddress + count - 1);
        int found = 0;
        for (int i = word(physicalAddress); i <= last; i++) {
            found |= of[i];
        }
        return (found & CODE) != 0;
    }

    /** Takes note of a read. */
    void read(int cpuId, long physicalAddress, int widthBytes) {
        int first = word(physicalAddress);
        int last = word(physicalAddress + widthBytes - 1);
        for (int i = first; i <= last; i++) {
            readers[i] |= (byte) (1 << cpuId);
            if ((writers[i] & ~(1 << cpuId) & 0xff) != 0) {
                share(i);
            }
        }
    }

    /** Takes note of a write. */
    void written(int cpuId, long physicalAddress, int widthBytes) {
        int first = word(physicalAddress);
        int last = word(physicalAddress + widthBytes - 1);
        for (int i = first; i <= last; i++) {
            writers[i] |= (byte) (1 << cpuId);
            if (((readers[i] | writers[i]) & ~(1 << cpuId) & 0xff) != 0) {
                share(i);
            }
            if (fetchers[i] != 0) {
                addCode(i);
            }
        }
    }

    /** Takes note of the fetch of an instruction. */
    void fetched(int cpuId, long physicalAddress, int count) {
        int last = word(physicalAddress + count - 1);
        for (int i = word(physicalAddress); i <= last; i++) {
            fetchers[i] |= (byte) (1 << cpuId);
            if (writers[i] != 0) {
                addCode(i);
            }
        }
    }

    /** Returns whether an instruction whose accesses are not known before may be seen by others. */
    boolean isSharing(long rip) {
        return sharingInstructions.find(rip) >= 0;
    }

    /** Takes note that an instruction taken for private touched what is shared. */
    void addSharing(long rip) {
        if (frozen || isSharing(rip)) {
            return;
        }
        revised = true;
        if (newSharingInstructions.find(rip) < 0) {
            newSharingInstructions.add(rip);
        }
    }

    private void share(int word) {
        revise(word, SHARED);
    }

    private void addCode(int word) {
        revise(word, (byte) (SHARED | CODE));
    }

    private void revise(int word, byte use) {
        if (frozen || (uses[word] & use) == use) {
            return;
        }
        revised = true;
        news[word] |= use;
        codeVersion += (use & CODE) != 0 ? 1 : 0;
    }

    private static int word(long physicalAddress) {
        return (int) (physicalAddress >>> WORD_SHIFT);
    }
}
