// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/**
 * Chooses the recorded tests that travel with the project: of every kind at most {@link #PER_KIND},
 * evenly spaced over the recording. Depends on nothing but the recording. {@code
 * docs/conformance.md} says how to run it.
 */
final class VectorSelection {
    /** As many as keep all groups together below {@link #MAX_BYTES}. */
    static final int PER_KIND = 30;

    /** What all groups may take, compressed. */
    static final int MAX_BYTES = 4_000_000;

    static final List<String> GROUPS =
            List.of(
                    "alu",
                    "atomic",
                    "bit",
                    "bmi",
                    "branch",
                    "crypto",
                    "edge",
                    "misc",
                    "mmx",
                    "mov",
                    "muldiv",
                    "shift",
                    "sse4",
                    "sse_approx",
                    "sse_cvt",
                    "sse_fp",
                    "sse_int",
                    "sse_mov",
                    "stack",
                    "string",
                    "system",
                    "sysuser",
                    "x87");

    private static final String SUFFIX = ".vec.gz";

    private VectorSelection() {}

    /** Chooses from a directory of recordings, and writes into another. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected FROM and TO: arguments=" + args.length);
        }
        Path from = Path.of(args[0]);
        for (String group : groups(from)) {
            List<String> chosen;
            try (InputStream in = Files.newInputStream(from.resolve(group + SUFFIX))) {
                chosen = choose(group, lines(in));
            }
            write(chosen, Path.of(args[1]).resolve(group + SUFFIX));
        }
    }

    /** Returns the groups that a directory holds, sorted. */
    static List<String> groups(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the selection of a group, which the tests have as a resource. */
    static InputStream open(String group) {
        InputStream in = VectorSelection.class.getResourceAsStream("/vectors/" + group + SUFFIX);
        if (in == null) {
            throw new IllegalArgumentException("no selection: group=" + group);
        }
        return in;
    }

    /** Returns the lines of a compressed file. */
    static List<String> lines(InputStream compressed) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(compressed), StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }

    /** Returns the lines of a selection: the recording's head, its origin, and the chosen tests. */
    static List<String> choose(String group, List<String> recording) {
        List<String> chosen = new ArrayList<>();
        Map<String, List<Integer>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < recording.size(); i++) {
            String line = recording.get(i);
            if (!line.startsWith("#")) {
                kinds.computeIfAbsent(kind(line.split("\t", -1)), kind -> new ArrayList<>()).add(i);
            } else {
                chosen.add(line);
            }
        }
        chosen.add(1, origin(group));
        List<Integer> tests = new ArrayList<>();
        for (List<Integer> kind : kinds.values()) {
            int count = Math.min(PER_KIND, kind.size());
            for (int i = 0; i < count; i++) {
                tests.add(kind.get((int) ((long) i * kind.size() / count)));
            }
        }
        tests.stream().sorted().map(recording::get).forEach(chosen::add);
        return chosen;
    }

    private static String origin(String group) {
        String source =
                group.equals("system")
                        ? "written from the Intel SDM."
                        : "Intel, family 6 model 207, 64-bit mode, CPL 3, under Linux.";
        return "# At most %d tests of each kind, chosen from the group %s: %s"
                .formatted(PER_KIND, group, source);
    }

    /** Two tests are of one kind if these agree: form, width, prefixes, memory, exception. */
    private static String kind(String[] fields) {
        String exception = fields[6].split(":", -1)[0];
        if (!(VectorForms.decode(fields[0]) instanceof Instruction insn)) {
            return "none " + exception;
        }
        boolean hasMemory = insn.operands().stream().anyMatch(Operand.Mem.class::isInstance);
        return String.join(
                " ",
                VectorForms.name(insn.row()),
                "" + insn.widthBits(),
                "" + insn.lock(),
                insn.repeat().name(),
                "" + hasMemory,
                exception);
    }

    private static void write(List<String> lines, Path path) throws IOException {
        try (OutputStream out = new Gzip(Files.newOutputStream(path))) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** Compresses as well as it can; the head holds no time. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
