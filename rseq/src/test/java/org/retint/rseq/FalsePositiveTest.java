// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Instruction;

/** R7 of rseq.md: ordinary instructions that begin with the byte of the marker. */
class FalsePositiveTest {
    static List<RestartStrategy> all() {
        return RestartStrategies.all();
    }

    private static RseqLab build(RestartStrategy strategy) {
        return RseqLab.of(strategy).program("bytes.S").build();
    }

    /** Returns the addresses of the program's instructions. */
    private static long[] boundaries(RseqLab lab) {
        long begin = lab.symbol("test_bytes_begin");
        int length = (int) (lab.symbol("test_bytes_end") - begin);
        byte[] code = new byte[length];
        for (int i = 0; i < length; i++) {
            code[i] = (byte) lab.u8(begin + i);
        }
        List<Long> addresses = new ArrayList<>();
        Decoder decoder = new Decoder();
        int offset = 0;
        while (offset < length) {
            addresses.add(begin + offset);
            offset += ((Instruction) decoder.decode(code, offset, length)).length();
        }
        return addresses.stream().mapToLong(Long::longValue).toArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void r07ProgramsFullOfSuchInstructionsRunAsWithoutTheFacility(RestartStrategy strategy) {
        RseqLab undisturbed = build(RestartStrategies.NONE);
        assertTrue(undisturbed.run().isSuccess());
        long sum = undisturbed.u64("test_bytes_sum");
        assertNotEquals(0, sum);

        RseqLab lab = build(strategy);
        long[] boundaries = boundaries(lab);
        assertEquals(30, boundaries.length);
        int marked = 0;
        int preempted = 0;
        while (lab.tryRunTo(boundaries) >= 0) {
            long rip = lab.cpu(0).rip();
            long frame = lab.frameOf(0);
            marked += lab.u8(rip) == Markers.MARKER_BYTE ? 1 : 0;
            lab.wantReschedule(0);
            lab.runToRestore(0, frame);
            lab.finishRestore();
            assertEquals(rip, lab.cpu(0).rip());
            preempted++;
        }
        assertEquals(sum, lab.u64("test_bytes_sum"));
        assertTrue(preempted >= 20 * boundaries.length && marked > preempted / 2);
        assertEquals(0, lab.u64("rseq_restarts"));
        long lookups =
                switch (strategy.name()) {
                    case "marker" -> marked;
                    case "range-table" -> preempted;
                    default -> 0;
                };
        assertTrue(lab.u64("rseq_false_positives") >= lookups);
    }
}
