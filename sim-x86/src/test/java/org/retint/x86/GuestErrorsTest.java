// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.Bounds;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.sim.UnsupportedGuestException;

/** How runs of broken guests end: by a reason with a name, never as a success, never by a hang. */
class GuestErrorsTest {
    private static final long MAX_CYCLES = 2_000_000;

    /** Has a CPU without interrupt table meet an invalid opcode. */
    private static final String NO_INTERRUPT_TABLE =
            """
            fail:
                lidt nothing
                ud2
            .data
            nothing:
                .word 0
                .quad 0
            """;

    private static KernelLab lab(int cpuId, String function) {
        return KernelLab.builder()
                .cpus(2)
                .maxCycles(MAX_CYCLES)
                .source("fail.S", function)
                .task(cpuId, "fail")
                .build();
    }

    private static RunResult run(String function) {
        RunResult result = lab(0, function).run();
        assertFalse(result.isSuccess(), result::toString);
        return result;
    }

    private static String hypercall(int number, long argument) {
        return """
        fail:
            movl $%d, %%eax
            movq $%d, %%rdi
            xorl %%esi, %%esi
            movw $0x5254, %%dx
            outl %%eax, %%dx
            ret
        """
                .formatted(number, argument);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void exceptionThatCannotEvenBeADoubleFaultIsATripleFault(int cpuId) {
        RunResult result = lab(cpuId, NO_INTERRUPT_TABLE).run();
        assertEquals(StopReason.TRIPLE_FAULT, result.reason(), result::toString);
        assertEquals(cpuId, result.cpuId());
        assertTrue(result.detail().contains("fail.S:3"), result::detail);
        assertFalse(result.isSuccess());
        assertFalse(result.reason().isLimit());
    }

    @Test
    void sameInstructionWithAnInterruptTableIsAnException() {
        RunResult result = run("fail: ud2");
        assertEquals(StopReason.GUEST_PANIC, result.reason(), result::toString);
        assertEquals(Vector.UD, result.code());
    }

    @Test
    void pushToAStackThatIsNotThereIsADoubleFault() {
        RunResult result = run("fail: movq $0x7000, %rsp; negq %rsp; pushq %rax");
        assertEquals(StopReason.GUEST_PANIC, result.reason(), result::toString);
        assertEquals(Vector.DF, result.code());
    }

    @Test
    void guestThatNeverEndsReachesTheBoundOnCycles() {
        RunResult result = run("fail: jmp fail");
        assertEquals(StopReason.CYCLE_LIMIT, result.reason());
        assertTrue(result.reason().isLimit());
        assertTrue(result.cycles() >= MAX_CYCLES, result::toString);
    }

    @Test
    void guestThatSleepsWithInterruptsOffNeverCountsAsDone() {
        RunResult result = run("fail: cli; hlt; ret");
        assertTrue(
                result.reason() == StopReason.CYCLE_LIMIT || result.reason() == StopReason.ALL_IDLE,
                result::toString);
    }

    @Test
    void boundOnInstructionsIsExactAndALimit() {
        RunResult result = lab(0, "fail: jmp fail").machine().run(Bounds.instructions(12_345));
        assertEquals(StopReason.INSTRUCTION_LIMIT, result.reason());
        assertEquals(12_345, result.totalInstructions());
        assertTrue(result.reason().isLimit());
        assertFalse(result.isSuccess());
    }

    @Test
    void failedAssertionAndNonzeroStatusAreNoSuccess() {
        RunResult assertion = run(hypercall(2, 77));
        assertEquals(StopReason.GUEST_ASSERTION, assertion.reason());
        assertEquals(77, assertion.code());
        RunResult exit = run(hypercall(0, 3));
        assertEquals(StopReason.GUEST_EXIT, exit.reason());
        assertEquals(3, exit.code());
        RunResult panic = run(hypercall(1, 200));
        assertEquals(StopReason.GUEST_PANIC, panic.reason());
        assertEquals(200, panic.code());
        assertTrue(lab(0, hypercall(0, 0)).run().isSuccess());
    }

    @Test
    void whatTheSimulatorLacksIsNamedWithPlaceBytesAndRemedy() {
        KernelLab lab = lab(1, "fail: movl $1, %eax\n    movq %rax, %dr7\n");
        UnsupportedGuestException thrown = assertThrows(UnsupportedGuestException.class, lab::run);
        String message = thrown.getMessage();
        String rip = String.format("rip=%#x", lab.address("fail") + 5);
        for (String fact :
                new String[] {"DR7=0x1", "cpu=1 ", rip, "bytes=0f23f8", "mov %rax,%d", "; leave"}) {
            assertTrue(message.contains(fact), message);
        }
    }

    @Test
    void portWithoutDeviceIsNamedWithPlaceAndRemedy() {
        KernelLab lab = lab(0, "fail: inb $0x10, %al\n    ret\n");
        UnsupportedGuestException thrown = assertThrows(UnsupportedGuestException.class, lab::run);
        String message = thrown.getMessage();
        String rip = String.format("rip=%#x", lab.address("fail"));
        for (String fact :
                new String[] {"port=0x10", "cpu=0 ", rip, "bytes=e410", "; add a device"}) {
            assertTrue(message.contains(fact), message);
        }
    }

    @Test
    void unknownHypercallStopsTheRunByItsNumber() {
        KernelLab lab = lab(0, hypercall(99, 0));
        UnsupportedGuestException thrown = assertThrows(UnsupportedGuestException.class, lab::run);
        assertTrue(thrown.getMessage().contains("99"), thrown.getMessage());
    }
}
