// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.StopReason;

class BootTest {
    private static final int PANIC_CPU_COUNT = 0x107;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void allCpusAreOnlineWhenTheFirstTaskRuns(int cpus) {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movl smp_online(%rip), %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(cpus)
                        .run();
        assertEquals(StopReason.GUEST_EXIT, run.result().reason());
        assertEquals(cpus, run.result().code());
    }

    @Test
    void withoutAWorkloadTheKernelExitsWithStatus0() {
        assertEquals(0, KernelRun.of("").cpus(2).runToExit().result().code());
    }

    @Test
    void theFirstTaskRunsOnCpu0() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    call kernel_cpu_id
                                    leal 16(%rax), %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(4)
                        .run();
        assertEquals(16, run.result().code());
    }

    @Test
    void moreCpusThanTheKernelHasAreasForStopTheMachine() {
        KernelRun run = KernelRun.of("").parameter("boot_cpu_count", 9).run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(PANIC_CPU_COUNT, run.result().code());
    }

    @Test
    void aNullPointerFaultsOnEveryCpuOnceTheyAreUp() {
        for (int cpu = 0; cpu < 2; cpu++) {
            KernelRun run =
                    KernelRun.of(
                                    """
                                    kernel_main:
                                        movq $victim, %%rdi
                                        movl $%d, %%edx
                                        jmp kernel_thread
                                    victim:
                                        xorl %%eax, %%eax
                                    load:
                                        movq 8(%%rax), %%rax
                                        ud2
                                    """
                                            .formatted(cpu))
                            .cpus(2)
                            .run();
            assertEquals(StopReason.GUEST_PANIC, run.result().reason());
            assertEquals(14, run.result().code());
            assertEquals(8, run.u64("panic_cr2"));
            assertEquals(0, run.u64("panic_error_code"));
            assertEquals(cpu, run.u64("panic_cpu"));
            assertEquals(run.address("load"), run.u64("panic_rip"));
        }
    }

    @Test
    void anUnexpectedExceptionStopsTheMachineWithVectorAndPlace() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    movl $0x38, %eax
                                bad:
                                    movl %eax, %ds
                                    ud2
                                """)
                        .run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(13, run.result().code());
        assertEquals(13, run.u64("panic_vector"));
        assertEquals(0x38, run.u64("panic_error_code"));
        assertEquals(run.address("bad"), run.u64("panic_rip"));
    }

    @Test
    void aNonPreemptibleKernelHasNoCheckInItsExitPath() {
        int jump = 0xeb;
        assertEquals(
                jump,
                KernelRun.of("")
                        .parameter("boot_preemptible", 0)
                        .runToExit()
                        .u8(0, "retint_kernel"));
        int testInstruction = 0xf7;
        assertEquals(testInstruction, KernelRun.of("").runToExit().u8(0, "retint_kernel"));
    }
}
