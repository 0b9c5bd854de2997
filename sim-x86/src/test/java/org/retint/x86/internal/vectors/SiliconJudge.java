// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares cases with the simulator. A quick comparison finds those that agree; the others are
 * judged as vectors are.
 */
final class SiliconJudge {
    private final SiliconSimulation simulation = new SiliconSimulation();
    private UserRunner runner = new UserRunner();

    /** Returns what is not as on silicon. */
    List<Mismatch> mismatches(SiliconCase test) {
        SiliconImages.hideMask(test);
        long flags = SiliconUndefined.flags(test);
        int status = SiliconModels.status(test);
        if (simulation.agrees(test, flags, status)) {
            return List.of();
        }
        Map<String, VectorNumber> ignored = new LinkedHashMap<>();
        ignored.put("flags", VectorNumber.of(flags));
        ignored.put("fsw", VectorNumber.of(status));
        List<Mismatch> mismatches = asVector(test, ignored);
        return mismatches.stream().filter(m -> !SiliconModels.explains(test, m)).toList();
    }

    private List<Mismatch> asVector(SiliconCase test, Map<String, VectorNumber> ignored) {
        InstructionVector vector =
                new InstructionVector(
                        0,
                        test.code(),
                        "",
                        test.registersBefore(),
                        test.patched(),
                        test.registersAfter(),
                        test.changed(),
                        test.exception(),
                        1,
                        SiliconModels.isApproximate(test.insn().mnemonic()),
                        ignored);
        try {
            return runner.run(vector);
        } catch (RuntimeException | AssertionError defect) {
            runner = new UserRunner();
            return List.of(new Mismatch("run", "as on silicon", defect.toString()));
        }
    }
}
