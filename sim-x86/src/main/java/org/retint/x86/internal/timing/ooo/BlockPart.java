// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.InsnForm;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.TimingModel;
import org.retint.x86.timing.TimingPart;

/** The part that a block is executed on: one CPU, whose model tells what it saw. */
public final class BlockPart implements TimingPart {
    private final OutOfOrderCore core;
    private final TemplateBuilder builder;
    private final FormDecoder decoder = new FormDecoder();
    private final BlockModel model;
    private final List<Template> templates = new ArrayList<>();

    /**
     * Makes a part.
     *
     * @param core the core
     * @param unlimited limits to leave out
     * @param texts the block's instructions as text
     */
    public BlockPart(OutOfOrderCore core, Set<Bottleneck> unlimited, List<String> texts) {
        this.core = core;
        builder = new TemplateBuilder(core);
        model = new BlockModel(core, unlimited, templates, texts);
    }

    /** Returns the model of its one CPU. */
    public BlockModel model() {
        return model;
    }

    @Override
    public String name() {
        return core.name();
    }

    @Override
    public int classify(InsnForm form) {
        throw new UnsupportedOperationException("the bytes of the instruction are needed: " + form);
    }

    @Override
    public int classify(InsnForm form, byte[] bytes, int offset) {
        templates.add(builder.build(decoder.decode(form, bytes, offset), bytes, offset));
        return templates.size() - 1;
    }

    @Override
    public TimingModel createModel() {
        return model;
    }
}
