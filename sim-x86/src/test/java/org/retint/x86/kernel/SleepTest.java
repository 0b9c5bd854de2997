// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.Cpu;

class SleepTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30})
    void aTaskSleepsForItsTicks(int ticks) {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movl $1, %%edi
                                    call schedule_timeout
                                    movq jiffies(%%rip), %%rbx
                                    movl $%d, %%edi
                                    call schedule_timeout
                                    movq jiffies(%%rip), %%rdi
                                    subq %%rbx, %%rdi
                                    jmp hypercall_exit
                                """
                                        .formatted(ticks))
                        .run();
        assertEquals(ticks, run.result().code());
    }

    @Test
    void aTickTakesTheCyclesThatTheLoaderStored() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movl $100, %edi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(4)
                        .runToExit();
        long ticks = run.u64("jiffies");
        assertTrue(ticks >= 100 && ticks <= 101, () -> "jiffies " + ticks);
        long cycles = run.result().cycles();
        assertTrue(
                cycles > ticks * KernelRun.TICK && cycles < (ticks + 2) * KernelRun.TICK,
                () -> "cycles " + cycles);
        for (int cpu = 1; cpu < 4; cpu++) {
            assertTrue(Math.abs(run.statistic(cpu, "stat_ticks") - ticks) <= 1);
        }
    }

    @Test
    void withoutATimingModelTheClockCountsInstructionsInterruptsAndIdling() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movl $100, %edi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(2)
                        .runToExit();
        for (int id = 0; id < 2; id++) {
            Cpu cpu = run.machine().cpu(id);
            long events = cpu.cycles() - cpu.idleCycles() - cpu.instructions();
            long ticks = run.statistic(id, "stat_ticks");
            assertTrue(events >= ticks && events < ticks + 20, () -> events + ", " + ticks);
            assertTrue(cpu.idleCycles() > 90 * KernelRun.TICK, () -> "idle " + cpu.idleCycles());
        }
    }

    @Test
    void sleepersWakeInTheOrderOfTheirTimes() {
        KernelRun run =
                KernelRun.of(
                                """
                                .data
                                .balign 8
                                times:
                                    .quad 9, 3, 12, 6
                                .bss
                                .balign 8
                                log:
                                    .zero 8
                                .text
                                kernel_main:
                                    xorl %ebx, %ebx
                                1:
                                    movq $sleeper, %rdi
                                    movq times(,%rbx,8), %rsi
                                    xorl %edx, %edx
                                    call kernel_thread
                                    incl %ebx
                                    cmpl $4, %ebx
                                    jne 1b
                                    movl $20, %edi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                sleeper:
                                    pushq %rdi
                                    call schedule_timeout
                                    popq %rdi
                                    shlq $8, log(%rip)
                                    orq %rdi, log(%rip)
                                    ret
                                """)
                        .runToExit();
        assertEquals(0x0306090c, run.u64("log"));
    }

    @Test
    void aWakeUpFromAnotherCpuEndsASleepWithoutEnd() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movq $sleeper, %rdi
                                    movl $1, %edx
                                    call kernel_thread
                                    movq %rax, %rbx
                                    movl $5, %edi
                                    call schedule_timeout
                                    movq %rbx, %rdi
                                    call wake_up_process
                                    cmpl $1, %eax
                                    jne 1f
                                    movl $10, %edi
                                    call schedule_timeout
                                1:
                                    movl $1, %edi
                                    jmp hypercall_assert
                                sleeper:
                                    movq $-1, %rdi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(2)
                        .runToExit();
        assertTrue(run.statistic(0, "stat_ipi_reschedule") >= 2);
    }

    @Test
    void aTaskThatIsAwakeIsNotWokenUp() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    call kernel_current
                                    movq %rax, %rdi
                                    call wake_up_process
                                    movl %eax, %edi
                                    jmp hypercall_exit
                                """)
                        .run();
        assertEquals(0, run.result().code());
    }
}
