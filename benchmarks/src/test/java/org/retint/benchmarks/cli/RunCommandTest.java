// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.benchmarks.HostTool;

class RunCommandTest {
    /** Exit with the number in %rax, and calls of the kernel. */
    private static final String MACROS =
            """
            .macro sys number, first=$0, second=$0, third=$0
            mov \\first, %rdi
            mov \\second, %rsi
            mov \\third, %rdx
            mov $\\number, %eax
            syscall
            .endm
            .macro exit
            mov %rax, %rdi
            mov $231, %eax
            syscall
            .endm
            .globl _start
            _start:
            """;

    private static final Path BUSYBOX = Path.of("/bin/busybox");

    @TempDir private Path directory;

    /** What a program wrote, and how the command ended. */
    private record Run(int status, byte[] output, String err) {
        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }
    }

    private static Run run(Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "run";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            CommandRun run = CommandRun.of(words);
            return new Run(run.status(), bytes.toByteArray(), run.err());
        } finally {
            System.setOut(before);
        }
    }

    private Path program(String body, String... linkerOptions) throws IOException {
        Path object = HostTool.assemble(directory, MACROS + body + "\n");
        Path linked = Files.createTempFile(directory, "program", "");
        List<String> command = new ArrayList<>(List.of("ld", "-o", linked.toString()));
        command.addAll(List.of(linkerOptions));
        command.add(object.toString());
        HostTool.output(directory, command.toArray(String[]::new));
        return linked;
    }

    @Test
    void outputAndStatusAreThoseOfTheProgram() throws IOException {
        Run run =
                run(
                        program(
                                """
                                sys 1, $1, $text, $6
                                add $1, %rax
                                exit
                                .data
                                text: .ascii "hello\\n"
                                """));
        assertEquals("hello\n", run.text());
        assertEquals(7, run.status());
    }

    @Test
    void argumentsAndAuxiliaryVectorAreOnTheStack() throws IOException {
        String body =
                """
                mov 24(%rsp), %rsi      # argv[2]
                movzbl (%rsi), %ebx
                lea 8(%rsp), %rdi
                1: add $8, %rdi         # over the arguments
                cmpq $0, -8(%rdi)
                jne 1b
                2: add $8, %rdi         # over the environment
                cmpq $0, -8(%rdi)
                jne 2b
                3: cmpq $6, (%rdi)      # AT_PAGESZ
                je 4f
                add $16, %rdi
                jmp 3b
                4: mov 8(%rdi), %rax
                shr $12, %rax
                add %rbx, %rax
                exit
                """;
        assertEquals('x' + 1, run(program(body), "--one", "x").status());
    }

    @Test
    void aProgramThatRunsAnywhereFindsItsBase() throws IOException {
        String body =
                """
                lea text(%rip), %rsi
                sys 1, $1, %rsi, $3
                exit
                .section .rodata
                text: .ascii "pie"
                """;
        Run run = run(program(body, "-pie", "--no-dynamic-linker"));
        assertEquals("pie", run.text());
    }

    @Test
    void memoryIsGivenTakenAndProtected() throws IOException {
        String body =
                """
                mov $9, %eax            # mmap 2 pages, read and write, private, anonymous
                xor %edi, %edi
                mov $8192, %esi
                mov $3, %edx
                mov $0x22, %r10d
                mov $-1, %r8
                xor %r9d, %r9d
                syscall
                mov %rax, %rbx
                movq $5, 4092(%rbx)
                sys 10, %rbx, $4096, $1
                addq $2, 4096(%rbx)
                mov 4092(%rbx), %r12    # 5 and 2 << 32
                OPERATION
                sys 12
                mov %rax, %r13
                lea 8192(%r13), %rdi
                sys 12, %rdi
                movb $1, 8191(%r13)
                mov %r12, %rax
                shr $32, %rax
                add %r12d, %eax
                exit
                """;
        assertEquals(7, run(program(body.replace("OPERATION", ""))).status());
        Run written = run(program(body.replace("OPERATION", "movb $1, (%rbx)")));
        assertEquals(128 + 11, written.status());
        assertTrue(written.err().contains("#PF in the program, signal 11"), written.err());
        Run gone = run(program(body.replace("OPERATION", "sys 11, %rbx, $4096\nmov (%rbx), %eax")));
        assertEquals(128 + 11, gone.status());
    }

    @Test
    void fatalExceptionsEndWithTheSignalThatLinuxWouldSend() throws IOException {
        assertEquals(128 + 4, run(program("ud2")).status());
        assertEquals(128 + 8, run(program("xor %ecx, %ecx; div %ecx")).status());
        assertEquals(128 + 5, run(program("int3")).status());
        assertEquals(128 + 11, run(program("hlt")).status());
        Run nullPointer = run(program("mov 8, %rax"));
        assertEquals(128 + 11, nullPointer.status());
        assertTrue(nullPointer.err().contains("address=0x8"), nullPointer.err());
    }

    @Test
    void profileNamesTheFunctionsOfTheProgram(@TempDir Path profiles) throws IOException {
        Path program =
                program(
                        """
                        call spin
                        exit
                        .type spin, @function
                        spin: movl $5000, %ecx
                        1: loop 1b
                        xorl %eax, %eax
                        ret
                        .size spin, . - spin
                        """);
        Run run = run("--profile-dir", profiles, program);
        assertEquals(0, run.status(), run.err());
        assertTrue(
                Pattern.compile("(?m)^ +9\\d\\.\\d\\d .* spin$").matcher(run.err()).find(),
                run.err());
        assertTrue(Files.readString(profiles.resolve("profile.txt")).contains(" spin"));
    }

    @Test
    void unknownCallsReturnEnosysAndAreListed() throws IOException {
        Run run = run("--stats", program("sys 499\nsys 499\nneg %rax\nexit"));
        assertEquals(38, run.status());
        assertTrue(run.err().contains("system call 499: ENOSYS, 2 times"), run.err());
        assertTrue(run.err().contains("instructions: 14"), run.err());
    }

    private static final String READ_FILE =
            """
            sys 2, $path
            test %rax, %rax
            js 9f
            sys 0, %rax, $buffer, $100
            sys 1, $1, $buffer, %rax
            xor %eax, %eax
            9: neg %rax
            exit
            .data
            path: .asciz "PATH"
            .bss
            buffer: .skip 100
            """;

    private Run read(String path, Object... options) throws IOException {
        Object[] words = Arrays.copyOf(options, options.length + 1);
        words[options.length] = program(READ_FILE.replace("PATH", path));
        return run(words);
    }

    @Test
    void filesAreReadUnderTheRootOnly() throws IOException {
        Path root = Files.createDirectory(directory.resolve("root"));
        Files.writeString(root.resolve("inside"), "inside");
        Files.writeString(directory.resolve("outside"), "outside");
        Files.createSymbolicLink(root.resolve("link"), Path.of("../outside"));
        Files.createSymbolicLink(root.resolve("absolute"), directory.resolve("outside"));
        Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("good"), Path.of("/inside"));
        Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
        assertEquals("inside", read("/inside", "--root", root).text());
        assertEquals("inside", read("/../../inside", "--root", root).text());
        assertEquals("inside", read("/good", "--root", root).text());
        for (String path : List.of("/../outside", "/link", "/absolute", "/up/outside")) {
            Run run = read(path, "--root", root);
            assertEquals("", run.text(), path);
            assertEquals(2, run.status(), path);
        }
        assertEquals(40, read("/loop", "--root", root).status());
        assertEquals(2, read("/inside").status());
    }

    @Test
    void whatIsNoStaticProgramIsRefused() throws IOException {
        assertRefused(directory.resolve("none"), "no such file");
        Path object = HostTool.assemble(directory, "ret\n");
        assertRefused(object, "a program expected");
        Path dynamic = program("ud2", "-pie", "-dynamic-linker", "/lib/ld.so");
        assertRefused(dynamic, "dynamically linked; link it with -static");
        byte[] whole = Files.readAllBytes(program("ud2"));
        Path half = Files.write(directory.resolve("half"), Arrays.copyOf(whole, 100));
        assertRefused(half, "half: offset 0x");
        whole[18] = 40;
        assertRefused(Files.write(directory.resolve("arm"), whole), "machine: x86-64");
    }

    private static void assertRefused(Path file, String reason) {
        Run run = run(file);
        assertEquals(ExitStatus.BAD_INPUT.code(), run.status());
        assertTrue(run.err().contains(reason), run.err());
    }

    /** C libraries use SSE2 from their first instructions on. */
    private void assumePackedIntegers() throws IOException {
        Run run = run(program("pxor %xmm0, %xmm0\nmovd %xmm0, %eax\nexit"));
        assumeTrue(run.status() == 0, "needs packed integers: " + run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha256sum FILE",
                "bzip2 -c FILE",
                "gzip -c FILE",
                "sort -n FILE",
                "od -c FILE",
                "wc FILE",
                "awk {s+=$1*$3/3}END{printf(\"%.17g_%e_%s\\n\",s,s/1e9,s/7)} FILE"
            })
    void busyboxGivesWhatItGivesNatively(String command) throws IOException {
        assumeTrue(Files.isExecutable(BUSYBOX), "needs " + BUSYBOX);
        assumePackedIntegers();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(i * 7919L % 2003).append(" line ").append(i).append('\n');
        }
        Path file = Files.writeString(directory.resolve("file"), text);
        List<String> words = new ArrayList<>(List.of(BUSYBOX.toString()));
        words.addAll(List.of(command.replace("FILE", file.toString()).split(" ")));
        byte[] expected = HostTool.output(directory, words.toArray(String[]::new));
        List<Object> arguments = new ArrayList<>(List.of("--root", "/"));
        arguments.addAll(words);
        Run run = run(arguments.toArray());
        assertEquals(0, run.status(), run.err());
        assertArrayEquals(expected, run.output());
    }

    private static final String FLOATS =
            """
            #include <stdio.h>
            #include <math.h>
            int main(void) {
                unsigned long x = 88172645463325252UL;
                for (int i = 0; i < 1000; i++) {
                    x ^= x << 13; x ^= x >> 7; x ^= x << 17;
                    double d = (double)(long)x / 1000003.0;
                    float f = (float)d;
                    printf("%.17g %a %g\\n", __builtin_sqrt(d < 0 ? -d : d), d / 3, f);
                    printf("%d %ld %e %Lg\\n", (int)(d / 1e9), (long)d, d * d, (long double)d / 7);
                    printf("%f\\n", 1 / f);
                }
                return 0;
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"#include <stdio.h>\nint main(void) { puts(\"hello\"); return 0; }", FLOATS})
    void compiledProgramsPrintWhatTheyPrintNatively(String source) throws IOException {
        assumePackedIntegers();
        Files.writeString(directory.resolve("p.c"), source);
        HostTool.output(directory, "gcc", "-O2", "-static", "-o", "p", "p.c", "-lm");
        Path program = directory.resolve("p");
        byte[] expected = HostTool.output(directory, program.toString());
        Run run = run(program);
        assertEquals(0, run.status(), run.err());
        assertArrayEquals(expected, run.output());
    }

    /** Returns the path of a file from the current directory on. */
    private static Path relative(Path file) {
        return Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
    }

    @Test
    void aProgramKnowsItselfByAnAbsolutePathHoweverItWasCalled() throws IOException {
        Path program =
                program(
                        """
                        sys 89, $self, $buffer, $256
                        mov %rax, %rdx
                        sys 1, $1, $buffer, %rdx
                        xor %eax, %eax
                        exit
                        .data
                        self: .asciz "/proc/self/exe"
                        buffer: .skip 256
                        """);
        String name = program.getFileName().toString();
        assertEquals(program.toString(), run(program).text());
        String up = relative(program).toString();
        assertEquals("/" + up.replaceFirst("^(\\.\\./)+", ""), run("./" + up).text());
        assertEquals("/" + name, run("--root", directory, up).text());
        Path link = Files.createSymbolicLink(directory.resolve("link"), program);
        assertEquals("/" + name, run("--root", directory, link).text());
        Path inner = Files.createDirectory(directory.resolve("inner"));
        assertEquals(program.toString(), run("--root", inner, program).text());
    }

    @Test
    void aStaticProgramOfGlibcRunsByARelativePath() throws IOException {
        Files.writeString(
                directory.resolve("p.c"),
                "#include <stdio.h>\nint main(void) { puts(\"here\"); return 3; }\n");
        HostTool.output(directory, "gcc", "-O2", "-static", "-o", "p", "p.c");
        Run run = run("./" + relative(directory.resolve("p")));
        assertEquals("here\n", run.text(), run.err());
        assertEquals(3, run.status());
    }
}
