// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.retint.sim.UnsupportedGuestException;

/** System instructions, exceptions and interrupts do what the manual and a processor say. */
class SystemVectorsTest {
    private static final Path SHARED = Path.of("../../shared/vectors");

    /**
     * What is for later: x87 and SSE. The recorder took the trap of a two-byte INT 3 for the end of
     * its test.
     */
    private static final Pattern LATER =
            Pattern.compile("fnop|fwait|.*\\bxmm\\d.*|(ld|st)mxcsr .*|int 0x03");

    private interface Runner {
        String run(VectorFile.Vector test);
    }

    private interface RunnerFactory {
        Runner create(VectorFile file);
    }

    /** Returns a line for each test that differs or stopped, but those that are for later. */
    private static List<String> failures(String group, RunnerFactory factory) throws IOException {
        Path path = SHARED.resolve(group + ".vec.gz");
        assumeTrue(Files.isReadable(path), () -> "no recorded vectors: " + path);
        List<String> failures = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path)) {
            VectorFile file = VectorFile.read(in);
            Runner runner = factory.create(file);
            for (VectorFile.Vector test : file.vectors()) {
                String wrong;
                try {
                    wrong = runner.run(test);
                } catch (UnsupportedGuestException unsupported) {
                    wrong = " " + unsupported.getMessage();
                }
                if (!wrong.isEmpty() && !LATER.matcher(test.text()).matches()) {
                    failures.add(test.line() + " " + test.text() + ":" + wrong);
                }
            }
        }
        return failures;
    }

    @Test
    void supervisorCodeMatchesTheManual() throws IOException {
        List<String> failures = failures("system", file -> new SystemVectorRunner(file)::run);
        assertEquals("", String.join("\n", failures));
    }

    @Test
    void userCodeIsKeptFromWhatIsPrivilegedAsOnHardware() throws IOException {
        List<String> failures = failures("sysuser", file -> new PrivilegeVectorRunner()::run);
        assertEquals("", String.join("\n", failures));
    }
}
