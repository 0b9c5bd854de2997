// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.retint.x86.asm.Formatter;
import org.retint.x86.internal.isa.IsaRow;

/**
 * Random instructions in random states do what the processor at hand does: {@code mvn -q verify
 * -Psilicon -Dsilicon.seconds=600}.
 */
class SiliconIT {
    private static final int STATES = 8;
    private static final int SHOWN_PER_ROW = 2;
    private static final int MIN_CASES = 200;

    private final long seed = Long.getLong("silicon.seed", System.nanoTime());
    private final SiliconValues values = new SiliconValues(new SplittableRandom(seed));
    private final SiliconCode codes = new SiliconCode(values);
    private final SiliconStates states = new SiliconStates(values);
    private final SiliconSimulation simulation = new SiliconSimulation();
    private final byte[] requestBytes =
            new byte[SiliconLayout.MAX_CASES * SiliconLayout.REQUEST_BYTES];
    private final ByteBuffer requests =
            ByteBuffer.wrap(requestBytes).order(ByteOrder.LITTLE_ENDIAN);
    private final List<SiliconCode.Drawn> drawn = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<IsaRow, Integer> cases = new LinkedHashMap<>();
    private final StringBuilder report = new StringBuilder();

    @Test
    void randomCasesEndAsOnSilicon() throws IOException, InterruptedException {
        long end = System.nanoTime() + Long.getLong("silicon.seconds", 60) * 1_000_000_000L;
        String only = System.getProperty("silicon.rows", "");
        List<IsaRow> rows =
                SiliconRows.executed().stream()
                        .filter(row -> SiliconRows.reason(row) == null)
                        .filter(row -> row.mnemonic().matches(only.isEmpty() ? ".*" : only))
                        .toList();
        long total = 0;
        long start = System.nanoTime();
        int next = 0;
        try (SiliconProcess process = new SiliconProcess()) {
            boolean isCovered = false;
            while (System.nanoTime() < end || !isCovered) {
                drawn.clear();
                while (drawn.size() < SiliconLayout.MAX_CASES / STATES) {
                    draw(rows.get(next));
                    next = (next + 1) % rows.size();
                }
                process.send(requestBytes, drawn.size() * STATES);
                compare(process.receive());
                total += (long) drawn.size() * STATES;
                isCovered = rows.stream().allMatch(row -> cases.getOrDefault(row, 0) >= MIN_CASES);
            }
        }
        long wrong = failures.values().stream().mapToInt(Integer::intValue).sum();
        long perSecond = total * 1_000_000_000L / (System.nanoTime() - start);
        System.out.printf(
                "silicon: %d cases of %d rows, %d mismatches, %d per second, seed %d%n",
                total, rows.size(), wrong, perSecond, seed);
        System.out.print(report);
        assertEquals(Map.of(), failures);
    }

    private void draw(IsaRow row) {
        SiliconCode.Drawn insn = codes.draw(row);
        if (insn == null) {
            throw new IllegalStateException("no encoding found: row=" + row.encoding() + row);
        }
        for (int i = 0; i < STATES; i++) {
            int at = (drawn.size() * STATES + i) * SiliconLayout.REQUEST_BYTES;
            states.write(insn, requests, at);
        }
        drawn.add(insn);
        cases.merge(row, STATES, Integer::sum);
    }

    private void compare(ByteBuffer answers) {
        int to = 0;
        for (int i = 0; i < drawn.size() * STATES; i++) {
            SiliconCode.Drawn insn = drawn.get(i / STATES);
            compare(insn, i * SiliconLayout.REQUEST_BYTES, answers, to);
            to += SiliconLayout.CHANGE + 16 * (int) answers.getLong(to + SiliconLayout.CHANGES);
        }
    }

    private void compare(SiliconCode.Drawn insn, int at, ByteBuffer answers, int to) {
        long flags = SiliconUndefined.flags(insn.instruction(), requests, at);
        if (simulation.agrees(requests, at, answers, to, flags)) {
            return;
        }
        Map<String, VectorNumber> ignored = new LinkedHashMap<>();
        ignored.put("flags", VectorNumber.of(flags));
        int register = SiliconUndefined.register(insn.instruction(), requests, at);
        if (register >= 0) {
            ignored.put(VectorNames.GENERAL.get(register), VectorNumber.of(-1));
        }
        int status = SiliconModels.status(insn.instruction().mnemonic());
        ignored.put("fsw", VectorNumber.of(status));
        boolean isApproximate = insn.instruction().mnemonic().matches("R(CP|SQRT)[PS]S");
        List<Mismatch> mismatches =
                simulation.judge(requests, at, answers, to, ignored, isApproximate);
        if (!mismatches.isEmpty()) {
            String row =
                    insn.instruction().row() + " " + insn.instruction().row().encoding().notation();
            if (failures.merge(row, 1, Integer::sum) <= SHOWN_PER_ROW) {
                report.append(row)
                        .append("  ")
                        .append(HexFormat.of().formatHex(insn.code()))
                        .append("  ")
                        .append(new Formatter().format(insn.code(), 0, SiliconLayout.START))
                        .append('\n');
                mismatches.forEach(m -> report.append("    ").append(m).append('\n'));
            }
        }
    }
}
