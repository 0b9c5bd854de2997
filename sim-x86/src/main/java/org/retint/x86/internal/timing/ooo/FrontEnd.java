// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import org.retint.x86.timing.OutOfOrderCore;

/**
 * Finds lengths of instructions in aligned blocks, then decodes. Instructions come in program
 * order; each gets the cycle in which it is decoded.
 *
 * <p>An instruction whose opcode lies in one block and whose last byte in the next is looked at in
 * both (A. Abel, Facile, IISWC 2023).
 */
final class FrontEnd {
    private final OutOfOrderCore.FrontEnd sizes;
    private final int blockBits;
    private final long[] decodedAt;
    private int next;
    private int whole;

    private long block = -1;
    private long predecodeCycle;
    private int predecoded;

    private long decodeCycle;
    private int decoders;
    private int uops;

    FrontEnd(OutOfOrderCore.FrontEnd sizes) {
        this.sizes = sizes;
        blockBits = Integer.numberOfTrailingZeros(sizes.predecodeBlockBytes());
        decodedAt = new long[sizes.instructionQueue()];
        whole = (sizes.predecodeWidth() - 1) % decodedAt.length;
    }

    /** Goes on elsewhere, or after others delivered. */
    void restart(long cycle) {
        predecodeCycle = Math.max(predecodeCycle, cycle - 1);
        block = -1;
    }

    /**
     * Decodes the next instruction.
     *
     * @param template the instruction
     * @param address where it is
     * @param room first cycle in which the queue to rename has room
     * @return the cycle after which it can be renamed
     */
    long decode(Template template, long address, long room) {
        int queue = next;
        next = next + 1 == decodedAt.length ? 0 : next + 1;
        long found = predecode(template, address, decodedAt[whole]);
        whole = whole + 1 == decodedAt.length ? 0 : whole + 1;
        advanceDecoders(Math.max(found + 1, room));
        if (template.microcode() > 0) {
            if (decoders > 0) {
                nextCycle();
            }
            decodeCycle += template.sequencerCycles() - 1 + sizes.microcodeSwitch();
            decodedAt[queue] = decodeCycle;
            nextCycle();
            return decodedAt[queue];
        }
        boolean needsFirst = template.firstDecoder() && decoders > 0;
        boolean full =
                decoders == sizes.decoders()
                        || (decoders > 0 && uops + template.decodedUops() > sizes.decodedUops());
        if (needsFirst || full) {
            nextCycle();
        }
        decoders++;
        uops += template.decodedUops();
        decodedAt[queue] = decodeCycle;
        return decodeCycle;
    }

    private long predecode(Template template, long address, long room) {
        long opcodeBlock = block(address + template.opcodeOffset());
        long lastBlock = block(address + template.length() - 1);
        if (opcodeBlock != lastBlock) {
            lookAt(opcodeBlock, room);
        }
        lookAt(lastBlock, room);
        if (template.lengthChanging()) {
            predecodeCycle += sizes.lengthChangingStall();
        }
        return predecodeCycle;
    }

    private long block(long address) {
        return address >>> blockBits;
    }

    /** Begins a cycle only where the queue takes all that it may find. */
    private void lookAt(long wanted, long room) {
        if (wanted == block && predecoded < sizes.predecodeWidth()) {
            predecoded++;
            return;
        }
        predecodeCycle += wanted > block && block >= 0 ? wanted - block : 1;
        predecodeCycle = Math.max(predecodeCycle, room);
        block = wanted;
        predecoded = 1;
    }

    private void advanceDecoders(long cycle) {
        if (cycle > decodeCycle) {
            decodeCycle = cycle;
            decoders = 0;
            uops = 0;
        }
    }

    private void nextCycle() {
        decodeCycle++;
        decoders = 0;
        uops = 0;
    }

    /** Becomes equal to another one of the same core. */
    void copyFrom(FrontEnd other) {
        System.arraycopy(other.decodedAt, 0, decodedAt, 0, decodedAt.length);
        next = other.next;
        whole = other.whole;
        block = other.block;
        predecodeCycle = other.predecodeCycle;
        predecoded = other.predecoded;
        decodeCycle = other.decodeCycle;
        decoders = other.decoders;
        uops = other.uops;
    }
}
