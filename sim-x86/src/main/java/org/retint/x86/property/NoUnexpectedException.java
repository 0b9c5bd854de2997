// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.property;

import java.util.Arrays;
import org.retint.sim.explore.Monitor;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.explore.ExploredProgram;
import org.retint.x86.explore.MachineEvent;
import org.retint.x86.explore.Observed;
import org.retint.x86.explore.Property;

/** No exception is delivered but those that are expected, whether it has a handler or not. */
public final class NoUnexpectedException implements Property {
    private final int[] expected;

    private NoUnexpectedException(int[] expected) {
        this.expected = expected;
    }

    /** Returns the property that no exceptions come but those of some vectors. */
    public static NoUnexpectedException but(int... vectors) {
        return new NoUnexpectedException(vectors.clone());
    }

    @Override
    public void addTo(ExploredProgram program) {
        program.watchEachCpu(
                Observed.NOTHING.andExceptions(), cpu -> new Exceptions(program.image(), expected));
    }

    /** Keeps the first exception that is not expected. */
    private record Exceptions(AssembledImage image, int[] expected)
            implements Monitor<MachineEvent> {
        @Override
        public long[] after(long[] state, MachineEvent event) {
            if (state.length > 0 || !(event instanceof MachineEvent.Excepted exception)) {
                return state;
            }
            return Arrays.stream(expected).anyMatch(vector -> vector == exception.vector())
                    ? state
                    : new long[] {exception.vector(), exception.errorCode(), exception.address()};
        }

        @Override
        public String violation(long[] state) {
            return state.length == 0
                    ? null
                    : "unexpected exception: vector=%d errorCode=%#x at %s"
                            .formatted(state[0], state[1], image.describe(state[2]));
        }
    }
}
