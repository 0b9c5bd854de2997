// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.timing.ooo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.retint.x86.timing.BlockThroughput.Bottleneck;
import org.retint.x86.timing.BlockThroughput.Passage;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.TimingModel;

/** Takes the instructions of a block through a pipeline. */
public final class BlockModel implements TimingModel, Pipeline.Listener {
    private static final Pipeline.DataPath FIRST_LEVEL =
            new Pipeline.DataPath() {
                @Override
                public int load(long address) {
                    return 0;
                }

                @Override
                public int loadToWrite(long address) {
                    return 0;
                }

                @Override
                public int store(long address) {
                    return 0;
                }
            };

    private final List<Template> templates;
    private final List<String> texts;
    private final FrontEnd frontEnd;
    private final Pipeline pipeline;
    private final double[] portLoads;
    private final List<Passage> passages = new ArrayList<>();
    private int shown;
    private int count;
    private long origin;
    private long cycle;

    BlockModel(
            OutOfOrderCore core,
            Set<Bottleneck> unlimited,
            List<Template> templates,
            List<String> texts) {
        this.templates = templates;
        this.texts = texts;
        frontEnd = unlimited.contains(Bottleneck.FRONT_END) ? null : new FrontEnd(core.frontEnd());
        pipeline = new Pipeline(core, unlimited, FIRST_LEVEL, this);
        portLoads = new double[core.backEnd().ports()];
    }

    /** Remembers how the instructions of the first copies pass. */
    public void show(int copies) {
        shown = copies * texts.size();
    }

    /** Forgets which ports were used. */
    public void countPortsFromHereOn() {
        Arrays.fill(portLoads, 0);
    }

    /** Returns the cycle in which the last instruction retired. */
    public long cycle() {
        return cycle;
    }

    /** Returns how many micro-operations each port executed. */
    public double[] portLoads() {
        return portLoads.clone();
    }

    /** Returns the passages that {@link #show} asked for. */
    public List<Passage> passages() {
        return passages;
    }

    @Override
    public int cyclesOf(Retired retired) {
        Template template = templates.get(retired.form());
        long decoded =
                frontEnd == null
                        ? 0
                        : frontEnd.decode(template, retired.rip(), pipeline.queueRoom(template));
        long now = pipeline.execute(template, retired, decoded);
        int passed = (int) (now - cycle);
        cycle = now;
        return passed;
    }

    @Override
    public void passed(long decoded, long renamed, long executed, long completed, long retired) {
        if (count < shown) {
            origin = count == 0 ? decoded : origin;
            passages.add(
                    new Passage(
                            count / texts.size(),
                            count % texts.size(),
                            texts.get(count % texts.size()),
                            decoded - origin,
                            renamed - origin,
                            executed - origin,
                            completed - origin,
                            retired - origin));
        }
        count++;
    }

    @Override
    public void executed(int port) {
        portLoads[port]++;
    }

    /** A block that is interrupted does not run to its end, and is refused. */
    @Override
    public int eventCycles(Event event, int vector) {
        return 0;
    }

    @Override
    public void listenToPredictions(PredictionListener listener) {
        // There are no branches.
    }

    @Override
    public Object save() {
        throw new UnsupportedOperationException("a block is executed once");
    }

    @Override
    public void restore(Object state) {
        throw new UnsupportedOperationException("a block is executed once");
    }
}
