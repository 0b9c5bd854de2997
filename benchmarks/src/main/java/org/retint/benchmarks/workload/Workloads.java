// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The workloads that come with the project, and those of a user's profile. */
public final class Workloads {
    /** The three request mixes. */
    public static final List<String> NAMES = List.of("nginx", "redis", "dbench");

    /** Instructions that a run of a measured profile executes in its measured part. */
    private static final long MEASURED_INSTRUCTIONS = 10_000_000;

    private static final String PROFILES = "linux-6.1-calls.csv";

    private Workloads() {}

    /**
     * Returns bundled workloads.
     *
     * @param name nginx, redis, dbench or all
     * @param kind compiled, measured or all
     * @param security default or capability
     * @param seed of the generated code
     * @throws IllegalArgumentException if a name is none of these
     */
    public static List<Workload> bundled(String name, String kind, String security, long seed) {
        List<String> names = name.equals("all") ? NAMES : List.of(name);
        if (!NAMES.containsAll(names)) {
            throw new IllegalArgumentException("no such workload: " + name + "; one of " + NAMES);
        }
        boolean compiled = kind.equals("compiled") || kind.equals("all");
        boolean measured = kind.equals("measured") || kind.equals("all");
        if (!compiled && !measured) {
            throw new IllegalArgumentException(
                    "no such kind: " + kind + "; one of compiled, measured, all");
        }
        if (!security.equals("default") && !security.equals("capability")) {
            throw new IllegalArgumentException(
                    "no such security setting: " + security + "; one of default, capability");
        }
        List<Workload> workloads = new ArrayList<>();
        if (compiled) {
            names.forEach(one -> workloads.add(compiled(one, security)));
        }
        if (measured) {
            for (SiteProfile profile : SiteProfileReader.read(PROFILES, resource(PROFILES))) {
                if (names.contains(profile.workload())
                        && profile.securityModules().equals(security)) {
                    workloads.add(measured(profile, seed));
                }
            }
        }
        workloads.sort(
                java.util.Comparator.comparing(Workload::kind)
                        .thenComparingInt(workload -> NAMES.indexOf(workload.name())));
        return workloads;
    }

    /**
     * Returns the workloads of a profile file.
     *
     * @param file the profile, in the form that {@link SiteProfileReader} reads
     * @param name workload to take from it, or all
     * @param security security setting to take from it
     * @param seed of the generated code
     * @throws IllegalArgumentException if the file cannot be read, is malformed or holds no such
     *     run
     */
    public static List<Workload> ofProfile(Path file, String name, String security, long seed) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + why(file, e), e);
        }
        List<Workload> workloads = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (SiteProfile profile : SiteProfileReader.read(file.toString(), text)) {
            known.add(profile.workload() + " with security " + profile.securityModules());
            boolean named = name.equals("all") || profile.workload().equals(name);
            if (named && profile.securityModules().equals(security)) {
                workloads.add(measured(profile, seed));
            }
        }
        if (workloads.isEmpty()) {
            throw new IllegalArgumentException(
                    file
                            + ": no run of workload "
                            + name
                            + " with security "
                            + security
                            + "; it has "
                            + known);
        }
        return workloads;
    }

    private static String why(Path file, IOException error) {
        if (error instanceof NoSuchFileException) {
            return "no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        return error instanceof CharacterCodingException ? "not UTF-8 text" : error.getMessage();
    }

    /** Returns the text of a resource of this package. */
    public static String resource(String name) {
        try (InputStream in = Workloads.class.getResourceAsStream(name)) {
            Objects.requireNonNull(in, () -> "missing resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Workload compiled(String name, String security) {
        CompiledMix mix = CompiledMix.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        return new Workload(
                name,
                Workload.Kind.COMPILED,
                security,
                name + ".s",
                resource(name + ".s"),
                mix.requests(),
                CompiledMix.PHASES);
    }

    private static Workload measured(SiteProfile profile, long seed) {
        double callsPerRequest = MeasuredGenerator.callsPerRequest(profile);
        double instructionsPerRequest = callsPerRequest * profile.instructionsPerCall();
        return new Workload(
                profile.workload(),
                Workload.Kind.MEASURED,
                profile.securityModules(),
                profile.securityModules() + "-" + profile.workload() + ".s",
                MeasuredGenerator.generate(profile, resource("work.s"), seed),
                Math.max(1, Math.round(MEASURED_INSTRUCTIONS / instructionsPerRequest)),
                1);
    }
}
