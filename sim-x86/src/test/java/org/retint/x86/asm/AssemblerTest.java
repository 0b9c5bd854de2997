// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssemblerTest {
    private static final long BASE = 0xffffffff80100000L;

    private static String bytes(AssembledImage image, String section) {
        return HexFormat.of().formatHex(image.section(section).bytes());
    }

    private static String data(String text) {
        return bytes(Assembler.assemble(0, "a.s", ".data\n" + text), ".data");
    }

    @Test
    void sectionsFollowEachOtherInGroupsThatBeginAtPages() {
        AssembledImage image =
                Assembler.assemble(
                        BASE,
                        "a.s",
                        """
                        .bss
                        .balign 64
                        zeros: .skip 100
                        .data
                        .quad 1
                        .section .rodata
                        .byte 1
                        .section .entry.text, "ax"
                        .balign 16
                        nop
                        .text
                        nop
                        .section .comment
                        .byte 1
                        """);
        assertEquals(BASE, image.section(".text").virtualAddress());
        assertEquals(BASE + 16, image.section(".entry.text").virtualAddress());
        assertEquals(BASE + 0x1000, image.section(".rodata").virtualAddress());
        assertEquals(BASE + 0x2000, image.section(".data").virtualAddress());
        assertEquals(BASE + 0x3000, image.section(".bss").virtualAddress());
        assertTrue(image.section(".entry.text").isExecutable());
        assertTrue(image.section(".bss").isZeroed());
        assertEquals(100, image.section(".bss").sizeBytes());
        assertEquals(0, image.section(".bss").bytes().length);
        assertFalse(image.section(".comment").isAllocated());
        assertFalse(image.section(".rodata").isWritable());
        assertEquals(".data", image.sectionAt(BASE + 0x2007).orElseThrow().name());
        assertEquals(Optional.empty(), image.sectionAt(BASE + 0x2008));
    }

    @Test
    void aSectionCanHaveAnAddressOfItsOwn() {
        AssembledImage image =
                Assembler.create()
                        .base(BASE)
                        .sectionAddress(".startup", 0x8000)
                        .source(
                                "a.s",
                                "nop\n.section .startup,\"ax\"\nstart: call other\n.text\nother:")
                        .assemble();
        assertEquals(0x8000, image.symbol("start"));
        assertEquals("e8fc7f0f80", bytes(image, ".startup"));
    }

    @Test
    void overlappingSectionsAreRefused() {
        Assembler assembler =
                Assembler.create()
                        .base(BASE)
                        .sectionAddress(".other", BASE + 4)
                        .source("a.s", ".skip 8\n.section .other,\"ax\"\nnop\n");
        String message = assertThrows(AssemblyException.class, assembler::assemble).getMessage();
        assertTrue(message.contains("overlaps section .text"), message);
    }

    @Test
    void sourcesShareSymbolsAndMacrosButNotLocalLabels() {
        AssembledImage image =
                Assembler.create()
                        .source(
                                "one.s",
                                ".data\n.L1: .macro twice x\n.byte \\x, \\x\n.endm\none: .byte 1")
                        .source("two.s", ".data\n.L1: twice 7\n.quad one, .L1\n")
                        .assemble();
        assertEquals("01070700000000000000000100000000000000", bytes(image, ".data"));
        assertEquals(Optional.empty(), image.findSymbol(".L1"));
    }

    @Test
    void eachSourceBeginsInText() {
        AssembledImage image =
                Assembler.create()
                        .source("one.s", ".section .note.GNU-stack,\"\",@progbits")
                        .source("two.s", "nop")
                        .assemble();
        assertEquals("90", bytes(image, ".text"));
    }

    @Test
    void aWeakDefinitionGivesWayToAnotherSources() {
        String weak = ".weak f\nf: .byte 1\n";
        String strong = ".globl f\nf: .byte 2\n";
        AssembledImage later =
                Assembler.create().source("w.s", weak).source("s.s", strong).assemble();
        AssembledImage earlier =
                Assembler.create().source("s.s", strong).source("w.s", weak).assemble();
        assertEquals(1, later.symbol("f"));
        assertEquals(0, earlier.symbol("f"));
        assertEquals(AssembledSymbol.Binding.GLOBAL, later.findSymbol("f").orElseThrow().binding());
        assertEquals(
                AssembledSymbol.Binding.GLOBAL, earlier.findSymbol("f").orElseThrow().binding());
    }

    @Test
    void twoStrongDefinitionsAreRefused() {
        Assembler assembler =
                Assembler.create().source("one.s", ".globl f\nf:").source("two.s", "f:");
        String message = assertThrows(AssemblyException.class, assembler::assemble).getMessage();
        assertEquals(
                "two.s:1:1: symbol already defined: name=f; the first definition is at one.s:2:1",
                message);
    }

    @Test
    void anUndefinedWeakSymbolIsZero() {
        assertEquals("0000000000000000", data(".weak nobody\n.quad nobody"));
    }

    @Test
    void symbolsCarryWhatDirectivesSay() {
        AssembledImage image =
                Assembler.assemble(
                        BASE,
                        "a.s",
                        """
                        nop
                        .globl f
                        .type f, @function
                        f: ret
                        nop
                        .size f, . - f
                        .set number, 42
                        .data
                        .type variable, @object
                        .size variable, 8
                        variable: .quad f
                        """);
        assertEquals(
                new AssembledSymbol(
                        "f",
                        BASE + 1,
                        2,
                        AssembledSymbol.Kind.FUNCTION,
                        AssembledSymbol.Binding.GLOBAL,
                        ".text"),
                image.findSymbol("f").orElseThrow());
        assertEquals(AssembledSymbol.Kind.OBJECT, image.findSymbol("variable").get().kind());
        assertEquals(8, image.findSymbol("variable").get().sizeBytes());
        assertTrue(image.findSymbol("number").orElseThrow().isAbsolute());
        assertEquals(42, image.symbol("number"));
        assertEquals("f", image.describe(BASE + 1));
        assertEquals("f+0x1", image.describe(BASE + 2));
        assertEquals("0x1234", image.describe(0x1234));
        String message =
                assertThrows(IllegalArgumentException.class, () -> image.symbol("nobody"))
                        .getMessage();
        assertEquals("no such symbol: name=nobody; the image defines 3", message);
    }

    @Test
    void instructionsKnowTheLineTheyCameFrom() {
        AssembledImage image =
                Assembler.assemble(
                        BASE, "a.s", ".macro m\nnop\nnop\n.endm\nret\nm\n\njmp 1f\n1: ret\n");
        assertEquals(Optional.of(new SourceLine("a.s", 5)), image.lineOf(BASE));
        assertEquals(Optional.of(new SourceLine("a.s", 6)), image.lineOf(BASE + 1));
        assertEquals(Optional.of(new SourceLine("a.s", 6)), image.lineOf(BASE + 2));
        assertEquals(Optional.of(new SourceLine("a.s", 8)), image.lineOf(BASE + 4));
        assertEquals("a.s:9", image.lineOf(BASE + 5).orElseThrow().toString());
        assertEquals(Optional.empty(), image.lineOf(BASE - 1));
        assertEquals(Optional.empty(), image.lineOf(BASE + 100));
    }

    @Test
    void linkerSymbolsAreProvidedIfUsed() {
        AssembledImage image =
                Assembler.assemble(
                        BASE,
                        "a.s",
                        """
                        nop
                        .data
                        .quad _etext, _edata, __bss_start, _end, __start_table, __stop_table
                        .section table, "aw"
                        .quad 1, 2
                        .bss
                        .skip 4
                        """);
        assertEquals(BASE + 1, image.symbol("_etext"));
        assertEquals(BASE + 0x1000 + 64, image.symbol("_edata"));
        assertEquals(BASE + 0x2000, image.symbol("__bss_start"));
        assertEquals(BASE + 0x2004, image.symbol("_end"));
        assertEquals(BASE + 0x1000 + 48, image.symbol("__start_table"));
        assertEquals(BASE + 0x1000 + 64, image.symbol("__stop_table"));
        assertEquals(Optional.empty(), image.findSymbol("end"));
    }

    @Test
    void definitionsIncludesAndWarningsReachTheirPlaces() {
        Assembler assembler =
                Assembler.create()
                        .define("variant", 3)
                        .includes(name -> name.equals("inc.s") ? ".byte variant\n" : null)
                        .source("a.s", ".data\n.include \"inc.s\"\n.warning \"careful\"\n.byte 9");
        AssembledImage image = assembler.assemble();
        assertEquals("0309", bytes(image, ".data"));
        assertEquals("a.s:3:1: careful", image.warnings().get(0).toString());
        assertArrayEquals(
                image.section(".data").bytes(),
                assembler.assemble().section(".data").bytes(),
                "an assembler can be used again");
    }

    @Test
    void aMacroMayHaveTheNameOfAnInstruction() {
        AssembledImage image =
                Assembler.assemble(
                        0,
                        "a.s",
                        """
                        .macro call target:vararg
                        .byte 0x40
                        .byte 0xe8
                        .long \\target - (. + 4)
                        .endm
                        CALL f
                        .purgem call
                        call f
                        f:
                        """);
        assertEquals("40e805000000e800000000", bytes(image, ".text"));
    }

    @Test
    void labelsAssignmentsAndStatementsShareALine() {
        assertEquals("0102030a", data("a: b: .byte 1; .byte 2 ;c = 10;.byte 3;d:;.byte c"));
    }

    @Test
    void anImageDoesNotShareItsBytes() {
        AssembledImage image = Assembler.assemble(0, "a.s", "nop");
        image.section(".text").bytes()[0] = 0;
        assertEquals("90", bytes(image, ".text"));
    }

    @Test
    void badSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Assembler.create().groupAlignment(3));
        assertThrows(
                IllegalArgumentException.class,
                () -> Assembler.assemble(0, "a.s", "nop").section(".nothing"));
    }
}
