// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import org.retint.sim.memory.Page;
import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.lift.Block;
import org.retint.x86.internal.lift.LiftingRules;
import org.retint.x86.internal.lift.Uop;
import org.retint.x86.internal.lift.UopBuilder;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.internal.timing.Forms;

/** Fetches, decodes and lifts the block that starts at an address. */
final class BlockBuilder {
    /** Most instructions of a block. */
    static final int MAX_INSTRUCTIONS = 64;

    private static final long PAGE_MASK = Page.SIZE - 1;

    private final CodeCache cache;
    private final Mmu mmu;
    private final Decoder decoder = new Decoder();
    private final UopBuilder uops = new UopBuilder();
    private final int[] firstUops = new int[MAX_INSTRUCTIONS];
    private final int[] offsets = new int[MAX_INSTRUCTIONS + 1];
    private final int[] forms = new int[MAX_INSTRUCTIONS];
    private final byte[] across = new byte[2 * Decoder.MAX_LENGTH];
    private int count;

    BlockBuilder(CodeCache cache, Mmu mmu) {
        this.cache = cache;
        this.mmu = mmu;
    }

    /**
     * Returns the block at an address, from the page if it was made before.
     *
     * @throws org.retint.x86.internal.mmu.GuestFault if the first instruction cannot be fetched
     */
    Block blockAt(long rip) {
        long physicalAddress = mmu.fetch(rip);
        CodePage code = cache.codePage(physicalAddress);
        int offset = (int) physicalAddress & (int) PAGE_MASK;
        Block known = code.block(offset);
        if (known != null && known.rip() == rip) {
            return known;
        }
        byte[] bytes = mmu.fetchPage(rip).bytes();
        begin();
        long at = rip;
        int position = offset;
        Decoding decoding = decoder.decode(bytes, position, Page.SIZE);
        if (decoding == Decoding.Failure.MORE_BYTES_NEEDED) {
            return blockAcross(rip, code, offset, bytes);
        }
        while (decoding instanceof Instruction insn) {
            append(insn, rip, at, bytes, position);
            position += insn.length();
            at += insn.length();
            if (uops.isEnded() || count == MAX_INSTRUCTIONS || position == Page.SIZE) {
                break;
            }
            decoding = decoder.decode(bytes, position, Page.SIZE);
        }
        if (count == 0) {
            fail(decoding, rip);
            code.cover(offset, Math.min(Decoder.MAX_LENGTH, Page.SIZE - offset));
        }
        Block block = finish(rip);
        code.add(offset, block);
        return block;
    }

    /**
     * Returns a block of the one instruction that some bytes hold, which no page keeps; null if it
     * has more bytes than there are.
     */
    Block blockOf(long rip, byte[] bytes, int available) {
        begin();
        Decoding decoding = decoder.decode(bytes, 0, available);
        if (decoding == Decoding.Failure.MORE_BYTES_NEEDED) {
            return null;
        }
        if (decoding instanceof Instruction insn) {
            append(insn, rip, rip, bytes, 0);
        } else {
            fail(decoding, rip);
        }
        return finish(rip);
    }

    /** A block of the one instruction that goes on in the next page; no page keeps it. */
    private Block blockAcross(long rip, CodePage code, int offset, byte[] bytes) {
        int here = Page.SIZE - offset;
        System.arraycopy(bytes, offset, across, 0, here);
        long nextPage = rip + here;
        long nextPhysical = mmu.fetch(nextPage); // faults as the fetch of its first byte does
        int there = Decoder.MAX_LENGTH;
        System.arraycopy(mmu.fetchPage(nextPage).bytes(), 0, across, here, there);
        cache.codePage(nextPhysical).cover(0, there);
        code.cover(offset, here);
        Decoding decoding = decoder.decode(across, 0, here + there);
        if (decoding instanceof Instruction insn) {
            append(insn, rip, rip, across, 0);
        } else {
            fail(decoding, rip);
        }
        return finish(rip);
    }

    private void begin() {
        uops.reset();
        count = 0;
        offsets[0] = 0;
    }

    private void append(Instruction insn, long blockRip, long at, byte[] bytes, int offset) {
        if (count > 0 && cache.isObserved()) {
            uops.markLast();
        }
        firstUops[count] = uops.count();
        uops.begin(insn, at, bytes, offset);
        if (cache.probes().isAt(at)) {
            uops.op(Uop.PROBE, 0, 0, CpuState.ZERO, 64);
        }
        lift(insn);
        forms[count] =
                cache.part() == null ? 0 : cache.part().classify(Forms.of(insn), bytes, offset);
        count++;
        offsets[count] = (int) (at + insn.length() - blockRip);
    }

    private void lift(Instruction insn) {
        LiftingRules.Rule rule = cache.rules().of(insn, cache.model());
        if (rule == LiftingRules.UNDEFINED) {
            uops.opImmediate(Uop.RAISE, 0, 0, Vector.UD, 64);
            uops.end();
            return;
        }
        if (insn.row().cpl() == 0) {
            uops.op(Uop.CHECK_SUPERVISOR, 0, 0, CpuState.ZERO, 64);
        }
        if (rule == null) {
            uops.op(Uop.UNSUPPORTED, 0, 0, CpuState.ZERO, 64);
            uops.end();
            return;
        }
        rule.lift(uops, insn);
        if (uops.count() == firstUops[count]) { // every instruction has a place to stop at
            uops.op(Uop.NOP, 0, 0, CpuState.ZERO, 64);
        }
    }

    /** Lifts what is no instruction: the fault that it raises. */
    private void fail(Decoding decoding, long rip) {
        int vector = decoding == Decoding.Failure.TOO_LONG ? Vector.GP : Vector.UD;
        firstUops[0] = 0;
        if (cache.probes().isAt(rip)) {
            uops.op(Uop.PROBE, 0, 0, CpuState.ZERO, 64);
        }
        uops.opImmediate(Uop.RAISE, 0, 0, vector, 64);
        uops.end();
        count = 1;
        offsets[1] = 1;
    }

    private Block finish(long rip) {
        if (!uops.isEnded()) {
            uops.op(Uop.END, 0, 0, CpuState.ZERO, 64);
        }
        return new Block(
                rip,
                uops.target(),
                uops.words(),
                Arrays.copyOf(firstUops, count),
                Arrays.copyOf(offsets, count + 1),
                Arrays.copyOf(forms, count),
                !cache.isObserved());
    }
}
