// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;
import org.retint.x86.kernel.KernelSources;

/** The same text gives the same bytes here and with GNU as and ld, wherever these are installed. */
class GnuComparisonTest {
    private static final long BASE = 0xffffffff80100000L;

    @TempDir Path directory;

    @BeforeAll
    static void skipWithoutTheTools() {
        assumeTrue(GnuTools.haveAssembler(), "GNU as and ld are not installed");
    }

    private String resource(String name) throws IOException {
        try (InputStream stream = getClass().getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void compare(String text) throws IOException {
        GnuTools.assertSameBytes(directory, text, Assembler.assemble(BASE, "unit.s", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alignment.s",
                "branches.s",
                "data.s",
                "macros.s",
                "operands.s",
                "sections.s",
                "x87.s"
            })
    void snippetsGiveTheSameBytes(String name) throws IOException {
        compare(resource(name));
    }

    @Test
    void aDifferenceIsSeen() throws IOException {
        AssembledImage image = Assembler.assemble(BASE, "unit.s", "nop\nret\n");
        assertThrows(
                AssertionFailedError.class,
                () -> GnuTools.assertSameBytes(directory, "ret\nnop\n", image));
    }

    @Test
    void theMiniKernelGivesTheSameBytes() throws IOException {
        KernelSources sources = KernelSources.builder().build();
        Assembler assembler = Assembler.create().base(BASE);
        StringBuilder text = new StringBuilder();
        sources.sources()
                .forEach(
                        source -> {
                            assembler.source(source.name(), source.text());
                            text.append(".text\n").append(source.text());
                        });
        GnuTools.assertSameBytes(directory, text.toString(), assembler.assemble());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void compiledWorkloadsGiveTheSameBytes(Path file) throws IOException {
        compare(declarations() + Files.readString(file));
    }

    /** Returns declarations that make what other sources define weak. */
    private static String declarations() {
        StringBuilder text = new StringBuilder();
        for (String register :
                List.of(
                        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11",
                        "r12", "r13", "r14", "r15")) {
            text.append(".weak __x86_indirect_thunk_").append(register).append('\n');
        }
        Assembler kernel = Assembler.create().base(BASE);
        KernelSources.builder()
                .build()
                .sources()
                .forEach(source -> kernel.source(source.name(), source.text()));
        for (AssembledSymbol symbol : kernel.assemble().symbols()) {
            if (!symbol.isAbsolute()) {
                text.append(".weak ").append(symbol.name()).append('\n');
            }
        }
        return text.toString();
    }

    static Stream<Path> workloads() throws IOException {
        Path resources = Path.of("../benchmarks/src/main/resources/org/retint/benchmarks/workload");
        assumeTrue(Files.isDirectory(resources), "no workloads beside this module");
        try (Stream<Path> files = Files.list(resources)) {
            return files.filter(file -> file.toString().endsWith(".s")).sorted().toList().stream();
        }
    }

    /** Jumps at random distances with padding between: the sizes must settle where GNU's do. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomJumpsTakeTheSameForms(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int labels = 400;
        for (int i = 0; i < labels; i++) {
            text.append("l").append(i).append(":\n");
            int target = Math.max(0, Math.min(labels - 1, i + random.nextInt(80) - 40));
            switch (random.nextInt(10)) {
                case 0 -> text.append(".p2align ").append(random.nextInt(6)).append('\n');
                case 1 -> text.append(".p2align 4,,").append(random.nextInt(15)).append('\n');
                case 2 -> text.append(".skip ").append(random.nextInt(30)).append(",0x90\n");
                case 3, 4 -> text.append("addq $1, %rax\n");
                case 5, 6 -> text.append("jmp l").append(target).append('\n');
                default -> text.append("jne l").append(target).append('\n');
            }
        }
        compare(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-O0", "-O1", "-O2", "-O3", "-Os"})
    void whatGccPrintsGivesTheSameBytes(String level) throws IOException {
        assumeTrue(GnuTools.haveCompiler(), "gcc is not installed");
        String program = resource("program.c");
        String text =
                GnuTools.compile(
                        directory,
                        program,
                        level,
                        "-ffreestanding",
                        "-mgeneral-regs-only",
                        "-mindirect-branch=thunk-extern",
                        "-mindirect-branch-register",
                        "-mcmodel=kernel",
                        "-mno-red-zone",
                        "-fno-pic",
                        "-fno-stack-protector",
                        "-fcf-protection=none");
        compare(declarations() + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-O0", "-O2", "-Os", "-Ofast", "-O2 -msse3"})
    void whatGccPrintsForTheX87UnitGivesTheSameBytes(String levels) throws IOException {
        assumeTrue(GnuTools.haveCompiler(), "gcc is not installed");
        List<String> options = new ArrayList<>(List.of(levels.split(" ")));
        options.addAll(List.of("-ffreestanding", "-fno-math-errno", "-mfpmath=387", "-fno-pic"));
        options.addAll(List.of("-fno-stack-protector", "-fcf-protection=none", "-mno-red-zone"));
        String text =
                GnuTools.compile(directory, resource("x87.c"), options.toArray(String[]::new));
        compare(".weak remainderl, sinl, cosl, atan2l, rintl, sqrtl, lrintl\n" + text);
    }

    @Test
    void theImageOfARoundTripIsStable() {
        String text = "jmp 1f\n.p2align 4\n1: ret\n";
        AssembledImage first = Assembler.assemble(BASE, "a.s", text);
        AssembledImage second = Assembler.assemble(BASE, "a.s", text);
        assertEquals(
                List.of(first.section(".text").bytes().length, first.symbols().size()),
                List.of(second.section(".text").bytes().length, second.symbols().size()));
    }
}
