// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.List;
import java.util.Objects;

/**
 * A core that executes out of order, as data: sizes and widths of its parts, and what instructions
 * are made of. Widths are per cycle, latencies in cycles.
 *
 * @param name as {@code --core} spells it
 * @param frontEnd fetch and decode
 * @param backEnd rename, schedulers, retirement
 * @param memory loads and stores that hit the first level
 * @param costs micro-operations of each form
 */
public record OutOfOrderCore(
        String name, FrontEnd frontEnd, BackEnd backEnd, Memory memory, UopCosts costs) {
    /**
     * Fetch and decode of code that is not in the micro-op cache.
     *
     * @param predecodeBlockBytes bytes of the aligned blocks that instruction lengths are found in
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
            List<String> firstDecoderOnly) {}

    /**
     * Rename, schedulers and retirement.
     *
     * @param issueWidth micro-operations of the fused domain renamed
     * @param reorderBuffer micro-operations of the fused domain between rename and retirement
     * @param scheduler micro-operations of the unfused domain that wait for their port
     * @param retireWidth micro-operations of the fused domain retired
     * @param ports number of ports
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
            boolean keepsIndexedFused) {}

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

    /** Checks that nothing is missing. */
    public OutOfOrderCore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(frontEnd, "frontEnd");
        Objects.requireNonNull(backEnd, "backEnd");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(costs, "costs");
    }
}
