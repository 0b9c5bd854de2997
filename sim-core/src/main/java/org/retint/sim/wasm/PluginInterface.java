// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a host offers to a plug-in and what it asks of it. */
public final class PluginInterface {
    /** Answers a call from a plug-in. */
    @FunctionalInterface
    public interface HostCall {
        /**
         * Returns the result, or anything if there is none.
         *
         * @param arguments the arguments, 32-bit ones sign-extended
         * @throws PluginFailure if the plug-in may not call this so: its call ends with it
         */
        long call(long[] arguments);
    }

    record Offer(PluginSignature signature, HostCall call) {}

    private final String module;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, PluginSignature> exports = new LinkedHashMap<>();

    /**
     * Makes an interface that offers and asks for nothing.
     *
     * @param module name of the module that plug-ins import from
     */
    public PluginInterface(String module) {
        this.module = Objects.requireNonNull(module, "module");
    }

    /** Offers a function. */
    public PluginInterface offer(String name, PluginSignature signature, HostCall call) {
        Objects.requireNonNull(call, "call");
        offers.put(name, new Offer(signature, call));
        return this;
    }

    /** Asks for an export: a plug-in without it is refused. */
    public PluginInterface require(String name, PluginSignature signature) {
        exports.put(name, signature);
        return this;
    }

    String module() {
        return module;
    }

    Map<String, Offer> offers() {
        return offers;
    }

    Map<String, PluginSignature> exports() {
        return exports;
    }
}
