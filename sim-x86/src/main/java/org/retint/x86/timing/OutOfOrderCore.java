// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.List;
import java.util.Objects;
import org.retint.x86.internal.timing.ooo.OutOfOrderPart;

/**
 * A core that executes out of order, as data: sizes and widths of its parts, and what instructions
 * are made of. Widths are per cycle, latencies in cycles.
 *
 * @param name as {@code --core} spells it
 * @param frontEnd fetch and decode
 * @param uopCache where decoded micro-operations are kept
 * @param branches predictors, and what wrong predictions cost
 * @param backEnd rename, schedulers, retirement
 * @param memory loads and stores that hit the first level
 * @param caches the other levels, and other CPUs' lines
 * @param tlbs translation
 * @param costs micro-operations of each form
 * @param system what takes its time as a whole: forms that {@code costs} lacks, repeated string
 *     instructions, delivery of exceptions and interrupts
 */
public record OutOfOrderCore(
        String name,
        FrontEnd frontEnd,
        UopCache uopCache,
        Branches branches,
        BackEnd backEnd,
        Memory memory,
        Caches caches,
        Tlbs tlbs,
        UopCosts costs,
        CostTable system) {
    /**
     * Fetch and decode of code that is not in the micro-op cache.
     *
     * @param predecodeBlockBytes bytes of the aligned blocks that instruction lengths are found in,
     *     a power of two
     * @param predecodeWidth instructions whose length is found
     * @param lengthChangingStall cycles lost by a prefix that changes the length of an immediate
     * @param instructionQueue instructions between predecode and decode
     * @param decoders instructions decoded; the first decoder alone takes several micro-operations
     * @param decodedUops micro-operations decoded
     * @param microcodeWidth micro-operations that the microcode sequencer delivers
     * @param microcodeSwitch cycles lost by switching to the sequencer and back
     * @param uopQueue micro-operations between decode and rename
     * @param firstDecoderOnly instructions of one micro-operation that the other decoders do not
     *     know, as the ISA table spells families: {@code SETcc}
     */
    public record FrontEnd(
            int predecodeBlockBytes,
            int predecodeWidth,
            int lengthChangingStall,
            int instructionQueue,
            int decoders,
            int decodedUops,
            int microcodeWidth,
            int microcodeSwitch,
            int uopQueue,
            List<String> firstDecoderOnly) {
        /**
         * Makes a front end.
         *
         * @throws IllegalArgumentException if blocks do not have a power of two of bytes
         */
        public FrontEnd {
            if (Integer.bitCount(predecodeBlockBytes) != 1) {
                throw new IllegalArgumentException(
                        "predecodeBlockBytes: expected a power of two, got " + predecodeBlockBytes);
            }
        }
    }

    /**
     * Rename, schedulers and retirement.
     *
     * @param issueWidth micro-operations of the fused domain renamed
     * @param reorderBuffer micro-operations of the fused domain between rename and retirement
     * @param scheduler micro-operations of the unfused domain that wait for their port, at most 240
     * @param retireWidth micro-operations of the fused domain retired
     * @param ports number of ports, at most 15
     * @param loadPorts mask of the ports with a load unit
     * @param simpleStorePorts mask of those that compute addresses of stores without index only
     * @param issueToDispatch cycles from rename to the first one in which a port may be had
     * @param keepsIndexedFused whether a register that is read and written and a memory operand
     *     with an index stay one micro-operation
     */
    public record BackEnd(
            int issueWidth,
            int reorderBuffer,
            int scheduler,
            int retireWidth,
            int ports,
            int loadPorts,
            int simpleStorePorts,
            int issueToDispatch,
            boolean keepsIndexedFused) {
        private static final int MOST_PORTS = 15;
        private static final int LARGEST_SCHEDULER = 240;

        /**
         * Makes a back end.
         *
         * @throws IllegalArgumentException if it has more ports or a larger scheduler than the
         *     model counts
         */
        public BackEnd {
            require("ports", ports, MOST_PORTS);
            require("scheduler", scheduler, LARGEST_SCHEDULER);
        }

        private static void require(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(
                        name + ": expected 1 to " + most + ", got " + value);
            }
        }
    }

    /**
     * Loads and stores that hit the first level.
     *
     * @param chasedLatency cycles from address to value in a general register if the address is a
     *     register that was loaded itself, with a displacement of 0 to 2047
     * @param loadLatency cycles from address to value in a general register
     * @param vectorLoadLatency cycles from address to value in a vector register
     * @param forwardLatency cycles from a store's data to the value of a load that reads it
     * @param blockedForward cycles from a store's data to the value of a load that reads only a
     *     part of it and more
     * @param loadBuffer loads between rename and retirement
     * @param storeBuffer stores between rename and memory
     */
    public record Memory(
            int chasedLatency,
            int loadLatency,
            int vectorLoadLatency,
            int forwardLatency,
            int blockedForward,
            int loadBuffer,
            int storeBuffer) {}

    /**
     * The cache of decoded micro-operations, and the buffer for loops behind it.
     *
     * @param lines how many
     * @param ways lines of a set
     * @param lineUops micro-operations of a line
     * @param linesOfWindow lines that the micro-operations of an aligned window of 32 bytes may
     *     take
     * @param width micro-operations delivered
     * @param switchCycles cycles lost by going from decoding to this cache
     * @param loopBuffer micro-operations of the longest loop that is repeated from the queue; 0
     *     where there is no such buffer
     */
    public record UopCache(
            int lines,
            int ways,
            int lineUops,
            int linesOfWindow,
            int width,
            int switchCycles,
            int loopBuffer) {}

    /**
     * Branch prediction.
     *
     * @param targetEntries entries of the branch target buffer
     * @param targetWays entries of a set
     * @param indirectBubble cycles without fetch behind an indirect jump or call that was predicted
     * @param resteer cycles from decoding a direct branch whose target was not known to fetching
     *     there
     * @param redirect cycles from the execution of a branch that was predicted wrongly to fetching
     *     where it goes
     * @param capturedReturn cycles more where the wrong path is one that holds the front end back,
     *     as the capture loop of a retpoline does with PAUSE
     * @param returnEntries return addresses that the return stack holds
     * @param emptyReturns whether a return with nothing on the return stack is predicted as an
     *     indirect branch
     */
    public record Branches(
            int targetEntries,
            int targetWays,
            int indirectBubble,
            int resteer,
            int redirect,
            int capturedReturn,
            int returnEntries,
            boolean emptyReturns) {}

    /**
     * A cache with lines of 64 bytes.
     *
     * @param kibibytes its size
     * @param ways lines of a set
     * @param latency cycles from address to value of a load that finds its line here
     */
    public record Level(int kibibytes, int ways, int latency) {}

    /**
     * Caches and coherence.
     *
     * @param instructions first level for instructions
     * @param data first level for data
     * @param second second level
     * @param third last level, which all CPUs share
     * @param memoryLatency cycles from address to value of a load from memory
     * @param sharedLatency cycles to get a line that other CPUs have as well
     * @param dirtyLatency cycles to get a line that another CPU may have written
     * @param fillBuffers lines that may be on their way to the first level
     * @param codeClear cycles lost by the clear of the pipeline when code is written that this CPU
     *     has fetched
     */
    public record Caches(
            Level instructions,
            Level data,
            Level second,
            Level third,
            int memoryLatency,
            int sharedLatency,
            int dirtyLatency,
            int fillBuffers,
            int codeClear) {}

    /**
     * Translation look-aside buffers.
     *
     * @param dataEntries pages of the first level for data
     * @param dataWays entries of a set
     * @param instructionEntries pages of the first level for instructions
     * @param instructionWays entries of a set
     * @param secondEntries pages of the second level
     * @param secondWays entries of a set
     * @param secondLatency cycles lost by an access that finds its page in the second level
     * @param walk cycles beyond that of a walk whose tables are in a cache
     */
    public record Tlbs(
            int dataEntries,
            int dataWays,
            int instructionEntries,
            int instructionWays,
            int secondEntries,
            int secondWays,
            int secondLatency,
            int walk) {}

    /** Checks that nothing is missing. */
    public OutOfOrderCore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(frontEnd, "frontEnd");
        Objects.requireNonNull(uopCache, "uopCache");
        Objects.requireNonNull(branches, "branches");
        Objects.requireNonNull(backEnd, "backEnd");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(caches, "caches");
        Objects.requireNonNull(tlbs, "tlbs");
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(system, "system");
    }

    /** Returns a part of these cores, for {@code X86Processor.timed}. */
    public TimingPart part() {
        return new OutOfOrderPart(this);
    }
}
