// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges every call through a site: the function entered must be the one whose address the site's
 * register held, and it must be entered once.
 *
 * <p>It knows where sites begin and where their calls return, and nothing of what the blocks say at
 * the moment. It is told of three things, each with the stack pointer, by which it tells tasks
 * apart: a site begins, a function is entered, a call through a site has returned. A site that
 * begins again before its call was made was restarted.
 */
public final class CallChecker {
    private static final int MOST_MESSAGES = 50;

    private record Pending(CallSite site, long target) {}

    /**
     * How often a site called a function.
     *
     * @param siteIndex the site
     * @param function the function that was entered
     * @param calls calls that entered it
     */
    public record Pair(int siteIndex, long function, long calls) {}

    private final SiteTable table;
    private final Map<Long, Pending> begun = new TreeMap<>();
    private final Map<Long, Pending> entered = new TreeMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<SortedMap<Long, long[]>> callsByTarget = new ArrayList<>();
    private final boolean[] executed;
    private long checked;
    private long wrong;
    private long missing;
    private long duplicate;
    private long restarted;
    private long fast;

    /** Makes a checker of the sites of a table. */
    public CallChecker(SiteTable table) {
        this.table = Objects.requireNonNull(table, "table");
        executed = new boolean[table.size()];
        for (int i = 0; i < executed.length; i++) {
            callsByTarget.add(new TreeMap<>(Long::compareUnsigned));
        }
    }

    /**
     * Told that a site's first instruction is about to execute.
     *
     * @param siteIndex the site
     * @param stackPointer RSP
     * @param target the register that the site calls through
     */
    public void siteReached(int siteIndex, long stackPointer, long target) {
        Pending old = begun.put(stackPointer, new Pending(table.site(siteIndex), target));
        executed[siteIndex] = true;
        Pending running = entered.remove(stackPointer);
        if (running != null && running.site().index() == siteIndex) {
            duplicate++;
            say(
                    "%s begins again and its call of %#x has not returned"
                            .formatted(running.site(), target));
        }
        if (old != null) {
            if (old.site().index() == siteIndex && old.target() == target) {
                restarted++;
            } else {
                missing++;
                say("no function entered from %s: target=%#x".formatted(old.site(), old.target()));
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
        CallSite site = table.find(returnAddress - 1).site();
        if (site == null
                || (returnAddress != site.end() && returnAddress != site.fastReturnAddress())) {
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
        checked++;
        if (returnAddress == site.fastReturnAddress()) {
            fast++;
        }
        if (pending.target() != function) {
            wrong++;
            say("%s: target=%#x entered=%#x".formatted(site, pending.target(), function));
        }
        callsByTarget.get(site.index()).computeIfAbsent(function, key -> new long[1])[0]++;
        entered.put(siteStack, pending);
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
            missing++;
            say(
                    "no function entered from %s: target=%#x"
                            .formatted(pending.site(), pending.target()));
        }
    }

    /** Returns how many calls were compared with their target. */
    public long checked() {
        return checked;
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

    /** Returns how many sites were executed. */
    public int executedSites() {
        int count = 0;
        for (boolean one : executed) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Returns how many calls through a site have entered a function and not returned. */
    public int openCalls(int siteIndex) {
        return (int)
                entered.values().stream()
                        .filter(pending -> pending.site().index() == siteIndex)
                        .count();
    }

    /** Returns every pair of site and function that occurred, in the order of both. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < callsByTarget.size(); i++) {
            int index = i;
            callsByTarget
                    .get(i)
                    .forEach((function, calls) -> pairs.add(new Pair(index, function, calls[0])));
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
