// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.HostTool;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class SitesCommandTest {
    private static final String OBJECT =
            """
            .text
            nop
            call __x86_indirect_thunk_rax
            .byte 0x2e
            call __x86_indirect_thunk_r11
            jne __x86_indirect_thunk_rdx
            call elsewhere
            .section .init.text,"ax"
            .byte 0x2e
            jmp __x86_indirect_thunk_r8
            jmp __x86_indirect_thunk_rax
            .data
            .quad __x86_indirect_thunk_rax
            """;

    private static final String KERNEL =
            """
            .macro thunk reg
            .balign 32
            \\reg\\()_thunk:
            call 1f
            2: pause
            lfence
            jmp 2b
            1: mov %\\reg, (%rsp)
            jmp return
            .endm
            .macro near
            .endm
            .macro cs_near
            .byte 0x2e
            .endm
            .macro site prefix:req insn:vararg
            9: \\prefix
            \\insn
            .pushsection .retpoline_sites,"a"
            .long 9b - .
            .popsection
            .endm
            .globl _start
            _start:
            site near call rbp_thunk
            site cs_near call r13_thunk
            site near jmp rbp_thunk
            site cs_near jmp rcx_thunk
            .section .text.thunks,"ax"
            return: ret
            thunk rbp
            thunk r13
            thunk rcx
            """;

    @TempDir private Path directory;

    private Path kernel() throws IOException {
        Path object = HostTool.assemble(directory, KERNEL);
        Path linked = directory.resolve("vmlinux");
        HostTool.output(
                directory,
                "ld",
                "-Ttext=0xffffffff81000000",
                "-o",
                linked.toString(),
                object.toString());
        return linked;
    }

    private static final String KERNEL_SITES =
            """
            ffffffff81000000  rbp  call     .text
            ffffffff81000005  r13  cs-call  .text
            ffffffff8100000b  rbp  jmp      .text
            ffffffff81000010  rcx  cs-jmp   .text
            4 sites: call 1, cs-call 1, cs-jmp 1, jmp 1; rbp 2, r13 1, rcx 1
            """;

    private static String sites(Path file) {
        return CommandRun.of("sites", file).expect(ExitStatus.OK).out().replace("\r\n", "\n");
    }

    private static String refused(Path file) {
        return CommandRun.of("sites", file).expect(ExitStatus.BAD_INPUT).err();
    }

    @Test
    void branchesOfAnObjectAreFoundByTheirRelocations() throws IOException {
        assertEquals(
                """
                0000000000000001  rax  call     .text
                0000000000000006  r11  cs-call  .text
                000000000000000c  rdx  jcc      .text
                0000000000000000  r8   cs-jmp   .init.text
                0000000000000006  rax  jmp      .init.text
                5 sites: call 1, cs-call 1, cs-jmp 1, jcc 1, jmp 1; rax 2, r11 1, r8 1, rdx 1
                """,
                sites(HostTool.assemble(directory, OBJECT)));
    }

    @Test
    void whatIsRelocatedAgainstAThunkAndNoBranchIsRefused() throws IOException {
        Path file =
                HostTool.assemble(directory, "nop; nop; lea __x86_indirect_thunk_rax(%rip), %rax");
        assertTrue(
                refused(file).contains("is not that of a branch: section=.text offset=0x5"),
                refused(file));
    }

    @Test
    void theTableOfALinkedKernelGivesBranchesAndTheThunksCodeTheRegister() throws IOException {
        assertEquals(KERNEL_SITES, sites(kernel()));
    }

    @Test
    void anEntryThatLeadsNowhereIsRefused() throws IOException {
        Path file = kernel();
        String text = KERNEL.replace("site near jmp rbp_thunk", "site near jmp return");
        Path object = HostTool.assemble(directory, text);
        HostTool.output(directory, "ld", "-o", file.toString(), object.toString());
        assertTrue(refused(file).contains("does not lead to a retpoline thunk"), refused(file));
        object =
                HostTool.assemble(directory, text.replace("site near jmp return", "site near nop"));
        HostTool.output(directory, "ld", "-o", file.toString(), object.toString());
        assertTrue(refused(file).contains("does not lead to a branch"), refused(file));
    }

    @Test
    void aLinkedFileWithoutTableIsRefused() throws IOException {
        Path object = HostTool.assemble(directory, ".globl _start; _start: ret");
        Path file = directory.resolve("program");
        HostTool.output(directory, "ld", "-o", file.toString(), object.toString());
        assertTrue(refused(file).contains("needs a section .retpoline_sites"), refused(file));
    }

    private interface Packer {
        OutputStream pack(OutputStream out) throws IOException;
    }

    private Path bzImage(byte[] elf, Packer packer) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer.pack(packed)) {
            out.write(elf);
        }
        int setupBytes = 3 * 512;
        ByteBuffer image = ByteBuffer.allocate(setupBytes + 0x40 + packed.size() + 4);
        image.order(ByteOrder.LITTLE_ENDIAN);
        image.put(0x1f1, (byte) 2).putShort(0x1fe, (short) 0xaa55).putInt(0x202, 0x53726448);
        image.putShort(0x206, (short) 0x20f).putInt(0x248, 0x40).putInt(0x24c, packed.size() + 4);
        image.position(setupBytes + 0x40).put(packed.toByteArray()).putInt(elf.length);
        return Files.write(directory.resolve("bzImage"), image.array());
    }

    @Test
    void aPackedKernelHasTheSitesOfTheUnpackedOne() throws IOException {
        byte[] elf = Files.readAllBytes(kernel());
        Path xz = bzImage(elf, out -> new XZOutputStream(out, new LZMA2Options()));
        assertEquals(KERNEL_SITES, sites(xz));
        assertEquals(KERNEL_SITES, sites(bzImage(elf, GZIPOutputStream::new)));
    }

    @Test
    void brokenPackingsAreRefusedByFileAndOffset() throws IOException {
        byte[] content = "not an ELF file, but long enough".getBytes(StandardCharsets.US_ASCII);
        Path file = bzImage(content, GZIPOutputStream::new);
        assertTrue(refused(file).contains("bzImage (unpacked): offset 0x0: "), refused(file));
        bzImage(content, out -> out);
        assertTrue(refused(file).contains("offset 0x640: payload packed by xz"), refused(file));
        byte[] whole = Files.readAllBytes(bzImage(content, GZIPOutputStream::new));
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 5));
        assertTrue(refused(file).contains("payload ends beyond the file"), refused(file));
        whole[whole.length - 4]++;
        Files.write(file, whole);
        assertTrue(refused(file).contains("another size"), refused(file));
    }

    @Test
    void missingAndForeignFilesAreRefusedByName() throws IOException {
        Path missing = directory.resolve("none");
        assertEquals(missing + ": no such file" + System.lineSeparator(), refused(missing));
        Path text = Files.writeString(directory.resolve("text"), "no ELF file");
        assertTrue(refused(text).startsWith(text + ": offset 0x0: "), refused(text));
    }

    @Test
    void theStockKernelHasTheMeasuredSites() {
        Path stock = Path.of("/boot/vmlinuz-6.1.0-56-amd64");
        assumeTrue(Files.isReadable(stock), "needs " + stock);
        assertEquals(
                "8823 sites: call 7354, jmp 997, cs-call 448, cs-jmp 24; rax 7824, rdx 276,"
                        + " rcx 133, r12 108, r10 88, r13 81, r8 66, r14 65, rbp 60, r15 38,"
                        + " rbx 33, rsi 22, r9 19, r11 7, rdi 3",
                CommandRun.of("sites", stock).expect(ExitStatus.OK).lastLine());
    }
}
