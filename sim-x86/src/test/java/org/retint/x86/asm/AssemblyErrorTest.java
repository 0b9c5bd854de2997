// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said with file, line and column, and with what was expected. */
class AssemblyErrorTest {
    private static AssemblyException refused(String text) {
        return assertThrows(
                AssemblyException.class,
                () -> Assembler.assemble(0x1000, "bad.s", text.replace("\\n", "\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".quad missing | bad.s:1:7: undefined symbol: name=missing",
                "call missing | bad.s:1:6: undefined symbol: name=missing",
                "nop\\n  jmp 1f | bad.s:2:7: undefined symbol: name=1f",
                "jmp 1b | bad.s:1:5: undefined label: name=1b; no '1:' before",
                "a:\\na: | bad.s:2:1: symbol already defined: name=a; the first definition is at"
                        + " bad.s:1:1",
                "a:\\n.set a, 1 | bad.s:2:6: symbol already defined: name=a; the first definition"
                        + " is at bad.s:1:1",
                "1: loop 1b\\n2: .skip 200\\n loop 2b | bad.s:3:2: branch or reference out of"
                        + " range: target=2b distance=-202; expected 8 bits",
                ".byte 256 | bad.s:1:7: value out of range: value=0x100; expected 8 bits",
                ".byte 1, 2, -129 | bad.s:1:13: value out of range: value=0xffffffffffffff7f;"
                        + " expected 8 bits",
                ".word x\\n.set x, 0x10000 | bad.s:1:7: value out of range: expression=x"
                        + " value=0x10000; expected 16 bits",
                ".bogus 1 | bad.s:1:1: unknown directive: name=.bogus; expected a directive, a"
                        + " macro or an instruction",
                "movq %rax, %rzx | bad.s:1:12: unknown register: name=%rzx",
                "movq 8(%rax,%rbx,3), %rax | bad.s:1:18: expected a scale of 1, 2, 4 or 8, found"
                        + " 3",
                "movq 8(%rax, %rbx | bad.s:1:18: expected ')' after the address, found the end"
                        + " of the statement",
                "movq %rax %rbx | bad.s:1:11: expected ',' or the end of the statement, found"
                        + " '%rbx'",
                "movq $, %rax | bad.s:1:7: expected an expression, found ', %rax'",
                "call %rax | bad.s:1:6: expected '*' before the operand of an indirect branch",
                "jmp 8(%rax) | bad.s:1:7: expected '*' before the operand of an indirect branch",
                "movq foo@GOTPCREL(%rip), %rax | bad.s:1:6: unsupported relocation:"
                        + " name=@GOTPCREL; expected none or @PLT: compile with -fno-pic",
                ".macro m\\nnop | bad.s:1:1: unterminated block: expected .endm",
                ".rept 3\\nnop | bad.s:1:1: unterminated block: expected .endr",
                ".if 1\\nnop | bad.s:1:1: unterminated .if: expected .endif",
                ".endif | bad.s:1:1: .endif without .if",
                ".else | bad.s:1:1: .else without .if",
                ".if 1\\n.else\\n.else\\n.endif | bad.s:3:1: .else after .else; the .if is at"
                        + " bad.s:1:1",
                ".endm | bad.s:1:1: .endm without .macro",
                ".endr | bad.s:1:1: .endr without .rept",
                ".exitm | bad.s:1:1: .exitm outside of a macro",
                ".macro m\\n.endm\\n.macro M\\n.endm | bad.s:3:8: macro already defined: name=M;"
                        + " the first definition is at bad.s:1:8; expected .purgem before",
                ".purgem m | bad.s:1:9: no such macro: name=m",
                ".macro m a:req\\n.endm\\nm | bad.s:3:1: missing argument: parameter=a; macro 'm'"
                        + " defined at bad.s:1:8",
                ".macro m a\\n.endm\\nm 1, 2 | bad.s:3:1: too many arguments: expected at most 1,"
                        + " found '2'; macro 'm' defined at bad.s:1:8",
                ".macro m a\\n.endm\\nm b=2 | bad.s:3:1: no such parameter: name=b; macro 'm'"
                        + " defined at bad.s:1:8",
                ".if undefined_symbol\\n.endif | bad.s:1:5: expected a condition that is known"
                        + " here, found 'undefined_symbol'",
                ".ascii \"abc | bad.s:1:12: unterminated string: expected '\"'",
                ".ascii abc | bad.s:1:8: expected a string in double quotes, found 'abc'",
                ".balign 3 | bad.s:1:9: expected a power of two up to 2^30, found 3",
                ".p2align 40 | bad.s:1:10: expected an exponent from 0 to 30, found 40",
                ".org 8\\nnop\\n.org 4 | bad.s:3:6: attempt to move .org backwards: from=0x9"
                        + " to=0x4",
                ".skip -1 | bad.s:1:1: expected a count of at least 0, found -1",
                ".popsection | bad.s:1:1: .popsection without .pushsection",
                ".previous | bad.s:1:1: .previous without an earlier section",
                ".section foo,\"q\" | bad.s:1:14: unknown section flag: flag=q; expected some of"
                        + " awxMSGT",
                ".section foo,\"a\",@what | bad.s:1:19: unknown section type: name=what; expected"
                        + " @progbits, @nobits or @note",
                ".section foo\\nnop | bad.s:2:1: instruction in section foo, which is not part of"
                        + " memory; expected flags such as .section foo,\"ax\",@progbits",
                ".bss\\n.byte 1 | bad.s:2:7: section .bss holds only zeros: expected .skip",
                ".intel_syntax noprefix | bad.s:1:1: unsupported directive: name=.intel_syntax;"
                        + " expected AT&T syntax",
                ".code32 | bad.s:1:1: unsupported directive: name=.code32; expected 64-bit code",
                ".code16 | bad.s:1:1: unsupported directive: name=.code16; expected 64-bit code",
                ".error \"mine\" | bad.s:1:1: mine",
                ".err | bad.s:1:1: .err encountered",
                ".error \"\" | bad.s:1:1: .error encountered",
                "jmp 2222222222f | bad.s:1:5: expected a label of at most 9 digits",
                "nop %eax, (%rax) | bad.s:1:1: no such operands: name=nop operands=%eax,"
                        + " 0x0(%rax); forms, destination first: NOP; NOP rm",
                ".include \"x\" | bad.s:1:10: no such file to include: name=x",
                ".long far\\n.set far, base + 0x100000000\\nbase: | bad.s:1:7: value out of range:"
                        + " expression=far value=0x100001004; expected 32 bits",
                ".quad a * 2\\na: | bad.s:1:7: expected an address, a number or a difference of"
                        + " addresses, found 'a*2'",
                "!nop | bad.s:1:1: expected a label, directive or instruction, found '!nop'",
                "12 | bad.s:1:1: expected a label, directive or instruction",
            })
    void anErrorNamesItsPlaceAndWhatWasExpected(String text, String expected) {
        assertEquals(expected, refused(text).getMessage());
    }

    @Test
    void anUnknownMnemonicIsNamed() {
        String message = refused("  movqq %rax, %rbx").getMessage();
        assertTrue(message.startsWith("bad.s:1:3: "), message);
        assertTrue(message.contains("movqq"), message);
    }

    @Test
    void allErrorsOfAUnitAreReportedUpToALimit() {
        assertEquals(2, refused(".bogus\nnop\n.byte 256\n").diagnostics().size());
        assertEquals(20, refused(".bogus\n".repeat(100)).diagnostics().size());
    }

    @Test
    void anErrorInAMacroNamesTheCallAndTheLineOfTheBody() {
        AssemblyException refused =
                refused(".macro m a\nnop\n.byte \\a\n.endm\n.byte 1\n  m 256\n");
        assertEquals(
                "bad.s:6:3: value out of range: value=0x100; expected 8 bits; in macro 'm'"
                        + " (bad.s:1:8) line 2: .byte 256",
                refused.getMessage());
        assertEquals(
                List.of(6, 3),
                List.of(
                        refused.diagnostics().get(0).line(),
                        refused.diagnostics().get(0).column()));
    }

    @Test
    void endlessMacroRecursionEndsInOneError() {
        AssemblyException refused = refused(".macro m\nm\n.endm\nm\n.byte 1\n");
        assertEquals(1, refused.diagnostics().size());
        assertTrue(
                refused.getMessage().startsWith("bad.s:4:1: nested too deeply: limit=100"),
                refused.getMessage());
    }

    @Test
    void errorsNameTheSourceTheyAreIn() {
        Assembler assembler =
                Assembler.create().source("one.s", "nop\n").source("two.s", "\n.bogus\n");
        String message = assertThrows(AssemblyException.class, assembler::assemble).getMessage();
        assertTrue(message.startsWith("two.s:2:1: "), message);
    }
}
