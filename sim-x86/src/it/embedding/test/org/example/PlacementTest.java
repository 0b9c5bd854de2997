// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.retint.sim.Machine;
import org.retint.x86.KernelLab;

class PlacementTest {
    private static String module(Class<?> type) {
        return type.getModule().isNamed() ? type.getModule().getName() : "class path";
    }

    @Test
    void testAndLibraryAreWhereThisProjectPutsThem() {
        boolean modules = System.getProperty("placement").equals("module path");
        assertEquals(modules ? "org.example" : "class path", module(PlacementTest.class));
        assertEquals(modules ? "org.retint.x86" : "class path", module(KernelLab.class));
        assertEquals(modules ? "org.retint.sim" : "class path", module(Machine.class));
    }
}
