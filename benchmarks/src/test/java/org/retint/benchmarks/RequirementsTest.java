// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/requirements.md} to the test sources of all modules. */
class RequirementsTest {
    private static final Path ROOT = Path.of("..");
    private static final String RELPOLINES = "Relpolines";
    private static final String SEQUENCES = "Restartable sequences";
    private static final String TO_COME = "to come";
    private static final List<String> STATES =
            List.of(
                    "proved",
                    "proved within bounds",
                    "proved on example schedules",
                    "exhaustive proof to come",
                    TO_COME);

    private static final Pattern METHOD = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(");
    private static final Pattern OF_REQUIREMENT = Pattern.compile("(r|rseqR)(\\d\\d)[A-Z]\\w*");
    private static final Pattern ROW =
            Pattern.compile("\\| R(\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`([\\w-]+/\\w+\\.\\w+)`");

    private record Row(String section, int number, String state, List<String> tests) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(ROOT.resolve("docs/requirements.md"))) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("| R")) {
                Matcher row = ROW.matcher(line);
                assertTrue(row.matches(), line);
                List<String> tests =
                        TEST.matcher(row.group(4)).results().map(test -> test.group(1)).toList();
                rows.add(new Row(section, Integer.parseInt(row.group(1)), row.group(3), tests));
            }
        }
        return rows;
    }

    /** Returns every test method as the page names it: {@code module/Class.method}. */
    private static Set<String> testsOfTheSources() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : List.of("sim-core", "sim-x86", "rseq", "relpoline", "benchmarks")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String type = file.getFileName().toString().replace(".java", "");
                    METHOD.matcher(Files.readString(file))
                            .results()
                            .forEach(
                                    found -> tests.add(module + "/" + type + "." + found.group(1)));
                }
            }
        }
        return tests;
    }

    @Test
    void pageHasEachRequirementOnce() throws IOException {
        List<Row> rows = rows();
        assertEquals(numbersTo(35), numbers(rows, RELPOLINES));
        assertEquals(numbersTo(34), numbers(rows, SEQUENCES));
        assertEquals(69, rows.size());
    }

    @Test
    void eachRowHasAStateAndHasTestsUnlessItIsToCome() throws IOException {
        for (Row row : rows()) {
            assertTrue(STATES.contains(row.state()), row::toString);
            assertEquals(row.state().equals(TO_COME), row.tests().isEmpty(), row::toString);
        }
    }

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        Set<String> known = testsOfTheSources();
        assertTrue(known.size() > 100, () -> "tests found: " + known.size());
        Set<String> missing = new TreeSet<>();
        rows().forEach(row -> missing.addAll(row.tests()));
        missing.removeAll(known);
        assertEquals(Set.of(), missing, "named in docs/requirements.md, but not in the sources");
    }

    @Test
    void everyTestNamedAfterARequirementIsInItsRow() throws IOException {
        List<Row> rows = rows();
        Set<String> unlisted = new TreeSet<>();
        int found = 0;
        for (String test : testsOfTheSources()) {
            Matcher name = OF_REQUIREMENT.matcher(test.substring(test.indexOf('.') + 1));
            if (!name.matches()) {
                continue;
            }
            found++;
            boolean ofSequences = name.group(1).equals("rseqR") || test.startsWith("rseq/");
            String section = ofSequences ? SEQUENCES : RELPOLINES;
            int number = Integer.parseInt(name.group(2));
            boolean listed =
                    rows.stream()
                            .filter(row -> row.section().equals(section))
                            .filter(row -> row.number() == number)
                            .anyMatch(row -> row.tests().contains(test));
            if (!listed) {
                unlisted.add(section + " R" + number + ": " + test);
            }
        }
        assertTrue(found > 50, "tests named after a requirement: " + found);
        assertEquals(Set.of(), unlisted, "in the sources, but not in docs/requirements.md");
    }

    private static List<Integer> numbers(List<Row> rows, String section) {
        return rows.stream().filter(row -> row.section().equals(section)).map(Row::number).toList();
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
