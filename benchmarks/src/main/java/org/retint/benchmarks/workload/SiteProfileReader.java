// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retint.x86.Register;

/**
 * Reads call profiles from text.
 *
 * <p>Lines {@code # SECURITY WORKLOAD instructions=N requests=N} (or {@code requests=-}) give the
 * totals of a run; then comes the header {@code
 * security_modules,workload,site,kind,register,target,calls} and a row per site and target. Rows
 * without a register are strays of the measurement and are left out; so is a target that the row
 * names as the return thunk.
 */
public final class SiteProfileReader {
    private static final String HEADER =
            "security_modules,workload,site,kind,register,target,calls";
    private static final Pattern TOTALS =
            Pattern.compile("# (\\w+) (\\w+) instructions=(\\d+) requests=(\\d+|-)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*(\\+0x[0-9a-f]+)?");

    private final String file;
    private final Map<String, long[]> totals = new LinkedHashMap<>();
    private final Map<String, Map<String, Row>> runs = new LinkedHashMap<>();
    private int line;

    private record Row(
            String site, boolean tailCall, Register register, List<SiteProfile.Target> targets) {}

    private SiteProfileReader(String file) {
        this.file = file;
    }

    /**
     * Reads every run of a text.
     *
     * @param file name for messages
     * @param text the whole text
     * @throws IllegalArgumentException at the first malformed line, as {@code file:line: message}
     */
    public static List<SiteProfile> read(String file, String text) {
        return new SiteProfileReader(file).readAll(text);
    }

    private List<SiteProfile> readAll(String text) {
        boolean headerSeen = false;
        for (String content : text.lines().toList()) {
            line++;
            if (content.startsWith("#")) {
                readTotals(content);
            } else if (!headerSeen) {
                require(content.equals(HEADER), "expected the header " + HEADER);
                headerSeen = true;
            } else {
                readRow(content.split(",", -1));
            }
        }
        require(!runs.isEmpty(), "expected at least one row after the header");
        List<SiteProfile> profiles = new ArrayList<>();
        runs.forEach((run, rows) -> profiles.add(profile(run, rows)));
        return profiles;
    }

    private void readTotals(String content) {
        Matcher matcher = TOTALS.matcher(content);
        if (!matcher.matches()) {
            require(!content.contains("instructions="), "malformed totals, expected " + TOTALS);
            return; // a remark
        }
        long requests = matcher.group(4).equals("-") ? 0 : number(matcher.group(4), "requests");
        long[] values = {number(matcher.group(3), "instructions"), requests};
        totals.put(matcher.group(1) + " " + matcher.group(2), values);
    }

    private void readRow(String[] fields) {
        require(fields.length == 7, "expected 7 fields, found " + fields.length);
        String run = fields[0] + " " + fields[1];
        require(
                totals.containsKey(run),
                "no line '# " + run + " instructions=...' before this row");
        require(NAME.matcher(fields[2]).matches(), "expected function+0xoffset: " + fields[2]);
        boolean known = fields[3].equals("call") || fields[3].equals("jmp");
        if (fields[4].isEmpty() || fields[5].equals("__x86_return_thunk")) {
            return;
        }
        require(known, "expected call or jmp: " + fields[3]);
        require(NAME.matcher(fields[5]).matches(), "expected a function's name: " + fields[5]);
        boolean tailCall = fields[3].equals("jmp");
        Row fresh = new Row(fields[2], tailCall, register(fields[4]), new ArrayList<>());
        Row row =
                runs.computeIfAbsent(run, key -> new LinkedHashMap<>())
                        .computeIfAbsent(fields[2], key -> fresh);
        require(
                row.register() == fresh.register() && row.tailCall() == tailCall,
                "site with two registers or kinds: " + fields[2]);
        long calls = number(fields[6], "calls");
        require(calls > 0, "calls must be positive");
        row.targets().add(new SiteProfile.Target(fields[5], calls));
    }

    private Register register(String name) {
        for (Register candidate : Register.values()) {
            if (candidate.file() == Register.File.GPR64 && candidate.attName().equals(name)) {
                require(candidate != Register.RSP, "RSP cannot hold a target");
                return candidate;
            }
        }
        throw error("expected a 64-bit general register: " + name.toLowerCase(Locale.ROOT));
    }

    private SiteProfile profile(String run, Map<String, Row> rows) {
        List<SiteProfile.Site> sites = new ArrayList<>();
        Comparator<SiteProfile.Target> byCalls =
                Comparator.comparingLong(SiteProfile.Target::calls)
                        .reversed()
                        .thenComparing(SiteProfile.Target::name);
        for (Row row : rows.values()) {
            List<SiteProfile.Target> targets = row.targets().stream().sorted(byCalls).toList();
            sites.add(new SiteProfile.Site(row.site(), row.tailCall(), row.register(), targets));
        }
        sites.sort(
                Comparator.comparingLong(SiteProfile.Site::calls)
                        .reversed()
                        .thenComparing(SiteProfile.Site::name));
        String[] names = run.split(" ");
        long[] values = totals.get(run);
        return new SiteProfile(names[0], names[1], values[0], values[1], List.copyOf(sites));
    }

    private long number(String text, String what) {
        try {
            long value = Long.parseLong(text);
            require(value >= 0, what + " must not be negative: " + text);
            return value;
        } catch (NumberFormatException e) {
            throw error("expected a number for " + what + ": " + text);
        }
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw error(message);
        }
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}
