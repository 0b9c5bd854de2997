// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

/**
 * Something that the runtime's guest task did.
 *
 * @param cycle when, on the clock of its CPU
 * @param kind what
 * @param first the epoch's number, the site's address, or the cycles that a grace period took
 * @param second records harvested, the target, or the sites of the batch
 */
public record TimelineEvent(long cycle, Kind kind, long first, long second) {
    /** What happened. The numbers are those that the guest traces. */
    public enum Kind {
        /** An epoch ended and was harvested. */
        EPOCH(0x5201),
        /** A site has a new target. */
        PROMOTED(0x5202),
        /** A site has no target any more. */
        DEMOTED(0x5203),
        /** A grace period was waited for. */
        GRACE_PERIOD(0x5204);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** Returns the kind that the guest traces by a number, or null. */
        static Kind of(long number) {
            for (Kind kind : values()) {
                if (kind.number == number) {
                    return kind;
                }
            }
            return null;
        }
    }
}
