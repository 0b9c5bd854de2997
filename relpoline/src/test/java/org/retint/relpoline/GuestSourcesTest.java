// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.mitigation.Mitigations;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/** What GNU as and objdump make of the guest sources. */
class GuestSourcesTest {
    private static final String WORK =
            """
                .text
                .p2align 4
                .globl work
            work:
                call __x86_indirect_thunk_rdx
                call plain
                call *8(%rax,%rbx,8)
                RELPOLINE_OFF
                call __x86_indirect_thunk_r9
                RELPOLINE_ON
                jmp __x86_indirect_thunk_rsi
            plain:
                ret
                .section .init.text, "ax", @progbits # not converted
            setup:
                call __x86_indirect_thunk_rdi
                .previous
            more:
                call __x86_indirect_thunk_r8
                ret
            """;

    @TempDir Path directory;

    @Test
    void callsToThunksBecomeBlocksAndNothingElseChanges() throws Exception {
        List<String> code = disassemble(Mitigations.RELPOLINE, Block.MARKED, "work");
        assertEquals(
                List.of(
                        "48 81 fa ff ff ff ff | cmp $0xffffffffffffffff,%rdx",
                        "40 eb 08 | rex jmp",
                        "40 e8 | rex call <__x86_indirect_thunk_rdx>",
                        "eb 06 | jmp",
                        "40 e8 | rex call <__relpoline_learn_rdx>",
                        "e8 | call <plain>",
                        "ff 54 d8 08 | call *0x8(%rax,%rbx,8)",
                        "e8 | call <__x86_indirect_thunk_r9>",
                        "e9 | jmp <__x86_indirect_thunk_rsi>"),
                code);
    }

    @Test
    void excludedSectionKeepsItsThunkAndTheNextOneDoesNot() throws Exception {
        assertEquals(
                List.of("e8 | call <__x86_indirect_thunk_rdi>"),
                disassemble(Mitigations.RELPOLINE, Block.MARKED, "setup"));
        List<String> more = disassemble(Mitigations.RELPOLINE, Block.UNMARKED, "more");
        assertEquals("49 81 f8 ff ff ff ff | cmp $0xffffffffffffffff,%r8", more.get(0));
        assertEquals("eb 07 | jmp", more.get(1));
    }

    @Test
    void withoutRetpolinesCallsAndJumpsAreIndirect() throws Exception {
        List<String> code = disassemble(Mitigations.INDIRECT, Block.MARKED, "work");
        assertEquals("ff d2 | call *%rdx", code.get(0));
        assertTrue(code.contains("41 ff d1 | call *%r9"), code.toString());
        assertTrue(code.contains("ff e6 | jmp *%rsi"), code.toString());
    }

    @Test
    void withRetpolinesEveryCallStays() throws Exception {
        List<String> code = disassemble(Mitigations.RETPOLINE, Block.MARKED, "work");
        assertEquals("e8 | call <__x86_indirect_thunk_rdx>", code.get(0));
        assertFalse(code.toString().contains("cmp"), code.toString());
    }

    @Test
    void thunksHaveTheBytesOfTheSpecification() throws Exception {
        assertEquals(
                List.of("e8 07 00 00 00", "f3 90", "0f ae e8", "eb f9", "4c 89 3c 24", "c3"),
                thunk(Mitigations.RETPOLINE, "r15"));
        assertEquals(
                List.of("e8 07 00 00 00", "f3 90", "0f ae e8", "eb f9", "48 89 2c 24", "c3"),
                thunk(Mitigations.RETPOLINE, "rbp"));
        assertEquals(List.of("0f ae e8", "ff e0"), thunk(Mitigations.LFENCE, "rax"));
        assertEquals(List.of("41 ff e3"), thunk(Mitigations.INDIRECT, "r11"));
    }

    @Test
    void jumpsToThunksAreCounted() {
        RelpolineSources sources = sources(Mitigations.RELPOLINE, Block.MARKED);
        assertEquals(1, sources.thunkJumps());
    }

    private List<String> thunk(Mitigation mitigation, String register) throws Exception {
        Path linked = GnuTools.link(directory, unit(mitigation, Block.MARKED));
        return GnuTools.disassemble(directory, linked, "__x86_indirect_thunk_" + register).stream()
                .map(line -> line.substring(0, line.indexOf(" |")))
                .toList();
    }

    /** Disassembles a function without addresses and without the displacements of calls. */
    private List<String> disassemble(Mitigation mitigation, Block block, String function)
            throws Exception {
        Path linked = GnuTools.link(directory, unit(mitigation, block));
        return GnuTools.disassemble(directory, linked, function).stream()
                .map(line -> line.replaceAll("(e[89])( [0-9a-f]{2}){4} \\|", "$1 |"))
                .map(line -> line.replaceAll(" ffffffff[0-9a-f]{8}", ""))
                .map(line -> line.replaceAll(" <(work|more|setup)\\+0x[0-9a-f]+>", ""))
                .toList();
    }

    private static String unit(Mitigation mitigation, Block block) {
        KernelSources.Builder kernel = KernelSources.builder();
        sources(mitigation, block).addTo(kernel);
        return kernel.build().text();
    }

    private static RelpolineSources sources(Mitigation mitigation, Block block) {
        return new RelpolineSources(mitigation, block, true, PatchProtocols.FULL_CYCLE, 2, 256)
                .workload(new KernelSource("work.s", WORK));
    }
}
