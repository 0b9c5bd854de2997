// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retint.sim.wasm.PluginFailure.Kind;

/** Whatever a module does, loading or calling it ends, and with a failure that says why. */
@Timeout(60)
class HostilePluginTest {
    private final Modules modules = new Modules();

    private PluginFailure refusal(byte[] module) {
        return assertThrows(PluginFailure.class, () -> modules.load(module));
    }

    private PluginFailure failureOfCall(byte[] module) {
        Plugin plugin = modules.load(module);
        PluginFailure failure = assertThrows(PluginFailure.class, () -> plugin.call("run", 3));
        assertSame(
                failure,
                assertThrows(PluginFailure.class, () -> plugin.call("run", 0)),
                "a plug-in that failed is not called again");
        long fuel = plugin.fuelUsed();
        Plugin again = modules.load(module);
        PluginFailure second = assertThrows(PluginFailure.class, () -> again.call("run", 3));
        assertEquals(failure.getMessage(), second.getMessage());
        assertEquals(fuel, again.fuelUsed(), "fuel until the failure");
        return failure;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(loop $l (br $l)) (i64.const 0)",
                "(loop $l (br_if $l (i32.const 1))) (i64.const 0)",
                "(loop $l (br_if $l (i32.eqz (local.get $i))) unreachable) (i64.const 0)",
                "(loop $l (br_table $l $l (i32.const 7))) (i64.const 0)",
                "(loop $l (block $b (br_table $b $l $b (i32.const 1)))) (i64.const 0)",
                "(loop $l (br_table $l (local.get $i))) (i64.const 0)",
                "(loop $l (if (i32.const 1) (then (br $l)))) (i64.const 0)",
                "(loop $l (if (local.get $i) (then) (else (br $l)))) (i64.const 0)",
                "(loop $l (if (i32.const 1) (then (br_if $l (i32.const 1))))) (i64.const 0)",
                "(loop $l (result i64) (br $l))",
                "(loop $l (result i64) (i64.const 1) (br_if $l (i32.const 1)))",
                "(loop $a (loop $b (loop $c (br $c)))) (i64.const 0)",
                "(loop $a (loop $b (loop $c (br $a)))) (i64.const 0)",
                "(loop $a (loop $b (br_if $b (i32.const 0))) (br $a)) (i64.const 0)",
                "(block $x (loop $l (block (block (br $l))) (br $x))) (i64.const 0)",
                "(block $x (loop $a (block $y (loop $b (br_table $y $b $a $x (i32.const 2)))) (br $a)))"
                        + " (i64.const 0)",
                "(loop $l (local.set $i (i32.add (local.get $i) (i32.const 1))) (br $l)) (i64.const 0)",
                "(loop $l (drop (call $note (i32.const 0) (i64.const 0))) (br $l)) (i64.const 0)"
            })
    void endlessLoopByAnyBranchEndsWithItsFuel(String code) {
        PluginFailure failure = failureOfCall(Modules.running(code));
        assertEquals(Kind.FUEL, failure.kind());
        assertEquals("run takes more than 100000 steps", failure.getMessage());
    }

    @Test
    void endlessLoopsOfMemoryInstructionsEndSoon() {
        for (String body :
                new String[] {
                    "(drop (memory.grow (i32.const 1)))",
                    "(drop (memory.grow (i32.const 0)))",
                    "(drop (memory.grow (i32.const -1)))",
                    "(memory.fill (i32.const 0) (i32.const 1) (i32.const 65536))",
                    "(memory.copy (i32.const 0) (i32.const 1) (i32.const 65535))",
                    "(i64.store (i32.const 8) (i64.add (i64.load (i32.const 8)) (i64.const 1)))"
                }) {
            byte[] module =
                    Modules.module("(memory 1)", "(loop $l " + body + " (br $l)) (i64.const 0)");
            assertEquals(Kind.FUEL, failureOfCall(module).kind(), body);
        }
    }

    @Test
    void endlessRecursionEndsWithTheStackOrTheFuel() {
        String self = "(func $f (param i64) (result i64) (call $f (local.get 0)))";
        assertEquals(
                Kind.STACK, failureOfCall(Modules.module(self, "(call $f (i64.const 1))")).kind());
        String mutual =
                "(func $f (param i64) (result i64) (call $g (local.get 0)))"
                        + "(func $g (param i64) (result i64) (call $f (local.get 0)))";
        assertEquals(
                Kind.STACK,
                failureOfCall(Modules.module(mutual, "(call $f (i64.const 1))")).kind());
        String indirect =
                "(type $t (func (param i64) (result i64))) (table 2 funcref) (elem (i32.const 1) $f)"
                        + "(func $f (param i64) (result i64)"
                        + " (call_indirect (type $t) (local.get 0) (i32.const 1)))";
        assertEquals(
                Kind.STACK,
                failureOfCall(Modules.module(indirect, "(call $f (i64.const 1))")).kind());
        // Not deep, but for ever: two calls at each level.
        String wide =
                "(func $f (param i64) (if (i64.ne (local.get 0) (i64.const 0)) (then"
                        + " (call $f (i64.sub (local.get 0) (i64.const 1)))"
                        + " (call $f (i64.sub (local.get 0) (i64.const 1))))))";
        assertEquals(
                Kind.FUEL,
                failureOfCall(Modules.module(wide, "(call $f (i64.const 300)) (i64.const 1)"))
                        .kind());
    }

    @Test
    void recursionOfFunctionsWithManyVariablesEndsWithTheStack() {
        String variables = "(local " + "i64 ".repeat(900) + ")";
        String body = "(func $f (param i64) (result i64) %s (call $f (local.get 0)))";
        byte[] module = Modules.module(body.formatted(variables), "(call $f (i64.const 1))");
        assertEquals(Kind.STACK, failureOfCall(module).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unreachable | Trapped on unreachable instruction",
                "(i64.div_s (i64.const 1) (i64.const 0)) | integer divide by zero",
                "(i64.div_u (i64.const 1) (i64.const 0)) | integer divide by zero",
                "(i64.rem_s (i64.const 1) (i64.const 0)) | integer divide by zero",
                "(i64.rem_u (i64.const 1) (i64.const 0)) | integer divide by zero",
                "(i64.div_s (i64.const 0x8000000000000000) (i64.const -1)) | integer overflow",
                "(i64.extend_i32_s (i32.div_s (i32.const 1) (i32.const 0))) | integer divide by zero",
                "(i64.extend_i32_s (i32.div_s (i32.const 0x80000000) (i32.const -1))) | integer overflow",
                "(i64.load (i32.const 65529)) | out of bounds memory access",
                "(i64.load (i32.const -1)) | out of bounds memory access",
                "(i64.load offset=0xffffffff (i32.const 0)) | out of bounds memory access",
                "(i64.load offset=0xffffffff (i32.const -8)) | out of bounds memory access",
                "(i32.store8 (i32.const 65536) (i32.const 0)) (i64.const 0) | out of bounds memory access",
                "(memory.fill (i32.const 65535) (i32.const 0) (i32.const 2)) (i64.const 0) | out of bounds memory access",
                "(memory.copy (i32.const 0) (i32.const 65535) (i32.const 2)) (i64.const 0) | out of bounds memory access",
                "(call_indirect (type $t) (i64.const 1) (i32.const 0)) | uninitialized element",
                "(call_indirect (type $t) (i64.const 1) (i32.const 2)) | undefined element",
                "(call_indirect (type $t) (i64.const 1) (i32.const -1)) | undefined element",
                "(call_indirect (type $t) (i64.const 1) (i32.const 1)) | indirect call type mismatch"
            })
    void trapIsAFailureOfItsKind(String code, String message) {
        String fields =
                "(type $t (func (param i64) (result i64))) (memory 1) (table 2 funcref)"
                        + " (elem (i32.const 1) $other) (func $other)";
        PluginFailure failure = failureOfCall(Modules.module(fields, code));
        assertEquals(Kind.TRAP, failure.kind());
        assertTrue(failure.getMessage().startsWith("run trapped: "), failure.getMessage());
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
    }

    @Test
    void fillingWithAHugeLengthEndsWithItsFuel() {
        String code = "(memory.fill (i32.const 0) (i32.const 0) (i32.const -1)) (i64.const 0)";
        assertEquals(Kind.FUEL, failureOfCall(Modules.module("(memory 1)", code)).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(i64.trunc_f64_s (f64.const 1))",
                "(i64.trunc_sat_f64_s (f64.const 1))",
                "(i64.reinterpret_f64 (f64.load (i32.const 0)))",
                "(f32.store (i32.const 0) (f32.convert_i64_s (local.get $x))) (i64.const 0)",
                "(i64.extend_i32_u (f32.eq (f32.const 1) (f32.const 2)))",
                "(drop (f64.sqrt (f64.promote_f32 (f32.reinterpret_i32 (i32.const 1))))) (i64.const 0)",
                "(drop (block (result f32) (f32.const 0))) (i64.const 0)"
            })
    void floatingPointIsRefusedWithItsOffset(String code) {
        PluginFailure failure = refusal(Modules.module("(memory 1)", code));
        assertEquals(Kind.FORBIDDEN, failure.kind());
        assertTrue(
                failure.getMessage().matches("offset 0x[0-9a-f]+: floating point: .*"),
                failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(global f64 (f64.const 0))",
                "(func (param f32))",
                "(func (result f64) unreachable)",
                "(func (local f32))",
                "(type (func (param f64)))"
            })
    void floatingPointInTypesIsRefusedWithItsOffset(String field) {
        PluginFailure failure = refusal(Modules.module(field, "(i64.const 0)"));
        assertEquals(Kind.FORBIDDEN, failure.kind());
        assertTrue(
                failure.getMessage().matches("offset 0x[0-9a-f]+: floating point: .*"),
                failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(import \"env\" \"note\" (func)) | import that is not offered: env.note",
                "(import \"test\" \"more\" (func)) | import that is not offered: test.more",
                "(import \"test\" \"note\" (func)) | import test.note is offered as (i32, i64) -> i64: type=()",
                "(import \"test\" \"note\" (memory 1)) | import that is not offered: test.note",
                "(import \"test\" \"note\" (global i32)) | import that is not offered: test.note",
                "(import \"test\" \"note\" (table 1 funcref)) | import that is not offered: test.note",
                "(func (result i32 i32) unreachable) | functions with several results",
                "(memory 1) (data \"passive\") | data that is not in place at once",
                "(table 1 funcref) (elem func 0) | elements that are not in place at once",
                "(table 1 externref) | a table of anything but functions",
                "(func (drop (ref.null func))) | references",
                "(table 1 funcref) (func (drop (table.get 0 (i32.const 0)))) | references",
                "(table 1 funcref) (func (drop (table.size 0))) | references",
                "(memory 1) (data $d \"\") (func (data.drop $d)) | data",
                "(func (drop (v128.const i64x2 0 0))) | vectors",
                "(func (local v128)) | a value that is no integer"
            })
    void whatIsNotOfferedIsRefusedWithItsOffset(String field, String message) {
        byte[] module;
        String run = "(func (export \"run\") (param i64) (result i64) (i64.const 0))";
        module = Modules.assemble("(module " + field + " " + run + ")");
        PluginFailure failure = refusal(module);
        assertEquals(Kind.FORBIDDEN, failure.kind(), failure.getMessage());
        assertTrue(failure.getMessage().matches("offset 0x[0-9a-f]+: .*"), failure.getMessage());
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
    }

    @Test
    void missingOrWronglyTypedExportIsRefused() {
        assertEquals(
                "the module exports no function run (i64) -> i64",
                refusal(Modules.assemble("(module (memory (export \"run\") 1))")).getMessage());
        PluginFailure failure =
                refusal(Modules.assemble("(module (func (export \"run\") (param i32)))"));
        assertEquals(Kind.CONTRACT, failure.kind());
        assertEquals(
                "the module exports run as (i32) instead of (i64) -> i64", failure.getMessage());
    }

    @Test
    void memoryBeyondTheLimitIsRefused() {
        PluginFailure failure = refusal(Modules.module("(memory 17)", "(i64.const 0)"));
        assertEquals(Kind.MEMORY, failure.kind());
        assertEquals(
                Kind.MEMORY, refusal(Modules.module("(memory 65536)", "(i64.const 0)")).kind());
    }

    @Test
    void dataAndElementsBeyondTheEndAreRefused() {
        String[] fields = {
            "(memory 1) (data (i32.const 65535) \"ab\")",
            "(memory 0) (data (i32.const 0) \"a\")",
            "(memory 1) (data (i32.const -1) \"a\")",
            "(table 1 funcref) (elem (i32.const 1) $run)",
            "(table 1 funcref) (elem (i32.const -1) $run)"
        };
        for (String field : fields) {
            PluginFailure failure = refusal(Modules.module(field, "(i64.const 0)"));
            assertEquals(Kind.MALFORMED, failure.kind());
            assertTrue(failure.getMessage().contains(" beyond the end of the "), field);
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String zero = "(i64.const 0)";
        Map<String, byte[]> modules = new TreeMap<>();
        modules.put(
                "data",
                Modules.module(
                        "(memory 2) (data (i32.const 0) \""
                                + "a".repeat(65_000)
                                + "b".repeat(600)
                                + "\")",
                        zero));
        modules.put("functions", Modules.module("(func)".repeat(128), zero));
        modules.put("table", Modules.module("(table 1025 funcref)", zero));
        modules.put("huge table", Modules.module("(table 0xffffffff funcref)", zero));
        modules.put(
                "variables", Modules.module("(func (local " + "i32 ".repeat(1025) + "))", zero));
        modules.put("nesting", Modules.ofBytes(repeated(256, 0x02, 0x40)));
        modules.put("operands", Modules.ofBytes(repeated(1025, 0x20, 0x00)));
        modules.put("parameters", Modules.module("(func (param " + "i32 ".repeat(33) + "))", zero));
        modules.put("globals", Modules.module("(global i32 (i32.const 0))".repeat(257), zero));
        modules.put(
                "branches",
                Modules.module(
                        "(func (local "
                                + "i64 ".repeat(1000)
                                + ") (br_table "
                                + "0 ".repeat(5000)
                                + "(i32.const 0)))",
                        zero));
        byte[] counting = repeated(40_000, 0x7b); // i64.popcnt, a call in JVM code
        counting[0] = 0x20; // local.get
        counting[1] = 0;
        counting[counting.length - 1] = 0x0b;
        modules.put("method", Modules.ofBytes(counting));
        modules.forEach(
                (name, module) -> {
                    PluginFailure failure = refusal(module);
                    assertEquals(
                            Kind.TOO_LARGE, failure.kind(), name + ": " + failure.getMessage());
                });
    }

    private static byte[] repeated(int times, int... part) {
        byte[] bytes = new byte[times * part.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) part[i % part.length];
        }
        return bytes;
    }

    @Test
    void startFunctionThatLoopsTrapsOrRecursEndsTheLoading() {
        String[] bodies = {"(loop $l (br $l))", "unreachable", "(call $begin)"};
        Kind[] kinds = {Kind.FUEL, Kind.TRAP, Kind.STACK};
        for (int i = 0; i < bodies.length; i++) {
            String fields = "(func $begin " + bodies[i] + ") (start $begin)";
            PluginFailure failure = refusal(Modules.module(fields, "(i64.const 0)"));
            assertEquals(kinds[i], failure.kind());
            assertTrue(failure.getMessage().startsWith("the start function "), bodies[i]);
        }
    }

    @Test
    void exportsByTheNamesThatTheHostUsesHarmNothing() {
        String fields =
                "(global $mine (mut i64) (i64.const -1)) (export \"retint:fuel\" (global $mine))"
                        + " (export \"retint:stack\" (global $mine)) (func (export \"retint:start\") unreachable)"
                        + " (func (export \"_start\") (loop $l (br $l)))";
        Plugin plugin = modules.load(Modules.module(fields, "(global.get $mine)"));
        assertEquals(-1, plugin.call("run", 0));
        assertTrue(plugin.fuelUsed() < 20);
    }

    @Test
    void globalsAndFunctionsBehindTheModulesOwnCannotBeNamed() {
        byte[] module =
                Modules.module(
                        "(global $g (mut i64) (i64.const 0))",
                        "(global.set $g (i64.const 64)) (i64.const 1)");
        int setsGlobal = indexOf(module, new byte[] {0x24, 0x00, 0x42, 0x01});
        byte[] reaching = module.clone();
        reaching[setsGlobal + 1] = 1; // what is left of the fuel, once the module is rewritten
        assertEquals("unknown global: index=1 count=1", tail(refusal(reaching)));
        byte[] calling = Modules.module("(func $f)", "(call $f) (i64.const 99)");
        int calls = indexOf(calling, new byte[] {0x10, 0x01, 0x42});
        calling[calls + 1] = 3;
        assertEquals("unknown function: index=3 count=3", tail(refusal(calling)));
    }

    private static String tail(PluginFailure failure) {
        assertEquals(Kind.MALFORMED, failure.kind());
        return failure.getMessage().replaceFirst("offset 0x[0-9a-f]+: ", "");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found: " + Arrays.toString(part));
    }

    @Test
    void noPrefixOfAModuleIsOneButThatWithoutTheLastSection() {
        byte[] module = sample();
        int loaded = 0;
        for (int length = 0; length < module.length; length++) {
            try {
                modules.load(Arrays.copyOf(module, length));
                loaded++;
            } catch (PluginFailure failure) {
                assertTrue(
                        failure.kind() == Kind.MALFORMED || failure.kind() == Kind.CONTRACT,
                        failure.getMessage());
            }
        }
        assertEquals(1, loaded, "the data");
    }

    @Test
    void operandsOfWrongTypesAreRefused() {
        byte[] module = Modules.running("(i64.add (local.get $x) (local.get $n))");
        int adds = indexOf(module, new byte[] {0x7c, 0x0b});
        module[adds] = 0x6a; // i32.add
        PluginFailure failure = refusal(module);
        assertEquals(Kind.MALFORMED, failure.kind());
        assertTrue(failure.getMessage().startsWith("invalid module: "), failure.getMessage());
    }

    /** A module with every section and most instructions. */
    static byte[] sample() {
        return Modules.module(
                """
                (type $t (func (param i64) (result i64)))
                (memory 1 4) (table 2 funcref) (elem (i32.const 0) $a $b)
                (global $g (mut i32) (i32.const 5)) (data (i32.const 8) "some data")
                (func $a (param i64) (result i64) (i64.rotl (local.get 0) (i64.const 3)))
                (func $b (param i64) (result i64) (call $note (global.get $g) (local.get 0)))
                (func $begin (global.set $g (memory.size))) (start $begin)
                """,
                """
                (local $i i32)
                (loop $l
                  (i64.store32 (local.get $i) (i64.load8_s offset=8 (local.get $i)))
                  (block $x (block $y (br_table $x $y (local.get $i))) (memory.fill (i32.const 0) (i32.const 1) (i32.const 2)))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (br_if $l (i32.lt_u (local.get $i) (i32.const 9))))
                (if (result i64) (i32.and (local.get $i) (i32.const 1))
                  (then (call_indirect (type $t) (local.get $x) (i32.const 1)))
                  (else (select (i64.const 1) (call $a (i64.const -77)) (memory.grow (i32.const 1)))))
                """);
    }

    /** Bytes changed at random: each module is refused, fails or ends within its fuel. */
    @Test
    void changedModulesAreRefusedOrFailOrEnd() {
        byte[] sample = sample();
        Random random = new Random(20_181_017);
        int ended = 0;
        int refused = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] module = sample.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                module[8 + random.nextInt(module.length - 8)] =
                        random.nextBoolean() ? (byte) random.nextInt() : (byte) random.nextInt(12);
            }
            try {
                Plugin plugin = modules.load(module);
                plugin.call("run", random.nextLong());
                assertTrue(plugin.fuelUsed() <= Modules.FUEL);
                ended++;
            } catch (PluginFailure failure) {
                refused++;
                assertTrue(!failure.getMessage().isEmpty());
            }
        }
        assertTrue(ended > 100 && refused > 1000, "ended=" + ended + " refused=" + refused);
    }
}
