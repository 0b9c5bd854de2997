// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.Bounds;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Budget;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Explorer;
import org.retint.sim.explore.Verdict;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.Assembler;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.explore.FlatProgram;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.Property;

/** Each property finds a program that breaks it and is silent on the one that does not. */
class PropertiesTest {
    private static final String SEND =
            """
            movl $0xfee00310, %ebx
            movl $0x01000000, (%rbx)
            movl $0xfee00300, %ebx
            movl $0x30, (%rbx)
            """;
    private static final String HANDLER =
            """
            vector48: lock incl count
            movl $0xfee000b0, %ebx
            movl $0, (%rbx)
            iretq
            .bss
            .balign 64
            count: .zero 64
            ready: .zero 64
            """;

    private static FlatProgram program(int cpus, Interrupts interrupts, String text) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cpus; i++) {
            entries.add("cpu" + i);
        }
        return new FlatProgram(
                Assembler.assemble(FlatProgram.BASE, "test.S", text),
                entries,
                ExplorationModel.TSO_STALE.with(FetchModel.COHERENT).with(interrupts));
    }

    private static Exploration explore(FlatProgram program, Property property) {
        program.require(property);
        return new Explorer(program.system(), Budget.DEFAULT).explore(Bound.UNBOUNDED);
    }

    private static void assertSilent(FlatProgram program, Property property) {
        Exploration result = explore(program, property);
        assertEquals(Verdict.COMPLETE, result.verdict(), result::toString);
        assertTrue(result.ends() > 0, result::toString);
    }

    private static void assertFound(String expected, FlatProgram program, Property property) {
        Exploration result = explore(program, property);
        assertEquals(Verdict.VIOLATION, result.verdict(), result::toString);
        assertTrue(result.detail().contains(expected), result::toString);
    }

    @Test
    void exceptionThatIsHandledIsUnexpectedUnlessItsVectorIsNamed() {
        String text = "cpu0: nop\nplace: ud2\nvector6: hlt\n";
        assertFound(
                "cpu 0: unexpected exception: vector=6 errorCode=0x0 at place",
                program(1, Interrupts.NONE, text),
                NoUnexpectedException.but());
        assertFound("vector=6", program(1, Interrupts.NONE, text), NoUnexpectedException.but(13));
        assertSilent(program(1, Interrupts.NONE, text), NoUnexpectedException.but(13, 6));
    }

    @Test
    void exceptionInOneInterleavingIsFound() {
        String text =
                """
                cpu0: movl $0, x
                hlt
                cpu1: cmpl $0, x
                jne end
                movl $1, %eax
                divl x
                end: hlt
                vector0: hlt
                .data
                .balign 64
                x: .long 1
                """;
        assertFound(
                "cpu 1: unexpected exception: vector=0",
                program(2, Interrupts.NONE, text),
                NoUnexpectedException.but());
        assertSilent(
                program(2, Interrupts.NONE, text.replace("movl $0, x", "movl $2, x")),
                NoUnexpectedException.but());
    }

    @Test
    void ipiToACpuThatHaltsWithInterruptsDisabledIsLost() {
        String text = "cpu0: " + SEND + "hlt\ncpu1: ENABLE\n1: hlt\njmp 1b\n" + HANDLER;
        assertFound(
                "lost interrupt: IPI 0x30 to CPU 1 is never taken",
                program(2, Interrupts.NONE, text.replace("ENABLE", "cli")),
                NoLostInterrupt.TAKEN);
        assertSilent(
                program(2, Interrupts.NONE, text.replace("ENABLE", "sti")), NoLostInterrupt.TAKEN);
    }

    @Test
    void ipiBehindOneThatTheApicWasNotToldTheEndOfIsLost() {
        String wait = "1: cmpl $1, count\njne 1b\n";
        String text = "cpu0: " + SEND + wait + SEND + "hlt\ncpu1: sti\n1: hlt\njmp 1b\n" + HANDLER;
        assertFound(
                "lost interrupt: IPI 0x30 to CPU 1 is never taken",
                program(2, Interrupts.NONE, text.replace("movl $0, (%rbx)\niretq", "iretq")),
                NoLostInterrupt.TAKEN);
        assertSilent(program(2, Interrupts.NONE, text), NoLostInterrupt.TAKEN);
    }

    @Test
    void twoEqualRequestsAreOneUnlessTheSenderWaits() {
        String wait = "1: cmpl $1, count\njne 1b\n";
        String text =
                "cpu0: " + SEND + "WAIT" + SEND + "hlt\ncpu1: sti\n1: hlt\njmp 1b\n" + HANDLER;
        FlatProgram hasty = program(2, Interrupts.NONE, text.replace("WAIT", ""));
        assertFound(
                "lost interrupt: IPI 0x30 to CPU 1 is one with another that waits",
                hasty,
                NoLostInterrupt.TAKEN_EACH);
        assertSilent(program(2, Interrupts.NONE, text.replace("WAIT", "")), NoLostInterrupt.TAKEN);
        assertSilent(
                program(2, Interrupts.NONE, text.replace("WAIT", wait)),
                NoLostInterrupt.TAKEN_EACH);
    }

    @Test
    void functionThatPopsOnOneWayOnlyIsImbalanced() {
        String text =
                """
                cpu0: movl $1, x
                hlt
                cpu1: call f
                hlt
                f: pushq %rbx
                cmpl $0, x
                jne 1f
                popq %rbx
                ret
                1: POP
                ret
                f_end: hlt
                .bss
                .balign 64
                x: .zero 64
                """;
        BalancedStacks property = BalancedStacks.ofFunctions("f", "f_end");
        assertFound(
                "cpu 1: stack imbalance: f+0x",
                program(2, Interrupts.NONE, text.replace("POP", "nop")),
                property);
        assertSilent(program(2, Interrupts.NONE, text.replace("POP", "popq %rbx")), property);
    }

    @Test
    void handlerThatPopsTooMuchIsImbalanced() {
        String text =
                """
                cpu0: sti
                nop
                cli
                hlt
                vector40: pushq %rax
                popq %rax
                POP
                iretq
                vector3: iretq
                vector13: addq $8, %rsp
                iretq
                """;
        Interrupts one = new Interrupts(1, 40, 0, rip -> true);
        assertFound(
                "stack imbalance: vector40+0x",
                program(1, one, text.replace("POP", "popq %rcx")),
                BalancedStacks.ofHandlers());
        assertSilent(program(1, one, text.replace("POP", "int3")), BalancedStacks.ofHandlers());
    }

    /**
     * CPU 1 enters a piece of text whose second instruction is skipped until CPU 0 says otherwise.
     */
    private static String patched(String patch) {
        return """
            cpu0: PATCH
            hlt
            cpu1: call text
            hlt
            .balign 64
            text: jmp skip
            field: movl $0x1111, %eax
            skip: ret
            text_end: hlt
            """
                .replace("PATCH", patch);
    }

    @Test
    void wideWriteIsWrongFromWhenItsTargetCanBeReached() {
        NoWideWriteToReachableText property =
                new NoWideWriteToReachableText("text", "text_end", "text");
        String value = "movl $0x2222, field + 1\n";
        String open = "movb $0, text + 1\n"; // JMP leads to the field
        assertSilent(program(2, Interrupts.NONE, patched(value + open)), property);
        assertFound(
                "write of 4 bytes to reachable text: field+0x1",
                program(2, Interrupts.NONE, patched(open + value)),
                property);
        assertSilent(
                program(2, Interrupts.NONE, patched(open + "movb $0x22, field + 1\n")), property);
        assertFound(
                "write of 2 bytes to reachable text: text",
                program(2, Interrupts.NONE, patched("movw $0x00eb, text\n")),
                property);
    }

    @Test
    void wideWriteIsWrongWhereACpuStands() {
        String text =
                """
                cpu0: movl $0x2222, field + 1
                hlt
                cpu1: jmp field
                text: ret
                field: movl $0x1111, %eax
                hlt
                text_end: hlt
                """;
        assertFound(
                "write of 4 bytes to reachable text: field+0x1",
                program(2, Interrupts.NONE, text),
                new NoWideWriteToReachableText("text", "text_end", "text"));
    }

    @Test
    void writeToTextIsWrongAfterItWasFreed() {
        String text =
                """
                cpu0: LOCK
                freed: lock incl gone
                movl $0, busy
                hlt
                cpu1: LOCK
                cmpl $0, gone
                jne 2f
                movb $0x90, text
                2: movl $0, busy
                hlt
                text: nop
                text_end: hlt
                .bss
                .balign 64
                gone: .zero 64
                busy: .zero 64
                """;
        NoWriteToFreedText property = new NoWriteToFreedText("text", "text_end", "freed");
        assertFound(
                "write to freed text: 1 bytes at text from CPU 1",
                program(2, Interrupts.NONE, text.replace("LOCK", "nop")),
                property);
        String lock = "movl $1, %eax\n1: xchgl %eax, busy\ntestl %eax, %eax\njnz 1b\n";
        assertSilent(program(2, Interrupts.NONE, text.replace("LOCK", lock)), property);
    }

    @Test
    void callsAreThoseOfAReferenceRun() {
        String text =
                """
                cpu0: movq $TARGET, target
                movl $MORE, skip
                hlt
                cpu1: call first
                cmpl $0, skip
                jne 1f
                call *target
                1: hlt
                first: ret
                second: ret
                .data
                .balign 64
                target: .quad first
                .balign 64
                skip: .quad 0
                """;
        String right = text.replace("TARGET", "first").replace("MORE", "0");
        AssembledImage image = Assembler.assemble(FlatProgram.BASE, "test.S", right);
        Property property =
                ReferenceCalls.of(
                        FlatProgram.machine(image, List.of("cpu0", "cpu1")),
                        image,
                        Bounds.instructions(1000),
                        "first",
                        "second");
        assertSilent(program(2, Interrupts.NONE, right), property);
        assertFound(
                "cpu 1: call 2 goes to second, in the reference run to first",
                program(2, Interrupts.NONE, right.replace("$first", "$second")),
                property);
        assertFound(
                "cpu 1: call 2 is missing, in the reference run to first",
                program(2, Interrupts.NONE, right.replace("$0, skip", "$1, skip")),
                property);
        assertFound(
                "cpu 1: call 3 goes to second, in the reference run to nothing more",
                program(2, Interrupts.NONE, right.replace("1: hlt", "1: call second\nhlt")),
                property);
    }

    @Test
    void referenceRunWithoutCallsIsRefused() {
        AssembledImage image =
                Assembler.assemble(FlatProgram.BASE, "test.S", "cpu0: hlt\nf: ret\n");
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ReferenceCalls.of(
                                FlatProgram.machine(image, List.of("cpu0")),
                                image,
                                Bounds.instructions(1000),
                                "f"));
    }
}
