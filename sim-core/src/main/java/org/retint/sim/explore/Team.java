// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Walkers that visit together every state that is reached with so many preemptions, each state by
 * one of them. Who has nothing to do takes over what another has not come to yet.
 */
@HostThreads("each walks a system of its own; see ParallelExplorer on what they share")
final class Team {
    private final Spending spending;
    private final int preemptions;
    private final AtomicLong steps;
    private final SharedStates states = new SharedStates();
    private final List<Edges> edges = new ArrayList<>();
    private final Deque<Remainder> given = new ArrayDeque<>();
    private int size;
    private int idle;

    private volatile boolean hungry;
    private volatile boolean stopped;
    private String wrong;
    private String exhausted;
    private Throwable failure;

    /**
     * Makes a team for one walk.
     *
     * @param spending judges what the walk uses up
     * @param steps transitions executed before; those of the walk are added
     */
    Team(int preemptions, Spending spending, AtomicLong steps) {
        this.preemptions = preemptions;
        this.spending = spending;
        this.steps = steps;
    }

    /** Walks; the systems are in their initial states, and are so again afterwards. */
    void walk(List<? extends Explorable> systems, Shard shard) {
        size = systems.size();
        if (shard.equals(Shard.WHOLE)) {
            given.add(Remainder.START);
        } else {
            given.addAll(new Frontier(systems.get(0), states).of(preemptions, shard));
        }
        List<Thread> threads = new ArrayList<>();
        for (Explorable system : systems.subList(1, size)) {
            Thread thread = new Thread(new Walker(system, this), "explorer-" + threads.size());
            thread.setDaemon(true);
            threads.add(thread);
        }
        Walker own = new Walker(systems.get(0), this);
        threads.forEach(Thread::start);
        own.run();
        join(threads);
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            failInterrupted();
        }
    }

    private void failInterrupted() {
        Thread.currentThread().interrupt();
        fail(new IllegalStateException("interrupted while exploring"));
    }

    /** Returns the most preemptions of a schedule. */
    int preemptions() {
        return preemptions;
    }

    /** Returns the states visited. */
    SharedStates states() {
        return states;
    }

    /** Returns where one walker keeps edges. */
    synchronized Edges newEdges() {
        Edges result = new Edges();
        edges.add(result);
        return result;
    }

    /** Returns what to do next, or null when there is nothing left to do for anybody. */
    synchronized Remainder take() {
        idle++;
        hungry = idle > given.size();
        while (given.isEmpty() && idle < size && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                failInterrupted();
            }
        }
        if (stopped || given.isEmpty()) {
            notifyAll();
            return null;
        }
        idle--;
        Remainder next = given.poll();
        hungry = idle > given.size();
        return next;
    }

    /** Returns whether somebody waits for something to do. */
    boolean isHungry() {
        return hungry;
    }

    /** Leaves something to the others. */
    synchronized void give(Remainder remainder) {
        given.add(remainder);

        hungry = idle > given.size();
        notify();
    }

    /** Returns whether the walk is over. */
    boolean isStopped() {
        return stopped;
    }

    /** Ends the walk as something is wrong. */
    synchronized void stop(String whatIsWrong) {
        wrong = whatIsWrong;
        stopped = true;
        notifyAll();
    }

    /** Ends the walk as a walker cannot go on. */
    synchronized void fail(Throwable cause) {
        failure = cause;
        stop(cause.toString());
    }

    /** Counts steps, and ends the walk when the budget is used up. */
    synchronized void count(int more) {
        String over = spending.over(states.size(), steps.addAndGet(more), states.ends());
        if (over != null) {
            exhausted = over;
            stopped = true;
            notifyAll();
        }
    }

    /** Returns what is wrong somewhere, or null. */
    String wrong() {
        return wrong;
    }

    /** Returns the budget that was used up, or null. */
    String exhausted() {
        return exhausted;
    }

    /** Returns whether there are states of which it is not known that an end follows. */
    boolean mayBeTrapped() {
        boolean news = true;
        while (news) {
            news = false;
            for (Edges some : edges) {
                news |= some.propagate(states);
            }
        }
        return states.leading() < states.size();
    }
}
