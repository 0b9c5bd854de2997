// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    @ParameterizedTest
    @CsvSource({
        "most-frequent, most-frequent",
        "dynamic-call, dynamic-call",
        "phase-change, phase-change",
        "new-target, new-target",
        "wasm:most-frequent, most-frequent.wasm",
        "wasm:dynamic-call, dynamic-call.wasm",
        "wasm:phase-change, phase-change.wasm"
    })
    void nameMakesANewPolicyEachTime(String name, String made) {
        Supplier<Policy> policies = Policies.named(name, 1);
        assertEquals(made, policies.get().name());
        assertNotSame(policies.get(), policies.get());
    }

    @Test
    void unknownNameListsThoseThatThereAre() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Policies.named("best", 1));
        assertEquals(
                "no such policy: best; one of [most-frequent, dynamic-call, phase-change,"
                        + " new-target, wasm:most-frequent, wasm:dynamic-call, wasm:phase-change]",
                error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> WasmPolicy.example("best", 1));
    }
}
