// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users see the packages that are API, and nothing internal. */
class ModuleExportsTest {
    private static ModuleDescriptor module(String directory, String name) {
        return ModuleFinder.of(Path.of(directory)).find(name).orElseThrow().descriptor();
    }

    private static List<String> exportsToEverybody(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted()
                .toList();
    }

    @Test
    void theX86ModuleExportsItsApi() {
        ModuleDescriptor module = module("target/classes", "org.retint.x86");
        assertEquals(
                List.of(
                        "org.retint.x86",
                        "org.retint.x86.asm",
                        "org.retint.x86.device",
                        "org.retint.x86.explore",
                        "org.retint.x86.kernel",
                        "org.retint.x86.litmus",
                        "org.retint.x86.profile",
                        "org.retint.x86.property",
                        "org.retint.x86.timing",
                        "org.retint.x86.user"),
                exportsToEverybody(module));
    }

    @Test
    void whoRequiresTheX86ModuleReadsTheCoreToo() {
        ModuleDescriptor module = module("target/classes", "org.retint.x86");
        assertEquals(
                List.of("org.retint.sim"),
                module.requires().stream()
                        .filter(r -> r.modifiers().contains(Modifier.TRANSITIVE))
                        .map(ModuleDescriptor.Requires::name)
                        .toList());
    }

    @Test
    void theCoreModuleExportsItsApi() {
        ModuleDescriptor module = module("../sim-core/target/classes", "org.retint.sim");
        assertEquals(
                List.of(
                        "org.retint.sim",
                        "org.retint.sim.choice",
                        "org.retint.sim.explore",
                        "org.retint.sim.junit",
                        "org.retint.sim.memory",
                        "org.retint.sim.report",
                        "org.retint.sim.time",
                        "org.retint.sim.wasm"),
                exportsToEverybody(module));
    }
}
