// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.timing.cache.SharedCache;
import org.retint.x86.timing.CostTable;
import org.retint.x86.timing.InsnForm;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.TimingModel;
import org.retint.x86.timing.TimingPart;

/** CPUs of one machine that execute out of order and share the last level of their caches. */
public final class OutOfOrderPart implements TimingPart {
    private final OutOfOrderCore core;
    private final TemplateBuilder builder;
    private final FormDecoder decoder = new FormDecoder();
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final Map<Priced, Integer> handles = new LinkedHashMap<>();
    private final SharedCache shared;
    private Template[] templates = new Template[64];
    private StringCost[] strings = new StringCost[64];

    /** What a repeated string instruction costs: cycles once, units for each step, its width. */
    record StringCost(int startCycles, int stepUnits, int stepBytes) {}

    /** What a handle stands for; instructions that are alike have one in common. */
    private record Priced(Template template, StringCost string) {}

    /** Makes a part. */
    public OutOfOrderPart(OutOfOrderCore core) {
        this.core = core;
        builder = new TemplateBuilder(core);
        shared = new SharedCache(core.caches());
    }

    @Override
    public String name() {
        return core.name();
    }

    @Override
    public TimingPart forMachine() {
        return new OutOfOrderPart(core);
    }

    @Override
    public int classify(InsnForm form) {
        throw new UnsupportedOperationException("the bytes of the instruction are needed: " + form);
    }

    @Override
    public int classify(InsnForm form, byte[] bytes, int offset) {
        StringBuilder key = new StringBuilder(form.lengthBytes());
        for (int i = 0; i < form.lengthBytes(); i++) {
            key.append((char) (bytes[offset + i] & 0xff));
        }
        return known.computeIfAbsent(key.toString(), absent -> handle(form, bytes, offset));
    }

    private int handle(InsnForm form, byte[] bytes, int offset) {
        Instruction insn = decoder.decode(form, bytes, offset);
        CostTable system = core.system();
        if (form.repeated()) {
            int start = system.startUnits(form) / CostTable.UNITS_PER_CYCLE;
            int width = form.widthBits() / Byte.SIZE;
            StringCost cost = new StringCost(start, system.units(form), width);
            return handle(new Priced(builder.whole(insn, 0), cost));
        } else if (builder.knows(insn)) {
            return handle(new Priced(builder.build(insn, bytes, offset), null));
        }
        int cycles = system.units(form) / CostTable.UNITS_PER_CYCLE;
        return handle(new Priced(builder.whole(insn, Math.max(1, cycles)), null));
    }

    private int handle(Priced priced) {
        return handles.computeIfAbsent(priced, this::add);
    }

    private int add(Priced priced) {
        int handle = handles.size();
        if (handle == templates.length) {
            templates = Arrays.copyOf(templates, 2 * handle);
            strings = Arrays.copyOf(strings, 2 * handle);
        }
        templates[handle] = priced.template;
        strings[handle] = priced.string;
        return handle;
    }

    Template template(int handle) {
        return templates[handle];
    }

    StringCost string(int handle) {
        return strings[handle];
    }

    @Override
    public int ipiCycles() {
        return core.system().required("event", "IPI") / CostTable.UNITS_PER_CYCLE;
    }

    @Override
    public TimingModel createModel() {
        return new OutOfOrderModel(core, this, shared);
    }
}
