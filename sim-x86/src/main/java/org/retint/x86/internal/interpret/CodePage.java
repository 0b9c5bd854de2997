// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.internal.lift.Block;

/**
 * What was lifted from the bytes of one page: blocks by offset, and which bytes they were made of.
 * Attached to a page object, whose content it describes. Blocks are only ever added; after a write
 * a new object takes over what still holds.
 */
final class CodePage {
    private static final int GROUP_BITS = 6;
    private static final int GROUP = 1 << GROUP_BITS;

    private final Block[][] groups = new Block[4096 / GROUP][];
    private final long[] covered = new long[4096 / Long.SIZE];
    private final long configuration;

    /**
     * Makes an empty one.
     *
     * @param configuration number of the configuration under which blocks are made
     */
    CodePage(long configuration) {
        this.configuration = configuration;
    }

    long configuration() {
        return configuration;
    }

    /** Returns the block that starts at an offset, or null. */
    Block block(int offset) {
        Block[] group = groups[offset >>> GROUP_BITS];
        return group == null ? null : group[offset & (GROUP - 1)];
    }

    /** Adds a block that lies wholly in this page. */
    void add(int offset, Block block) {
        int index = offset >>> GROUP_BITS;
        if (groups[index] == null) {
            groups[index] = new Block[GROUP];
        }
        groups[index][offset & (GROUP - 1)] = block;
        cover(offset, (int) (block.endRip() - block.rip()));
    }

    /** Notes that bytes of this page were decoded. */
    void cover(int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            covered[i >>> 6] |= 1L << i;
        }
    }

    /** Returns whether any byte of a range was decoded. */
    boolean covers(int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if ((covered[i >>> 6] >>> i & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns what still holds after a write to a range of bytes. */
    CodePage without(int offset, int count) {
        CodePage rest = new CodePage(configuration);
        System.arraycopy(covered, 0, rest.covered, 0, covered.length);
        for (int index = 0; index < groups.length; index++) {
            if (groups[index] != null) {
                rest.groups[index] = survivors(index, offset, count);
            }
        }
        return rest;
    }

    private Block[] survivors(int index, int offset, int count) {
        Block[] group = groups[index].clone();
        for (int i = 0; i < GROUP; i++) {
            if (group[i] != null) {
                int start = index * GROUP + i;
                int end = start + (int) (group[i].endRip() - group[i].rip());
                if (start < offset + count && offset < end) {
                    group[i] = null;
                }
            }
        }
        return group;
    }
}
