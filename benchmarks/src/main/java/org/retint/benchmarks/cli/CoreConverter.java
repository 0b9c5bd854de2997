// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import org.retint.benchmarks.core.Cores;
import org.retint.x86.timing.Haswell;
import org.retint.x86.timing.OutOfOrderCore;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Cores that execute out of order, by name or file. */
final class CoreConverter implements ITypeConverter<OutOfOrderCore> {
    /** What {@code --help} says of it. */
    static final String DESCRIPTION = "skylake (default), haswell, or FILE.json.";

    @Override
    public OutOfOrderCore convert(String name) {
        try {
            return Cores.outOfOrder(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** Returns the column of a file of measured blocks that holds a core's cycles. */
    static String column(OutOfOrderCore core) {
        return core.equals(Haswell.CORE) ? "hsw_cycles" : "skl_cycles";
    }
}
