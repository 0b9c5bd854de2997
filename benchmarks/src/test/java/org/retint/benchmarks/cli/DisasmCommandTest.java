// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.HostTool;

class DisasmCommandTest {
    private static final String TEXT =
            """
            .text
            mov %rax, (%rsp)
            .byte 0x06
            add $0x10, %rax
            .section .other,"ax"
            ret
            .data
            .byte 0x90
            """;

    @TempDir private Path directory;

    @Test
    void aListingGoesOnBehindAByteThatIsNoInstruction() throws IOException {
        Path file = HostTool.assemble(directory, TEXT);
        assertEquals(
                """
                0: 48 89 04 24                   mov %rax,(%rsp)
                4: 06                            (bad)
                5: 48 83 c0 10                   add $0x10,%rax
                """,
                listing("disasm", "--section", ".text", file));
    }

    @Test
    void everySectionOfCodeIsListedUnderItsName() throws IOException {
        Path file = HostTool.assemble(directory, TEXT);
        String listing = listing("disasm", file);
        assertTrue(listing.startsWith("Disassembly of section .text:\n0: "), listing);
        assertTrue(listing.contains("Disassembly of section .other:\n0: c3 "), listing);
        assertTrue(!listing.contains(".data"), listing);
    }

    @Test
    void aSectionOfDataIsListedWhenAskedFor() throws IOException {
        Path file = HostTool.assemble(directory, TEXT);
        assertTrue(listing("disasm", "--section", ".data", file).endsWith(" nop\n"));
    }

    private static String listing(Object... arguments) {
        return CommandRun.of(arguments).expect(ExitStatus.OK).out().replace("\r\n", "\n");
    }

    @Test
    void whatCannotBeListedIsRefusedByName() throws IOException {
        Path file = HostTool.assemble(directory, TEXT);
        assertTrue(refused("disasm", file, "--section", ".none").contains("section: .none"));
        Path truncated = directory.resolve("short.o");
        Files.write(truncated, Arrays.copyOf(Files.readAllBytes(file), 80));
        assertTrue(refused("disasm", truncated).startsWith(truncated + ": offset 0x28: "));
        Path missing = directory.resolve("none");
        assertTrue(refused("disasm", missing).contains("none: no such file"));
    }

    private static String refused(Object... arguments) {
        return CommandRun.of(arguments).expect(ExitStatus.BAD_INPUT).err();
    }
}
