// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.report;

/** Something that happened in a run and is worth telling. */
public sealed interface TraceEvent {
    /** Returns the CPU that it happened on. */
    int cpuId();

    /** Returns the clock of that CPU. */
    long cycle();

    /**
     * An external interrupt or NMI was delivered.
     *
     * @param vector its vector
     * @param instructionAddress where the interrupted code goes on
     */
    record InterruptDelivered(int cpuId, long cycle, int vector, long instructionAddress)
            implements TraceEvent {}

    /**
     * An exception was delivered.
     *
     * @param vector its vector
     * @param errorCode its error code, 0 if it has none
     * @param instructionAddress the saved instruction address
     * @param faultAddress the address that a page fault was about, else 0
     */
    record ExceptionDelivered(
            int cpuId,
            long cycle,
            int vector,
            long errorCode,
            long instructionAddress,
            long faultAddress)
            implements TraceEvent {}

    /**
     * One CPU signalled another, or itself.
     *
     * @param targetCpuId the CPU signalled
     * @param signal what arrives there, such as {@code FIXED} or {@code NMI}
     * @param vector the vector, if the signal has one
     */
    record IpiSent(int cpuId, long cycle, int targetCpuId, String signal, int vector)
            implements TraceEvent {}

    /**
     * A timer expired.
     *
     * @param vector the interrupt that it asks for
     */
    record TimerExpired(int cpuId, long cycle, int vector) implements TraceEvent {}

    /**
     * A store changed bytes of a page that code was decoded from.
     *
     * @param physicalAddress first byte written
     * @param widthBytes number of bytes written
     */
    record TextWritten(int cpuId, long cycle, long physicalAddress, int widthBytes)
            implements TraceEvent {}

    /**
     * The guest reported something of its own.
     *
     * @param number number of the guest's event
     * @param first first value
     * @param second second value
     */
    record GuestTrace(int cpuId, long cycle, long number, long first, long second)
            implements TraceEvent {}

    /**
     * A timing model predicted where an indirect branch or return goes.
     *
     * @param instructionAddress address of the branch
     * @param predictedAddress predicted target; speculation goes there
     * @param targetAddress where it really went
     */
    record TargetPredicted(
            int cpuId,
            long cycle,
            long instructionAddress,
            long predictedAddress,
            long targetAddress)
            implements TraceEvent {}

    /**
     * A timing model predicted wrongly whether a conditional branch is taken. Right predictions are
     * not reported.
     *
     * @param instructionAddress address of the branch
     * @param nextAddress where it went
     */
    record BranchMispredicted(int cpuId, long cycle, long instructionAddress, long nextAddress)
            implements TraceEvent {}
}
