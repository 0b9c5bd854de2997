// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges every call and tail call through a register: the function entered must be the one whose
 * address the register held, and it must be entered once.
 *
 * <p>It knows where sites begin and where their calls return, and nothing of what blocks say at the
 * moment. It is told of three things, each with the stack pointer, by which it tells tasks apart: a
 * site begins, a function is entered, a call through a site has returned. A site that begins again
 * before its call was made was restarted, or interrupted before its first instruction.
 */
public final class CallChecker {
    private static final int MOST_MESSAGES = 50;

    private record Pending(CheckedSite site, long target) {}

    /**
     * How often a site called a function.
     *
     * @param siteIndex the site
     * @param function the function that was entered
     * @param calls calls that entered it
     */
    public record Pair(int siteIndex, long function, long calls) {}

    private final List<CheckedSite> sites;
    private final Map<Long, CheckedSite> byReturnAddress = new LinkedHashMap<>();
    private final Map<Long, Pending> begun = new LinkedHashMap<>();
    private final Map<Long, Pending> jumping = new LinkedHashMap<>();
    private final Map<Long, Pending> entered = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<SortedMap<Long, long[]>> callsByTarget = new ArrayList<>();
    private final boolean[] executed;
    private long calls;
    private long tailCalls;
    private long wrong;
    private long missing;
    private long duplicate;
    private long restarted;
    private long fast;

    /**
     * Makes a checker.
     *
     * @param sites what it watches, in the order of their indices, which start at 0
     */
    public CallChecker(List<CheckedSite> sites) {
        this.sites = List.copyOf(sites);
        executed = new boolean[sites.size()];
        for (CheckedSite site : sites) {
            if (site.returns()) {
                byReturnAddress.put(site.fastReturnAddress(), site);
                byReturnAddress.put(site.returnAddress(), site);
            }
            callsByTarget.add(new TreeMap<>(Long::compareUnsigned));
        }
    }

    /** Returns what it watches, by index. */
    public List<CheckedSite> sites() {
        return sites;
    }

    /**
     * Told that a site's first instruction is about to execute.
     *
     * @param siteIndex the site
     * @param stackPointer RSP
     * @param target the register that the site calls through
     */
    public void siteReached(int siteIndex, long stackPointer, long target) {
        CheckedSite site = sites.get(siteIndex);
        Pending next = new Pending(site, target);
        executed[siteIndex] = true;
        Pending old;
        if (site.returns()) {
            old = begun.put(stackPointer, next);
            Pending running = entered.remove(stackPointer);
            if (running != null && running.site().index() == siteIndex) {
                duplicate++;
                say("%s begins again and its call of %#x has not returned".formatted(site, target));
            }
        } else {
            old = jumping.put(stackPointer, next);
        }
        if (old != null) {
            if (old.equals(next)) {
                restarted++;
            } else {
                miss(old);
            }
        }
    }

    /**
     * Told that a function is about to execute its first instruction.
     *
     * @param function its address
     * @param stackPointer RSP
     * @param returnAddress what RSP points to
     */
    public void functionEntered(long function, long stackPointer, long returnAddress) {
        Pending jump = jumping.isEmpty() ? null : jumping.remove(stackPointer);
        if (jump != null) {
            tailCalls++;
            judge(jump, function);
            return;
        }
        CheckedSite site = byReturnAddress.get(returnAddress);
        if (site == null) {
            return;
        }
        long siteStack = stackPointer + Long.BYTES;
        Pending pending = begun.remove(siteStack);
        if (pending == null || pending.site().index() != site.index()) {
            Pending earlier = entered.get(siteStack);
            if (earlier == null || earlier.site().index() != site.index()) {
                duplicate++;
                say("entered %#x from %s, which did not begin a call".formatted(function, site));
            }
            return; // else a jump back to a function's start, or on to another function
        }
        calls++;
        if (returnAddress != site.returnAddress()) {
            fast++;
        }
        judge(pending, function);
        entered.put(siteStack, pending);
    }

    private void judge(Pending pending, long function) {
        CheckedSite site = pending.site();
        if (pending.target() != function) {
            wrong++;
            say("%s: target=%#x entered=%#x".formatted(site, pending.target(), function));
        }
        callsByTarget.get(site.index()).computeIfAbsent(function, key -> new long[1])[0]++;
    }

    /**
     * Told that execution is at an address where a site's call returns.
     *
     * @param stackPointer RSP
     */
    public void callReturned(long stackPointer) {
        entered.remove(stackPointer);
        Pending pending = begun.remove(stackPointer);
        if (pending != null) {
            miss(pending);
        }
        // A tail call in the callee had this return address on top of its stack.
        Pending jump = jumping.isEmpty() ? null : jumping.remove(stackPointer - Long.BYTES);
        if (jump != null) {
            miss(jump);
        }
    }

    private void miss(Pending pending) {
        missing++;
        say("no function entered from %s: target=%#x".formatted(pending.site(), pending.target()));
    }

    /** Returns how many calls and tail calls were compared with their target. */
    public long checked() {
        return calls + tailCalls;
    }

    /** Returns how many of them were calls. */
    public long calls() {
        return calls;
    }

    /** Returns how many of them were tail calls. */
    public long tailCalls() {
        return tailCalls;
    }

    /** Returns how many calls entered a function other than their target. */
    public long wrong() {
        return wrong;
    }

    /** Returns how many calls entered no function. */
    public long missing() {
        return missing;
    }

    /** Returns how many functions were entered from a site without a call of their own. */
    public long duplicate() {
        return duplicate;
    }

    /** Returns how many sites began again before their call. */
    public long restarted() {
        return restarted;
    }

    /** Returns how many of the calls were made by the fast call of a block. */
    public long fast() {
        return fast;
    }

    /** Returns how many call sites were executed. */
    public int executedSites() {
        return (int) sites.stream().filter(s -> s.returns() && executed[s.index()]).count();
    }

    /** Returns how many calls through a site have entered a function and not returned. */
    public int openCalls(int siteIndex) {
        return (int)
                entered.values().stream()
                        .filter(pending -> pending.site().index() == siteIndex)
                        .count();
    }

    /** Returns every pair of call site and function that occurred, in the order of both. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (CheckedSite site : sites) {
            if (site.returns()) {
                callsByTarget
                        .get(site.index())
                        .forEach(
                                (function, times) ->
                                        pairs.add(new Pair(site.index(), function, times[0])));
            }
        }
        return pairs;
    }

    /** Returns whether every call entered its target, once. */
    public boolean isClean() {
        return wrong == 0 && missing == 0 && duplicate == 0;
    }

    /** Returns what went wrong, the first things only. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    private void say(String message) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(message);
        }
    }
}
