// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceRegistryTest {
    private static final long TEXT = 0xffffffff80100000L;

    private static Sequence block(long start) {
        return new Sequence(start, 24, 16, List.of(7, 10, 18), 0, 0);
    }

    @Test
    void aTaskIsRewoundFromInsideButNotFromTheStartTheReturnAddressOrOutside() {
        Sequence block = block(TEXT);
        for (int offset = -2; offset < 30; offset++) {
            boolean inside = offset > 0 && offset < 24 && offset != 16;
            assertEquals(
                    inside ? TEXT : TEXT + offset,
                    block.resumeAt(TEXT + offset),
                    "offset=" + offset);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 100, 1000, 10_000})
    void aLookupTakesAtMostOneProbeMoreThanTheLogarithm(int count) {
        SequenceRegistry registry = new SequenceRegistry();
        for (int i = 0; i < count; i++) {
            registry.add(block(TEXT + 32L * i));
        }
        int limit = count == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(count - 1) + 1;
        for (int i = -1; i <= count; i++) {
            for (int offset : new int[] {0, 10, 23, 24}) {
                long address = TEXT + 32L * i + offset;
                SequenceRegistry.Lookup lookup = registry.find(address);
                assertTrue(lookup.probes() <= limit, () -> "probes=" + lookup.probes());
                boolean inside = i >= 0 && i < count && offset < 24;
                assertEquals(inside, lookup.sequence().isPresent());
                if (inside) {
                    assertEquals(TEXT + 32L * i, lookup.sequence().get().start());
                }
            }
        }
    }

    @Test
    void sequencesMayBeAddedInAnyOrder() {
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sequences.add(block(TEXT + 24L * i));
        }
        List<Sequence> shuffled = new ArrayList<>(sequences);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(sequences, SequenceRegistry.of(shuffled).sequences());
    }

    @ParameterizedTest
    @ValueSource(ints = {-23, -1, 0, 1, 23})
    void overlappingSequencesAreRefused(int distance) {
        SequenceRegistry registry = SequenceRegistry.of(List.of(block(TEXT)));
        assertThrows(IllegalArgumentException.class, () -> registry.add(block(TEXT + distance)));
        assertEquals(1, registry.size());
        registry.add(block(TEXT + 24));
        registry.add(block(TEXT - 24));
        assertEquals(3, registry.size());
    }

    @Test
    void aRemovedSequenceIsNoLongerFound() {
        SequenceRegistry registry = SequenceRegistry.of(List.of(block(TEXT), block(TEXT + 24)));
        registry.remove(TEXT);
        assertEquals(Optional.empty(), registry.find(TEXT + 7).sequence());
        assertEquals(TEXT + 7, registry.resumeAt(TEXT + 7));
        assertEquals(TEXT + 24, registry.resumeAt(TEXT + 31));
        assertThrows(IllegalArgumentException.class, () -> registry.remove(TEXT));
    }

    @Test
    void theGuestTableHasSixteenBytesPerSequence() {
        Sequence sequence =
                new Sequence(0xffffffff80123456L, 24, 16, List.of(), 0x81, 0x1122334455667788L);
        SequenceRegistry registry = SequenceRegistry.of(List.of(sequence));
        byte[] expected = {
            0x56,
            0x34,
            0x12,
            (byte) 0x80,
            24,
            16,
            (byte) 0x81,
            0, //
            (byte) 0x88,
            0x77,
            0x66,
            0x55,
            0x44,
            0x33,
            0x22,
            0x11
        };
        assertArrayEquals(expected, registry.guestTable());
        assertEquals(List.of(sequence), SequenceRegistry.ofGuestTable(expected).sequences());
    }

    @Test
    void aMalformedGuestTableIsRefused() {
        byte[] table = SequenceRegistry.of(List.of(block(TEXT), block(TEXT + 64))).guestTable();
        assertThrows(
                IllegalArgumentException.class, () -> SequenceRegistry.ofGuestTable(new byte[15]));
        byte[] swapped = table.clone();
        System.arraycopy(table, 0, swapped, 16, 16);
        System.arraycopy(table, 16, swapped, 0, 16);
        assertThrows(IllegalArgumentException.class, () -> SequenceRegistry.ofGuestTable(swapped));
        table[7] = 1;
        assertThrows(IllegalArgumentException.class, () -> SequenceRegistry.ofGuestTable(table));
    }

    @Test
    void aSequenceThatTheTableCannotDescribeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> block(0x1000));
        assertThrows(IllegalArgumentException.class, () -> block(-8));
        assertThrows(
                IllegalArgumentException.class, () -> new Sequence(TEXT, 256, 0, List.of(), 0, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new Sequence(TEXT, 24, 24, List.of(), 0, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Sequence(TEXT, 24, 16, List.of(7, 16), 0, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Sequence(TEXT, 24, 16, List.of(10, 7), 0, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Sequence(TEXT, 24, 16, List.of(), 256, 0));
    }
}
