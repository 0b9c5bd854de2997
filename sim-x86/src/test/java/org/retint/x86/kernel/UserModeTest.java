// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.StopReason;

class UserModeTest {
    private static KernelRun program(String text) {
        return KernelRun.of(
                        """
                        kernel_main:
                            movq $USER_TEXT_VIRTUAL + program - user_text, %rdi
                            movq $USER_STACK_VIRTUAL + 4096, %rsi
                            jmp enter_user_mode
                            .section .user.text, "ax", @progbits
                        program:
                        """
                                + text)
                .run();
    }

    private static void assertPanic(long code, KernelRun run) {
        assertEquals(StopReason.GUEST_PANIC, run.result().reason());
        assertEquals(code, run.result().code());
    }

    @Test
    void twoProgramsShareTheCpusThroughSystemCallsAndTicks() {
        KernelRun run =
                KernelRun.of(
                                """
                                kernel_main:
                                    xorl %ebx, %ebx
                                1:
                                    movq $user_demo_task, %rdi
                                    movq %rbx, %rsi
                                    movl $-1, %edx
                                    call kernel_thread
                                    incl %ebx
                                    cmpl $3, %ebx
                                    jne 1b
                                    movl $60, %edi
                                    call schedule_timeout
                                    xorl %edi, %edi
                                    jmp hypercall_exit
                                """)
                        .cpus(2)
                        .runToExit();
        for (int slot = 0; slot < 3; slot++) {
            assertEquals(100, run.u64At("user_stacks", 4096L * (slot + 1) - 16), "rounds");
        }
        assertEquals(
                3 * 201,
                run.statistic(0, "stat_system_calls") + run.statistic(1, "stat_system_calls"));
        assertTrue(run.statistic(0, "rcu_quiescent_states") > 60);
    }

    @Test
    void aSystemCallLeavesAllRegistersButRaxRcxAndR11() {
        StringBuilder text = new StringBuilder();
        String[] kept = {"rbx", "rdx", "rsi", "rbp", "r8", "r9", "r10", "r12", "r13", "r14", "r15"};
        for (int i = 0; i < kept.length; i++) {
            text.append("    movq $").append(i + 77).append(", %").append(kept[i]).append('\n');
        }
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            check.append("    cmpq $").append(i + 77).append(", %").append(kept[i]);
            check.append("\n    jne 1f\n");
        }
        KernelRun run =
                program(
                        text
                                + "    movl $SYSCALL_GETCPU, %eax\n    syscall\n"
                                + check
                                + """
                                    testq %rax, %rax
                                    jne 1f
                                    movl $99, %eax
                                    syscall
                                1:
                                    ud2
                                """);
        assertPanic(0x10b, run);
    }

    @Test
    void aProgramCannotReadTheKernel() {
        KernelRun run = program("    movq percpu_areas, %rax\n");
        assertPanic(14, run);
        assertEquals(5, run.u64("panic_error_code"));
        assertEquals(run.address("percpu_areas"), run.u64("panic_cr2"));
    }

    @Test
    void aProgramCannotTurnInterruptsOff() {
        assertPanic(13, program("    cli\n"));
    }

    @Test
    void aProgramCannotRunItsStack() {
        KernelRun run = program("    subq $16, %rsp\n    jmp *%rsp\n");
        assertPanic(14, run);
        assertEquals(0x15, run.u64("panic_error_code"));
    }

    @Test
    void aTickInUserModeReturnsThereWithAllRegisters() {
        KernelRun run =
                program(
                        """
                            movl $0x12345, %ebx
                            movq %rsp, %rbp
                            movl $50000, %ecx
                        1:
                            decl %ecx
                            jnz 1b
                            cmpl $0x12345, %ebx
                            jne 2f
                            cmpq %rsp, %rbp
                            jne 2f
                            movl $99, %eax
                            syscall
                        2:
                            ud2
                        """);
        assertPanic(0x10b, run);
        assertTrue(run.statistic(0, "stat_ticks") >= 2);
    }
}
