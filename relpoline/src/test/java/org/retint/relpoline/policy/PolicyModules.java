// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import com.dylibso.chicory.wabt.Wat2Wasm;

/** Policies written as text. */
public final class PolicyModules {
    private PolicyModules() {}

    /**
     * Returns a policy of three function bodies.
     *
     * @param tick instructions of {@code on_tick}: {@code $epoch} and {@code $samples}
     * @param sample instructions of {@code on_sample}: {@code $index}
     * @param decide instructions of {@code decide}: {@code $site}, result i64
     */
    public static byte[] of(String tick, String sample, String decide) {
        return of(1, tick, sample, decide);
    }

    static byte[] of(int version, String tick, String sample, String decide) {
        return Wat2Wasm.parse(
                """
                (module
                  (import "retint" "now" (func $now (result i64)))
                  (import "retint" "random" (func $random (result i64)))
                  (import "retint" "sample" (func $sample (param i32 i32) (result i64)))
                  (memory 1)
                  (global $g (mut i64) (i64.const 0))
                  (global $h (mut i64) (i64.const 0))
                  (func (export "abi_version") (result i32) (i32.const %d))
                  (func (export "on_tick") (param $epoch i64) (param $samples i32) %s)
                  (func (export "on_sample") (param $index i32) %s)
                  (func (export "decide") (param $site i32) (result i64) %s))
                """
                        .formatted(version, tick, sample, decide));
    }

    /** Returns a policy that promotes each site to its last sample, or fails when told to. */
    public static byte[] lastSampleUnless(String failing) {
        return of(
                "(global.set $h (local.get $epoch))",
                // by site, the target of its last sample
                "(i64.store (i32.shl (i32.wrap_i64 (call $sample (local.get $index) (i32.const 0)))"
                        + " (i32.const 3)) (call $sample (local.get $index) (i32.const 1)))",
                failing + " (i64.load (i32.shl (local.get $site) (i32.const 3)))");
    }
}
