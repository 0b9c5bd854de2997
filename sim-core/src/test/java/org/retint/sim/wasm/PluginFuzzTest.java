// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Every module is refused, or its call fails or ends within its fuel, the same way twice. */
class PluginFuzzTest {
    private static final PluginLimits LIMITS = PluginLimits.DEFAULT.withFuelPerCall(20_000);

    @FuzzTest(maxDuration = "30s")
    void everyModuleIsRefusedOrFailsOrEndsTheSameWayTwice(byte[] module) {
        assertEquals(outcome(module), outcome(module));
    }

    private static String outcome(byte[] module) {
        try {
            Plugin plugin = Plugin.load(module, new Modules().asked(), LIMITS);
            long result;
            try {
                result = plugin.call("run", 5);
            } catch (PluginFailure failure) {
                return failure.getMessage() + " fuel=" + plugin.fuelUsed();
            }
            assertTrue(plugin.fuelUsed() > 0 && plugin.fuelUsed() <= LIMITS.fuelPerCall());
            return result + " fuel=" + plugin.fuelUsed();
        } catch (PluginFailure failure) {
            assertTrue(!failure.getMessage().isEmpty());
            return failure.getMessage();
        }
    }
}
