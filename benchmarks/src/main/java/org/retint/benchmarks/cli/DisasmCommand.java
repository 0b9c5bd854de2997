// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.retint.benchmarks.image.ImageFile;
import org.retint.x86.asm.Disassembler;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.internal.elf.ElfSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A listing of a file's code. */
@Command(
        name = "disasm",
        description =
                "Lists the instructions of an ELF file in AT&T syntax: address, bytes and text, one"
                        + " line each. A byte that begins no instruction is a line (bad), and the"
                        + " listing goes on with the next byte.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DisasmCommand implements Callable<Integer> {
    private static final int BYTES_COLUMNS = 30;
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    @Parameters(paramLabel = "FILE", description = "An ELF file or a bzImage.")
    private Path file;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "Lists this section only (default: every section of code).")
    private String section;

    @Option(
            names = "--decoder",
            paramLabel = "NAME",
            defaultValue = "retint",
            description = "Who decodes: ${COMPLETION-CANDIDATES} (default: retint).")
    private DecoderName decoder;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Disassembler disassembler = decoder.create();
        ElfFile elf = ImageFile.readKernel(file);
        PrintWriter out = spec.commandLine().getOut();
        List<ElfSection> chosen = chosen(elf);
        for (ElfSection each : chosen) {
            if (chosen.size() > 1) {
                out.println("Disassembly of section " + each.name() + ":");
            }
            list(out, disassembler, elf.content(each), each.address());
        }
        out.flush();
        return ExitStatus.OK.code();
    }

    private List<ElfSection> chosen(ElfFile elf) {
        if (section == null) {
            List<ElfSection> code =
                    elf.sections().stream()
                            .filter(each -> each.isExecutable() && !each.isZeroed())
                            .toList();
            if (code.isEmpty()) {
                throw new IllegalArgumentException(file + ": has no section of code");
            }
            return code;
        }
        List<ElfSection> named =
                elf.sections().stream().filter(each -> each.name().equals(section)).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(file + ": no such section: " + section);
        }
        return named;
    }

    private static void list(
            PrintWriter out, Disassembler disassembler, byte[] code, long address) {
        StringBuilder line = new StringBuilder();
        int offset = 0;
        while (offset < code.length) {
            int length = disassembler.length(code, offset);
            long here = address + offset;
            line.setLength(0);
            line.append(Long.toHexString(here)).append(": ");
            int textAt = line.length() + BYTES_COLUMNS;
            for (int i = offset; i < offset + length; i++) {
                line.append(DIGITS[code[i] >> 4 & 0xf]).append(DIGITS[code[i] & 0xf]).append(' ');
            }
            do {
                line.append(' ');
            } while (line.length() < textAt);
            out.println(line.append(disassembler.format(code, offset, here)));
            offset += length;
        }
    }
}
