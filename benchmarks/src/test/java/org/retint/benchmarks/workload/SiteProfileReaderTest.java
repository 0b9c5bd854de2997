// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.x86.Register;

class SiteProfileReaderTest {
    private static final String TOTALS = "# default nginx instructions=1000 requests=2\n";
    private static final String HEADER =
            "security_modules,workload,site,kind,register,target,calls\n";

    private static List<SiteProfile> read(String rows) {
        return SiteProfileReader.read("calls.csv", TOTALS + HEADER + rows);
    }

    @Test
    void sitesAndTargetsComeMostFrequentFirst() {
        SiteProfile profile =
                read("""
                                default,nginx,rare+0x1,call,rbx,a,1
                                default,nginx,hot+0x2,jmp,r10,b,3
                                default,nginx,hot+0x2,jmp,r10,c,4
                                """)
                        .get(0);
        assertEquals(1000, profile.instructions());
        assertEquals(2, profile.requests());
        assertEquals(8, profile.calls());
        assertEquals(125, profile.instructionsPerCall());
        assertEquals(5.0 / 8, profile.bestTargetShare());
        SiteProfile.Site hot = profile.sites().get(0);
        assertEquals("hot+0x2", hot.name());
        assertEquals(Register.R10, hot.register());
        assertTrue(hot.tailCall());
        assertEquals("c", hot.targets().get(0).name());
    }

    @Test
    void straysWithoutRegisterAndReturnThunksAreLeftOut() {
        SiteProfile profile =
                read("""
                                default,nginx,f+0x1,call,rax,__x86_return_thunk,9
                                default,nginx,f+0x1,call,rax,g,1
                                default,nginx,h+0x1,,,g,7
                                """)
                        .get(0);
        assertEquals(1, profile.calls());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default,nginx,f+0x1,call,rax,g | expected 7 fields, found 6",
                "default,redis,f+0x1,call,rax,g,1 | no line '# default redis instructions=...'",
                "default,nginx,f 1,call,rax,g,1 | expected function+0xoffset: f 1",
                "default,nginx,f+0x1,ret,rax,g,1 | expected call or jmp: ret",
                "default,nginx,f+0x1,call,eax,g,1 | expected a 64-bit general register: eax",
                "default,nginx,f+0x1,call,rsp,g,1 | RSP cannot hold a target",
                "default,nginx,f+0x1,call,rax,g,many | expected a number for calls: many",
                "default,nginx,f+0x1,call,rax,g,0 | calls must be positive"
            })
    void aMalformedRowIsNamedByFileAndLine(String row, String message) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> read(row + "\n"));
        assertTrue(error.getMessage().startsWith("calls.csv:3: "), error.getMessage());
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        IllegalArgumentException error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> SiteProfileReader.read("x", "default,nginx,f+0x1,call,rax,g,1\n"));
        assertTrue(error.getMessage().startsWith("x:1: expected the header"), error.getMessage());
    }

    @Test
    void theBundledProfilesAreThoseOfThreeWorkloadsWithBothSecuritySettings() {
        String name = "linux-6.1-calls.csv";
        List<SiteProfile> profiles = SiteProfileReader.read(name, Workloads.resource(name));
        assertEquals(6, profiles.size());
        for (SiteProfile profile : profiles) {
            double best = profile.bestTargetShare();
            boolean several = profile.securityModules().equals("default");
            assertTrue(several ? best < 0.87 : best > 0.87, profile.workload() + " " + best);
        }
    }
}
