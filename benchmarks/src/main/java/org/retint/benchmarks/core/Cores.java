// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.core;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retint.x86.timing.Haswell;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.Skylake;
import org.retint.x86.timing.TimingPart;

/** The cores that runs can be timed as, by name: one that comes with the project, or a file. */
public final class Cores {
    /** The one that is taken unless told otherwise. */
    public static final String DEFAULT = "skylake";

    /** The one that prices instructions by a table, each by itself. */
    public static final String IN_ORDER = "in-order";

    private static final String FILE_SUFFIX = ".json";
    private static final Map<String, OutOfOrderCore> CORES = new LinkedHashMap<>();

    static {
        CORES.put(DEFAULT, Skylake.CORE);
        CORES.put("haswell", Haswell.CORE);
    }

    private Cores() {}

    /**
     * Returns a part.
     *
     * @param core a name, {@value #IN_ORDER} among them, or a file that ends in .json
     * @throws IllegalArgumentException if there is no such core, with those that there are, or if
     *     the file describes none
     */
    public static TimingPart part(String core) {
        return core.equals(IN_ORDER) ? Skylake.CLIENT_PART : find(core, ", " + IN_ORDER).part();
    }

    /**
     * Returns a core that executes out of order.
     *
     * @param core a name, or a file that ends in .json
     * @throws IllegalArgumentException as {@link #part}
     */
    public static OutOfOrderCore outOfOrder(String core) {
        return find(core, "");
    }

    private static OutOfOrderCore find(String core, String others) {
        if (core.endsWith(FILE_SUFFIX)) {
            return CoreFile.read(Path.of(core));
        }
        OutOfOrderCore found = CORES.get(core);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no such core: '"
                            + core
                            + "'; one of "
                            + String.join(", ", CORES.keySet())
                            + others
                            + ", or a file that ends in "
                            + FILE_SUFFIX);
        }
        return found;
    }
}
