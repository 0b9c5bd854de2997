// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.List;

/** A machine set up as tests were recorded. */
interface VectorRunner {
    /** Runs a test and returns what is not as recorded, nothing if all is. */
    List<Mismatch> run(InstructionVector test);
}
