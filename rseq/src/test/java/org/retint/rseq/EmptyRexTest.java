// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.CpuState;
import org.retint.x86.kernel.KernelSource;

/** R6 of rseq.md: the rows of its section 5, executed. */
class EmptyRexTest {
    private static final String START =
            """
            .text
            kernel_main:
                cli
                movabsq $0x1122334455667788, %rdi
                movabsq $0xa1a2a3a4a5a6a7a8, %rax
                movabsq $0xd1d2d3d4d5d6d7d8, %rdx
                movabsq $0xe1e2e3e4e5e6e7e8, %rsi
                movabsq $0x8182838485868788, %r8
                testl %eax, %eax
                movq %rsp, %rbp
            row_begin:
            """;
    private static final String END =
            """

            row_end:
                jmp row_end
            """;

    private static RseqLab row(String hex) {
        StringBuilder bytes = new StringBuilder();
        for (byte value : HexFormat.of().parseHex(hex)) {
            bytes.append(bytes.length() == 0 ? "" : ", ").append(value & 0xff);
        }
        return RseqLab.of(RestartStrategies.NONE)
                .source(new KernelSource("row.S", START + ".byte " + bytes + END))
                .build();
    }

    /** Runs to the end of the row, which is right behind its bytes if its length is right. */
    private static CpuState execute(String hex) {
        RseqLab lab = row(hex);
        lab.runTo(lab.symbol("row_begin"));
        long instructions = lab.cpu(0).instructions();
        lab.runTo(lab.symbol("row_end"));
        assertEquals(instructions + 1, lab.cpu(0).instructions());
        return lab.cpu(0);
    }

    @ParameterizedTest
    @CsvSource({
        // bytes, rax afterwards, r8 afterwards, low byte of rsp changed to
        "88c4, a1a2a3a4a5a6a8a8, 8182838485868788, -",
        "4088c4, a1a2a3a4a5a6a7a8, 8182838485868788, a8",
        "8ac6, a1a2a3a4a5a6a7d7, 8182838485868788, -",
        "408ac6, a1a2a3a4a5a6a7e8, 8182838485868788, -",
        "4090, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "4190, 85868788, a5a6a7a8, -",
        "4990, 8182838485868788, a1a2a3a4a5a6a7a8, -",
        "f34190, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "40f390, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "41f390, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "486689f8, a1a2a3a4a5a67788, 8182838485868788, -",
        "664889f8, 1122334455667788, 8182838485868788, -",
        "484089f8, 55667788, 8182838485868788, -",
        "404889f8, 1122334455667788, 8182838485868788, -",
        "404040404040404040404040404090, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "666666666666666666666666664090, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "407500, a1a2a3a4a5a6a7a8, 8182838485868788, -",
        "40eb00, a1a2a3a4a5a6a7a8, 8182838485868788, -"
    })
    void r06EachRowHasItsLengthAndItsResult(String hex, String rax, String r8, String stackByte) {
        CpuState cpu = execute(hex);
        assertEquals(Long.parseUnsignedLong(rax, 16), cpu.register(0));
        assertEquals(Long.parseUnsignedLong(r8, 16), cpu.register(8));
        long stack = cpu.register(5);
        long expected =
                stackByte.equals("-")
                        ? stack
                        : (stack & ~0xffL) | Long.parseUnsignedLong(stackByte, 16);
        assertEquals(expected, cpu.register(4));
    }

    @Test
    void r06AMarkedCallPushesTheAddressBehindItsSixBytes() {
        RseqLab lab = row("40e800000000");
        lab.runTo(lab.symbol("row_end"));
        CpuState cpu = lab.cpu(0);
        assertEquals(cpu.register(5) - 8, cpu.register(4));
        assertEquals(lab.symbol("row_begin") + 6, lab.u64(cpu.register(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "40c5f877, 6, 0", // #UD: REX before VEX
        "4062f17c4858c0, 6, 0",
        "66666666666666666666666666664090, 13, 0", // #GP: 16 bytes
        "40cc, 3, 2" // #BP: the marker counts in the length
    })
    void r06EachExceptionHasItsVectorAndItsRip(String hex, int vector, int ripOffset) {
        RseqLab lab = row(hex);
        RunResult result = lab.run();
        assertEquals(StopReason.GUEST_PANIC, result.reason());
        assertEquals(vector, result.code());
        assertEquals(lab.symbol("row_begin") + ripOffset, lab.u64("panic_rip"));
    }
}
