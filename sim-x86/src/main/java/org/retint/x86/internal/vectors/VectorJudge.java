// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.retint.sim.UnsupportedGuestException;

/**
 * Runs the tests of vector files on the interpreter. A form that is not implemented fails, and so
 * does one on which the simulator itself breaks.
 */
public final class VectorJudge {
    /**
     * What came of tests.
     *
     * @param passed ended as recorded
     * @param failed ended otherwise
     * @param skipped left out by the filter
     */
    public record Tally(int passed, int failed, int skipped) {
        /** Returns the sums. */
        public Tally plus(Tally other) {
            return new Tally(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }

        @Override
        public String toString() {
            return passed + " passed, " + failed + " failed, " + skipped + " skipped";
        }
    }

    private final String filter;

    /**
     * Makes a judge.
     *
     * @param filter only tests whose recorded text or hexadecimal code contains this are run; empty
     *     for all
     */
    public VectorJudge(String filter) {
        this.filter = filter;
    }

    /**
     * Runs the tests of one file.
     *
     * @param name name of the file, for messages
     * @param compressed content of the file
     * @param failures told of each test that fails, in the order of the file
     * @throws VectorFormatException if the file is corrupt; tests before that place were run
     */
    public Tally judge(String name, InputStream compressed, Consumer<VectorFailure> failures)
            throws IOException {
        int passed = 0;
        int failed = 0;
        int skipped = 0;
        try (VectorReader reader = new VectorReader(name, compressed)) {
            VectorRunner runner = null;
            for (InstructionVector test = reader.next(); test != null; test = reader.next()) {
                if (!isWanted(test)) {
                    skipped++;
                    continue;
                }
                if (runner == null) {
                    runner = runner(reader);
                }
                List<Mismatch> mismatches;
                try {
                    mismatches = runner.run(test);
                } catch (UnsupportedGuestException missing) {
                    mismatches = broken("as recorded", missing.getMessage());
                    runner = null;
                } catch (RuntimeException | AssertionError defect) {
                    mismatches = broken("no defect of the simulator", place(defect));
                    runner = null;
                }
                if (mismatches.isEmpty()) {
                    passed++;
                } else {
                    failed++;
                    failures.accept(failure(name, test, mismatches));
                }
            }
        }
        return new Tally(passed, failed, skipped);
    }

    private boolean isWanted(InstructionVector test) {
        return filter.isEmpty()
                || test.text().contains(filter)
                || HexFormat.of().formatHex(test.code()).contains(filter);
    }

    private static VectorRunner runner(VectorReader reader) {
        return reader.image().isEmpty() ? new UserRunner() : new SystemRunner(reader.image());
    }

    private static List<Mismatch> broken(String expected, String got) {
        return List.of(new Mismatch("run", expected, got));
    }

    private static String place(Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        return trace.length == 0 ? defect.toString() : defect + " at " + trace[0];
    }

    private static VectorFailure failure(
            String name, InstructionVector test, List<Mismatch> mismatches) {
        return new VectorFailure(
                name, test.line(), test.code(), test.in("rip"), test.text(), mismatches);
    }
}
