// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.GlobalInstance;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retint.sim.wasm.PluginFailure.Kind;

/**
 * A loaded module. What it answers, and the fuel that it uses, depend on its bytes, on the calls
 * made and on what the host answers, and on nothing else.
 *
 * <p>Fuel is counted in steps. A call of a function takes 8 and one for each instruction outside of
 * loops; each turn of a loop takes one for each instruction of its body, inner loops not included.
 * Instructions that a branch skips are paid for too. A call to the host takes 32 more, MEMORY.GROW
 * 20,000 more, MEMORY.COPY and MEMORY.FILL one more for each 64 bytes. Calls within a module take
 * stack while they last: 16 slots, and 2 for each variable and each operand of the caller.
 *
 * <p>Not for use by several host threads at once. A host thread that is interrupted ends a call
 * with an exception of the library, which is no {@link PluginFailure}.
 */
public final class Plugin {
    /** Module that a rewritten module imports from, whatever the plug-in calls it. */
    static final String HOST = "host";

    private record Export(ExportFunction function, PluginSignature signature) {}

    private final long fuelPerCall;
    private final int stackSlots;
    private final Map<String, Export> exports = new LinkedHashMap<>();
    private final GlobalInstance fuel;
    private final GlobalInstance stack;
    private long fuelUsed;
    private PluginFailure failure;

    private Plugin(Instance instance, PluginInterface asked, PluginLimits limits) {
        fuelPerCall = limits.fuelPerCall();
        stackSlots = limits.stackSlots();
        fuel = instance.exports().global(ModuleWriter.FUEL);
        stack = instance.exports().global(ModuleWriter.STACK);
        asked.exports()
                .forEach(
                        (name, signature) ->
                                exports.put(name, new Export(instance.export(name), signature)));
    }

    /**
     * Checks, compiles and instantiates a module, and calls its start function if it has one.
     *
     * @throws PluginFailure if it is refused, or if the start function fails
     */
    public static Plugin load(byte[] module, PluginInterface asked, PluginLimits limits) {
        ScannedModule scanned = ModuleScanner.scan(module, asked, limits);
        byte[] counting = ModuleWriter.write(module, scanned, limits.stackSlots());
        Instance instance;
        try {
            WasmModule parsed = Parser.parse(counting);
            new ChargeCheck(scanned, parsed).check();
            instance = instantiate(parsed, asked);
        } catch (ChicoryException e) {
            if (e.getCause() instanceof IndexOutOfBoundsException) { // a JVM method is full
                throw new PluginFailure(
                        Kind.TOO_LARGE, "a function is too large to be compiled", e);
            }
            throw new PluginFailure(Kind.MALFORMED, "invalid module: " + e.getMessage(), e);
        }
        Plugin plugin = new Plugin(instance, asked, limits);
        if (scanned.start >= 0) {
            plugin.run("the start function", instance.export(ModuleWriter.START));
        }
        return plugin;
    }

    private static Instance instantiate(WasmModule module, PluginInterface asked) {
        ImportValues.Builder imports = ImportValues.builder();
        asked.offers()
                .forEach(
                        (name, offer) ->
                                imports.addFunction(
                                        new HostFunction(
                                                HOST,
                                                name,
                                                type(offer.signature()),
                                                (instance, arguments) ->
                                                        answer(offer, arguments))));
        return Instance.builder(module)
                .withImportValues(imports.build())
                .withMemoryFactory(ByteArrayMemory::new)
                .withMachineFactory(
                        MachineFactoryCompiler.builder(module)
                                .withInterpreterFallback(InterpreterFallback.FAIL)
                                .compile())
                .build();
    }

    private static long[] answer(PluginInterface.Offer offer, long[] arguments) {
        List<PluginType> parameters = offer.signature().parameters();
        long[] extended = arguments.clone();
        for (int i = 0; i < extended.length; i++) {
            if (parameters.get(i) == PluginType.I32) {
                extended[i] = (int) extended[i];
            }
        }
        long result = offer.call().call(extended);
        return offer.signature().result().isPresent() ? new long[] {result} : new long[0];
    }

    private static FunctionType type(PluginSignature signature) {
        return FunctionType.of(
                signature.parameters().stream().map(Plugin::type).toList(),
                signature.result().stream().map(Plugin::type).toList());
    }

    private static ValType type(PluginType type) {
        return type == PluginType.I32 ? ValType.I32 : ValType.I64;
    }

    /**
     * Calls an export with the fuel of one call.
     *
     * @param export one of those that the interface asks for
     * @return the result, a 32-bit one sign-extended; 0 if there is none
     * @throws PluginFailure if the call fails, or if an earlier one did
     */
    public long call(String export, long... arguments) {
        Export found = exports.get(export);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the interface asks for no such export: "
                            + export
                            + "; one of "
                            + exports.keySet());
        }
        long result = run(export, found.function(), arguments);
        return found.signature().result().equals(Optional.of(PluginType.I32))
                ? (int) result
                : result;
    }

    private long run(String name, ExportFunction function, long... arguments) {
        if (failure != null) {
            throw failure;
        }
        fuel.setValue(fuelPerCall);
        stack.setValue(0);
        try {
            long[] results = function.apply(arguments);
            return results == null || results.length == 0 ? 0 : results[0];
        } catch (ChicoryInterruptedException e) {
            throw e;
        } catch (PluginFailure e) {
            failure = e;
            throw e;
        } catch (ChicoryException e) {
            failure = failure(name, e);
            throw failure;
        } finally {
            fuelUsed = Math.min(fuelPerCall, fuelPerCall - fuel.getValue());
        }
    }

    private PluginFailure failure(String name, ChicoryException cause) {
        if (fuel.getValue() < 0) {
            return new PluginFailure(
                    Kind.FUEL, "%s takes more than %d steps".formatted(name, fuelPerCall), cause);
        }
        if ((int) stack.getValue() > stackSlots || cause.getCause() instanceof StackOverflowError) {
            return new PluginFailure(
                    Kind.STACK,
                    "%s nests calls in more than %d slots of stack".formatted(name, stackSlots),
                    cause);
        }
        return new PluginFailure(
                Kind.TRAP, "%s trapped: %s".formatted(name, cause.getMessage()), cause);
    }

    /** Returns the steps that the last call took, those of the start function if there was none. */
    public long fuelUsed() {
        return fuelUsed;
    }
}
