// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.StopReason;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;

/** Calls to all CPUs, and sync_cores, which is one. */
class CallTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyCpuHasRunTheFunctionWhenTheCallReturns(int cpus) {
        KernelRun run =
                KernelRun.of(
                                """
                                .bss
                                .balign 8
                                calls:
                                    .zero 64
                                .text
                                kernel_main:
                                    movl $50, %ebx
                                1:
                                    movq $count, %rdi
                                    movl $3, %esi
                                    call smp_call_all
                                    xorl %eax, %eax
                                    movl $51, %ecx
                                    subl %ebx, %ecx
                                    imull $3, %ecx, %ecx
                                2:
                                    cmpq %rcx, calls(,%rax,8)
                                    jne 3f
                                    incl %eax
                                    cmpl smp_online(%rip), %eax
                                    jne 2b
                                    decl %ebx
                                    jnz 1b
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                3:
                                    movl $1, %edi
                                    jmp hypercall_assert
                                count:
                                    movl %gs:PCPU_CPU, %eax
                                    addq %rdi, calls(,%rax,8)
                                    ret
                                """)
                        .cpus(cpus)
                        .runToExit();
        assertEquals(50L * (cpus - 1), run.statistic(0, "stat_ipi_call"));
    }

    @Test
    void syncCoresReachesEveryOtherCpuOnce() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    call sync_cores
                                    call sync_cores
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(4)
                        .runToExit();
        assertEquals(6, run.statistic(0, "stat_ipi_call"));
        assertEquals(0, run.u32("smp_call_pending"));
    }

    @Test
    void everyCpuExecutesCpuidBeforeItAcknowledgesAndBeforeSyncCoresReturns() {
        List<String> log = new ArrayList<>();
        KernelRun.of(
                        """
                        kernel_main:
                            call sync_cores
                        returned:
                            xorl %edi, %edi
                            jmp hypercall_exit
                        """)
                .cpus(3)
                .probe("smp_serialized", cpu -> note(log, "serialized", cpu))
                .probe("smp_acknowledge", cpu -> note(log, "acknowledges", cpu))
                .probe("returned", cpu -> note(log, "returned", cpu))
                .runToExit();
        assertEquals(6, log.size(), log::toString);
        for (int cpu = 1; cpu < 3; cpu++) {
            int serialized = log.indexOf("serialized " + cpu);
            assertTrue(serialized >= 0, log::toString);
            assertTrue(serialized < log.indexOf("acknowledges " + cpu), log::toString);
        }
        assertTrue(log.contains("serialized 0"), log::toString);
        assertEquals("returned 0", log.get(5));
    }

    private static Probe.Answer note(List<String> log, String what, GuestCpu cpu) {
        log.add(what + " " + cpu.cpuId());
        return Probe.Answer.CONTINUE;
    }

    @Test
    void twoCpusMayCallEachOtherAtTheSameTime() {
        KernelRun.of(
                        """
                        .bss
                        .balign 8
                        done:
                            .zero 8
                        .text
                        kernel_main:
                            movq $caller, %rdi
                            movl $1, %edx
                            call kernel_thread
                            call caller
                        1:
                            pause
                            cmpq $2, done(%rip)
                            jne 1b
                            xorl %edi, %edi
                            jmp hypercall_exit
                        caller:
                            pushq %rbx
                            movl $200, %ebx
                        2:
                            call sync_cores
                            decl %ebx
                            jnz 2b
                            lock incq done(%rip)
                            popq %rbx
                            ret
                        """)
                .cpus(2)
                .runToExit();
    }

    @Test
    void aCallWithInterruptsOffStopsTheMachine() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    cli
                                    jmp sync_cores
                                """)
                        .cpus(2)
                        .run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(0x106, run.result().code());
    }
}
