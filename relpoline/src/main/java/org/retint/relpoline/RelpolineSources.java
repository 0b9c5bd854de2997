// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.retint.relpoline.mitigation.Mitigation;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;

/**
 * The guest sources of this module and of a workload, in the order in which they are assembled: the
 * runtime, the macros that convert calls, the workload, the end of the tables.
 */
public final class RelpolineSources {
    /** Entries of a CPU's learning table unless said otherwise. */
    public static final int DEFAULT_TABLE_ENTRIES = 256;

    private static final int MOST_TABLE_ENTRIES = 1 << 16;

    private final Mitigation mitigation;
    private final Block block;
    private final boolean restartable;
    private final PatchProtocol protocol;
    private final int cpuCount;
    private final int tableEntries;
    private final List<KernelSource> workload = new ArrayList<>();
    private boolean convertInline = true;
    private int thunkJumps;

    /**
     * Makes the sources of this module for a mitigation.
     *
     * @param mitigation what becomes of indirect calls
     * @param block layout of the blocks
     * @param restartable whether the kernel is preempted and so needs the blocks in {@code
     *     rseq_table}
     * @param protocol how blocks are patched; null for that of the mitigation
     * @param cpuCount CPUs that learn, 1 to 8
     * @param tableEntries entries of a CPU's learning table, a power of two
     */
    public RelpolineSources(
            Mitigation mitigation,
            Block block,
            boolean restartable,
            PatchProtocol protocol,
            int cpuCount,
            int tableEntries) {
        this.mitigation = Objects.requireNonNull(mitigation, "mitigation");
        this.block = Objects.requireNonNull(block, "block");
        this.restartable = restartable;
        this.protocol = protocol == null ? mitigation.protocol().orElse(null) : protocol;
        this.cpuCount = cpuCount;
        this.tableEntries = tableEntries;
        if (Integer.bitCount(tableEntries) != 1 || tableEntries > MOST_TABLE_ENTRIES) {
            throw new IllegalArgumentException(
                    "a learning table has a power of two of entries, at most "
                            + MOST_TABLE_ENTRIES
                            + ": tableEntries="
                            + tableEntries);
        }
    }

    /**
     * Leaves the calls of inline assembly alone in sources that are added from now on. By default
     * the macro named as the instruction sees them too, as that of RFC v1 did.
     */
    public RelpolineSources keepInlineAssembly() {
        convertInline = false;
        return this;
    }

    /** Adds a source of the workload. Its calls to thunks are converted. */
    public RelpolineSources workload(KernelSource source) {
        SectionPass.Passed passed =
                SectionPass.pass(
                        source,
                        mitigation.conversion() == Mitigation.Conversion.INDIRECT,
                        convertInline);
        workload.add(passed.source());
        thunkJumps += passed.thunkJumps();
        return this;
    }

    /** Returns how many lines of the workload jump to a thunk; they keep it. */
    public int thunkJumps() {
        return thunkJumps;
    }

    /** Adds the sources to those of a kernel. */
    public void addTo(KernelSources.Builder kernel) {
        boolean blocks = mitigation.conversion() == Mitigation.Conversion.BLOCK;
        kernel.symbol("retpoline_variant", mitigation.thunk().ordinal());
        kernel.symbol("relpoline_conversion", mitigation.conversion().ordinal());
        kernel.symbol("relpoline_markers", block == Block.MARKED ? 1 : 0);
        kernel.symbol("relpoline_restartable", blocks && restartable ? 1 : 0);
        kernel.symbol("relpoline_learning", blocks ? 1 : 0);
        kernel.symbol("relpoline_cpus", cpuCount);
        kernel.symbol("relpoline_table_entries", tableEntries);
        kernel.code(resource("thunks.S"));
        if (blocks) {
            kernel.code(resource("tables.S"));
            kernel.code(resource("learn.S"));
            kernel.code(resource("harvest.S"));
            kernel.code(resource("patch.S"));
            kernel.code(new KernelSource(protocol.name(), protocol.assembly(block)));
        } else {
            kernel.code(resource("quiet.S"));
        }
        kernel.code(resource("block.S"));
        workload.forEach(kernel::code);
        if (blocks) {
            kernel.code(resource("end.S"));
        }
    }

    private static KernelSource resource(String name) {
        return KernelSource.read(name, RelpolineSources.class.getResourceAsStream(name));
    }
}
