// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The set of features of a CPU. CPUID reports exactly these, and an instruction whose feature is
 * not among them raises #UD; hints do nothing, and LZCNT, TZCNT and WBNOINVD are BSR, BSF and
 * WBINVD then, as on processors that do not know the prefix. Immutable.
 */
public final class CpuModel {
    private static final SortedMap<String, CpuFeature> BY_NAME = byName();
    private static final CpuModel FULL = new CpuModel(EnumSet.allOf(CpuFeature.class));

    private final EnumSet<CpuFeature> features;

    private CpuModel(EnumSet<CpuFeature> features) {
        this.features = features;
    }

    private static SortedMap<String, CpuFeature> byName() {
        SortedMap<String, CpuFeature> names = new TreeMap<>();
        for (CpuFeature feature : CpuFeature.values()) {
            names.put(feature.name(), feature);
        }
        return names;
    }

    /** Returns the model with everything that is implemented. */
    public static CpuModel full() {
        return FULL;
    }

    /** Returns the model with nothing but what every CPU has. */
    public static CpuModel minimal() {
        EnumSet<CpuFeature> required = EnumSet.allOf(CpuFeature.class);
        required.removeIf(feature -> !feature.isRequired());
        return new CpuModel(required);
    }

    /** Returns a model that has a feature besides, and those that it needs. */
    public CpuModel with(CpuFeature feature) {
        Objects.requireNonNull(feature, "feature");
        EnumSet<CpuFeature> more = EnumSet.copyOf(features);
        more.add(feature);
        more.addAll(feature.needs());
        return new CpuModel(more);
    }

    /**
     * Returns a model that lacks a feature, and those that need it.
     *
     * @throws IllegalArgumentException if the feature is required
     */
    public CpuModel without(CpuFeature feature) {
        if (feature.isRequired()) {
            throw new IllegalArgumentException(
                    "every CPU has it, since the guest platform begins with it in use: feature="
                            + feature);
        }
        EnumSet<CpuFeature> fewer = EnumSet.copyOf(features);
        fewer.removeIf(other -> other == feature || other.needs().contains(feature));
        return new CpuModel(fewer);
    }

    /** Returns whether the model has a feature. */
    public boolean has(CpuFeature feature) {
        return features.contains(feature);
    }

    /**
     * Returns whether the model has the feature that column {@code cpuid} of the instruction table
     * names; the empty name is the base set.
     */
    public boolean offers(String name) {
        return name.isEmpty() || (BY_NAME.containsKey(name) && has(BY_NAME.get(name)));
    }

    /** Returns the features in the order of their declaration. */
    public Set<CpuFeature> features() {
        return Collections.unmodifiableSet(features);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpuModel model && model.features.equals(features);
    }

    @Override
    public int hashCode() {
        return features.hashCode();
    }

    /** Returns the names of the features. */
    @Override
    public String toString() {
        return features.toString();
    }
}
