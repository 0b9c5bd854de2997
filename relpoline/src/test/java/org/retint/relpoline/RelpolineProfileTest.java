// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.x86.X86Processor;
import org.retint.x86.profile.CostSum;
import org.retint.x86.profile.CycleProfile;
import org.retint.x86.profile.ProfiledPart;
import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.Skylake;

/** The roles of relpolines' code in a profile. */
class RelpolineProfileTest {
    private static final int SITES = 4;

    private final CycleProfile profile = new CycleProfile();
    private RelpolineMachine guest;

    private void run(Mitigation mitigation) {
        guest =
                RelpolineMachine.builder()
                        .mitigation(mitigation)
                        .workload(new CallerProgram().sites(SITES).functions(4).callers(2).source())
                        .processor(
                                X86Processor.timed(new ProfiledPart(Skylake.CLIENT_PART, profile)))
                        .tickCycles(7_000)
                        .epochTicks(4)
                        .checkCalls()
                        .build();
        profile.begin(guest.functions(), guest.sites());
        BlockLab lab = new BlockLab(guest);
        for (int site = 0; site < SITES; site++) {
            lab.mix(site, site, site, site, site);
        }
        lab.runCycles(1_000_000);
        lab.assertNoWrongCall();
    }

    private CostSum symbol(String name) {
        return profile.bySymbol().stream()
                .filter(sum -> sum.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + profile.bySymbol()));
    }

    @Test
    void writesOfThePatcherArePatchingAndCallsAreNot() {
        run(Mitigations.RELPOLINE);
        assertTrue(guest.statistics().promotions() >= SITES);
        CostSum writing = symbol("relpoline_write_field");
        assertTrue(writing.self() > 0);
        assertEquals(writing.self(), writing.cycles(CostKind.PATCH));
        assertEquals(0, symbol("relpoline_count_call").cycles(CostKind.PATCH));
    }

    @Test
    void cyclesOfTheThunksAreThoseOfTheSitesThatUseThem() {
        run(Mitigations.RETPOLINE);
        List<CostSum> sites = profile.bySite();
        assertTrue(sites.size() >= SITES, sites::toString);
        long bySite = sites.stream().mapToLong(sum -> sum.cycles(CostKind.MISPREDICT)).sum();
        long inThunks =
                profile.bySymbol().stream()
                        .filter(sum -> sum.name().startsWith("__x86_indirect_thunk_"))
                        .mapToLong(sum -> sum.cycles(CostKind.MISPREDICT))
                        .sum();
        assertTrue(inThunks > 0);
        // An interrupt in a thunk leaves the rest of its way to nobody.
        assertTrue(bySite <= inThunks && bySite > 0.99 * inThunks, bySite + " of " + inThunks);
    }
}
