// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.explore.FetchModel;

/**
 * Every mutant of the patching protocols is found and shown in a short schedule, and no correct
 * variant is reported. {@code -Dexplore.deep=true} does those that take long too, and proves the
 * variants with two preemptions.
 */
class MutantsTest {
    private static final boolean DEEP = Boolean.getBoolean("explore.deep");
    private static final int AT_LEAST = 40;

    private static List<Named<Mutants.Case>> selected(List<Mutants.Case> cases) {
        return cases.stream()
                .filter(each -> DEEP || !each.isDeep())
                .map(each -> Named.of(each.name(), each))
                .toList();
    }

    static List<Named<Mutants.Case>> mutants() {
        return selected(Mutants.all());
    }

    static List<Named<Mutants.Case>> variants() {
        return selected(Variants.all());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void mutantIsFound(Mutants.Case mutant) {
        Explorations.assertBroken(mutant.patching());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void variantIsNotReported(Mutants.Case variant) {
        Explorations.assertIntact(variant.patching(), FetchModel.STALE, DEEP ? 2 : 1);
    }

    @Test
    void thereAreEnoughOfBothInTheRunsThatAreNotDeepToo() {
        assertTrue(mutants().size() >= AT_LEAST, () -> "mutants=" + mutants().size());
        assertTrue(variants().size() >= AT_LEAST, () -> "variants=" + variants().size());
    }
}
