// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Lets Ctrl-C end a command early: the command is told, and the process lives until it has written
 * its partial report. The process then ends with the status of that report.
 */
final class Interruption implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile ExitStatus status = ExitStatus.LIMIT;

    private Interruption(Runnable command) {
        hook = new Thread(() -> interrupted(command), "interruption");
    }

    /** Watches for Ctrl-C until closed; {@code command} is told of it on another thread. */
    static Interruption of(Runnable command) {
        Interruption interruption = new Interruption(command);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Notes the status that the process ends with, interrupted or not, and returns it. */
    ExitStatus endsWith(ExitStatus reached) {
        status = reached;
        return reached;
    }

    private void interrupted(Runnable command) {
        command.run();
        boolean waiting = true;
        while (waiting) {
            try {
                closed.await();
                waiting = false;
            } catch (InterruptedException e) {
                // Only the end of the command ends the wait.
            }
        }
        Runtime.getRuntime().halt(status.code());
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs, and ends it.
        }
    }
}
