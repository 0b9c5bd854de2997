// SPDX-License-Identifier: Apache-2.0
package org.retint.sim;

/** A part of a machine that is neither CPU nor memory. It belongs to one machine. */
public interface Device extends Stateful {
    /**
     * Tells the device where it is: called once, after the CPUs were made and in the order in which
     * devices were added. A memory-mapped device maps itself here.
     */
    void attach(Machine machine);
}
