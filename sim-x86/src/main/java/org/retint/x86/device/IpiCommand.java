// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.device;

import java.util.ArrayList;
import java.util.List;

/**
 * What the interrupt command register holds.
 *
 * @param mode what arrives, or null for one that is reserved or not modelled
 * @param vector the vector, or the page of a start-up IPI
 * @param logical whether the destination is a logical one
 * @param asserted whether an INIT is asserted rather than taken back
 * @param shorthand 0 the destination, 1 self, 2 all, 3 all but self
 * @param destination the destination
 * @see "Intel SDM vol. 3A, Interrupt Command Register"
 */
record IpiCommand(
        Mode mode, int vector, boolean logical, boolean asserted, int shorthand, int destination) {
    /** What an IPI does where it arrives. */
    enum Mode {
        FIXED,
        LOWEST_PRIORITY,
        NMI,
        INIT,
        START_UP
    }

    /** Bits of the low half that software writes. */
    static final int WRITABLE = 0xc_cfff;

    private static final int LEVEL_TRIGGERED = 1 << 15;
    private static final int SELF = 1;
    private static final int ALL_BUT_SELF = 3;
    private static final Mode[] MODES = {
        Mode.FIXED, Mode.LOWEST_PRIORITY, null, null, Mode.NMI, Mode.INIT, Mode.START_UP, null
    };

    /** Returns the command that the two halves of the register hold. */
    static IpiCommand of(int low, int destination) {
        boolean level = (low & LEVEL_TRIGGERED) != 0;
        return new IpiCommand(
                MODES[low >>> 8 & 7],
                low & 0xff,
                (low & 1 << 11) != 0,
                !level || (low & 1 << 14) != 0,
                low >>> 18 & 3,
                destination);
    }

    /** Returns whether it does nothing: the end of an INIT. */
    boolean isIgnored() {
        return mode == Mode.INIT && !asserted;
    }

    /** Returns the APICs that it goes to, in the order of their CPUs. */
    List<LocalApic> targets(LocalApic sender, List<LocalApic> all) {
        List<LocalApic> targets = new ArrayList<>();
        for (LocalApic apic : all) {
            boolean chosen =
                    switch (shorthand) {
                        case 0 -> apic.isDestination(logical, destination);
                        case SELF -> apic == sender;
                        case ALL_BUT_SELF -> apic != sender;
                        default -> true;
                    };
            if (chosen) {
                targets.add(apic);
            }
        }
        if (mode == Mode.LOWEST_PRIORITY && targets.size() > 1) {
            LocalApic lowest = targets.get(0);
            for (LocalApic apic : targets) {
                lowest = apic.taskPriority() < lowest.taskPriority() ? apic : lowest;
            }
            return List.of(lowest);
        }
        return targets;
    }
}
