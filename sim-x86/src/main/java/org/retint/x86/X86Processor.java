// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.retint.sim.Cpu;
import org.retint.sim.Isa;
import org.retint.sim.Machine;
import org.retint.x86.internal.interpret.CodeCache;
import org.retint.x86.internal.interpret.X86Cpu;
import org.retint.x86.internal.system.CpuUnits;
import org.retint.x86.timing.TimingModel;
import org.retint.x86.timing.TimingPart;

/**
 * The x86-64 processor of a machine: its CPUs and their local APICs. One processor may serve
 * several machines; it has no state.
 */
public final class X86Processor implements Isa {
    private final TimingPart part;
    private final CpuModel model;

    private X86Processor(TimingPart part, CpuModel model) {
        this.part = part;
        this.model = model;
    }

    /** Returns a processor on which every instruction takes one cycle. */
    public static X86Processor untimed() {
        return new X86Processor(null, CpuModel.full());
    }

    /** Returns a processor whose instructions cost what a part's model says. */
    public static X86Processor timed(TimingPart part) {
        return new X86Processor(Objects.requireNonNull(part, "part"), CpuModel.full());
    }

    /** Returns a processor like this one whose CPUs have the features of a model. */
    public X86Processor with(CpuModel features) {
        return new X86Processor(part, Objects.requireNonNull(features, "features"));
    }

    /** Returns the features of the CPUs, all that are implemented if not set. */
    public CpuModel model() {
        return model;
    }

    @Override
    public List<? extends Cpu> createCpus(Machine machine) {
        TimingPart shared = part == null ? null : part.forMachine();
        CodeCache code = new CodeCache(machine.memory(), shared, model);
        List<X86Cpu> cpus = new ArrayList<>();
        int ipiCycles = part == null ? TimingPart.DEFAULT_IPI_CYCLES : part.ipiCycles();
        for (CpuUnits units : CpuUnits.create(machine, model, ipiCycles)) {
            TimingModel timing = shared == null ? null : shared.createModel();
            cpus.add(new X86Cpu(machine, cpus.size(), units, code, timing));
        }
        return cpus;
    }
}
