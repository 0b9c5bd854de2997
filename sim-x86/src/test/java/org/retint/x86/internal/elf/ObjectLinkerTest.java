// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.event.StartUp;

class ObjectLinkerTest {
    private static final long BASE = 0x1_0000;
    private static final String SOURCE =
            """
            extern long outside(long);
            extern void missing(void) __attribute__((weak));
            long table[4] = {1, 20, 300, 4000};
            static long *pointer = &table[2];
            long common;
            __attribute__((noinline)) static long twice(long x) { return 2 * x; }
            long (*function)(long) = twice;
            long answer(long i) {
                common = i;
                if (missing) missing();
                switch (i) {
                    case 0: return 7;
                    case 1: return table[1];
                    case 2: return *pointer + common;
                    case 3: return function(table[3]);
                    case 4: return outside(5);
                    default: return -1;
                }
            }
            """;

    @TempDir private Path directory;

    private ElfFile compile(String source, String... options) throws IOException {
        Path file = directory.resolve("test.c");
        Files.writeString(file, source);
        String[] command = {"gcc", "-O1", "-c", "-mgeneral-regs-only", "-o", "test.o", "test.c"};
        java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of(command));
        words.addAll(java.util.List.of(options));
        try {
            Process process =
                    new ProcessBuilder(words).directory(directory.toFile()).inheritIO().start();
            assertEquals(0, process.waitFor());
        } catch (IOException none) {
            assumeTrue(false, "needs gcc: " + none.getMessage());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        return ElfFile.read("test.o", Files.readAllBytes(directory.resolve("test.o")));
    }

    /** Executes {@code answer(i)}. */
    private static long answer(ObjectLinker.Linked linked, long i) {
        Machine machine = Machine.builder().processor(X86Processor.untimed()).build();
        machine.memory().write(0x1000, 8, 0x2003);
        machine.memory().write(0x2000, 8, 0x3003);
        machine.memory().write(0x3000, 8, 0x83);
        machine.memory().writeBytes(0x4000, new byte[] {(byte) 0xf4});
        // outside: lea 1(%rdi), %rax; ret
        byte[] outside = {0x48, (byte) 0x8d, 0x47, 1, (byte) 0xc3};
        machine.memory().writeBytes(0x5000, outside);
        for (ObjectLinker.Piece piece : linked.pieces()) {
            machine.memory().writeBytes(piece.address(), piece.bytes());
        }
        CpuState state = ((GuestCpu) machine.cpu(0)).state();
        StartUp.boot(state, linked.symbols().get("answer"), 0x1000);
        machine.memory().write(0x8000, 8, 0x4000); // the return address
        state.setRegister(4, 0x8000);
        state.setRegister(7, i);
        machine.run(Bounds.instructions(1000));
        return state.register(0);
    }

    private static OptionalLong outside(String name) {
        return name.equals("outside") ? OptionalLong.of(0x5000) : OptionalLong.empty();
    }

    @Test
    void compiledCodeRunsInEveryCodeModel() throws IOException {
        String[][] models = {
            {"-fno-pic"},
            {"-fpic"},
            {"-fpic", "-fcommon", "-fno-plt"},
            {"-fno-pic", "-mcmodel=large"}
        };
        for (String[] model : models) {
            ObjectLinker.Linked linked =
                    ObjectLinker.link(compile(SOURCE, model), BASE, ObjectLinkerTest::outside);
            String name = String.join(" ", model);
            assertEquals(7, answer(linked, 0), name);
            assertEquals(20, answer(linked, 1), name);
            assertEquals(302, answer(linked, 2), name);
            assertEquals(8000, answer(linked, 3), name);
            assertEquals(6, answer(linked, 4), name);
            assertEquals(-1, answer(linked, 5), name);
        }
    }

    @Test
    void sectionsAreAlignedAndSymbolsHaveAddresses() throws IOException {
        ObjectLinker.Linked linked =
                ObjectLinker.link(
                        compile("char c = 1; long x __attribute__((aligned(64))) = 5;"),
                        BASE + 1,
                        name -> OptionalLong.empty());
        long address = linked.symbols().get("x");
        assertEquals(0, address % 64);
        ObjectLinker.Piece data =
                linked.pieces().stream()
                        .filter(piece -> piece.name().equals(".data"))
                        .findFirst()
                        .orElseThrow();
        ByteBuffer bytes = ByteBuffer.wrap(data.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(5, bytes.getLong((int) (address - data.address())));
        assertTrue(linked.end() >= address + 8);
    }

    @Test
    void whatCannotBeLinkedIsRefusedByName() throws IOException {
        assertRefused("long f(void); long g(void) { return f(); }", BASE, "undefined symbol: f");
        assertRefused(
                "__thread int t; int g(void) { return t; }", BASE, "is not supported: type=23");
        assertRefused("int t; int *p(void) { return &t; }", 1L << 40, "does not fit: symbol=");
    }

    private void assertRefused(String source, long base, String reason) throws IOException {
        ElfFile file = compile(source, "-fno-pic");
        ElfException refused =
                assertThrows(
                        ElfException.class,
                        () -> ObjectLinker.link(file, base, name -> OptionalLong.empty()));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertTrue(refused.getMessage().startsWith("test.o: offset 0x"), refused.getMessage());
    }
}
