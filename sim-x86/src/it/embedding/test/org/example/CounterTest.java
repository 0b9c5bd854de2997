// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.sim.RunResult;
import org.retint.x86.KernelLab;
import org.retint.x86.timing.Skylake;

class CounterTest {
    @Test
    void lockedIncrementsOfTwoCpusAreNeverLost() {
        assertEquals(2000, count("lock incq counter"));
    }

    @Test
    void loadAddAndStoreLoseUpdatesOfTheOtherCpu() {
        assertTrue(count("movq counter, %rax; addq $1, %rax; movq %rax, counter") < 2000);
    }

    private static long count(String increment) {
        String text = """
                worker: movl $1000, %ecx
                1:      INCREMENT
                        decl %ecx
                        jnz 1b
                        ret
                .data
                counter: .quad 0
                """;
        KernelLab lab = KernelLab.builder()
                .processor(Skylake.CLIENT).cpus(2).seed(7)
                .source("counter.S", text.replace("INCREMENT", increment))
                .task(0, "worker").task(1, "worker")
                .build();
        RunResult result = lab.run();
        assertTrue(result.isSuccess(), result::toString);
        return lab.read64("counter");
    }
}
