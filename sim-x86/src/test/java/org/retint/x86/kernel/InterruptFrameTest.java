// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame that interrupts and exceptions leave: rseq specification, section 2.1. */
class InterruptFrameTest {
    private static final List<String> ORDER =
            List.of(
                    "r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax",
                    "rcx", "rdx", "rsi", "rdi");

    private static long value(int index) {
        return 0x1111_0000_0000_0001L * (index + 1);
    }

    /** Loads every register, waits in a loop for an event, checks every register. */
    private static String guest(String event, String hook, int cpu) {
        StringBuilder load = new StringBuilder();
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < ORDER.size(); i++) {
            String value = Long.toUnsignedString(value(i));
            load.append("    movabsq $").append(value).append(", %").append(ORDER.get(i));
            load.append('\n');
            check.append("    pushq %rax\n");
            check.append("    movabsq $").append(value).append(", %rax\n");
            String register = ORDER.get(i).equals("rax") ? "(%rsp)" : "%" + ORDER.get(i);
            check.append("    cmpq ").append(register).append(", %rax\n");
            check.append("    jne wrong\n    popq %rax\n");
        }
        return """
        .bss
        .balign 8
        frame:
            .zero 168
        frame_count:
            .zero 8
        saved_rsp:
            .zero 8
        .text
        kernel_main:
            movq $victim, %%rdi
            movl $%d, %%edx
            jmp kernel_thread
        victim:
            movq %%rsp, saved_rsp(%%rip)
        """
                        .formatted(cpu)
                + load
                + "event:\n"
                + event
                + """
                event_end:
                    cmpq $0, frame_count(%rip)
                    je event
                """
                + check
                + """
                    xorl %edi, %edi
                    jmp hypercall_exit
                wrong:
                    movl $1, %edi
                    jmp hypercall_assert
                # Copies a frame whose rip is in the event loop.
                """
                + hook
                + """
                    cmpq $event, PT_RIP(%rdi)
                    jb 1f
                    cmpq $event_end, PT_RIP(%rdi)
                    ja 1f
                    movq %rdi, %rsi
                    leaq frame(%rip), %rdi
                    movl $21, %ecx
                    rep movsq
                    incq frame_count(%rip)
                1:
                    movl $1, %eax
                    ret
                """;
    }

    private static void checkFrame(KernelRun run, long origAx) {
        for (int i = 0; i < ORDER.size(); i++) {
            assertEquals(value(i), run.u64At("frame", 8L * i), ORDER.get(i));
        }
        assertEquals(origAx, run.u64At("frame", 120), "orig_ax");
        assertEquals(0x10, run.u64At("frame", 136), "cs");
        assertTrue((run.u64At("frame", 144) & 0x200) != 0, "IF of rflags");
        assertEquals(run.u64("saved_rsp"), run.u64At("frame", 152), "rsp");
        assertEquals(0x18, run.u64At("frame", 160), "ss");
    }

    @Test
    void aTimerInterruptSeesAllRegistersAtTheirOffsetsAndRestoresThem() {
        KernelRun run = KernelRun.of(guest("    pause\n", "kernel_tick_hook:\n", 0)).runToExit();
        checkFrame(run, ~0xecL);
        long rip = run.u64At("frame", 128);
        assertTrue(rip >= run.address("event") && rip <= run.address("event_end"));
    }

    @Test
    void aBreakpointSeesAllRegistersAndTheAddressBehindTheTrap() {
        KernelRun run = KernelRun.of(guest("    int3\n", "kernel_int3_hook:\n", 0)).runToExit();
        checkFrame(run, -1);
        assertEquals(run.address("event_end"), run.u64At("frame", 128));
        assertEquals(1, run.statistic(0, "stat_int3"));
    }

    @Test
    void anExceptionWithAnErrorCodeHasItTakenOutOfTheFrame() {
        // RAX ends in 11: entry 1 of the GDT, which is empty. #GP with RIP at the instruction, 2
        // long.
        String hook =
                """
                kernel_exception_hook:
                    movq %rsi, error_seen(%rip)
                    movq %rdx, vector_seen(%rip)
                    addq $2, PT_RIP(%rdi)
                """;
        String variables =
                """
                .bss
                .balign 8
                error_seen:
                    .zero 8
                vector_seen:
                    .zero 8
                """;
        KernelRun run =
                KernelRun.of(variables + guest("    movl %eax, %ds\n", hook, 0)).runToExit();
        checkFrame(run, -1);
        assertEquals(run.address("event_end"), run.u64At("frame", 128));
        assertEquals(13, run.u64("vector_seen"));
        assertEquals(8, run.u64("error_seen"));
    }

    @Test
    void anNmiSeesAllRegistersAndResumes() {
        String sender =
                """
                sender:
                    movl $1, %edi
                    movl $ICR_NMI + ICR_ASSERT, %esi
                    call apic_send
                    movl $700, %ecx
                1:
                    decl %ecx
                    jnz 1b
                    jmp sender
                """;
        String guest =
                guest("    pause\n", "kernel_nmi_hook:\n", 1)
                        .replace(
                                "    jmp kernel_thread\n",
                                "    call kernel_thread\n    jmp sender\n");
        KernelRun run = KernelRun.of(guest + sender).cpus(2).runToExit();
        checkFrame(run, -1);
        assertTrue(run.statistic(1, "stat_nmis") >= 1);
        assertEquals(0, run.statistic(0, "stat_nmis"));
    }

    @Test
    void nestedInterruptsAreCountedAndStayOnTheInterruptStack() {
        KernelRun run =
                KernelRun.of(
                                """
                                .bss
                                .balign 8
                                counts:
                                    .zero 32
                                stacks:
                                    .zero 32
                                depth:
                                    .zero 8
                                .text
                                kernel_main:
                                    xorl %edi, %edi
                                    movl $ICR_ASSERT + 0x40, %esi
                                    call apic_send
                                1:
                                    cmpq $4, depth(%rip)
                                    jne 1b
                                    testl $0x7fffffff, %gs:__preempt_count
                                    jnz 2f
                                    cmpl $-1, %gs:PCPU_IRQ_COUNT
                                    jne 2f
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                2:
                                    movl $1, %edi
                                    jmp hypercall_assert
                                kernel_interrupt_hook:
                                    movq depth(%rip), %rax
                                    movl %gs:__preempt_count, %edx
                                    movq %rdx, counts(,%rax,8)
                                    movq %rsp, stacks(,%rax,8)
                                    incq depth(%rip)
                                    cmpq $4, depth(%rip)
                                    je 3f
                                    leal 0x10(%rdi), %esi
                                    orl $ICR_ASSERT, %esi
                                    xorl %edi, %edi
                                    pushq depth(%rip)
                                    call apic_send
                                    popq %rax
                                    sti
                                4:
                                    pause
                                    cmpq %rax, depth(%rip)
                                    je 4b
                                    cli
                                3:
                                    ret
                                """)
                        .runToExit();
        long top = run.address("cpu_stacks") + 0x4000;
        for (int i = 0; i < 4; i++) {
            assertEquals(i + 1, run.u64At("counts", 8L * i) >> 16 & 0xf, "hardirq field");
            long stack = run.u64At("stacks", 8L * i);
            assertTrue(stack < top && stack > top - 0x2000, "stack " + Long.toHexString(stack));
        }
    }

    @Test
    void anInterruptThatNobodyHandlesStopsTheMachine() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    int $0x55
                                    ud2
                                """)
                        .run();
        assertEquals(0x103, run.result().code());
        assertEquals(0x55, run.u64("panic_vector"));
    }
}
