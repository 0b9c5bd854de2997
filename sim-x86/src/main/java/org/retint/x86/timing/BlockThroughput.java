// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import java.util.List;
import org.retint.x86.internal.throughput.StraightLine;

/**
 * How fast a core executes a block of code without branches when copies of it follow each other,
 * all accesses hitting the first level: what throughput predictors predict and BHive measures.
 *
 * <p>The block is executed as machine code. Registers hold the address of a page at first, the
 * stack and frame pointers that of another; all pages of data are one page in memory, filled with
 * that address, so that pointers can be followed (Y. Chen et al., BHive, IISWC 2019).
 */
public final class BlockThroughput {
    /** What limits a block. */
    public enum Bottleneck {
        /** Finding lengths and decoding. */
        FRONT_END("front end"),
        /** The width of rename. */
        ISSUE("issue"),
        /** The ports, or the divider. */
        PORTS("ports"),
        /** Results that others wait for. */
        DEPENDENCES("dependences"),
        /** None alone. */
        SEVERAL("several");

        private final String label;

        Bottleneck(String label) {
            this.label = label;
        }

        /** Returns the name that reports print. */
        public String label() {
            return label;
        }
    }

    /**
     * One instruction of one copy on its way through the core, in cycles from the first one shown.
     *
     * @param copy number of the copy, from 0
     * @param index number of the instruction in the block, from 0
     * @param text the instruction in AT&amp;T syntax
     * @param decoded when it is decoded
     * @param renamed when the last of its micro-operations is renamed
     * @param executed when the first of them is executed; as {@code renamed} if rename does it all
     * @param completed when its last result is there
     * @param retired when it retires
     */
    public record Passage(
            int copy,
            int index,
            String text,
            long decoded,
            long renamed,
            long executed,
            long completed,
            long retired) {}

    private final double cycles;
    private final Bottleneck bottleneck;
    private final double[] portLoads;
    private final List<Passage> passages;

    private BlockThroughput(StraightLine block, int copies) {
        StraightLine.Result result = block.run(copies);
        cycles = result.cycles();
        portLoads = result.portLoads();
        passages = List.copyOf(result.passages());
        bottleneck = copies == 0 ? Bottleneck.SEVERAL : block.bottleneck(cycles);
    }

    /**
     * Returns the cycles of a copy.
     *
     * @param core the core
     * @param code the block's bytes
     * @throws IllegalArgumentException if the bytes are no instructions, if the block does not run
     *     to its end, or if the core's table lacks one of its forms; the message says which
     */
    public static double cycles(OutOfOrderCore core, byte[] code) {
        return new StraightLine(core, code).run(0).cycles();
    }

    /**
     * Looks closer.
     *
     * @param core the core
     * @param code the block's bytes
     * @param copies how many copies to show on their way through the core, at least 1
     * @throws IllegalArgumentException as {@link #cycles(OutOfOrderCore, byte[])}
     */
    public static BlockThroughput analyze(OutOfOrderCore core, byte[] code, int copies) {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy is shown: copies=" + copies);
        }
        return new BlockThroughput(new StraightLine(core, code), copies);
    }

    /** Returns the cycles of a copy. */
    public double cycles() {
        return cycles;
    }

    /** Returns that part of the core without whose limits the block would gain most. */
    public Bottleneck bottleneck() {
        return bottleneck;
    }

    /** Returns the micro-operations that each port executes for a copy. */
    public double[] portLoads() {
        return portLoads.clone();
    }

    /**
     * Returns the instructions of the first copies in program order; the core is empty before them,
     * so that they show what later ones wait for and not the queues that fill up.
     */
    public List<Passage> passages() {
        return passages;
    }
}
