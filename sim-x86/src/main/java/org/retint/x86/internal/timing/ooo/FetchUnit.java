// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.internal.timing.cache.PrivateCaches;
import org.retint.x86.timing.OutOfOrderCore;

/**
 * Where micro-operations come from: the cache of decoded ones, the buffer for loops, or the
 * decoders, which need the bytes.
 */
final class FetchUnit {
    private static final int LINE_WINDOWS_BITS = 1;

    private final OutOfOrderCore core;
    private final FrontEnd decoders;
    private final UopCache uopCache;
    private PrivateCaches memory;

    private long cycle;
    private int delivered;
    private long nextAddress = -1;
    private long window = -1;
    private boolean cached;
    private int windowUops;
    private long line = -1;

    private long loopBranch;
    private int loopUops;
    private int loopRounds;
    private boolean looping;

    FetchUnit(OutOfOrderCore core) {
        this.core = core;
        decoders = new FrontEnd(core.frontEnd());
        uopCache = new UopCache(core.uopCache());
    }

    /** Says where bytes come from. */
    void attach(PrivateCaches caches) {
        memory = caches;
    }

    /**
     * Fetches and decodes the next instruction.
     *
     * @param room first cycle in which the queue to rename has room
     * @return the cycle after which it can be renamed
     */
    long decode(Template template, long address, long room) {
        boolean jumped = address != nextAddress;
        long wanted = address >>> UopCache.WINDOW_BITS;
        nextAddress = address + template.length();
        loopUops += template.decodedUops();
        if ((jumped || wanted != window) && !looping) {
            enter(wanted, jumped);
        }
        long lastLine = PrivateCaches.line(nextAddress - 1);
        if (lastLine != line) {
            line = lastLine;
            goTo(cycle + memory.fetch(nextAddress - 1));
        }
        if (cached || looping) {
            return deliver(template, room);
        }
        cycle = decoders.decode(template, address, Math.max(room, cycle));
        windowUops += Math.max(template.decodedUops(), template.microcode());
        return cycle;
    }

    private void enter(long wanted, boolean jumped) {
        boolean before = cached;
        if (!before && window >= 0) {
            uopCache.add(window, windowUops);
        }
        cached = uopCache.contains(wanted);
        if (cached || jumped) {
            goTo(cycle + 1 + (before ? 0 : core.uopCache().switchCycles()));
        }
        if (!cached && (before || jumped)) {
            decoders.restart(cycle);
        }
        window = wanted;
        windowUops = 0;
    }

    private long deliver(Template template, long room) {
        goTo(Math.max(cycle, room));
        int width = core.uopCache().width();
        if (template.microcode() > 0) {
            goTo(cycle + template.sequencerCycles() + core.frontEnd().microcodeSwitch());
            return cycle;
        }
        if (delivered + template.decodedUops() > width) {
            goTo(cycle + 1);
        }
        delivered += template.decodedUops();
        return cycle;
    }

    private void goTo(long newCycle) {
        if (newCycle > cycle) {
            cycle = newCycle;
            delivered = 0;
        }
    }

    /** Fetches elsewhere, not before a cycle. */
    void redirect(long newCycle) {
        goTo(newCycle);
        looping = false;
        loopBranch = 0;
    }

    /** An indirect branch was predicted. */
    void takenIndirect() {
        goTo(cycle + core.branches().indirectBubble());
    }

    /** A branch was predicted as taken: fetch goes on at its target in the next cycle. */
    void taken(long branch, long target) {
        boolean sameLoop = target <= branch && branch == loopBranch;
        loopRounds = sameLoop && loopUops <= core.uopCache().loopBuffer() ? loopRounds + 1 : 0;
        looping = loopRounds > 1;
        loopBranch = target <= branch ? branch : loopBranch;
        loopUops = target <= branch ? 0 : loopUops;
    }

    /** A line left the instruction cache. */
    void lineGone(long gone) {
        uopCache.remove(gone << LINE_WINDOWS_BITS);
        uopCache.remove((gone << LINE_WINDOWS_BITS) + 1);
        line = -1;
    }

    /** Becomes equal to the fetch unit of another CPU of the same core. */
    void copyFrom(FetchUnit other) {
        decoders.copyFrom(other.decoders);
        uopCache.copyFrom(other.uopCache);
        cycle = other.cycle;
        delivered = other.delivered;
        nextAddress = other.nextAddress;
        window = other.window;
        cached = other.cached;
        windowUops = other.windowUops;
        line = other.line;
        loopBranch = other.loopBranch;
        loopUops = other.loopUops;
        loopRounds = other.loopRounds;
        looping = other.looping;
    }
}
