// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.relpoline.patch.BlockState;
import org.retint.relpoline.policy.Decision;
import org.retint.relpoline.policy.Harvest;
import org.retint.relpoline.policy.Policy;
import org.retint.relpoline.policy.PolicyFailure;
import org.retint.relpoline.policy.SiteProfile;
import org.retint.relpoline.policy.TargetProfile;
import org.retint.sim.Machine;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.sim.report.TraceEvent;
import org.retint.sim.report.TraceListener;
import org.retint.x86.GuestMemory;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.device.DecisionHandler;
import org.retint.x86.kernel.KernelImage;

/**
 * The host's side of the runtime: finds the sites of an image, loads it with sorted tables, answers
 * DECIDE with a policy, reads the guest's counters, keeps a timeline.
 *
 * <p>Everything else is guest code. A policy's memory is no part of a machine's snapshot.
 */
public final class RelpolineRuntime implements DecisionHandler, TraceListener {
    /** Cycles that one DECIDE costs the calling CPU unless said otherwise. */
    public static final long DECISION_CYCLES = 20_000;

    private static final int HARVEST_BYTES = 16;
    private static final int DECISION_BYTES = 8;
    private static final int STATE_BYTES = 16;
    private static final int COUNTERS = 13;

    private final KernelImage image;
    private final SiteTable sites;
    private final SiteScanner scanner;
    private final FunctionTable functions;
    private final Policy policy;
    private final List<TimelineEvent> timeline = new ArrayList<>();
    private long epoch;
    private long foreignRecords;
    private PolicyFailure policyFailure;

    /**
     * Makes the runtime of an image.
     *
     * @param image a kernel with the sources of {@link RelpolineSources}
     * @param block layout of its blocks
     * @param policy decides on promotions
     */
    public RelpolineRuntime(KernelImage image, Block block, Policy policy) {
        this.image = Objects.requireNonNull(image, "image");
        this.policy = Objects.requireNonNull(policy, "policy");
        AssembledImage assembled = image.assembled();
        scanner = new SiteScanner(assembled, block);
        sites = scanner.scan();
        functions = new FunctionTable(assembled);
    }

    /** Returns the sites. */
    public SiteTable sites() {
        return sites;
    }

    /** Returns the sites and what was not converted, as a checker of calls watches them. */
    public List<CheckedSite> checkedSites() {
        return scanner.checked(sites);
    }

    /** Returns the functions of the image. */
    public FunctionTable functions() {
        return functions;
    }

    /** Returns the bytes that each block begins with, by site index. */
    public List<byte[]> initialBytes() {
        return sites.sites().stream().map(scanner::bytes).toList();
    }

    /**
     * Loads the image into a machine and sorts the table of sequences that the restart routine
     * searches.
     */
    public void boot(Machine machine) {
        image.boot(machine);
        if (sites.size() > 0 && image.assembled().find(".rseq_table").isPresent()) {
            byte[] table = SiteScanner.sequences(sites).guestTable();
            machine.memory().writeBytes(image.physicalAddress("rseq_table"), table);
        }
    }

    @Override
    public long decide(
            long cycle,
            GuestMemory memory,
            long harvest,
            long harvestCount,
            long decisions,
            long capacity) {
        byte[] records = memory.read(harvest, Math.toIntExact(harvestCount * HARVEST_BYTES));
        byte[] states = memory.read(image.symbol("relpoline_state"), sites.size() * STATE_BYTES);
        List<SiteProfile> profiles = profiles(memory, records, states);
        List<Decision> decided = ask(new Harvest(++epoch, cycle, profiles));
        if (decided.size() > capacity) {
            throw new IllegalStateException(
                    "policy decides more than once on a site: policy="
                            + policy.name()
                            + " decisions="
                            + decided.size()
                            + " sites="
                            + sites.size());
        }
        memory.write(decisions, encode(decided));
        return decided.size();
    }

    /** Asks the policy unless it has failed. */
    private List<Decision> ask(Harvest harvest) {
        if (policyFailure != null) {
            return List.of();
        }
        try {
            return policy.decide(harvest);
        } catch (PolicyFailure failure) {
            policyFailure = failure;
            return List.of();
        }
    }

    /**
     * Returns how the policy failed, if it did. It was not asked again; the guest runs on, and its
     * sites stay as they were.
     */
    public Optional<PolicyFailure> policyFailure() {
        return Optional.ofNullable(policyFailure);
    }

    /** Notes what the guest's task traces. */
    @Override
    public void traced(TraceEvent event) {
        if (event instanceof TraceEvent.GuestTrace trace) {
            TimelineEvent.Kind kind = TimelineEvent.Kind.of(trace.number());
            if (kind != null) {
                timeline.add(new TimelineEvent(trace.cycle(), kind, trace.first(), trace.second()));
            }
        }
    }

    /** Returns what the guest's task has traced so far. */
    public List<TimelineEvent> timeline() {
        return List.copyOf(timeline);
    }

    /** Returns how many harvested records named no site, or a target that may not be promoted. */
    public long foreignRecords() {
        return foreignRecords;
    }

    /** Reads the counters of a guest; those of the patching task are 0 without blocks. */
    public RelpolineStatistics statistics(PhysicalMemory memory) {
        if (image.assembled().findSymbol("relpoline_counters").isEmpty()) {
            return RelpolineStatistics.NONE;
        }
        long[] counter = new long[COUNTERS];
        long base = image.physicalAddress("relpoline_counters");
        for (int i = 0; i < COUNTERS; i++) {
            counter[i] = memory.read(base + 8L * i, 8);
        }
        return new RelpolineStatistics(
                counter[0],
                counter[1],
                counter[2],
                counter[3],
                counter[4],
                counter[5],
                counter[6],
                counter[7],
                counter[8],
                counter[9],
                counter[10],
                counter[11],
                counter[12],
                memory.read(image.physicalAddress("rseq_restarts"), 8),
                perCpuSum(memory, "stat_ipi_call") + perCpuSum(memory, "stat_ipi_reschedule"));
    }

    /** Returns the hot target of a site as the guest's task has noted it, or 0. */
    public long presentTarget(PhysicalMemory memory, int siteIndex) {
        long state = image.physicalAddress("relpoline_state");
        return (int) memory.read(state + (long) siteIndex * STATE_BYTES, 4);
    }

    /** Returns the fields of a block as they are in memory. */
    public Block.Fields fields(PhysicalMemory memory, CallSite site) {
        byte[] bytes =
                memory.readBytes(
                        KernelImage.physicalAddress(site.address()), site.block().lengthBytes());
        return site.block().decode(site.address(), site.register(), bytes);
    }

    /** Returns the state of a block as it is in memory. */
    public BlockState state(PhysicalMemory memory, CallSite site) {
        Block.Fields fields = fields(memory, site);
        return BlockState.of(site.block(), fields, functions.isGeneric(fields.fastCallee()));
    }

    private List<SiteProfile> profiles(GuestMemory memory, byte[] records, byte[] states) {
        SortedMap<Integer, List<TargetProfile>> targets = new TreeMap<>();
        ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            CallSite site = sites.bySlowReturn(buffer.getInt());
            long target = buffer.getInt();
            long calls = buffer.getInt() & 0xffff_ffffL;
            long mostOnOneCpu = buffer.getInt() & 0xffff_ffffL;
            if (site == null || functions.objection(site, target) != null) {
                foreignRecords++;
                continue;
            }
            targets.computeIfAbsent(site.index(), key -> new ArrayList<>())
                    .add(new TargetProfile(target, calls, mostOnOneCpu));
        }
        ByteBuffer state = ByteBuffer.wrap(states).order(ByteOrder.LITTLE_ENDIAN);
        List<SiteProfile> profiles = new ArrayList<>();
        targets.forEach(
                (index, found) -> {
                    found.sort((a, b) -> Long.compareUnsigned(a.target(), b.target()));
                    CallSite site = sites.site(index);
                    byte[] bytes = memory.read(site.address(), site.block().lengthBytes());
                    Block.Fields fields = site.block().fields(site.address(), bytes);
                    boolean complete = fields.opcode() == Block.OPCODE_JMP;
                    long present = state.getInt(index * STATE_BYTES);
                    profiles.add(new SiteProfile(index, present, complete, found));
                });
        return profiles;
    }

    private byte[] encode(List<Decision> decisions) {
        ByteBuffer buffer =
                ByteBuffer.allocate(decisions.size() * DECISION_BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (Decision decision : decisions) {
            CallSite site = sites.site(decision.siteIndex());
            if (decision.target() != Decision.NO_TARGET) {
                String objection = functions.objection(site, decision.target());
                if (objection != null) {
                    throw new IllegalStateException(
                            "policy promotes to what is %s: policy=%s %s target=%#x"
                                    .formatted(objection, policy.name(), site, decision.target()));
                }
            }
            buffer.putInt(site.index()).putInt((int) decision.target());
        }
        return buffer.array();
    }

    /**
     * Returns the sum of a 64-bit statistic of the kernel over all CPUs.
     *
     * @param offsetSymbol its offset in the per-CPU area, such as {@code stat_preemptions}
     */
    public long perCpuSum(PhysicalMemory memory, String offsetSymbol) {
        long sum = 0;
        long areas = image.physicalAddress("percpu_areas");
        long cpus = memory.read(image.physicalAddress("smp_online"), 4);
        for (long cpu = 0; cpu < cpus; cpu++) {
            long area = areas + cpu * image.symbol("PERCPU_SIZE");
            sum += memory.read(area + image.symbol(offsetSymbol), 8);
        }
        return sum;
    }
}
