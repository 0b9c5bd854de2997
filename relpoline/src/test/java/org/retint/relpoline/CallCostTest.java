// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retint.relpoline.patch.BlockState;
import org.retint.x86.CpuState;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.timing.Skylake;

/** R31: what calls cost, in the order and the ratios that were measured on hardware. */
class CallCostTest {
    private static final int ITERATIONS = 2_000;

    private final BlockLab lab =
            new BlockLab(
                    RelpolineMachine.builder()
                            .workload(new KernelSource("loops.S", loops()))
                            .processor(Skylake.CLIENT)
                            .cpus(1)
                            .build());

    @Test
    void r31HitCostsLittleMoreThanAPredictedIndirectCallAndMissLittleMoreThanARetpoline() {
        CallSite hit = lab.site(0);
        CallSite miss = lab.site(1);
        CallSite slow = lab.site(2);
        lab.setBlock(hit, lab.fieldsOf(hit, BlockState.NORMAL, lab.symbol("callee")));
        lab.setBlock(miss, lab.fieldsOf(miss, BlockState.NORMAL, lab.symbol("other")));
        lab.setBlock(slow, lab.fieldsOf(slow, BlockState.ALL_SLOW, lab.symbol("callee")));
        double empty = cyclesOf("empty");
        double indirect = cyclesOf("indirect") - empty;
        double direct = cyclesOf("direct") - empty;
        double retpoline = cyclesOf("retpoline") - empty;
        double hitCycles = cyclesOf("hit") - empty;
        double missCycles = cyclesOf("miss") - empty;
        double slowCycles = cyclesOf("slow") - empty;
        String all =
                "empty=%.2f direct=%.2f indirect=%.2f retpoline=%.2f hit=%.2f miss=%.2f slow=%.2f"
                        .formatted(
                                empty,
                                direct,
                                indirect,
                                retpoline,
                                hitCycles,
                                missCycles,
                                slowCycles);
        assertTrue(direct > 0 && direct <= indirect, all);
        assertTrue(hitCycles <= 1.5 * indirect, all);
        assertTrue(missCycles <= 1.1 * retpoline, all);
        assertTrue(slowCycles <= 1.1 * retpoline, all);
        assertTrue(hitCycles <= retpoline / 5, all);
        assertTrue(missCycles > retpoline, all);
    }

    /** Returns the cycles of one turn of a loop, the first turns left out. */
    private double cyclesOf(String loop) {
        CpuState cpu = lab.cpu(0);
        cpu.setRegister(BlockLab.RSP, lab.symbol("cpu_stacks") + 0x2000);
        cpu.setRip(lab.symbol(loop + "_loop"));
        lab.runTo(lab.symbol(loop + "_end"));
        cpu.setRip(lab.symbol(loop + "_loop"));
        long begin = cpu.cycles();
        lab.runTo(lab.symbol(loop + "_end"));
        return (double) (cpu.cycles() - begin) / ITERATIONS;
    }

    private static String loops() {
        return "    .text\n    .type callee, @function\n    .p2align 4\ncallee: ret\n"
                + "    .type other, @function\n    .p2align 4\nother: ret\n"
                + loop("empty", "")
                + loop("direct", "callq callee")
                + loop("indirect", "callq *%rax")
                + loop("retpoline", "callq __x86_indirect_thunk_rax")
                + loop("hit", "call __x86_indirect_thunk_rax")
                + loop("miss", "call __x86_indirect_thunk_rax")
                + loop("slow", "call __x86_indirect_thunk_rax");
    }

    private static String loop(String name, String call) {
        return """
                .p2align 4
            %1$s_loop:
                movl $%2$d, %%ebx
                leaq callee(%%rip), %%rax
            1:  %3$s
                decl %%ebx
                jnz 1b
            %1$s_end:
                nop
                ud2
            """
                .formatted(name, ITERATIONS, call);
    }
}
