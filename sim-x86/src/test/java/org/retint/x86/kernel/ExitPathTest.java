// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which returns to kernel mode preempt: rseq specification, section 2, steps 5 and 6. */
class ExitPathTest {
    /** Long enough that no tick comes. */
    private static final int NO_TICK = 0x4000_0000;

    /** A handler asks for a reschedule and folds it; how often has the task been preempted then? */
    private static long preemptions(String event, String hook) {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                """
                                        + event
                                        + """
                                            movq %gs:stat_preemptions, %rdi
                                            jmp hypercall_exit
                                        """
                                        + hook
                                        + """
                                            movq %gs:PCPU_CURRENT, %rax
                                            lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
                                            andl $PREEMPT_DEPTHS, %gs:__preempt_count
                                            movl $1, %eax
                                            ret
                                        """)
                        .parameter("boot_tick_cycles", NO_TICK)
                        .run();
        return run.result().code();
    }

    private static final String SELF_NMI =
            """
                xorl %edi, %edi
                movl $ICR_NMI + ICR_ASSERT, %esi
                call apic_send
            1:
                pause
                cmpq $0, %gs:stat_nmis
                je 1b
                nop
                nop
            """;

    private static final String SELF_INTERRUPT =
            """
                xorl %edi, %edi
                movl $0x40 + ICR_ASSERT, %esi
                call apic_send
                movl $1000, %ecx
            1:
                decl %ecx
                jnz 1b
            """;

    @Test
    void anInterruptPreemptsWhenAHandlerWantsIt() {
        assertEquals(1, preemptions(SELF_INTERRUPT, "kernel_interrupt_hook:\n"));
    }

    @Test
    void aBreakpointPreemptsAsAnInterruptDoes() {
        assertEquals(1, preemptions("    int3\n", "kernel_int3_hook:\n"));
    }

    @Test
    void aBreakpointWithInterruptsOffDoesNot() {
        assertEquals(0, preemptions("    cli\n    int3\n", "kernel_int3_hook:\n"));
    }

    @Test
    void aBreakpointWithPreemptionOffDoesNot() {
        String event = "    call preempt_disable\n    int3\n";
        assertEquals(0, preemptions(event, "kernel_int3_hook:\n"));
    }

    @Test
    void anNmiDoesNot() {
        assertEquals(0, preemptions(SELF_NMI, "kernel_nmi_hook:\n"));
    }

    @Test
    void aDebugExceptionDoesNotSinceItHasAStackOfItsOwn() {
        assertEquals(0, preemptions("    int1\n", "kernel_exception_hook:\n"));
    }

    @Test
    void aFlagThatNobodyFoldedDoesNot() {
        String hook =
                """
                kernel_interrupt_hook:
                    movq %gs:PCPU_CURRENT, %rax
                    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
                    ret
                unused:
                """;
        assertEquals(0, preemptions(SELF_INTERRUPT, hook));
    }

    @Test
    void theRescheduleInterruptFoldsTheFlagOfItsOwnTask() {
        String event =
                """
                    movq %gs:PCPU_CURRENT, %rax
                    lock orl $TIF_NEED_RESCHED, TASK_FLAGS(%rax)
                """
                        + SELF_INTERRUPT.replace("0x40", "VECTOR_RESCHEDULE");
        assertEquals(1, preemptions(event, "unused:\n"));
        String withoutFlag = SELF_INTERRUPT.replace("0x40", "VECTOR_RESCHEDULE");
        assertEquals(0, preemptions(withoutFlag, "unused:\n"));
    }
}
