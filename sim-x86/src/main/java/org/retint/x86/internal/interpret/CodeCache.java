// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuModel;
import org.retint.x86.Probe;
import org.retint.x86.internal.lift.LiftingRules;
import org.retint.x86.timing.TimingPart;

/**
 * What the CPUs of a machine share about lifted code: how it is made, who must be told when it was
 * overwritten, and which addresses are probed.
 */
public final class CodeCache implements PhysicalMemory.CodeListener {
    private final PhysicalMemory memory;
    private final LiftingRules rules = new LiftingRules();
    private final TimingPart part;
    private final CpuModel model;
    private final Probes probes = new Probes();
    private final List<Interpreter> interpreters = new ArrayList<>();
    private boolean observed;
    private long configuration;

    /**
     * Makes the cache of a machine.
     *
     * @param part classifies instructions for the timing models, or null
     * @param model features of the CPUs
     */
    @SuppressWarnings("this-escape")
    public CodeCache(PhysicalMemory memory, TimingPart part, CpuModel model) {
        this.memory = memory;
        this.part = part;
        this.model = model;
        this.observed = part != null;
        memory.addCodeListener(this);
    }

    /** Returns whether every instruction is reported when it is complete. */
    boolean isObserved() {
        return observed;
    }

    /** Makes every instruction be reported when it is complete, as a timing model needs it. */
    void observe() {
        if (!observed) {
            observed = true;
            reconfigure();
        }
    }

    /** Returns the part that classifies instructions, or null. */
    TimingPart part() {
        return part;
    }

    /** Returns the features of the CPUs. */
    CpuModel model() {
        return model;
    }

    LiftingRules rules() {
        return rules;
    }

    Probes probes() {
        return probes;
    }

    void add(Interpreter interpreter) {
        interpreters.add(interpreter);
    }

    /** Adds a probe at a virtual address. */
    public void addProbe(long virtualAddress, Probe probe) {
        probes.add(virtualAddress, probe);
        reconfigure();
    }

    /** Removes every probe at a virtual address. */
    public void removeProbes(long virtualAddress) {
        probes.remove(virtualAddress);
        reconfigure();
    }

    /** Returns what was lifted from the page of a physical address, attached to it. */
    CodePage codePage(long physicalAddress) {
        Page page = memory.page(physicalAddress);
        if (page.code() instanceof CodePage code && code.configuration() == configuration) {
            return code;
        }
        CodePage fresh = new CodePage(configuration);
        page = memory.pageForExecution(physicalAddress);
        page.attachCode(fresh);
        memory.codeAttached(physicalAddress);
        return fresh;
    }

    @Override
    public void codeWritten(Page page, Object code, long physicalAddress, int widthBytes) {
        CodePage old = (CodePage) code;
        int offset = (int) physicalAddress & (Page.SIZE - 1);
        if (old.configuration() != configuration) {
            page.attachCode(new CodePage(configuration));
        } else if (old.covers(offset, widthBytes)) {
            page.attachCode(old.without(offset, widthBytes));
            dropAll();
        }
    }

    private void reconfigure() {
        configuration++;
        dropAll();
    }

    private void dropAll() {
        for (int i = 0; i < interpreters.size(); i++) {
            interpreters.get(i).dropBlocks();
        }
    }
}
