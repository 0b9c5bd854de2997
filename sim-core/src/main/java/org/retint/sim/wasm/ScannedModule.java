// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a module consists of, as far as it has been read. */
final class ScannedModule {
    /** An imported function. */
    record Import(String name, int type) {}

    /** A global variable. */
    record Global(PluginType type, boolean isMutable, long initial) {}

    /** Functions of the table, from an index on. */
    record Element(int first, List<Integer> functions) {}

    /** Bytes of the memory, from an address on; they are those of the module from an offset. */
    record Data(int address, int offset, int length) {}

    final List<PluginSignature> types = new ArrayList<>();
    final List<Import> imports = new ArrayList<>();

    /** Types of the functions that the module defines. */
    final List<Integer> functions = new ArrayList<>();

    final List<Global> globals = new ArrayList<>();

    /** Functions by the names that they are exported by. */
    final Map<String, Integer> exports = new LinkedHashMap<>();

    final List<Element> elements = new ArrayList<>();
    final List<FunctionBody> bodies = new ArrayList<>();
    final List<Data> data = new ArrayList<>();

    /** Entries of the table, or -1 if there is none. */
    int tableSize = -1;

    /** Pages that the memory begins with, or -1 if there is none. */
    int memoryPages = -1;

    /** Pages that the memory may have. */
    int maximumPages;

    /** The function to call first, or -1. */
    int start = -1;

    int functionCount() {
        return imports.size() + functions.size();
    }

    PluginSignature signatureOf(int function) {
        int imported = imports.size();
        return types.get(
                function < imported
                        ? imports.get(function).type()
                        : functions.get(function - imported));
    }
}
