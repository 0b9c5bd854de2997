// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.retint.x86.profile.CostSum;
import org.retint.x86.timing.CostKind;

/** A profile as text: cycles by kind of cost, by function and by site, in per cent of all. */
public final class ProfileTable {
    private static final int FUNCTIONS = 20;
    private static final int SITES = 10;

    private final long cycles;
    private final StringBuilder out = new StringBuilder();

    private ProfileTable(long cycles) {
        this.cycles = cycles;
    }

    /** Returns the table, a few dozen lines. */
    public static String of(NamedProfile named) {
        long[] kinds = named.profile().byKind();
        long cycles = LongStream.of(kinds).sum();
        ProfileTable table = new ProfileTable(cycles);
        table.out.append(format("profile of %s: %,d cycles%n", named.name(), cycles));
        table.kinds(kinds);
        table.rows("function", named.profile().bySymbol(), FUNCTIONS, true);
        table.rows("site", named.profile().bySite(), SITES, false);
        return table.out.append('\n').toString();
    }

    private void kinds(long[] kinds) {
        for (CostKind kind : CostKind.values()) {
            out.append(format("  %s %s", label(kind), percent(kinds[kind.ordinal()]).strip()));
        }
        out.append('\n');
    }

    private void rows(String what, List<CostSum> sums, int most, boolean withTotal) {
        if (sums.isEmpty()) {
            return;
        }
        out.append(format("%8s %8s", "self %", withTotal ? "total %" : ""));
        for (CostKind kind : CostKind.values()) {
            out.append(format(" %10s", label(kind)));
        }
        out.append(format("  %s%n", what));
        for (CostSum sum : sums.subList(0, Math.min(most, sums.size()))) {
            out.append(percent(sum.self()));
            out.append(withTotal ? " " + percent(sum.total()) : " ".repeat(9));
            for (CostKind kind : CostKind.values()) {
                long count = sum.cycles(kind);
                out.append(count == 0 ? format(" %10s", "-") : "   " + percent(count));
            }
            out.append("  ").append(sum.name()).append('\n');
        }
        if (sums.size() > most) {
            long rest = sums.stream().skip(most).mapToLong(CostSum::self).sum();
            out.append(format("%s %8s", percent(rest), ""));
            out.append(" ".repeat(11 * CostKind.values().length));
            out.append(format("  %d others%n", sums.size() - most));
        }
    }

    private String percent(long count) {
        return format("%8.2f", cycles == 0 ? 0 : 100.0 * count / cycles);
    }

    private static String label(CostKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
