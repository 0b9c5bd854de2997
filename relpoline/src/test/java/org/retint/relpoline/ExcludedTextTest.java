// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;

/** R25 of relpoline.md: which text has no sites. */
class ExcludedTextTest {
    private static final List<String> EXCLUDED =
            List.of(".init.text", ".exit.text", ".entry.text", ".noinstr.text", ".kprobes.text");

    /** A call by way of a thunk in each kind of text, between labels named after its section. */
    private static String program() {
        StringBuilder text = new StringBuilder(".text\nplain_begin:\ncall CALLEE\nplain_end:\n");
        for (String section : EXCLUDED) {
            String label = section.substring(1).replace('.', '_');
            text.append(".section %s, \"ax\", @progbits\n".formatted(section));
            text.append("%s_begin:\ncall CALLEE\n%s_end:\n".formatted(label, label));
        }
        text.append(".text\ntest_setup: ret\n");
        return text.toString().replace("CALLEE", "__x86_indirect_thunk_rax");
    }

    private static long sitesBetween(List<CallSite> sites, AssembledImage image, String label) {
        long from = image.symbol(label + "_begin");
        long to = image.symbol(label + "_end");
        assertTrue(from < to, label);
        return sites.stream().filter(site -> site.address() >= from && site.address() < to).count();
    }

    @Test
    void r25NoSiteOfExcludedTextIsInTheTable() {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new CallerProgram().sites(2).extra(program()).source())
                        .build();
        AssembledImage image = guest.image().assembled();
        List<CallSite> sites = guest.runtime().sites().sites();
        assertEquals(1, sitesBetween(sites, image, "plain"));
        for (String section : EXCLUDED) {
            String label = section.substring(1).replace('.', '_');
            assertEquals(0, sitesBetween(sites, image, label), section);
            // The kernel's own entry, NMI and patching text is there, too.
            AssembledSection whole = image.section(section);
            assertTrue(sites.stream().noneMatch(site -> whole.contains(site.address())), section);
        }
        assertTrue(image.section(".noinstr.text").contains(image.symbol("do_int3")));
        assertTrue(image.section(".entry.text").contains(image.symbol("common_interrupt")));
    }
}
