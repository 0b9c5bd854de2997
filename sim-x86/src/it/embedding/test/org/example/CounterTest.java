// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.x86.KernelLab;
import org.retint.x86.timing.Skylake;

class CounterTest {
    @Test
    void lockedIncrementsOfTwoCpusAreNeverLost() {
        KernelLab lab = KernelLab.builder().processor(Skylake.CLIENT).cpus(2).source("counter.S", """
                worker: movl $1000, %ecx
                1:      lock incq counter
                        decl %ecx
                        jnz 1b
                        ret
                .data
                counter: .quad 0
                """).task(0, "worker").task(1, "worker").build();
        assertTrue(lab.run().isSuccess());
        assertEquals(2000, lab.read64("counter"));
    }
}
