// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.experiment;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Charts as SVG text, for pages that need nothing from elsewhere. */
final class Svg {
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 42;

    /**
     * One line of a chart.
     *
     * @param name legend
     * @param style CSS class that gives the colour
     * @param x values in ascending order
     * @param y values, as many
     */
    record Series(String name, String style, double[] x, double[] y) {}

    /**
     * One bar of a group.
     *
     * @param style CSS class that gives the colour
     * @param value its length, in the axis' unit
     * @param title text shown by a pointer
     */
    record Bar(String style, double value, String title) {}

    /**
     * Bars that belong together.
     *
     * @param name label below them
     * @param bars the bars, left to right
     */
    record Group(String name, List<Bar> bars) {}

    private Svg() {}

    /** Draws lines over a common horizontal axis. */
    static String lines(
            int width,
            int height,
            List<Series> series,
            DoubleFunction<String> xLabel,
            DoubleFunction<String> yLabel) {
        double xMax = 0;
        double yMax = 0;
        for (Series line : series) {
            for (int i = 0; i < line.x().length; i++) {
                xMax = Math.max(xMax, line.x()[i]);
                yMax = Math.max(yMax, line.y()[i]);
            }
        }
        double[] yTicks = ticks(0, yMax);
        double[] xTicks = ticks(0, xMax);
        yMax = yTicks[yTicks.length - 1];
        StringBuilder out = open(width, height);
        double plotWidth = width - LEFT - RIGHT;
        double plotHeight = height - TOP - BOTTOM;
        for (double tick : yTicks) {
            double y = TOP + plotHeight * (1 - tick / yMax);
            gridLine(out, width, y, yLabel.apply(tick), tick == 0);
        }
        for (double tick : xTicks) {
            double x = LEFT + plotWidth * tick / Math.max(xMax, 1e-9);
            if (tick <= xMax) {
                text(out, x, height - BOTTOM + 18, "middle", xLabel.apply(tick));
            }
        }
        for (Series line : series) {
            out.append("<polyline class=\"line ").append(line.style()).append("\" points=\"");
            for (int i = 0; i < line.x().length; i++) {
                double x = LEFT + plotWidth * line.x()[i] / Math.max(xMax, 1e-9);
                double y = TOP + plotHeight * (1 - line.y()[i] / yMax);
                out.append(number(x)).append(',').append(number(y)).append(' ');
            }
            out.append("\"><title>").append(line.name()).append("</title></polyline>");
        }
        return out.append("</svg>").toString();
    }

    /**
     * Draws groups of bars around a zero line; those of ticks have a unit, those of bars no room
     * for one.
     */
    static String bars(
            int width,
            int height,
            List<Group> groups,
            DoubleFunction<String> yLabel,
            DoubleFunction<String> barLabel) {
        double low = 0;
        double high = 0;
        for (Group group : groups) {
            for (Bar bar : group.bars()) {
                low = Math.min(low, bar.value());
                high = Math.max(high, bar.value());
            }
        }
        double[] ticks = ticks(low, high);
        low = ticks[0];
        high = ticks[ticks.length - 1];
        StringBuilder out = open(width, height);
        double plotHeight = height - TOP - BOTTOM;
        double scale = plotHeight / (high - low);
        double zero = TOP + high * scale;
        for (double tick : ticks) {
            gridLine(out, width, zero - tick * scale, yLabel.apply(tick), tick == 0);
        }
        double groupWidth = (double) (width - LEFT - RIGHT) / groups.size();
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            double barWidth = Math.min(34, groupWidth * 0.8 / group.bars().size());
            double x = LEFT + groupWidth * (g + 0.5) - barWidth * group.bars().size() / 2;
            for (Bar bar : group.bars()) {
                bar(out, bar, x, barWidth, zero, scale, barLabel);
                x += barWidth;
            }
            text(out, LEFT + groupWidth * (g + 0.5), height - BOTTOM + 32, "middle", group.name());
        }
        return out.append("</svg>").toString();
    }

    private static void bar(
            StringBuilder out,
            Bar bar,
            double x,
            double width,
            double zero,
            double scale,
            DoubleFunction<String> barLabel) {
        if (Double.isNaN(bar.value())) {
            return;
        }
        double length = Math.abs(bar.value()) * scale;
        double top = bar.value() < 0 ? zero : zero - length;
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect class=\"bar %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>",
                        bar.style(),
                        x + 1,
                        top,
                        width - 2,
                        Math.max(length, 0.5),
                        bar.title()));
        double label = bar.value() < 0 ? top + length + 12 : top - 4;
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text class=\"value\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                        x + width / 2,
                        label,
                        barLabel.apply(bar.value())));
    }

    /** Returns at least two round values that enclose a range which includes 0. */
    static double[] ticks(double low, double high) {
        double range = Math.max(high - low, 1e-9);
        double step = Math.pow(10, Math.floor(Math.log10(range / 4)));
        if (range / step > 10) {
            step *= range / step > 25 ? 5 : 2;
        }
        double first = Math.floor(low / step);
        double last = Math.max(Math.ceil(high / step), first + 1);
        double[] ticks = new double[(int) (last - first) + 1];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = (first + i) * step;
        }
        return ticks;
    }

    private static StringBuilder open(int width, int height) {
        return new StringBuilder()
                .append("<svg viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\">");
    }

    private static void gridLine(
            StringBuilder out, int width, double y, String label, boolean isZero) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                        isZero ? "axis" : "grid",
                        LEFT,
                        width - RIGHT,
                        y,
                        y));
        text(out, LEFT - 8, y + 4, "end", label);
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String text) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                        x,
                        y,
                        anchor,
                        text));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
