// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.retint.sim.wasm.PluginType.I32;
import static org.retint.sim.wasm.PluginType.I64;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retint.sim.wasm.Plugin;
import org.retint.sim.wasm.PluginFailure;
import org.retint.sim.wasm.PluginInterface;
import org.retint.sim.wasm.PluginLimits;
import org.retint.sim.wasm.PluginSignature;

/**
 * A policy that is a WebAssembly module; {@code docs/policies.md} says how to write one.
 *
 * <p>For each harvest the module is told its epoch ({@code on_tick}), then of each record ({@code
 * on_sample}), then asked for the target of each site that has records ({@code decide}). It imports
 * from {@code retint}: {@code sample} reads a field of a record, {@code now} the guest's clock,
 * {@code random} the next number of a seeded sequence. Each of its calls has the fuel of {@link
 * PluginLimits#fuelPerCall()}.
 *
 * <p>It may answer a target that it was told of for the site, in this harvest or an earlier one,
 * the present target, or none. Anything else, a trap or a limit is a {@link PolicyFailure}.
 */
public final class WasmPolicy implements Policy {
    /** What {@code abi_version} returns in a module written for this interface. */
    public static final int ABI_VERSION = 1;

    /** Policies that come with the project, by name; their sources stand beside them. */
    public static final List<String> EXAMPLES =
            List.of("most-frequent", "dynamic-call", "phase-change");

    /** Fields of a record, by the number that a module passes to {@code sample}. */
    private enum Field {
        SITE,
        TARGET,
        CALLS,
        MOST_ON_ONE_CPU,
        PRESENT_TARGET,
        COMPLETE
    }

    /** A harvested record: a target of a site. */
    private record Sample(SiteProfile site, TargetProfile target) {
        long field(Field field) {
            return switch (field) {
                case SITE -> site.siteIndex();
                case TARGET -> target.target();
                case CALLS -> target.calls();
                case MOST_ON_ONE_CPU -> target.mostOnOneCpu();
                case PRESENT_TARGET -> site.presentTarget();
                case COMPLETE -> site.complete() ? 1 : 0;
            };
        }
    }

    private final String name;
    private final Plugin plugin;
    private final SplittableRandom random;
    private final SortedMap<Integer, SortedSet<Long>> known = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private long cycle;
    private long fuelUsed;

    /**
     * Loads a policy with the default limits.
     *
     * @param name name of the policy, such as that of its file
     * @param module the bytes of the module
     * @param seed seed of the numbers that it may draw
     * @throws PolicyFailure if the module is refused
     */
    public WasmPolicy(String name, byte[] module, long seed) {
        this(name, module, seed, PluginLimits.DEFAULT);
    }

    /** Loads a policy with limits of its own, as {@link #WasmPolicy(String, byte[], long)} does. */
    public WasmPolicy(String name, byte[] module, long seed, PluginLimits limits) {
        this.name = Objects.requireNonNull(name, "name");
        random = new SplittableRandom(seed);
        try {
            plugin = Plugin.load(module, asked(), limits);
            long version = plugin.call("abi_version");
            if (version != ABI_VERSION) {
                throw new PluginFailure(
                        PluginFailure.Kind.CONTRACT,
                        "written for version %d of the interface; this is version %d"
                                .formatted(version, ABI_VERSION));
            }
        } catch (PluginFailure failure) {
            throw new PolicyFailure(name, failure);
        }
    }

    /** Loads one of {@link #EXAMPLES}. */
    public static WasmPolicy example(String name, long seed) {
        if (!EXAMPLES.contains(name)) {
            throw new IllegalArgumentException(
                    "no such example of a policy: " + name + "; one of " + EXAMPLES);
        }
        String file = name + ".wasm";
        try (InputStream stream = WasmPolicy.class.getResourceAsStream(file)) {
            return new WasmPolicy(file, stream.readAllBytes(), seed);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private PluginInterface asked() {
        return new PluginInterface("retint")
                .offer("now", PluginSignature.returning(I64), arguments -> cycle)
                .offer("random", PluginSignature.returning(I64), arguments -> random.nextLong())
                .offer("sample", PluginSignature.returning(I64, I32, I32), this::sample)
                .require("abi_version", PluginSignature.returning(I32))
                .require("on_tick", PluginSignature.of(I64, I32))
                .require("on_sample", PluginSignature.of(I32))
                .require("decide", PluginSignature.returning(I64, I32));
    }

    private long sample(long[] arguments) {
        long index = arguments[0];
        long field = arguments[1];
        if (index < 0 || index >= samples.size() || field < 0 || field >= Field.values().length) {
            throw new PluginFailure(
                    PluginFailure.Kind.CONTRACT,
                    "no such sample: index=%d field=%d samples=%d"
                            .formatted(index, field, samples.size()));
        }
        return samples.get((int) index).field(Field.values()[(int) field]);
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns the steps that all calls of the module have taken, see {@link Plugin}. */
    public long fuelUsed() {
        return fuelUsed;
    }

    /**
     * {@inheritDoc}
     *
     * @throws PolicyFailure if the module fails, and whenever it has failed before
     */
    @Override
    public List<Decision> decide(Harvest harvest) {
        samples.clear();
        cycle = harvest.cycle();
        for (SiteProfile site : harvest.sites()) {
            SortedSet<Long> targets =
                    known.computeIfAbsent(site.siteIndex(), index -> new TreeSet<>());
            for (TargetProfile target : site.targets()) {
                targets.add(target.target());
                samples.add(new Sample(site, target));
            }
        }
        try {
            call("on_tick", harvest.epoch(), samples.size());
            for (int i = 0; i < samples.size(); i++) {
                call("on_sample", i);
            }
            List<Decision> decisions = new ArrayList<>();
            for (SiteProfile site : harvest.sites()) {
                long target = call("decide", site.siteIndex());
                if (target != site.presentTarget()) {
                    check(site, target);
                    decisions.add(new Decision(site.siteIndex(), target));
                }
            }
            return decisions;
        } catch (PluginFailure failure) {
            throw new PolicyFailure("%s: epoch %d".formatted(name, harvest.epoch()), failure);
        }
    }

    private long call(String export, long... arguments) {
        try {
            return plugin.call(export, arguments);
        } finally {
            fuelUsed += plugin.fuelUsed();
        }
    }

    private void check(SiteProfile site, long target) {
        if (target != Decision.NO_TARGET && !known.get(site.siteIndex()).contains(target)) {
            throw new PluginFailure(
                    PluginFailure.Kind.CONTRACT,
                    "decide answers what no sample of the site was: site=%d target=%#x"
                            .formatted(site.siteIndex(), target));
        }
    }
}
