// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.StopReason;

class PreemptionTest {
    /** Two tasks bound to CPU 0 that never give it away; the first task ends the run. */
    private static final String TWO_HOGS =
            """
            .bss
            .balign 8
            rounds:
                .zero 16
            .text
            kernel_main:
                movq $hog, %rdi
                xorl %esi, %esi
                xorl %edx, %edx
                call kernel_thread
                movq $hog, %rdi
                movl $1, %esi
                xorl %edx, %edx
                call kernel_thread
                movl $40, %edi
                call schedule_timeout
                xorl %edi, %edi
                jmp hypercall_exit
            hog:
                incq rounds(,%rdi,8)
                jmp hog
            """;

    @Test
    void tasksThatNeverSleepShareTheirCpuEvenly() {
        KernelRun run = KernelRun.of(TWO_HOGS).runToExit();
        long first = run.u64("rounds");
        long second = run.u64At("rounds", 8);
        assertTrue(first > 1000 && second > 1000, () -> first + " " + second);
        assertTrue(first < 2 * second && second < 2 * first, () -> first + " " + second);
        assertTrue(run.statistic(0, "stat_preemptions") >= 15);
    }

    @Test
    void aNonPreemptibleKernelTakesNobodysCpu() {
        KernelRun run =
                KernelRun.of(TWO_HOGS)
                        .parameter("boot_preemptible", 0)
                        .cycles(60L * KernelRun.TICK)
                        .run();
        assertEquals(StopReason.CYCLE_LIMIT, run.result().reason());
        assertTrue(run.u64("rounds") > 1000);
        assertEquals(0, run.u64At("rounds", 8));
        assertEquals(0, run.statistic(0, "stat_preemptions"));
    }

    /** A task watches that the other one makes no progress while it has preemption off by \how. */
    private static String watched(String off, String on) {
        return """
        .bss
        .balign 8
        rounds:
            .zero 8
        .text
        kernel_main:
            movq $hog, %rdi
            xorl %esi, %esi
            xorl %edx, %edx
            call kernel_thread
            movl $20, %ebx
        1:
        """
                + off
                + """
                    movq rounds(%rip), %r12
                    movl $3 * 20000 / 4, %ecx
                2:
                    pause
                    decl %ecx
                    jnz 2b
                    cmpq rounds(%rip), %r12
                    je 3f
                    movl $1, %edi
                    jmp hypercall_assert
                3:
                """
                + on
                + """
                    decl %ebx
                    jnz 1b
                    xorl %edi, %edi
                    jmp hypercall_exit
                hog:
                    incq rounds(%rip)
                    jmp hog
                """;
    }

    @Test
    void noTaskIsPreemptedWhileItsCountIsAboveZero() {
        KernelRun run =
                KernelRun.of(watched("call preempt_disable\n", "call preempt_enable\n"))
                        .runToExit();
        assertTrue(run.u64("rounds") > 0);
        assertTrue(run.statistic(0, "stat_preemptions") > 5);
    }

    @Test
    void noTaskIsPreemptedWithInterruptsOff() {
        KernelRun run = KernelRun.of(watched("cli\n", "sti\n")).runToExit();
        assertTrue(run.u64("rounds") > 0);
    }

    @Test
    void withoutEitherTheTaskIsPreempted() {
        assertEquals(
                StopReason.GUEST_ASSERTION, KernelRun.of(watched("", "")).run().result().reason());
    }

    @Test
    void schedulingWithPreemptionOffStopsTheMachine() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    call preempt_disable
                                    jmp schedule
                                """)
                        .run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(0x105, run.result().code());
    }

    @Test
    void aStackOverflowIsFoundAtTheNextSwitch() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    call kernel_current
                                    movq TASK_STACK_BOTTOM(%rax), %rax
                                    movq $0, (%rax)
                                    jmp schedule
                                """)
                        .run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(0x101, run.result().code());
    }

    @Test
    void anOddNumberOfTasksKeepsMigratingAndBoundOnesStay() {
        KernelRun run =
                KernelRun.of(
                                """
                                .bss
                                .balign 8
                                seen:
                                    .zero 64
                                .text
                                kernel_main:
                                    xorl %ebx, %ebx
                                1:
                                    movq $hog, %rdi
                                    movq %rbx, %rsi
                                    movl $-1, %edx
                                    cmpl $3, %ebx
                                    jb 2f
                                    leal -3(%rbx), %edx
                                2:
                                    call kernel_thread
                                    incl %ebx
                                    cmpl $5, %ebx
                                    jne 1b
                                    movl $400, %edi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                hog:
                                    movq %rdi, %rbx
                                1:
                                    call preempt_disable
                                    call kernel_cpu_id
                                    movl $1, %edx
                                    movl %eax, %ecx
                                    shll %cl, %edx
                                    orq %rdx, seen(,%rbx,8)
                                    call preempt_enable
                                    jmp 1b
                                """)
                        .cpus(2)
                        .runToExit();
        for (int task = 0; task < 3; task++) {
            assertEquals(3, run.u64At("seen", 8L * task), "task " + task);
        }
        assertEquals(1, run.u64At("seen", 24));
        assertEquals(2, run.u64At("seen", 32));
        assertTrue(run.statistic(0, "stat_migrations") >= 3);
        assertTrue(run.statistic(1, "stat_migrations") >= 3);
    }
}
