// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policies;
import org.retint.relpoline.policy.Policy;
import org.retint.relpoline.policy.SiteProfile;
import org.retint.relpoline.policy.TargetProfile;
import org.retint.relpoline.policy.WasmPolicy;

/** The policies in C decide as those in Java do, on drawn histories of sites. */
class PolicyExamplesTest {
    private static final int SITES = 12;
    private static final int EPOCHS = 300;
    private static final long FIRST = 0xffffffff80200000L;

    private static byte[] resource(String name) throws Exception {
        try (InputStream stream = WasmPolicy.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"most-frequent", "dynamic-call", "phase-change"})
    void exampleDecidesAsItsTwinInJavaDoes(String name) throws Exception {
        assertTwins(name, resource(name + ".wasm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"most-frequent", "dynamic-call", "phase-change"})
    void exampleCompiledAnewDecidesAsItsTwinInJavaDoes(String name, @TempDir Path directory)
            throws Exception {
        GnuTools.run(directory, "wasm-ld", "--version"); // skips where it is missing
        for (String file : List.of("retint_policy.h", "site_memory.h", name + ".c")) {
            Files.write(directory.resolve(file), resource(file));
        }
        Path module = directory.resolve("policy.wasm");
        GnuTools.run(
                directory,
                "clang",
                "--target=wasm32",
                "-O2",
                "-ffreestanding",
                "-nostdlib",
                "-Wall",
                "-Werror",
                "-Wl,--no-entry,--strip-all,-z,stack-size=4096",
                "-o",
                module.toString(),
                directory.resolve(name + ".c").toString());
        assertTwins(name, Files.readAllBytes(module));
    }

    /** Lets the policy in Java rule the sites, and holds the module's decisions to its own. */
    private static void assertTwins(String name, byte[] module) {
        int[] kinds = new int[3];
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Policy java = Policies.named(name, seed).get();
            Policy wasm = new WasmPolicy(name, module, seed);
            long[] present = new long[SITES];
            for (int epoch = 1; epoch <= EPOCHS; epoch++) {
                Harvest harvest = draw(random, epoch, present);
                List<Decision> decisions = java.decide(harvest);
                assertEquals(decisions, wasm.decide(harvest), "seed=" + seed + " epoch=" + epoch);
                for (Decision decision : decisions) {
                    boolean demotes = decision.target() == Decision.NO_TARGET;
                    kinds[demotes ? 2 : present[decision.siteIndex()] == 0 ? 0 : 1]++;
                    present[decision.siteIndex()] = decision.target();
                }
            }
        }
        assertTrue(kinds[0] >= 20, "promotions: " + kinds[0]);
        boolean replaces = !name.equals("phase-change");
        boolean demotes = !name.equals("dynamic-call");
        assertTrue(!replaces || kinds[1] >= 20, "replaced: " + kinds[1]);
        assertTrue(!demotes || kinds[2] >= 5, "sent to the slow path: " + kinds[2]);
    }

    private static Harvest draw(Random random, int epoch, long[] present) {
        List<SiteProfile> sites = new ArrayList<>();
        for (int index = 0; index < SITES; index++) {
            // A phase lasts some epochs; the site's favourite follows from its number.
            int favourite = (index + epoch / (5 + index)) % 6;
            int scale = 1 << random.nextInt(12);
            List<TargetProfile> targets = new ArrayList<>();
            for (int number = 0; number < 6; number++) {
                long target = FIRST + 0x40L * number;
                boolean hit = target == present[index] && random.nextInt(20) > 0;
                long calls =
                        (long) random.nextInt(4) * scale / 4 + (number == favourite ? scale : 0);
                if (calls > 0 && !hit) {
                    targets.add(new TargetProfile(target, calls, calls - calls / 3));
                }
            }
            if (!targets.isEmpty() && random.nextInt(8) > 0) {
                boolean complete = present[index] == 0 || random.nextInt(30) == 0;
                sites.add(new SiteProfile(index, present[index], complete, targets));
            }
        }
        return new Harvest(epoch, epoch * 1_000_000L, sites);
    }
}
