// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.Skylake;

/** Two CPUs of a Skylake machine, their pages known, so that only caches are seen. */
class PrivateCachesTest {
    private static final OutOfOrderCore.Caches SIZES = Skylake.CORE.caches();
    private static final int HIT = SIZES.data().latency();
    private static final int SECOND = SIZES.second().latency() - HIT;
    private static final int THIRD = SIZES.third().latency() - HIT;
    private static final int MEMORY = SIZES.memoryLatency() - HIT;
    private static final int DIRTY = SIZES.dirtyLatency() - HIT;
    private static final int SHARED = SIZES.sharedLatency() - HIT;
    private static final long A = 0x10000;
    private static final int LINE = 64;

    private final SharedCache third = new SharedCache(SIZES);
    private final List<Long> gone = new ArrayList<>();
    private final PrivateCaches one = new PrivateCaches(Skylake.CORE, third, gone::add);
    private final PrivateCaches other = new PrivateCaches(Skylake.CORE, third, line -> {});

    /** Makes both CPUs know the page of an address, by another line of it. */
    private void knowPage(long address) {
        for (PrivateCaches caches : List.of(one, other)) {
            caches.load(address ^ 0x800);
            caches.fetch(address ^ 0x840);
        }
    }

    @Test
    void aLineComesFromMemoryOnceAndIsThereThen() {
        knowPage(A);
        assertEquals(MEMORY, one.load(A));
        assertEquals(0, one.load(A + LINE - 1));
        assertEquals(0, one.store(A), "nobody else had it: it may be written");
        assertEquals(MEMORY, one.load(A + 4 * LINE));
    }

    @Test
    void whatTheFirstLevelLosesTheSecondHas() {
        int wayBytes = SIZES.data().kibibytes() * 1024 / SIZES.data().ways();
        for (int way = 0; way <= SIZES.data().ways(); way++) {
            one.load(A + (long) way * wayBytes);
        }
        assertEquals(SECOND, one.load(A));
    }

    @Test
    void aStreamFindsItsNextLineInTheSecondLevel() {
        knowPage(A);
        one.load(A);
        assertEquals(MEMORY, one.load(A + LINE));
        assertEquals(SECOND, one.load(A + 2 * LINE));
    }

    @Test
    void aLineThatTheOtherCpuWroteComesFromThereAndIsSharedThen() {
        knowPage(A);
        one.store(A);
        assertEquals(0, one.store(A));
        assertEquals(DIRTY, other.load(A));
        assertEquals(0, one.load(A));
        assertEquals(SHARED, one.store(A), "it has to be taken away from the reader");
        assertEquals(DIRTY, other.load(A));
    }

    @Test
    void codeThatIsWrittenIsFetchedAgainAndClears() {
        knowPage(A);
        one.fetch(A);
        assertEquals(0, one.fetch(A));
        assertFalse(one.takeCodeWritten());
        other.store(A + 8);
        assertTrue(one.takeCodeWritten());
        assertFalse(one.takeCodeWritten(), "once");
        assertTrue(gone.contains(A / LINE), "what was decoded from it goes as well");
        assertEquals(DIRTY, one.fetch(A));
    }

    @Test
    void storesToCodeOfItsOwnClearAsWell() {
        one.fetch(A);
        one.store(A);
        assertTrue(one.takeCodeWritten());
        one.store(A + 0x10000);
        assertFalse(one.takeCodeWritten(), "not to other places");
    }

    @Test
    void twoAddressesOfOneLineAreOneLine() {
        long alias = A + 0x40000000L;
        one.translateWith(address -> address & 0x3fff_ffff);
        other.translateWith(address -> address & 0x3fff_ffff);
        knowPage(A);
        knowPage(alias);
        one.fetch(A);
        other.store(alias);
        assertTrue(one.takeCodeWritten());
        one.load(alias);
        assertEquals(SECOND, one.load(A), "the first level is looked up by virtual addresses");
    }

    @Test
    void aPageIsWalkedOnce() {
        int walk = Skylake.CORE.tlbs().secondLatency() + Skylake.CORE.tlbs().walk();
        assertEquals(walk + MEMORY, one.load(A));
        assertEquals(MEMORY, one.load(A + 8 * LINE));
        for (int page = 1; page <= Skylake.CORE.tlbs().dataEntries(); page++) {
            one.load(A + ((long) page << 12) + (long) LINE * (page % 64));
        }
        assertEquals(Skylake.CORE.tlbs().secondLatency(), one.load(A));
    }

    @Test
    void restoredCachesTakeTheSameTime() {
        work(new Random(1));
        Object first = one.save();
        Object second = other.save();
        List<Integer> expected = work(new Random(2));
        work(new Random(3));
        one.restore(first);
        other.restore(second);
        assertEquals(expected, work(new Random(2)));
    }

    private List<Integer> work(Random random) {
        List<Integer> cycles = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            PrivateCaches caches = random.nextBoolean() ? one : other;
            long address = A + LINE * (long) random.nextInt(2000);
            cycles.add(
                    switch (random.nextInt(3)) {
                        case 0 -> caches.load(address);
                        case 1 -> caches.store(address);
                        default -> caches.fetch(address);
                    });
        }
        assertTrue(cycles.contains(DIRTY) && cycles.contains(SECOND) && cycles.contains(0));
        return cycles;
    }

    @Test
    void theLastLevelKeepsWhatTheSecondLost() {
        int lines = SIZES.second().kibibytes() * 1024 / LINE;
        for (int line = 0; line < 2 * lines; line += 2) {
            one.load(A + (long) line * LINE);
        }
        for (int line = 1; line < 2 * lines; line += 2) {
            one.load(A + 0x100000L + (long) line * LINE);
        }
        knowPage(A);
        assertEquals(THIRD, one.load(A));
    }
}
