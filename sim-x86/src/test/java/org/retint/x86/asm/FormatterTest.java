// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {
    private static final long ADDRESS = 0xffffffff81000000L;

    private static byte[] code(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** Expectations are what objdump 2.40 prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4883c010 | add $0x10,%rax",
                "83c0ff | add $0xffffffff,%eax",
                "64488b4010 | mov %fs:0x10(%rax),%rax",
                "65ff0d00000010 | decl %gs:0x10000000(%rip)        # 0xffffffff91000007",
                "6548c7042534120000ffffff7f | movq $0x7fffffff,%gs:0x1234",
                "f0480fb10e | lock cmpxchg %rcx,(%rsi)",
                "f348ab | rep stos %rax,%es:(%rdi)",
                "f3a4 | rep movsb %ds:(%rsi),%es:(%rdi)",
                "f2ae | repnz scas %es:(%rdi),%al",
                "f3a6 | repz cmpsb %es:(%rdi),%ds:(%rsi)",
                "8b45f8 | mov -0x8(%rbp),%eax",
                "8b4500 | mov 0x0(%rbp),%eax",
                "8b04c500000081 | mov -0x7f000000(,%rax,8),%eax",
                "ffe0 | jmp *%rax",
                "ff14c5a0000081 | call *-0x7effff60(,%rax,8)",
                "0fb6c0 | movzbl %al,%eax",
                "480fbe00 | movsbq (%rax),%rax",
                "4863c8 | movslq %eax,%rcx",
                "4898 | cltq",
                "48cf | iretq",
                "cf | iret",
                "480f07 | sysretq",
                "0f9446ff | sete -0x1(%rsi)",
                "d120 | shll (%rax)",
                "66c1e003 | shl $0x3,%ax",
                "ee | out %al,(%dx)",
                "c8100001 | enter $0x10,$0x1",
                "6a10 | push $0x10",
                "ff30 | push (%rax)",
                "4088c4 | mov %al,%spl",
                "0f22d8 | mov %rax,%cr3",
                "c5f877 | vzeroupper",
                "62f1747858c2 | vaddps {rz-sae},%zmm2,%zmm1,%zmm0",
                "62f1f5d95840ff | vaddpd -0x8(%rax){1to8},%zmm1,%zmm0{%k1}{z}",
                "62f17dc9c2c105 | (bad)",
                "c4e26d9004c8 | vpgatherdd %ymm2,(%rax,%ymm1,8),%ymm0",
                "8fe97812c0 | llwpcb %eax",
                "06 | (bad)"
            })
    void textIsThatOfObjdump(String hex, String text) {
        assertEquals(text, new Formatter().format(code(hex), 0, ADDRESS));
    }

    @Test
    void targetsAreNamed() {
        Formatter formatter = new Formatter(a -> a == ADDRESS + 0x105 ? "retint_kernel" : null);
        assertEquals(
                "call 0xffffffff81000105 <retint_kernel>",
                formatter.format(code("e800010000"), 0, ADDRESS));
        assertEquals("jne 0xffffffff81000007", formatter.format(code("7505"), 0, ADDRESS));
        assertEquals(
                "jmp *0xfe(%rip)        # 0xffffffff81000105 <retint_kernel>",
                formatter.format(code("ff25fe00000000").clone(), 0, ADDRESS + 1));
    }

    @Test
    void listingGoesOnAfterBytesThatAreNoInstruction() {
        String listing = new Formatter().listing(code("90064889d8e8"), 0x1000);
        assertEquals(4, listing.lines().count());
        assertEquals(
                "1001: 06                             (bad)",
                listing.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void offsetBeyondTheCodeIsRefused() {
        assertThrows(
                IndexOutOfBoundsException.class, () -> new Formatter().format(new byte[1], 1, 0));
    }
}
