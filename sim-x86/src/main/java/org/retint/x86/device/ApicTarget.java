// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

/** What a local APIC does to its CPU. */
public interface ApicTarget {
    /** An interrupt may have become deliverable. */
    void interruptRequested();

    /** An NMI arrived. */
    void nmiRequested();

    /** An INIT arrived: the CPU is reset and waits for a start-up IPI. */
    void initRequested();

    /**
     * A start-up IPI arrived; ignored unless the CPU waits for one.
     *
     * @param vector names the page where it starts
     */
    void startUpRequested(int vector);
}
