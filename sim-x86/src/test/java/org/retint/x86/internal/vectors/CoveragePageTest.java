// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/** The page on coverage is what the table and the vectors say. */
class CoveragePageTest {
    private static final Path PAGE = Path.of("../docs/coverage.md");

    @Test
    void thePageIsTheOneThatIsGenerated() throws IOException {
        boolean isCurrent = Files.readString(PAGE).equals(CoveragePage.text());
        assertTrue(isCurrent, () -> "docs/coverage.md is out of date:\n" + CoveragePage.COMMAND);
    }

    @Test
    void everyExecutedFormIsTestedOnSiliconOrNamesWhatForbidsIt() throws IOException {
        Set<IsaRow> vectors = VectorForms.tested().keySet();
        List<String> untested =
                IsaTable.rows().stream()
                        .filter(SiliconRows::isExecuted)
                        .filter(row -> !vectors.contains(row))
                        .filter(row -> SiliconRows.reason(row) != null)
                        .map(IsaRow::mnemonic)
                        .distinct()
                        .toList();
        assertEquals(
                List.of(
                        "POP",
                        "SYSENTER",
                        "SYSEXIT",
                        "CPUID",
                        "SERIALIZE",
                        "RDTSCP",
                        "RDPMC",
                        "SIDT",
                        "SLDT",
                        "VERR",
                        "VERW",
                        "LAR",
                        "LSL",
                        "LSS",
                        "LFS",
                        "LGS",
                        "XGETBV",
                        "RDRAND",
                        "RDSEED",
                        "RDPID",
                        "XSAVES",
                        "XRSTORS"),
                untested);
    }
}
