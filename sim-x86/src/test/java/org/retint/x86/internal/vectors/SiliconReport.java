// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retint.x86.asm.Formatter;

/** Counts cases of all lanes and says what is not as on silicon. */
final class SiliconReport {
    private static final int SHOWN_PER_ROW = 3;
    private static final long CASES_PER_LINE = 1_000_000;

    private final long start = System.nanoTime();
    private final Map<String, Integer> failures = new TreeMap<>();
    private long cases;

    synchronized void batchEnded(int count) {
        long before = cases / CASES_PER_LINE;
        cases += count;
        if (cases / CASES_PER_LINE > before) {
            System.out.println(this);
        }
    }

    /** Notes a case that is not as on silicon; prints the first ones of each row. */
    synchronized void add(SiliconCase test, long batch, List<Mismatch> mismatches) {
        String row = test.insn().row() + " " + test.insn().row().encoding().notation();
        if (failures.merge(row, 1, Integer::sum) > SHOWN_PER_ROW) {
            return;
        }
        byte[] code = test.code();
        StringBuilder text = new StringBuilder(row);
        text.append("  ").append(HexFormat.of().formatHex(code));
        text.append("  ").append(new Formatter().format(code, 0, SiliconLayout.START));
        text.append("  batch=").append(batch).append("\n   ");
        test.registersBefore()
                .forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
        test.patched()
                .forEach(
                        (address, bytes) ->
                                text.append(" [%x]=".formatted(address))
                                        .append(HexFormat.of().formatHex(bytes)));
        mismatches.forEach(m -> text.append("\n    ").append(m));
        System.out.println(text);
    }

    synchronized Map<String, Integer> failures() {
        return new TreeMap<>(failures);
    }

    @Override
    public synchronized String toString() {
        long wrong = failures.values().stream().mapToLong(Integer::longValue).sum();
        long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000L);
        return "silicon: %d cases, %d mismatches, %d per second"
                .formatted(cases, wrong, cases / seconds);
    }
}
