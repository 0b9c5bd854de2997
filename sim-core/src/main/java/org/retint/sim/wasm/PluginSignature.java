// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parameters and result of a function.
 *
 * @param parameters types of the parameters
 * @param result type of the result, if there is one
 */
public record PluginSignature(List<PluginType> parameters, Optional<PluginType> result) {
    /** Copies the list. */
    public PluginSignature {
        parameters = List.copyOf(parameters);
    }

    /** Returns the signature of a function with a result. */
    public static PluginSignature returning(PluginType result, PluginType... parameters) {
        return new PluginSignature(List.of(parameters), Optional.of(result));
    }

    /** Returns the signature of a function without a result. */
    public static PluginSignature of(PluginType... parameters) {
        return new PluginSignature(List.of(parameters), Optional.empty());
    }

    /** Returns the signature as text, such as {@code (i32, i64) -> i64}. */
    @Override
    public String toString() {
        String list = parameters.stream().map(Enum::name).collect(Collectors.joining(", "));
        String end = result.map(type -> " -> " + type.name()).orElse("");
        return ("(" + list + ")" + end).toLowerCase(Locale.ROOT);
    }
}
