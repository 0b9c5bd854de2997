// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.StopReason;

class LockTest {
    private static final int TASKS = 4;
    private static final int ROUNDS = 300;

    /** Tasks that read a counter, linger, and write it back plus one. */
    private static KernelRun count(String lock, String unlock, String linger) {
        String guest =
                """
                .bss
                .balign 8
                counter:
                    .zero 8
                done:
                    .zero 8
                lock_word:
                    .zero 8
                .text
                kernel_main:
                    movl $%d, %%ebx
                1:
                    movq $worker, %%rdi
                    movl $-1, %%edx
                    call kernel_thread
                    decl %%ebx
                    jnz 1b
                2:
                    movl $1, %%edi
                    call schedule_timeout
                    cmpq $%d, done(%%rip)
                    jne 2b
                    xorl %%edi, %%edi
                    jmp hypercall_exit
                worker:
                    movl $%d, %%ebx
                3:
                    leaq lock_word(%%rip), %%rdi
                """
                                .formatted(TASKS, TASKS, ROUNDS)
                        + lock
                        + "    movq counter(%rip), %r12\n"
                        + linger
                        + """
                            incq %r12
                            movq %r12, counter(%rip)
                            leaq lock_word(%rip), %rdi
                        """
                        + unlock
                        + """
                            decl %ebx
                            jnz 3b
                            lock incq done(%rip)
                            ret
                        """;
        return KernelRun.of(guest).cpus(2).runToExit();
    }

    private static final String PAUSES =
            """
                movl $40, %ecx
            4:
                pause
                decl %ecx
                jnz 4b
            """;
    private static final String NAP =
            """
                testl $63, %ebx
                jnz 5f
                movl $1, %edi
                call schedule_timeout
            5:
            """;

    @Test
    void aSpinLockLosesNoIncrement() {
        KernelRun run = count("    call spin_lock\n", "    call spin_unlock\n", PAUSES);
        assertEquals(TASKS * ROUNDS, run.u64("counter"));
        assertEquals(0, run.u32("lock_word"));
    }

    @Test
    void aMutexLosesNoIncrementAlsoIfItsOwnerSleeps() {
        KernelRun run = count("    call mutex_lock\n", "    call mutex_unlock\n", PAUSES + NAP);
        assertEquals(TASKS * ROUNDS, run.u64("counter"));
        assertEquals(0, run.u64("lock_word"));
        assertTrue(run.statistic(0, "stat_wakeups") + run.statistic(1, "stat_wakeups") > 20);
    }

    @Test
    void withoutALockIncrementsAreLost() {
        assertTrue(count("", "", PAUSES).u64("counter") < TASKS * ROUNDS);
    }

    @Test
    void aMutexReleasedBySomebodyElseStopsTheMachine() {
        KernelRun run =
                KernelRun.of(
                                """
                                .bss
                                .balign 8
                                lock_word:
                                    .zero 8
                                .text
                                kernel_main:
                                    leaq lock_word(%rip), %rdi
                                    call mutex_lock
                                    movq $thief, %rdi
                                    xorl %edx, %edx
                                    call kernel_thread
                                1:
                                    pause
                                    jmp 1b
                                thief:
                                    leaq lock_word(%rip), %rdi
                                    jmp mutex_unlock
                                """)
                        .run();
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(0x10a, run.result().code());
    }
}
