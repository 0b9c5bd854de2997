// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

/** The types of a plug-in's parameters and results. */
public enum PluginType {
    /** 32 bits; the host sees them sign-extended. */
    I32(0x7f),
    /** 64 bits. */
    I64(0x7e);

    private final int code;

    PluginType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
