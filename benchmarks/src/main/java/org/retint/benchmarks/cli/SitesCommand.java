// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retint.benchmarks.image.ImageFile;
import org.retint.benchmarks.image.RetpolineSite;
import org.retint.benchmarks.image.RetpolineSites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Retpoline sites of a file. */
@Command(
        name = "sites",
        description =
                "Lists the calls and jumps through retpoline thunks in an object, a linked kernel"
                        + " or a bzImage: address, register, form and section; the last line counts"
                        + " them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SitesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "An ELF file or a bzImage.")
    private Path file;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<RetpolineSite> sites = RetpolineSites.of(ImageFile.readKernel(file));
        PrintWriter out = spec.commandLine().getOut();
        for (RetpolineSite site : sites) {
            out.printf(
                    "%016x  %-3s  %-7s  %s%n",
                    site.address(), site.register(), site.form(), site.section());
        }
        out.println(totals(sites));
        out.flush();
        return ExitStatus.OK.code();
    }

    private static String totals(List<RetpolineSite> sites) {
        String total = sites.size() + " sites";
        if (sites.isEmpty()) {
            return total;
        }
        return total
                + ": "
                + counts(sites, site -> site.form().toString())
                + "; "
                + counts(sites, RetpolineSite::register);
    }

    /** Returns how often each key occurs, the most frequent first. */
    private static String counts(List<RetpolineSite> sites, Function<RetpolineSite, String> key) {
        Map<String, Long> counts =
                sites.stream()
                        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
