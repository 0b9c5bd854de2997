// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.retint.x86.internal.isa.IsaRow;

/**
 * One processor of ours and one child on the host's. While the child executes a batch, the batch
 * before it is judged and the one after it is drawn.
 */
final class SiliconLane implements Callable<Void> {
    private final long seed;
    private final LongSupplier numbers;
    private final SiliconReport report;
    private final SiliconJudge judge = new SiliconJudge();
    private SiliconBatch next;
    private SiliconBatch running;

    /**
     * @param numbers gives the numbers of batches, negative ones when there are no more
     */
    SiliconLane(List<IsaRow> rows, long seed, LongSupplier numbers, SiliconReport report) {
        this.seed = seed;
        this.numbers = numbers;
        this.report = report;
        next = new SiliconBatch(rows);
        running = new SiliconBatch(rows);
    }

    @Override
    public Void call() throws IOException {
        try (SiliconProcess process = new SiliconProcess()) {
            boolean isRunning = false;
            boolean hasNext = fill();
            while (hasNext || isRunning) {
                ByteBuffer answers = isRunning ? process.receive() : null;
                SiliconBatch ended = running;
                running = next;
                next = ended;
                if (hasNext) {
                    process.send(running.bytes());
                }
                if (isRunning) {
                    judge(ended, answers);
                }
                isRunning = hasNext;
                hasNext = hasNext && fill();
            }
        }
        return null;
    }

    private boolean fill() {
        long number = numbers.getAsLong();
        if (number < 0) {
            return false;
        }
        next.fill(seed, number);
        return true;
    }

    private void judge(SiliconBatch batch, ByteBuffer answers) {
        int to = 0;
        for (int i = 0; i < SiliconBatch.CASES; i++) {
            SiliconCase test =
                    new SiliconCase(
                            batch.drawn(i).instruction(),
                            batch.requests(),
                            batch.at(i),
                            answers,
                            to);
            List<Mismatch> mismatches = judge.mismatches(test);
            if (!mismatches.isEmpty()) {
                report.add(test, batch.number(), mismatches);
            }
            to += SiliconLayout.CHANGE + 16 * test.changes();
        }
        report.batchEnded(SiliconBatch.CASES);
    }
}
