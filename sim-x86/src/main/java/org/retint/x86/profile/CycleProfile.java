// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.retint.x86.timing.CostKind;

/**
 * Where the cycles of a machine went: by call path, by site, by kind of cost. Every cycle that a
 * timing model charges is counted, once; what hypercalls state as their cost and what halted CPUs
 * wait are not the model's.
 *
 * <p>Give the machine the processor {@code X86Processor.timed(new ProfiledPart(part, profile))},
 * then call {@link #begin} when its code is known and what is to be measured begins.
 *
 * <p>Call paths follow the stack: a return goes back to whoever the return address was pushed by,
 * also if another task of the guest ran in between. A jump to another function, and a return to an
 * address that the guest stored itself, stand beside the function that made it.
 */
public final class CycleProfile {
    /** The name of code that no function covers. */
    public static final String UNKNOWN = "[unknown]";

    private static final int KINDS = CostKind.values().length;

    private final Map<Long, CallPath.Frame> pushed = new LinkedHashMap<>();
    private final Map<String, long[]> sites = new LinkedHashMap<>();
    private final List<CallPath> paths = new ArrayList<>();
    private CodeMap functionMap = CodeMap.EMPTY;
    private CodeMap siteMap = CodeMap.EMPTY;
    private boolean active;
    private ProfileNode root = new ProfileNode("all", 0);

    /** Makes a profile that counts nothing until {@link #begin}. */
    public CycleProfile() {}

    /**
     * Forgets what was counted and counts from now on.
     *
     * @param functions the functions of the guest
     * @param callSites the places whose cycles are counted for themselves, those of the thunks that
     *     they use included; may lie in functions
     */
    public void begin(CodeMap functions, CodeMap callSites) {
        functionMap = Objects.requireNonNull(functions, "functions");
        siteMap = Objects.requireNonNull(callSites, "callSites");
        root = new ProfileNode("all", 0);
        sites.clear();
        pushed.clear();
        paths.forEach(CallPath::reset);
        active = true;
    }

    /** Stops counting. */
    public void end() {
        active = false;
    }

    CallPath newPath() {
        CallPath path = new CallPath(this);
        paths.add(path);
        return path;
    }

    boolean isActive() {
        return active;
    }

    CodeMap functions() {
        return functionMap;
    }

    CodeMap siteMap() {
        return siteMap;
    }

    Map<Long, CallPath.Frame> pushed() {
        return pushed;
    }

    void addToSite(CodeRange site, CostKind kind, long cycles) {
        sites.computeIfAbsent(site.name(), name -> new long[KINDS])[kind.ordinal()] += cycles;
    }

    /** Returns the root of all call paths, which has no cycles of its own. */
    public ProfileNode root() {
        return root;
    }

    /** Returns the cycles of each kind, by ordinal of {@link CostKind}. */
    public long[] byKind() {
        long[] sum = new long[KINDS];
        bySymbol().forEach(symbol -> add(sum, symbol.byKind()));
        return sum;
    }

    /** Returns the cycles of each function along all paths, most cycles in itself first. */
    public List<CostSum> bySymbol() {
        Map<String, long[]> self = new LinkedHashMap<>();
        Map<String, Long> total = new LinkedHashMap<>();
        root.callees().forEach(node -> collect(node, new LinkedHashSet<>(), self, total));
        List<CostSum> sums = new ArrayList<>();
        self.forEach((name, kinds) -> sums.add(new CostSum(name, kinds, total.get(name))));
        return sorted(sums);
    }

    /** Returns the cycles of each site that ran, most first. */
    public List<CostSum> bySite() {
        List<CostSum> sums = new ArrayList<>();
        sites.forEach(
                (name, kinds) -> {
                    long[] copy = kinds.clone();
                    sums.add(new CostSum(name, copy, new CostSum(name, copy, 0).self()));
                });
        return sorted(sums);
    }

    private static List<CostSum> sorted(List<CostSum> sums) {
        sums.sort(Comparator.comparingLong(CostSum::self).reversed().thenComparing(CostSum::name));
        return List.copyOf(sums);
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** A function that calls itself counts once in its own total. */
    private static long collect(
            ProfileNode node, Set<String> path, Map<String, long[]> self, Map<String, Long> total) {
        boolean outermost = path.add(node.name());
        long cycles = node.selfCycles();
        long[] kinds = self.computeIfAbsent(node.name(), name -> new long[KINDS]);
        for (CostKind kind : CostKind.values()) {
            kinds[kind.ordinal()] += node.cycles(kind);
        }
        for (ProfileNode callee : node.callees()) {
            cycles += collect(callee, path, self, total);
        }
        if (outermost) {
            path.remove(node.name());
            total.merge(node.name(), cycles, Long::sum);
        }
        return cycles;
    }
}
