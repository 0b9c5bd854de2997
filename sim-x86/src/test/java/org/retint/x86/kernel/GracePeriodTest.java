// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.report.TraceEvent;
import org.retint.x86.timing.Skylake;

/** What synchronize_sched promises: relpoline specification, section 6.3. */
class GracePeriodTest {
    /** PAUSE takes more than a hundred cycles on a timed processor. */
    private static final int PAUSES_FIT_INTO_IT = 400_000;

    /**
     * Readers with preemption off, with interrupts off and in handlers; a writer that retires what
     * they read.
     */
    private static String readersAndWriter(String wait) {
        return """
        .bss
        .balign 8
        index:
            .zero 8
        retired:
            .zero 16
        violations:
            .zero 8
        reads:
            .zero 8
        .text
        .macro READ turns
            movq index(%rip), %rax
            movl $\\turns, %ecx
        .Lread\\@:
            pause
            decl %ecx
            jnz .Lread\\@
            cmpq $0, retired(,%rax,8)
            je .Lgood\\@
            lock incq violations(%rip)
        .Lgood\\@:
            lock incq reads(%rip)
        .endm
        reader:
            call preempt_disable
            READ 400
            call preempt_enable
            cli
            READ 200
            sti
            jmp reader
        kernel_tick_hook:
            READ 200
            ret
        kernel_main:
            movl $3, %r13d
        1:
            movq $reader, %rdi
            movl $-1, %edx
            call kernel_thread
            decl %r13d
            jnz 1b
            movl $40, %ebx
        2:
            movq index(%rip), %r12
            movq %r12, %rax
            xorq $1, %rax
            movq %rax, index(%rip)
        """
                + wait
                + """
                    movq $1, retired(,%r12,8)
                    movl $3000, %ecx
                3:
                    pause
                    decl %ecx
                    jnz 3b
                    movq $0, retired(,%r12,8)
                    decl %ebx
                    jnz 2b
                    xorl %edi, %edi
                    jmp hypercall_exit
                """;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void noReaderOutlivesAGracePeriod(int cpus) {
        KernelRun run =
                KernelRun.of(readersAndWriter("    call synchronize_sched\n"))
                        .cpus(cpus)
                        .runToExit();
        assertEquals(0, run.u64("violations"));
        assertEquals(40, run.u64("rcu_grace_periods"));
        assertTrue(run.u64("reads") > 100);
    }

    @Test
    void noReaderOutlivesOneOnATimedProcessorEither() {
        KernelRun run =
                KernelRun.of(readersAndWriter("    call synchronize_sched\n"))
                        .cpus(2)
                        .processor(Skylake.CLIENT)
                        .parameter("boot_tick_cycles", PAUSES_FIT_INTO_IT)
                        .runToExit();
        assertEquals(0, run.u64("violations"));
        assertEquals(40, run.u64("rcu_grace_periods"));
    }

    @Test
    void withoutAGracePeriodReadersUseWhatIsGone() {
        KernelRun run = KernelRun.of(readersAndWriter("")).cpus(2).runToExit();
        assertTrue(run.u64("violations") > 0);
    }

    /** Measures, in ticks, one grace period while CPU 1 does something. */
    private static KernelRun measured(String onCpu1, int cpus) {
        return KernelRun.of(
                        """
                        .bss
                        .balign 8
                        released:
                            .zero 8
                        .text
                        kernel_main:
                            movq $other, %rdi
                            movl $1, %edx
                            call kernel_thread
                            movl $3, %edi
                            call schedule_timeout
                            movq jiffies(%rip), %rbx
                            call synchronize_sched
                            movq jiffies(%rip), %rdi
                            subq %rbx, %rdi
                            jmp hypercall_exit
                        other:
                        """
                                + onCpu1)
                .cpus(cpus)
                .run();
    }

    private static final String LONG_WAIT =
            """
                movl $30 * 20000 / 4, %ecx
            1:
                pause
                decl %ecx
                jnz 1b
                movq $1, released(%rip)
            """;

    @Test
    void aCpuWithPreemptionOffHoldsItUp() {
        KernelRun run =
                measured(
                        "    call preempt_disable\n"
                                + LONG_WAIT
                                + "    call preempt_enable\n2:\n    pause\n    jmp 2b\n",
                        2);
        assertEquals(1, run.u64("released"));
        assertTrue(run.result().code() > 5, () -> "ticks " + run.result().code());
    }

    @Test
    void aCpuWithInterruptsOffHoldsItUp() {
        KernelRun run =
                measured("    cli\n" + LONG_WAIT + "    sti\n2:\n    pause\n    jmp 2b\n", 2);
        assertEquals(1, run.u64("released"));
        assertTrue(run.result().code() > 5, () -> "ticks " + run.result().code());
    }

    @Test
    void aPreemptibleTaskThatNeverSleepsDoesNot() {
        KernelRun run = measured("2:\n    pause\n    jmp 2b\n", 2);
        assertTrue(run.result().code() <= 3, () -> "ticks " + run.result().code());
    }

    @Test
    void userModeDoesNot() {
        KernelRun run =
                measured(
                        """
                            movq $USER_TEXT_VIRTUAL + user_loop - user_text, %rdi
                            movq $USER_STACK_VIRTUAL + 4096, %rsi
                            jmp enter_user_mode
                            .section .user.text, "ax", @progbits
                        user_loop:
                            pause
                            jmp user_loop
                        """,
                        2);
        assertTrue(run.result().code() <= 3, () -> "ticks " + run.result().code());
    }

    @Test
    void idleCpusDoNot() {
        KernelRun run = measured("    ret\n", 8);
        assertTrue(run.result().code() <= 2, () -> "ticks " + run.result().code());
    }

    @Test
    void traceEventsFrameEachGracePeriod() {
        List<Long> numbers = new ArrayList<>();
        KernelRun.of(
                        """
                        kernel_main:
                            call synchronize_sched
                            call synchronize_sched
                            xorl %edi, %edi
                            jmp hypercall_exit
                        """)
                .cpus(2)
                .listener(
                        event -> {
                            if (event instanceof TraceEvent.GuestTrace trace) {
                                numbers.add(trace.number() << 8 | trace.first());
                            }
                        })
                .runToExit();
        assertEquals(List.of(0x10000L, 0x10101L, 0x10001L, 0x10102L), numbers);
    }
}
