// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.retint.benchmarks.experiment.ProgressListener;

/** A progress bar on standard error while the experiment runs; nothing where no terminal is. */
final class Progress implements ProgressListener, AutoCloseable {
    private static final int COLUMNS = 100;

    private final PrintWriter writer;
    private ProgressBar bar;

    private Progress(PrintWriter writer) {
        this.writer = writer;
    }

    /** Returns a bar that is drawn once its length is known. */
    static Progress on(PrintWriter writer) {
        return new Progress(writer);
    }

    @Override
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 a bar may be drawn into a pipe: harmless
    public synchronized void started(long total) {
        if (System.console() == null) {
            return;
        }
        bar =
                new ProgressBarBuilder()
                        .setTaskName("experiment")
                        .setUnit(" requests", 1)
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
