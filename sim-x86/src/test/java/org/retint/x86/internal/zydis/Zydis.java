// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import static org.junit.jupiter.api.Assumptions.abort;

/** The library, for tests that are skipped without it. */
final class Zydis {
    private Zydis() {}

    static ZydisLibrary library() {
        try {
            return ZydisLibrary.open();
        } catch (ZydisUnavailableException e) {
            return abort(e.getMessage());
        }
    }
}
