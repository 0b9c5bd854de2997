// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.retint.relpoline.Block;
import org.retint.relpoline.CallSite;
import org.retint.relpoline.SiteTable;

/**
 * Follows every write to a block's bytes and refuses those that the rules of patching do not allow:
 * wrong width, wrong state, a precondition of sync-cores or grace period not met.
 *
 * <p>It is told of writes, and of the beginning and end of each sync-cores and grace period, in the
 * order in which they happen. A refused write is noted and followed nevertheless.
 *
 * @see "relpoline.md, Block states and legal transitions"
 */
public final class StateChecker {
    /** Violations kept with their text; more are only counted. */
    private static final int MOST_VIOLATIONS = 100;

    /**
     * A write that the rules do not allow.
     *
     * @param siteIndex the site written to
     * @param message what was written, in which state, and what was missing
     */
    public record Violation(int siteIndex, String message) {}

    /** When things last happened to a site, on the clock of events. */
    private static final class Site {
        final byte[] bytes;
        long entered = -1;
        long immediateWritten = -1;
        long fastWritten = -1;
        long slowWritten = -1;
        long written = -1;

        Site(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private final SiteTable table;
    private final LongPredicate generic;
    private final Site[] sites;
    private final List<Violation> violations = new ArrayList<>();
    private final SortedMap<Long, Long> syncsUnderWay = new TreeMap<>();
    private final SortedMap<Long, Long> gracePeriodsUnderWay = new TreeMap<>();
    private long clock;
    private long syncedUpTo;
    private long drainedUpTo;
    private long writes;
    private long violationCount;

    /**
     * Makes a checker of blocks that no CPU has run yet.
     *
     * @param table the sites
     * @param bytes the bytes of each block, by site index
     * @param generic whether an address is that of a thunk or learn thunk
     */
    public StateChecker(SiteTable table, List<byte[]> bytes, LongPredicate generic) {
        this.table = Objects.requireNonNull(table, "table");
        this.generic = Objects.requireNonNull(generic, "generic");
        if (bytes.size() != table.size()) {
            throw new IllegalArgumentException(
                    "bytes of every block are needed: sites="
                            + table.size()
                            + " blocks="
                            + bytes.size());
        }
        sites = new Site[table.size()];
        for (CallSite site : table.sites()) {
            byte[] block = bytes.get(site.index()).clone();
            site.block().decode(site.address(), site.register(), block);
            sites[site.index()] = new Site(block);
        }
    }

    /** Told that a sync-cores began. The key names the call that {@link #syncCoresEnded} ends. */
    public void syncCoresBegan(long key) {
        syncsUnderWay.put(key, ++clock);
    }

    /** Told that every CPU has serialized since the call with this key began. */
    public void syncCoresEnded(long key) {
        Long began = syncsUnderWay.remove(key);
        if (began != null) {
            syncedUpTo = Math.max(syncedUpTo, began);
        }
    }

    /** Told that a grace period began to be waited for. */
    public void gracePeriodBegan(long key) {
        gracePeriodsUnderWay.put(key, syncedUpTo);
    }

    /**
     * Told that a grace period has passed. Only what was serialized before it counts as drained.
     */
    public void gracePeriodEnded(long key) {
        Long synced = gracePeriodsUnderWay.remove(key);
        if (synced != null) {
            drainedUpTo = Math.max(drainedUpTo, synced);
        }
    }

    /**
     * Told of a store. Stores beside blocks are ignored.
     *
     * @param address first byte written
     * @param bytes what was written, in one store
     * @return whether the rules allow it
     */
    public boolean textWritten(long address, byte[] bytes) {
        long last = address + bytes.length - 1;
        CallSite site = table.find(address).site();
        if (site == null) {
            site = table.find(last).site();
        }
        if (site == null) {
            return true;
        }
        writes++;
        clock++;
        int offset = (int) (address - site.address());
        String objection = objection(site, offset, bytes);
        if (objection != null) {
            violationCount++;
            if (violations.size() < MOST_VIOLATIONS) {
                violations.add(new Violation(site.index(), site + ": " + objection));
            }
        }
        apply(site, offset, bytes);
        return objection == null;
    }

    /** Returns the state that a site is in. */
    public BlockState state(int siteIndex) {
        CallSite site = table.site(siteIndex);
        if ((sites[siteIndex].bytes[0] & 0xff) == Block.INT3) {
            return BlockState.CLOSED;
        }
        Block.Fields fields = fields(site);
        return BlockState.of(site.block(), fields, generic.test(fields.fastCallee()));
    }

    /** Returns how many stores to blocks were seen. */
    public long writes() {
        return writes;
    }

    /** Returns how many of them were refused. */
    public long violationCount() {
        return violationCount;
    }

    /** Returns the first violations, in the order in which they happened. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Returns why a write is not allowed, or null. */
    private String objection(CallSite site, int offset, byte[] bytes) {
        Block block = site.block();
        PatchStep.Field field = fieldOf(block, offset, bytes.length);
        if (field == null) {
            return "%d bytes written at offset %d are not one field"
                    .formatted(bytes.length, offset);
        }
        BlockState before = state(site.index());
        String what = "write of %s in %s".formatted(field, before);
        if (before == BlockState.UNSAFE) {
            return what + ": the block is in no state";
        }
        if (field == PatchStep.Field.B) {
            return at(what, firstByteObjection(site, before, bytes[0]));
        }
        if (before == BlockState.CLOSED) {
            return at(what, closedObjection(site));
        }
        String reason =
                switch (field) {
                    case O -> branchObjection(site, before, bytes[0] & 0xff);
                    case D -> displacementObjection(site, before, bytes[0] & 0xff);
                    case I -> immediateObjection(site, before, bytes.length);
                    case F -> callObjection(site, before, BlockState.ALL_SLOW);
                    case S -> callObjection(site, before, BlockState.ALL_FAST);
                    case OD, B, C ->
                            throw new IllegalStateException(field + " is no field of its own");
                };
        return at(what, reason);
    }

    private static String at(String what, String reason) {
        return reason == null ? null : what + ": " + reason;
    }

    /** A breakpoint may be put everywhere; what it closes may be opened once it is whole again. */
    private String firstByteObjection(CallSite site, BlockState before, byte value) {
        if ((value & 0xff) == Block.INT3) {
            return generic.test(fields(site).slowCallee())
                    ? null
                    : "the slow call, where the breakpoint leads, leads to no thunk";
        }
        Site state = sites[site.index()];
        int compare = site.register().number() < 8 ? 0x48 : 0x49;
        if ((value & 0xff) != compare) {
            return "%02x is neither a breakpoint nor how the compare begins"
                    .formatted(value & 0xff);
        }
        Block.Fields fields = fields(site);
        BlockState opened = BlockState.of(site.block(), fields, generic.test(fields.fastCallee()));
        if (before == BlockState.CLOSED && opened == BlockState.UNSAFE) {
            return "the block behind the breakpoint is in no state";
        }
        return before != BlockState.CLOSED || syncedUpTo > state.written
                ? null
                : "no sync-cores since the block was written";
    }

    private String closedObjection(CallSite site) {
        return drainedUpTo > sites[site.index()].entered
                ? null
                : "no sync-cores and then a grace period since the breakpoint was put there";
    }

    private String branchObjection(CallSite site, BlockState before, int opcode) {
        Site state = sites[site.index()];
        if (opcode != Block.OPCODE_JMP && opcode != Block.OPCODE_JNZ) {
            return "opcode %02x is neither JNZ nor JMP".formatted(opcode);
        }
        int old = state.bytes[site.block().opcodeOffset()] & 0xff;
        if (opcode == old || before == BlockState.ALL_FAST) {
            return null;
        }
        Block.Fields fields = fields(site);
        if (opcode == Block.OPCODE_JMP) {
            return generic.test(fields.slowCallee()) ? null : "the slow call leads to no thunk";
        }
        if (generic.test(fields.fastCallee())) {
            return syncedUpTo > state.fastWritten ? null : "no sync-cores since F was written";
        }
        if (fields.fastCallee() != fields.immediate()) {
            return "I and F differ: I=%#x F=%#x"
                    .formatted((long) fields.immediate(), fields.fastCallee());
        }
        return drainedUpTo > Math.max(state.fastWritten, state.immediateWritten)
                ? null
                : "no sync-cores and then a grace period since I and F were written";
    }

    private String displacementObjection(CallSite site, BlockState before, int displacement) {
        Site state = sites[site.index()];
        int slow = site.block().displacementSlow();
        if (displacement != Block.DISPLACEMENT_FAST && displacement != slow) {
            return "displacement %d leads to neither call".formatted(displacement);
        }
        if (displacement == (state.bytes[site.block().displacementOffset()] & 0xff)) {
            return null;
        }
        Block.Fields fields = fields(site);
        if (displacement == slow) {
            if (!generic.test(fields.slowCallee())) {
                return "the slow call leads to no thunk";
            }
            return syncedUpTo > state.slowWritten ? null : "no sync-cores since S was written";
        }
        if (before == BlockState.NORMAL || !generic.test(fields.fastCallee())) {
            return "every call would take the fast call, which leads to one target";
        }
        return syncedUpTo > state.fastWritten ? null : "no sync-cores since F was written";
    }

    private String immediateObjection(CallSite site, BlockState before, int widthBytes) {
        if (before != BlockState.ALL_SLOW) {
            return "the compare decides; allowed in ALL_SLOW only";
        }
        if (widthBytes != 1) {
            return widthBytes + " bytes at once, and every call executes the compare";
        }
        return syncedUpTo > sites[site.index()].entered
                ? null
                : "no sync-cores since ALL_SLOW was entered";
    }

    private String callObjection(CallSite site, BlockState before, BlockState allowed) {
        if (before != allowed) {
            return "calls can reach it; allowed in " + allowed + " only";
        }
        return drainedUpTo > sites[site.index()].entered
                ? null
                : "no sync-cores and then a grace period since " + allowed + " was entered";
    }

    private void apply(CallSite site, int offset, byte[] bytes) {
        Site state = sites[site.index()];
        BlockState before = state(site.index());
        boolean changed = false;
        for (int i = 0; i < bytes.length; i++) {
            int at = offset + i;
            if (at >= 0 && at < state.bytes.length) {
                changed |= state.bytes[at] != bytes[i];
                state.bytes[at] = bytes[i];
                note(site.block(), state, at);
            }
        }
        if (changed && state(site.index()) != before) {
            state.entered = clock;
        }
    }

    private void note(Block block, Site state, int offset) {
        PatchStep.Field field = fieldOf(block, offset, 1);
        state.written = clock;
        if (field == PatchStep.Field.I) {
            state.immediateWritten = clock;
        } else if (field == PatchStep.Field.F) {
            state.fastWritten = clock;
        } else if (field == PatchStep.Field.S) {
            state.slowWritten = clock;
        }
    }

    /** Returns the field that a range lies in as a whole, or null. */
    private static PatchStep.Field fieldOf(Block block, int offset, int length) {
        for (PatchStep.Field field : PatchStep.Field.values()) {
            int size =
                    switch (field) {
                        case O, D, B -> 1;
                        default -> 4;
                    };
            int begin = field.offset(block);
            boolean patched = field != PatchStep.Field.OD && field != PatchStep.Field.C;
            if (patched && offset >= begin && offset + length <= begin + size) {
                return field;
            }
        }
        return null;
    }

    /** Returns the fields as they stand, whatever the other bytes have become. */
    private Block.Fields fields(CallSite site) {
        return site.block().fields(site.address(), sites[site.index()].bytes);
    }
}
