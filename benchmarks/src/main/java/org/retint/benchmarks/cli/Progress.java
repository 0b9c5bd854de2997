// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.retint.benchmarks.experiment.ProgressListener;

/** A progress bar on standard error while a command runs; nothing where no terminal is. */
final class Progress implements ProgressListener, AutoCloseable {
    private static final int COLUMNS = 100;

    private final PrintWriter writer;
    private final String task;
    private final String unit;
    private ProgressBar bar;

    private Progress(PrintWriter writer, String task, String unit) {
        this.writer = writer;
        this.task = task;
        this.unit = unit;
    }

    /**
     * Returns a bar that is drawn once its length is known.
     *
     * @param task what the bar is called
     * @param unit what it counts
     */
    static Progress on(PrintWriter writer, String task, String unit) {
        return new Progress(writer, task, unit);
    }

    @Override
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 a bar may be drawn into a pipe: harmless
    public synchronized void started(long total) {
        if (System.console() == null) {
            return;
        }
        bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setUnit(" " + unit, 1)
                        .setInitialMax(total)
                        .setUpdateIntervalMillis(500)
                        .setMaxRenderedLength(COLUMNS)
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        line -> {
                                            writer.print('\r' + line);
                                            writer.flush();
                                        }))
                        .build();
    }

    @Override
    public synchronized void advanced(long steps, String now) {
        if (bar != null) {
            bar.setExtraMessage(now);
            bar.stepBy(steps);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            writer.println();
        }
    }
}
