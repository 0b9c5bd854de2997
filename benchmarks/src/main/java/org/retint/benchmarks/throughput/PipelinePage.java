// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.retint.x86.timing.BlockThroughput;
import org.retint.x86.timing.BlockThroughput.Passage;

/** A block on its way through the core, as one self-contained HTML page. */
public final class PipelinePage {
    private static final String TEMPLATE = "pipeline.html";
    private static final int CYCLE = 14;
    private static final int ROW = 20;
    private static final int TICKS = 10;

    private PipelinePage() {}

    /**
     * Returns the page.
     *
     * @param title what was analyzed
     * @param core the core's name
     * @param block the analysis
     */
    public static String of(String title, String core, BlockThroughput block) {
        return template()
                .replace("${title}", escape(title))
                .replace("${core}", escape(core))
                .replace("${cycles}", String.format(Locale.ROOT, "%.2f", block.cycles()))
                .replace("${bottleneck}", block.bottleneck().label())
                .replace("${ports}", ports(block))
                .replace("${chart}", chart(block));
    }

    private static String ports(BlockThroughput block) {
        StringBuilder rows = new StringBuilder();
        double[] loads = block.portLoads();
        for (int port = 0; port < loads.length; port++) {
            double share = block.cycles() == 0 ? 0 : 100 * loads[port] / block.cycles();
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "<tr><th>p%d</th><td>%.2f</td><td><i style=\"width:%.1f%%\"></i></td></tr>",
                            port,
                            loads[port],
                            Math.min(100, share)));
        }
        return rows.toString();
    }

    private static String chart(BlockThroughput block) {
        long last = block.passages().stream().mapToLong(Passage::retired).max().orElse(0);
        StringBuilder out = new StringBuilder();
        out.append(
                "<div class=\"row axis\"><span></span><div style=\"width:%dpx\">"
                        .formatted((last + 2) * CYCLE));
        for (long cycle = 0; cycle <= last; cycle += TICKS) {
            out.append("<em style=\"left:%dpx\">%d</em>".formatted(cycle * CYCLE, cycle));
        }
        out.append("</div></div>\n");
        int copy = -1;
        for (Passage passage : block.passages()) {
            out.append(
                    passage.copy() == copy ? "<div class=\"row\">" : "<div class=\"row first\">");
            copy = passage.copy();
            out.append("<span>").append(escape(passage.text())).append("</span>");
            out.append("<div style=\"height:%dpx\">".formatted(ROW));
            long executed = passage.executed();
            bar(out, "decoded", "in the queue to rename", passage.decoded(), passage.renamed());
            bar(out, "waits", "waits for operands and a port", passage.renamed(), executed);
            bar(out, "executes", "executes", executed, passage.completed());
            bar(out, "done", "waits for retirement", passage.completed(), passage.retired());
            out.append("</div></div>\n");
        }
        return out.toString();
    }

    private static void bar(StringBuilder out, String style, String what, long from, long to) {
        if (to > from) {
            out.append(
                    "<b class=\"%s\" style=\"left:%dpx;width:%dpx\" title=\"%s: cycles %d to %d\"></b>"
                            .formatted(style, from * CYCLE, (to - from) * CYCLE, what, from, to));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream in = PipelinePage.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
