// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

/**
 * What a plug-in may use.
 *
 * @param moduleBytes largest size of a module
 * @param functions most functions that a module defines
 * @param memoryPages most pages of 64 KiB; growing beyond them fails as WebAssembly says, with -1
 * @param fuelPerCall most steps of one call, see {@link Plugin}
 * @param stackSlots most slots of nested calls, see {@link Plugin}
 */
public record PluginLimits(
        int moduleBytes, int functions, int memoryPages, long fuelPerCall, int stackSlots) {
    /** Limits for a plug-in of moderate size. */
    public static final PluginLimits DEFAULT =
            new PluginLimits(64 << 10, 128, 16, 10_000_000, 20_000);

    /** A frame of JVM code has room for about this many slots in all, on a host thread's stack. */
    private static final int MAX_STACK_SLOTS = 50_000;

    private static final int MAX_PAGES = 1024;

    /** Checks the ranges. */
    public PluginLimits {
        if (moduleBytes < 8 || functions < 1 || fuelPerCall < 1) {
            throw new IllegalArgumentException(
                    "limits must allow for something: moduleBytes="
                            + moduleBytes
                            + " functions="
                            + functions
                            + " fuelPerCall="
                            + fuelPerCall);
        }
        if (memoryPages < 0 || memoryPages > MAX_PAGES) {
            throw new IllegalArgumentException(
                    "memory must be 0 to " + MAX_PAGES + " pages: memoryPages=" + memoryPages);
        }
        if (stackSlots < 0 || stackSlots > MAX_STACK_SLOTS) {
            throw new IllegalArgumentException(
                    "stack must be 0 to " + MAX_STACK_SLOTS + " slots: stackSlots=" + stackSlots);
        }
    }

    /** Returns the same limits with another fuel. */
    public PluginLimits withFuelPerCall(long fuel) {
        return new PluginLimits(moduleBytes, functions, memoryPages, fuel, stackSlots);
    }
}
