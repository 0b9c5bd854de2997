// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every text is a list of profiles that make sense, or refused with file and line. */
class SiteProfileFuzzTest {
    private static final String FILE = "fuzz.csv";

    @FuzzTest(maxDuration = "30s")
    void everyTextIsReadOrRefusedWithItsLine(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<SiteProfile> profiles;
        try {
            profiles = SiteProfileReader.read(FILE, text);
        } catch (IllegalArgumentException refused) {
            assertTrue(
                    refused.getMessage().matches("(?s)fuzz\\.csv:[0-9]+: .+"),
                    () -> refused.getMessage());
            return;
        }
        assertFalse(profiles.isEmpty());
        for (SiteProfile profile : profiles) {
            assertTrue(profile.calls() > 0, "calls=" + profile.calls());
            assertTrue(profile.instructions() >= 0 && profile.requests() >= 0);
            double share = profile.bestTargetShare();
            assertTrue(share > 0 && share <= 1, "share=" + share);
            for (SiteProfile.Site site : profile.sites()) {
                assertFalse(site.targets().isEmpty());
                assertTrue(site.calls() > 0, "calls=" + site.calls());
            }
        }
    }
}
