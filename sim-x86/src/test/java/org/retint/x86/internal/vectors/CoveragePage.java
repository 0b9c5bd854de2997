// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/** Makes {@code docs/coverage.md} from the ISA table, the vectors and the silicon runner's rows. */
final class CoveragePage {
    /** How the page is made again, as it says itself. */
    static final String COMMAND =
            """
                mvn -q -Dquick test-compile -pl sim-x86 -am
                java -cp sim-x86/target/test-classes:sim-x86/target/classes:sim-core/target/classes \\
                    org.retint.x86.internal.vectors.CoveragePage docs/coverage.md
            """;

    private static final String BASE = "base";

    private final Map<IsaRow, Integer> vectors;

    private CoveragePage() throws IOException {
        vectors = VectorForms.tested();
    }

    /** Writes the page to a path. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected the page's path: words=" + args.length);
        }
        Files.writeString(Path.of(args[0]), text());
    }

    /** Returns the page. */
    static String text() throws IOException {
        return new CoveragePage().page();
    }

    private String page() {
        List<IsaRow> rows = IsaTable.rows();
        return """
                # Coverage

                Every form of the ISA table: whether it is executed, and whether it is tested on silicon, by how many of the vectors
                that travel with the project and by the silicon runner ([conformance.md](conformance.md)). All forms are decoded:
                `RoundTripTest` and the comparison with libzydis reach each. Made by

                %s
                and held to the table by `CoveragePageTest`.

                | forms | decoded | executed | by vectors | by the runner | by either |
                | --- | --- | --- | --- | --- | --- |
                %s%s
                By feature, without those that are only decoded:

                | feature | decoded | executed | by vectors | by the runner | by either |
                | --- | --- | --- | --- | --- | --- |
                %s
                ## Forms

                | form | encoding | widths | feature | executed | vectors | silicon runner |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                ## Forms that are only decoded

                They raise #UD: CPUID does not offer them and cannot be made to.

                | form | encoding | feature |
                | --- | --- | --- |
                %s"""
                .formatted(
                        COMMAND,
                        totals("that may be executed", rows),
                        totals("that are only decoded", IsaTable.decodedOnlyRows()),
                        features(rows),
                        rows.stream().map(this::line).collect(Collectors.joining()),
                        IsaTable.decodedOnlyRows().stream()
                                .map(CoveragePage::decodedLine)
                                .collect(Collectors.joining()));
    }

    private String features(List<IsaRow> rows) {
        Map<String, List<IsaRow>> byFeature = new TreeMap<>();
        rows.forEach(
                row -> byFeature.computeIfAbsent(feature(row), key -> new ArrayList<>()).add(row));
        StringBuilder lines = new StringBuilder();
        byFeature.forEach((feature, some) -> lines.append(totals(feature, some)));
        return lines.toString();
    }

    private String totals(String name, List<IsaRow> rows) {
        return "| %s | %d | %d | %d | %d | %d |\n"
                .formatted(
                        name,
                        rows.size(),
                        rows.stream().filter(CoveragePage::isExecuted).count(),
                        rows.stream().filter(this::hasVector).count(),
                        rows.stream().filter(CoveragePage::isRun).count(),
                        rows.stream().filter(row -> hasVector(row) || isRun(row)).count());
    }

    private static boolean isExecuted(IsaRow row) {
        return !row.decodedOnly() && SiliconRows.isExecuted(row);
    }

    private boolean hasVector(IsaRow row) {
        return vectors.containsKey(row);
    }

    private static boolean isRun(IsaRow row) {
        return isExecuted(row) && SiliconRows.reason(row) == null;
    }

    private static String feature(IsaRow row) {
        return row.cpuid().isEmpty() ? BASE : row.cpuid();
    }

    private String line(IsaRow row) {
        String runner = isRun(row) ? "yes" : VectorForms.reason(row);
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        row,
                        row.encoding().notation(),
                        row.widths().isEmpty()
                                ? "-"
                                : row.widths().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" ")),
                        feature(row),
                        isExecuted(row) ? "yes" : "no",
                        hasVector(row) ? vectors.get(row) : "-",
                        runner);
    }

    private static String decodedLine(IsaRow row) {
        return "| %s | %s | %s |\n".formatted(row, row.encoding().notation(), feature(row));
    }
}
