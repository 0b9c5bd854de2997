// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.retint.sim.junit.Expectation.NEVER;
import static org.retint.sim.junit.Expectation.REACHED;

import org.retint.sim.junit.ExploreInterleavings;
import org.retint.sim.junit.Outcome;
import org.retint.sim.junit.Outcomes;
import org.retint.x86.GuestCode;
import org.retint.x86.Register;
import org.retint.x86.explore.FlatProgram;

class StoreBufferTest {
    @ExploreInterleavings(cpus = 2)
    @GuestCode("""
            cpu0:   movq $1, x
                    mfence
                    movq y, %rax
                    hlt
            cpu1:   movq $1, y
                    mfence
                    movq x, %rax
                    hlt
            .bss
            x:      .quad 0
            y:      .quad 0
            """)
    @Outcome(id = "0 0", expect = NEVER, because = "each store is in memory before the load")
    @Outcome(id = "0 1", expect = REACHED, because = "CPU 0 comes first")
    @Outcome(id = "1 0", expect = REACHED, because = "CPU 1 comes first")
    @Outcome(id = "1 1", expect = REACHED, because = "both stores come first")
    void oneCpuSeesTheStoreOfTheOther(FlatProgram program, Outcomes outcomes) {
        outcomes.atEnd(() -> program.register(0, Register.RAX)
                + " " + program.register(1, Register.RAX));
    }
}
