// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The library that runs plug-ins has one door, and what is behind it knows no machine. */
class ArchitectureTest {
    private static final String PLUGINS = "org.retint.sim.wasm..";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.retint.sim");

    @Test
    void onlyThePackageOfPluginsImportsTheLibraryThatRunsThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PLUGINS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dylibso.chicory..")
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void pluginsKnowNoMachine() {
        noClasses()
                .that()
                .resideInAPackage(PLUGINS)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(PLUGINS, "java..", "com.dylibso.chicory..")
                .allowEmptyShould(false)
                .check(CLASSES);
    }
}
