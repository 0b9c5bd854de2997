// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import org.retint.sim.GuestLocation;
import org.retint.sim.UnsupportedGuestException;
import org.retint.sim.memory.Page;
import org.retint.x86.X86;
import org.retint.x86.asm.Formatter;
import org.retint.x86.explore.CodeByte;
import org.retint.x86.explore.FetchModel;
import org.retint.x86.internal.interpret.MicroStepper;
import org.retint.x86.internal.interpret.SteppedInstruction;

/**
 * The instruction fetches of one CPU. Code that nobody modifies has one outcome; of modified code
 * there are as many as the fetch model allows.
 */
final class InstructionFetch {
    /** What {@link #locate} found. */
    enum Status {
        /** An instruction that nobody modifies; see {@link #instruction}. */
        PLAIN,
        /** Modified code; see {@link #outcomes}. */
        MODIFIED,
        /** Nothing: the fetch faulted, and the fault was delivered. */
        FAULTED
    }

    private static final int MAX_PENDING_STORES = 8;
    private static final int INT3 = 0xcc;

    private record Outcome(List<Integer> stores, SteppedInstruction instruction, int length) {}

    private final int cpuId;
    private final MicroStepper stepper;
    private final SystemMemory memory;
    private final StoreBuffer buffer;
    private final InstructionCache cache;
    private final byte[] window = new byte[X86.MAX_INSTRUCTION_BYTES];
    private final int[] slots = new int[X86.MAX_INSTRUCTION_BYTES];
    private final byte[] taken = new byte[X86.MAX_INSTRUCTION_BYTES];
    private final int[] takenEntries = new int[X86.MAX_INSTRUCTION_BYTES];
    private int takenLength;
    private long takenRip;
    private boolean takenStale;
    private InstructionCache.Entry last;
    private long rip;
    private long physical;
    private long physicalNext;
    private int available;
    private SteppedInstruction instruction;

    InstructionFetch(
            int cpuId,
            MicroStepper stepper,
            SystemMemory memory,
            StoreBuffer buffer,
            InstructionCache cache) {
        this.cpuId = cpuId;
        this.stepper = stepper;
        this.memory = memory;
        this.buffer = buffer;
        this.cache = cache;
    }

    /** Forgets which instructions it has fetched, those of the cache excepted. */
    void forget() {
        last = null;
    }

    /** Looks at the instruction at an address. */
    Status locate(long virtualAddress) {
        rip = virtualAddress;
        physical = stepper.fetch(rip);
        if (physical == -1) {
            return Status.FAULTED;
        }
        InstructionCache.Entry entry = cache.find(last, rip, physical);
        if (entry == null) {
            entry = add();
            if (entry == null) {
                return Status.FAULTED;
            }
        }
        last = entry;
        if (!entry.isFetchedBy(cpuId)) {
            noteFetch(entry);
        }
        instruction = entry.instruction();
        physicalNext = entry.physicalNext();
        available = entry.available();
        int version = memory.sharing().codeVersion();
        if (entry.isPlain(version)) {
            return Status.PLAIN;
        }
        if (isModified(entry.length())) {
            return Status.MODIFIED;
        }
        if (isFoundModified(entry.length())) {
            look(); // taken for modified from the next walk on; now it is what memory holds
            instruction = cache.lift(stepper, rip, window, available);
            return Status.PLAIN;
        }
        entry.setPlain(version);
        return Status.PLAIN;
    }

    /** Returns the instruction that {@link #locate} found to be plain. */
    SteppedInstruction instruction() {
        return instruction;
    }

    /** Returns whether the bytes are not in the CPU's own store buffer: else they wait for it. */
    boolean isReady() {
        if (buffer.isEmpty()) {
            return true;
        }
        int length = instruction.length();
        int here = Math.min(length, bytesHere());
        return !buffer.holds(physical, here)
                && (here == length || !buffer.holds(physicalNext, length - here));
    }

    /** Returns how many outcomes the fetch of modified code has. */
    int outcomes() {
        return enumerate().size();
    }

    /**
     * Takes one outcome, which becomes {@link #instruction}.
     *
     * @param number 0 to {@link #outcomes} - 1
     * @return what is wrong with it, or null
     */
    String take(int number) {
        Outcome outcome = enumerate().get(number);
        String wrong = memory.fetchModel() == FetchModel.SDM_WEAKEST ? weakest(outcome) : null;
        outcome.stores().forEach(entry -> memory.history().catchUp(cpuId, entry));
        look();
        instruction = outcome.instruction();
        remember(outcome.length());
        if (wrong == null
                && memory.fetchModel() != FetchModel.COHERENT
                && !memory.history().wasContent(slots, window, outcome.length())
                && !memory.isTolerant(rip)) {
            wrong =
                    "torn instruction: rip=%#x bytes=%s, which memory never held together"
                            .formatted(rip, hex(outcome.length()));
        }
        return wrong;
    }

    /** Returns the instruction that was taken last, as text, and whether memory said otherwise. */
    String describe(LongFunction<String> names) {
        String text = new Formatter(names).format(taken, 0, takenRip);
        return takenStale ? "old " + text : text;
    }

    /** Returns the bytes of the instruction that was taken last. */
    List<CodeByte> takenBytes() {
        List<CodeByte> bytes = new ArrayList<>();
        for (int i = 0; i < takenLength; i++) {
            bytes.add(new CodeByte(taken[i] & 0xff, memory.history().version(takenEntries[i])));
        }
        return bytes;
    }

    /** Returns whether memory said otherwise when an instruction was taken last. */
    boolean isOld() {
        return takenStale;
    }

    /** Keeps what was taken for {@link #describe}. */
    private void remember(int length) {
        takenRip = rip;
        takenLength = length;
        takenStale = false;
        for (int i = 0; i < length; i++) {
            taken[i] = window[i];
            takenEntries[i] =
                    slots[i] < 0 ? CodeHistory.NEVER : memory.history().view(cpuId, slots[i]);
            takenStale |= window[i] != (byte) memory.log().read(address(i), 1);
        }
    }

    private String hex(int count) {
        return HexFormat.of().formatHex(window, 0, count);
    }

    /** Returns what the manual's weakest guarantee has against executing this, or null. */
    private String weakest(Outcome outcome) {
        if (outcome.length() == 1) {
            return null;
        }
        CodeHistory history = memory.history();
        for (int i = 0; i < outcome.length(); i++) {
            int slot = history.find(address(i));
            if (slot < 0) {
                continue;
            }
            int entry = history.lastEntry(slot);
            while (entry >= 0 && history.isSinceSerialization(cpuId, entry)) {
                boolean int3 =
                        (history.valueOf(entry) & 0xff) == INT3
                                || (history.valueBefore(entry) & 0xff) == INT3;
                if (i > 0 || !int3) {
                    return ("instruction of %d bytes at rip=%#x: byte %d was stored to since the"
                                    + " CPU's last serializing instruction")
                            .formatted(outcome.length(), rip, i);
                }
                entry = history.entryBefore(entry);
            }
        }
        return null;
    }

    private List<Outcome> enumerate() {
        CodeHistory history = memory.history();
        List<Integer> pending = pendingStores();
        List<Outcome> outcomes = new ArrayList<>();
        List<List<Integer>> seen = new ArrayList<>();
        int entryMark = history.entryMark();
        int moveMark = history.moveMark();
        for (int mask = 0; mask < 1 << pending.size(); mask++) {
            List<Integer> stores = new ArrayList<>();
            for (int i = 0; i < pending.size(); i++) {
                if ((mask >>> i & 1) != 0) {
                    stores.add(pending.get(i));
                    history.catchUp(cpuId, pending.get(i));
                }
            }
            look();
            SteppedInstruction candidate = cache.lift(stepper, rip, window, available);
            int length = lengthOf(candidate, available);
            List<Integer> views = views();
            history.undoTo(entryMark, moveMark);
            if (touchesAll(stores, length) && !seen.contains(views)) {
                seen.add(views);
                outcomes.add(new Outcome(stores, candidate, length));
            }
        }
        return outcomes;
    }

    /** Returns one store of each that the CPU has not seen yet in the window. */
    private List<Integer> pendingStores() {
        CodeHistory history = memory.history();
        List<Integer> pending = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < available; i++) {
            int slot = history.find(address(i));
            if (slot < 0) {
                continue;
            }
            int entry = history.lastEntry(slot);
            while (entry != history.view(cpuId, slot)) {
                if (!numbers.contains(history.storeOf(entry))) {
                    numbers.add(history.storeOf(entry));
                    pending.add(entry);
                }
                entry = history.entryBefore(entry);
            }
        }
        if (pending.size() > MAX_PENDING_STORES) {
            throw new UnsupportedGuestException(
                    "fetch of an instruction with too many unseen stores: stores=%d most=%d"
                            .formatted(pending.size(), MAX_PENDING_STORES),
                    new GuestLocation(cpuId, rip, ""),
                    "store to code with aligned stores, or serialize more often");
        }
        return pending;
    }

    /** Returns whether every store changed a byte of the instruction itself. */
    private boolean touchesAll(List<Integer> stores, int length) {
        CodeHistory history = memory.history();
        for (int store : stores) {
            boolean touches = false;
            for (int i = 0; i < length && !touches; i++) {
                int slot = history.find(address(i));
                int entry = slot < 0 ? -1 : history.lastEntry(slot);
                while (entry >= 0 && !touches) {
                    touches = history.storeOf(entry) == history.storeOf(store);
                    entry = history.entryBefore(entry);
                }
            }
            if (!touches) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> views() {
        List<Integer> views = new ArrayList<>();
        for (int i = 0; i < available; i++) {
            views.add(slots[i] < 0 ? 0 : memory.history().view(cpuId, slots[i]));
        }
        return views;
    }

    /** Fills the window with the bytes as the CPU sees them now. */
    private void look() {
        CodeHistory history = memory.history();
        for (int i = 0; i < available; i++) {
            slots[i] = history.find(address(i));
            window[i] =
                    slots[i] < 0
                            ? (byte) memory.log().read(address(i), 1)
                            : history.seen(cpuId, slots[i]);
        }
    }

    /** Decodes what memory holds; null if the instruction goes on in a page that faults. */
    private InstructionCache.Entry add() {
        available = Math.min(window.length, bytesHere());
        physicalNext = -1;
        look();
        SteppedInstruction found = cache.lift(stepper, rip, window, available);
        if (found == null) {
            physicalNext = stepper.fetch(rip + available);
            if (physicalNext == -1) {
                return null;
            }
            available = window.length;
            look();
            found = cache.lift(stepper, rip, window, available);
        }
        int length = lengthOf(found, available);
        return cache.add(rip, physical, physicalNext, available, found, length);
    }

    private void noteFetch(InstructionCache.Entry entry) {
        int here = Math.min(entry.length(), bytesHere());
        memory.sharing().fetched(cpuId, physical, here);
        if (here < entry.length()) {
            memory.sharing().fetched(cpuId, entry.physicalNext(), entry.length() - here);
        }
        if (!memory.sharing().isFrozen()) {
            entry.setFetchedBy(cpuId);
        }
    }

    private boolean isModified(int length) {
        int here = Math.min(length, bytesHere());
        return memory.sharing().isModifiedCode(physical, here)
                || (here < length && memory.sharing().isModifiedCode(physicalNext, length - here));
    }

    private boolean isFoundModified(int length) {
        int here = Math.min(length, bytesHere());
        return memory.sharing().isFoundModified(physical, here)
                || (here < length && memory.sharing().isFoundModified(physicalNext, length - here));
    }

    private int bytesHere() {
        return Page.SIZE - ((int) physical & (Page.SIZE - 1));
    }

    private long address(int index) {
        return index < bytesHere() ? physical + index : physicalNext + index - bytesHere();
    }

    /** Returns how many bytes decide what an instruction is: all, if they are none. */
    private static int lengthOf(SteppedInstruction candidate, int available) {
        return candidate.isNone() ? available : candidate.length();
    }
}
