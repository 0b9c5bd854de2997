// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports point one way: isa, decode, lift, interpret; what is shared stands to the left. */
class ArchitectureTest {
    private static final String BASE = "org.retint.x86.internal.";

    private static JavaClasses classes;

    @BeforeAll
    static void readClassFiles() {
        classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.retint.x86");
    }

    private static void mayNotImport(String room, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = BASE + others[i] + "..";
        }
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage(BASE + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages);
        rule.allowEmptyShould(false).check(classes);
    }

    @Test
    void theIsaTableKnowsNobodyThatReadsIt() {
        mayNotImport(
                "isa", "decode", "encode", "lift", "interpret", "mmu", "event", "system", "timing");
    }

    @Test
    void theDecoderKnowsNoMeaning() {
        mayNotImport("decode", "encode", "lift", "interpret", "mmu", "event", "system", "timing");
    }

    @Test
    void rulesAppendMicroOperationsAndNothingElse() {
        mayNotImport("lift", "interpret", "mmu", "event", "system", "timing", "predict");
    }

    @Test
    void arithmeticImportsNothing() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage(BASE + "alu..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(BASE + "alu..", "java..");
        rule.allowEmptyShould(false).check(classes);
    }

    @Test
    void timingNeverComputes() {
        mayNotImport("timing", "interpret", "mmu", "event", "system", "alu");
        mayNotImport("predict", "interpret", "mmu", "event", "system", "alu", "lift");
    }

    @Test
    void theLabIsWhatTestsBeginFromAndWhatIsHandedToThem() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage("org.retint.x86..")
                        .and()
                        .haveNameNotMatching(".*\\.KernelLab(Factory)?(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(".*\\.KernelLab(\\$.*)?");
        rule.allowEmptyShould(false).check(classes);
    }
}
