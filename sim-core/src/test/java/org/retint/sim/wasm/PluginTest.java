// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.retint.sim.wasm.PluginType.I32;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retint.sim.wasm.PluginFailure.Kind;

class PluginTest {
    /** Sums 1 to x by a loop. */
    private static final String SUM =
            """
            (block $done
              (loop $next
                (br_if $done (i64.eqz (local.get $x)))
                (local.set $n (i64.add (local.get $n) (local.get $x)))
                (local.set $x (i64.sub (local.get $x) (i64.const 1)))
                (br $next)))
            (local.get $n)
            """;

    /** A function that calls itself x times, and fills memory. */
    private static final String NESTED =
            """
            (memory 1)
            (func $down (param $x i64) (result i64)
              (if (result i64) (i64.eqz (local.get $x))
                (then (i64.const 0))
                (else (i64.add (i64.const 2) (call $down (i64.sub (local.get $x) (i64.const 1)))))))
            """;

    private final Modules modules = new Modules();

    @Test
    void callReturnsWhatTheModuleComputes() {
        Plugin plugin = modules.load(Modules.running(SUM));
        assertEquals(5050, plugin.call("run", 100));
        assertEquals(0, plugin.call("run", 0));
    }

    @Test
    void fuelIsWhatTheRuleOfStepsSays() {
        Plugin plugin = modules.load(Modules.running(SUM));
        // The function: 8, and block, loop, its END, that of the block, local.get, that of the
        // function is inside of no loop either. A turn: the 13 instructions of the loop's body and
        // its END.
        plugin.call("run", 0);
        assertEquals(8 + 5 + 13, plugin.fuelUsed());
        plugin.call("run", 10);
        assertEquals(8 + 5 + 11 * 13, plugin.fuelUsed());
    }

    @Test
    void instructionsThatABranchSkipsArePaidForToo() {
        String code =
                "(if (result i64) (i64.eqz (local.get $x)) (then (i64.const 1))"
                        + " (else (i64.mul (i64.const 3) (i64.const 4))))";
        Plugin plugin = modules.load(Modules.running(code));
        assertEquals(1, plugin.call("run", 0));
        long fuel = plugin.fuelUsed();
        assertEquals(12, plugin.call("run", 1));
        assertEquals(fuel, plugin.fuelUsed());
        assertEquals(8 + 10, fuel);
    }

    @Test
    void bytesThatAreFilledOrCopiedCostFuel() {
        Plugin plugin =
                modules.load(
                        Modules.module(
                                "(memory 1)",
                                "(memory.fill (i32.const 0) (i32.const 7) (i32.wrap_i64 (local.get $x)))"
                                        + " (memory.copy (i32.const 9) (i32.const 0) (i32.const 64))"
                                        + " (i64.load8_u (i32.const 72))"));
        assertEquals(7, plugin.call("run", 6400));
        long fuel = plugin.fuelUsed();
        assertEquals(7, plugin.call("run", 64000));
        assertEquals(900, plugin.fuelUsed() - fuel);
    }

    @Test
    void callThatUsesUpItsFuelExactlyEndsWell() {
        byte[] module = Modules.running(SUM);
        Plugin plugin = modules.load(module);
        plugin.call("run", 20);
        long fuel = plugin.fuelUsed();
        Plugin exact =
                Plugin.load(module, modules.asked(), PluginLimits.DEFAULT.withFuelPerCall(fuel));
        assertEquals(210, exact.call("run", 20));
        assertEquals(fuel, exact.fuelUsed());
        Plugin less =
                Plugin.load(
                        module, modules.asked(), PluginLimits.DEFAULT.withFuelPerCall(fuel - 1));
        assertEquals(
                Kind.FUEL, assertThrows(PluginFailure.class, () -> less.call("run", 20)).kind());
        assertEquals(fuel - 1, less.fuelUsed(), "no more than there was");
    }

    @Test
    void eachCallHasItsOwnFuelAndStack() {
        Plugin plugin = modules.load(Modules.module(NESTED, "(call $down (local.get $x))"));
        for (int i = 0; i < 100; i++) {
            assertEquals(600, plugin.call("run", 300));
        }
    }

    @Test
    void hostIsCalledWithSignExtendedArgumentsAndAnswers() {
        Plugin plugin = modules.load(Modules.running("(call $note (i32.const -2) (local.get $x))"));
        assertEquals(-14, plugin.call("run", -7));
        assertEquals(List.of(-2L, -7L), modules.noted);
    }

    @Test
    void narrowResultsAreSignExtended() {
        PluginInterface asked =
                new PluginInterface("test").require("run", PluginSignature.returning(I32));
        byte[] module =
                Modules.assemble("(module (func (export \"run\") (result i32) (i32.const -3)))");
        assertEquals(-3, Plugin.load(module, asked, PluginLimits.DEFAULT).call("run"));
    }

    @Test
    void globalsMemoryDataTablesAndStartFunctionWork() {
        byte[] module =
                Modules.module(
                        """
                        (type $unary (func (param i64) (result i64)))
                        (memory 1 2)
                        (table 3 funcref)
                        (global $g (mut i64) (i64.const -300))
                        (global $c i32 (i32.const 2))
                        (elem (i32.const 1) $inc $dec)
                        (data (i32.const 16) "\\05\\01")
                        (func $inc (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
                        (func $dec (param i64) (result i64) (i64.sub (local.get 0) (i64.const 1)))
                        (func $begin (global.set $g (i64.const 1000)))
                        (start $begin)
                        """,
                        """
                        (i64.add (global.get $g)
                          (i64.add (i64.load16_u (i32.const 16))
                            (call_indirect (type $unary) (local.get $x) (global.get $c))))
                        """);
        assertEquals(1000 + 261 + 9, modules.load(module).call("run", 10));
    }

    @Test
    void memoryGrowsUpToTheLimitOfTheHostAndNoFurther() {
        PluginLimits limits = new PluginLimits(64 << 10, 128, 3, 1_000_000, 1000);
        byte[] module =
                Modules.module(
                        "(memory 1)",
                        "(i64.extend_i32_s (memory.grow (i32.wrap_i64 (local.get $x))))");
        Plugin plugin = Plugin.load(module, modules.asked(), limits);
        assertEquals(-1, plugin.call("run", 3));
        assertEquals(1, plugin.call("run", 2));
        assertEquals(-1, plugin.call("run", 1));
        assertEquals(3, plugin.call("run", 0));
    }

    @Test
    void exceptionOfTheHostEndsTheCallAndThePlugin() {
        PluginFailure refusal = new PluginFailure(Kind.CONTRACT, "not now");
        PluginInterface asked =
                modules.asked()
                        .offer(
                                "refuse",
                                PluginSignature.of(),
                                arguments -> {
                                    throw refusal;
                                });
        byte[] module =
                Modules.assemble(
                        """
                        (module (import "test" "refuse" (func $refuse))
                          (func (export "run") (param i64) (result i64) (call $refuse) (i64.const 1)))
                        """);
        Plugin plugin = Plugin.load(module, asked, PluginLimits.DEFAULT);
        assertEquals(refusal, assertThrows(PluginFailure.class, () -> plugin.call("run", 1)));
        assertEquals(refusal, assertThrows(PluginFailure.class, () -> plugin.call("run", 1)));
    }

    @Test
    void exportThatNobodyAskedForCannotBeCalled() {
        Plugin plugin = modules.load(Modules.running(SUM));
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> plugin.call("memory"));
        assertEquals(
                "the interface asks for no such export: memory; one of [run]", error.getMessage());
    }

    @Test
    void fuelIsTheSameWhetherTheHostInterpretsOrCompiles() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xint",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PluginTest.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        assertEquals(measured(), out);
    }

    /** Prints what plug-ins answer and use. */
    public static void main(String[] arguments) {
        System.out.print(measured());
    }

    private static String measured() {
        StringBuilder out = new StringBuilder();
        Modules modules = new Modules();
        Plugin loop = modules.load(Modules.running(SUM));
        Plugin nested = modules.load(Modules.module(NESTED, "(call $down (local.get $x))"));
        for (long x : new long[] {0, 1, 77, 300, 5000}) {
            out.append(loop.call("run", x)).append(' ').append(loop.fuelUsed()).append(' ');
            try {
                out.append(nested.call("run", x));
            } catch (PluginFailure failure) {
                out.append(failure.kind()).append(' ').append(failure.getMessage());
            }
            out.append(' ').append(nested.fuelUsed()).append('\n');
        }
        return out.toString();
    }
}
