// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Format;
import org.retint.benchmarks.compare.Comparison.Row;
import org.retint.sim.Isa;

/**
 * What may become of a call through a register: blocks of each kind, what mainline Linux has, what
 * they fall back to (relpoline.md 4, 11 to 13).
 */
public final class BlockComparison {
    /**
     * A kind, in the order of the guest's.
     *
     * @param isSafe whether no indirect branch is predicted from what others have trained
     * @param isGeneral whether the site can call any function
     */
    private record Kind(
            String name, String description, String isSafe, boolean isGeneral, String patched) {}

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String PARTLY = "partly";

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "static_call, inline",
                            "a direct call that is patched when its function changes",
                            YES,
                            false,
                            YES),
                    new Kind(
                            "static_call, trampoline",
                            "a direct call of a jump that is patched",
                            YES,
                            false,
                            YES),
                    new Kind("indirect call", "no protection", NO, true, NO),
                    new Kind(
                            "LFENCE thunk",
                            "LFENCE before an indirect jump; leaves a short window of speculation",
                            PARTLY,
                            true,
                            NO),
                    new Kind("retpoline", "a return that is predicted into a trap", YES, true, NO),
                    new Kind(
                            "inline block",
                            "compare, branch, direct call; else a retpoline; markers",
                            YES,
                            true,
                            YES),
                    new Kind(
                            "unmarked block",
                            "the same without markers: not preemptible, or promoted by the compiler",
                            YES,
                            true,
                            "not by compiler"),
                    new Kind(
                            "block over indirect", "the same over an indirect jump", NO, true, YES),
                    new Kind("retpoline, tail call", "a jump to the retpoline", YES, true, NO),
                    new Kind("tail-call block", "compare, branch, direct jump", YES, true, YES),
                    new Kind(
                            "outline, linear",
                            "a call of a body with six compares, the promoted function first",
                            YES,
                            true,
                            "replaced"),
                    new Kind(
                            "outline, binary",
                            "a call of a body that searches six addresses in halves",
                            YES,
                            true,
                            "replaced"));

    private BlockComparison() {}

    /** Measures all kinds; {@code processor} counts cycles. */
    public static Comparison of(Isa processor) {
        List<BlockCosts> costs = BlockCosts.measure(processor, KINDS.size());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            Kind kind = KINDS.get(i);
            BlockCosts cost = costs.get(i);
            rows.add(
                    new Row(
                            kind.name,
                            kind.description,
                            List.of(
                                    cost.siteBytes(),
                                    cost.bodyBytes(),
                                    cost.one(),
                                    kind.isGeneral ? cost.other() : Comparison.NOTHING,
                                    kind.isGeneral ? cost.six() : Comparison.NOTHING,
                                    kind.isSafe,
                                    kind.patched)));
        }
        return new Comparison(
                "blocks",
                "One site calls empty functions 20,000 times in a loop whose cycles are left out.",
                columns(),
                rows,
                List.of(
                        "The function of a tail call has no return of its own: its loops save that, those of the others do not.",
                        "A profile that does not fit the use, such as that of IPv4 where IPv6 runs, makes"
                                + " every call of a compiler's promotion one to another function, for good."));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("siteBytes", "bytes", "bytes of text at the call", Format.COUNT),
                new Column(
                        "bodyBytes",
                        "bytes\nbeside",
                        "bytes of text elsewhere that this site alone uses",
                        Format.COUNT),
                new Column(
                        "one",
                        "one",
                        "cycles of a call to the function that it was promoted to",
                        Format.DECIMAL),
                new Column("other", "other", "cycles of a call to another one", Format.DECIMAL),
                new Column(
                        "six",
                        "six in\nturn",
                        "cycles of calls to six functions in turn, the promoted one among them",
                        Format.DECIMAL),
                new Column(
                        "safe",
                        "Spectre\nsafe",
                        "whether no indirect branch is predicted from what others have trained",
                        Format.TEXT),
                new Column(
                        "patched",
                        "patched",
                        "whether it can be promoted to another function while it runs",
                        Format.TEXT));
    }
}
