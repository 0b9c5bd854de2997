// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import static org.retint.sim.wasm.PluginType.I32;
import static org.retint.sim.wasm.PluginType.I64;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Modules written as text, and an interface for them: {@code run} is called, {@code test.twice}
 * offered.
 */
final class Modules {
    /** Fuel that ends an endless loop soon. */
    static final long FUEL = 100_000;

    static final PluginLimits LIMITS = PluginLimits.DEFAULT.withFuelPerCall(FUEL);

    /** What {@code test.note} was called with. */
    final List<Long> noted = new ArrayList<>();

    static byte[] assemble(String text) {
        return Wat2Wasm.parse(text);
    }

    /** Returns a module with a function {@code run(i64) -> i64} of the instructions given. */
    static byte[] running(String code) {
        return module("", "(local $i i32) (local $n i64) " + code);
    }

    /** Returns the same with other fields before the function. */
    static byte[] module(String fields, String code) {
        return assemble(
                """
                (module
                  (import "test" "note" (func $note (param i32 i64) (result i64)))
                  %s
                  (func $run (export "run") (param $x i64) (result i64) %s))
                """
                        .formatted(fields, code));
    }

    /** Returns a module with a function {@code run} of the bytes given, END included. */
    static byte[] ofBytes(byte[] code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        out.writeBytes(new byte[] {1, 6, 1, 0x60, 1, 0x7e, 1, 0x7e}); // (i64) -> i64
        out.writeBytes(new byte[] {3, 2, 1, 0});
        out.writeBytes(new byte[] {7, 7, 1, 3, 'r', 'u', 'n', 0, 0});
        int body = code.length + 1; // no variables
        out.write(10);
        out.writeBytes(wide(body + 6));
        out.write(1);
        out.writeBytes(wide(body));
        out.write(0);
        out.writeBytes(code);
        return out.toByteArray();
    }

    /** Encodes a number in five bytes. */
    private static byte[] wide(int value) {
        byte[] bytes = new byte[5];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (((value >>> (7 * i)) & 0x7f) | (i < 4 ? 0x80 : 0));
        }
        return bytes;
    }

    PluginInterface asked() {
        return new PluginInterface("test")
                .offer(
                        "note",
                        PluginSignature.returning(I64, I32, I64),
                        arguments -> {
                            noted.add(arguments[0]);
                            noted.add(arguments[1]);
                            return 2 * arguments[1];
                        })
                .require("run", PluginSignature.returning(I64, I64));
    }

    Plugin load(byte[] module) {
        return Plugin.load(module, asked(), LIMITS);
    }
}
