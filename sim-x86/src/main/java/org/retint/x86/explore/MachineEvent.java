// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

/** Something that happens while interleavings are explored and that a monitor is told. */
public sealed interface MachineEvent {
    /** Returns the CPU that does it. */
    int cpuId();

    /**
     * An instruction is about to be executed; registers are what they are before.
     *
     * @param address its address
     * @param stackPointer RSP
     */
    record Begins(int cpuId, long address, long stackPointer) implements MachineEvent {}

    /**
     * An interrupt or NMI was delivered.
     *
     * @param vector its vector
     * @param address where the interrupted code goes on
     * @param frame RSP after delivery: there the address is saved
     */
    record Interrupted(int cpuId, int vector, long address, long frame) implements MachineEvent {}

    /**
     * An exception was delivered.
     *
     * @param vector its vector
     * @param errorCode its error code, 0 if it has none
     * @param address the saved instruction address
     * @param frame where it is saved
     */
    record Excepted(int cpuId, int vector, long errorCode, long address, long frame)
            implements MachineEvent {}

    /**
     * An IRET is about to be executed.
     *
     * @param address its address
     * @param frame RSP: there the address is saved where it goes
     */
    record Returns(int cpuId, long address, long frame) implements MachineEvent {}

    /**
     * An IPI was sent.
     *
     * @param targetCpuId to whom
     * @param vector its vector, 2 if it is an NMI
     */
    record Signalled(int cpuId, int targetCpuId, int vector) implements MachineEvent {}

    /**
     * A store is about to reach memory, which still holds what was there before.
     *
     * @param physicalAddress lowest address
     * @param widthBytes number of bytes
     * @param before what memory holds there
     * @param value what it will hold
     */
    record Stored(int cpuId, long physicalAddress, int widthBytes, long before, long value)
            implements MachineEvent {}
}
