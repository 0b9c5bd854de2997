// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

/**
 * Table without marker (alternative D): each preemption of kernel code looks its RIP up. Needs no
 * encoding, and a breakpoint over the first byte of an instruction hides nothing.
 */
public record RangeTableStrategy() implements RestartStrategy {
    @Override
    public String name() {
        return "range-table";
    }

    @Override
    public String description() {
        return "the table is looked up at each preemption, no marker";
    }

    @Override
    public int variant() {
        return 3;
    }

    @Override
    public boolean emitsMarkers() {
        return false;
    }

    @Override
    public boolean rewinds() {
        return true;
    }
}
