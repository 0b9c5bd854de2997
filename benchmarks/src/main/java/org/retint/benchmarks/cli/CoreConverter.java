// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import org.retint.x86.timing.Haswell;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.Skylake;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Cores that execute out of order, by name. */
final class CoreConverter implements ITypeConverter<OutOfOrderCore> {
    @Override
    public OutOfOrderCore convert(String name) {
        return switch (name) {
            case "skylake" -> Skylake.CORE;
            case "haswell" -> Haswell.CORE;
            default ->
                    throw new TypeConversionException(
                            "no such core: '" + name + "'; one of skylake, haswell");
        };
    }

    /** Returns the column of a file of measured blocks that holds a core's cycles. */
    static String column(OutOfOrderCore core) {
        return core.equals(Haswell.CORE) ? "hsw_cycles" : "skl_cycles";
    }
}
