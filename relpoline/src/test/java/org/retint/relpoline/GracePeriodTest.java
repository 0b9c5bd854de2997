// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.kernel.KernelSource;

/** R10: no grace period ends while a region that forbids preemption, and began before it, lasts. */
class GracePeriodTest {
    private static final String READERS =
            """
                .text
            kernel_main:
                subq $8, %%rsp
                movl $3, %%ebx
            1:  movq $preempt_off_reader, %%rdi
                movl %%ebx, %%esi
                movl $-1, %%edx
                callq kernel_thread
                movq $irq_off_reader, %%rdi
                movl %%ebx, %%esi
                movl $-1, %%edx
                callq kernel_thread
                decl %%ebx
                jnz 1b
            2:  .globl wait_call, wait_return
            wait_call:
                %s
            wait_return:
                lock incq waits(%%rip)
                jmp 2b
            preempt_off_reader:
                callq preempt_disable
            preempt_off_begin:
                movl $30000, %%ecx
            1:  decl %%ecx
                jnz 1b
            preempt_off_end:
                callq preempt_enable
                callq schedule
                jmp preempt_off_reader
            irq_off_reader:
                cli
            irq_off_begin:
                movl $20000, %%ecx
            1:  decl %%ecx
                jnz 1b
            irq_off_end:
                sti
                nop
                callq schedule
                jmp irq_off_reader
                .data
                .balign 8
            waits: .quad 0
            """;

    private final SortedMap<Integer, Long> readers = new TreeMap<>();
    private long clock;
    private long waitBegan;
    private long violations;
    private long overlaps;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void r10GracePeriodOutlastsEveryReaderThatBeganBeforeIt(long seed) {
        long waits = run(seed, "callq synchronize_sched");
        assertTrue(waits >= 5, "waits=" + waits);
        assertTrue(overlaps >= 5, "waits that began while somebody read: " + overlaps);
        assertEquals(0, violations);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void r10WaitOfOneTickDoesNot(long seed) {
        run(seed, "movl $1, %edi; callq schedule_timeout");
        assertTrue(violations > 0);
    }

    private long run(long seed, String wait) {
        RelpolineMachine guest =
                RelpolineMachine.builder()
                        .workload(new KernelSource("readers.S", READERS.formatted(wait)))
                        .choices(new SeededChoices(seed))
                        .tickCycles(20_000)
                        .build();
        GuestCpu any = (GuestCpu) guest.machine().cpu(0);
        for (String kind : new String[] {"preempt_off", "irq_off"}) {
            any.addProbe(guest.image().symbol(kind + "_begin"), cpu -> began(cpu.cpuId()));
            any.addProbe(guest.image().symbol(kind + "_end"), cpu -> ended(cpu.cpuId()));
        }
        any.addProbe(guest.image().symbol("wait_call"), cpu -> waitBegan());
        any.addProbe(guest.image().symbol("wait_return"), cpu -> waitEnded());
        new BlockLab(guest).runCycles(4_000_000);
        return guest.word("waits");
    }

    private Probe.Answer began(int cpuId) {
        readers.put(cpuId, ++clock);
        return Probe.Answer.CONTINUE;
    }

    private Probe.Answer ended(int cpuId) {
        readers.remove(cpuId);
        return Probe.Answer.CONTINUE;
    }

    private Probe.Answer waitBegan() {
        waitBegan = ++clock;
        overlaps += readers.isEmpty() ? 0 : 1;
        return Probe.Answer.CONTINUE;
    }

    private Probe.Answer waitEnded() {
        for (Map.Entry<Integer, Long> reader : readers.entrySet()) {
            violations += reader.getValue() < waitBegan ? 1 : 0;
        }
        return Probe.Answer.CONTINUE;
    }
}
