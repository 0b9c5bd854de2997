// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.litmus;

/**
 * What a condition looks at: a register of a process, or a location.
 *
 * @param process number of the process, or -1 for a location
 * @param name register without percent sign, or location
 */
public record Term(int process, String name) implements Comparable<Term> {
    /** Returns whether this is a location in memory. */
    public boolean isLocation() {
        return process < 0;
    }

    /** Orders registers by process and name, and locations behind them. */
    @Override
    public int compareTo(Term other) {
        if (isLocation() != other.isLocation()) {
            return isLocation() ? 1 : -1;
        }
        return process != other.process ? process - other.process : name.compareTo(other.name);
    }

    /** Returns the term as outcomes print it: {@code 0:rax} or {@code [x]}. */
    @Override
    public String toString() {
        return isLocation() ? "[" + name + "]" : process + ":" + name;
    }
}
