// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.kernel.KernelImage;

/** R19: code that keeps flags live across a site is reported, code like a compiler's is not. */
class FlagsCheckerTest {
    private static final Path COMPILED =
            Path.of("../benchmarks/src/main/resources/org/retint/benchmarks/workload");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jz 1f; nop; 1: ret",
                "setc %al; ret",
                "mov %rax, %rdx; adc $0, %rcx; ret",
                "pushfq; popq %rax; ret",
                "cmovs %rax, %rcx; ret",
                "shlq %cl, %rax; jz 1f; 1: ret",
                "repe cmpsb; jz 1f; 1: ret",
                "inc %rax; jc 1f; 1: ret",
                "jmp 2f; 1: ret; 2: jnz 1b; ret",
                "call reader; ret",
            })
    void r19FlagsThatAreReadBehindASiteAreReported(String tail) {
        List<FlagsChecker.Finding> findings = check(tail);
        assertEquals(1, findings.size(), tail);
    }

    @Test
    void r19FlagsThatACallerReadsAreReported() {
        AssembledImage image =
                assemble(
                        """
                        .globl outer
                        .type outer, @function
                        outer: cmpq %rsi, %rdi
                            call site
                            je 1f
                            nop
                        1:  ret
                        .type site, @function
                        site: call __x86_indirect_thunk_rax
                            ret
                        """);
        List<FlagsChecker.Finding> findings =
                new FlagsChecker(image).check(new SiteScanner(image, Block.MARKED).scan());
        assertEquals(1, findings.size());
        assertEquals(0x40, findings.get(0).flags(), "ZF");
        String reader = image.describe(findings.get(0).reader());
        assertTrue(reader.startsWith("outer+"), reader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "testl %eax, %eax; jz 1f; nop; 1: ret",
                "addq $8, %rsp; ret",
                "xorl %eax, %eax; sbbq %rcx, %rcx; ret",
                "movq %rax, %rbx; leaq 8(%rax), %rdi; cmpq %rdi, %rbx; ja 1f; 1: ret",
                "testq %rdx, %rdx; jz 1f; ret; 1: rcl $1, %rax; ret",
                "jmp *%rcx",
                "call __x86_indirect_thunk_rcx; testb %al, %al; sete %al; ret",
            })
    void r19CodeThatWritesFlagsBeforeItReadsThemIsNot(String tail) {
        assertEquals(List.of(), check(tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx.s", "redis.s", "dbench.s"})
    void r19OutputOfGccIsNeverReported(String file) throws IOException {
        assumeTrue(Files.exists(COMPILED.resolve(file)), "skipped: no compiled workload " + file);
        AssembledImage image = assemble(Files.readString(COMPILED.resolve(file)));
        SiteTable sites = new SiteScanner(image, Block.MARKED).scan();
        assertTrue(sites.size() >= 80, "sites=" + sites.size());
        assertEquals(List.of(), new FlagsChecker(image).check(sites));
    }

    private static List<FlagsChecker.Finding> check(String tail) {
        AssembledImage image =
                assemble(
                        """
                        .type reader, @function
                        reader: jo 1f
                        1:  ret
                        .type work, @function
                        work: call __x86_indirect_thunk_rax
                        """
                                + tail
                                + "\n");
        return new FlagsChecker(image).check(new SiteScanner(image, Block.MARKED).scan());
    }

    private static AssembledImage assemble(String workload) {
        KernelImage image = Units.assemble(workload);
        return image.assembled();
    }
}
