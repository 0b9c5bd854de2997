// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.retint.sim.wasm.PluginFailure.Kind;

/**
 * Reads a module and refuses what is malformed, too large or not offered, with its offset. Whether
 * operands have the types that instructions want is left to the compiler.
 */
final class ModuleScanner {
    private static final int MAGIC = 0x6d736100;
    private static final int VERSION = 1;
    private static final int MAX_TYPES = 256;
    private static final int MAX_PARAMETERS = 32;
    private static final int MAX_IMPORTS = 64;
    private static final int MAX_GLOBALS = 256;
    private static final int MAX_EXPORTS = 256;
    private static final int MAX_TABLE = 1024;
    private static final int PAGE_BYTES = 1 << 16;

    /** Sections by number, in the order in which they stand. */
    private static final int[] ORDER = {1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11};

    private static final int EXPORT_FUNCTION = 0;

    private final byte[] bytes;
    private final PluginInterface asked;
    private final PluginLimits limits;
    private final ScannedModule module = new ScannedModule();

    private ModuleScanner(byte[] bytes, PluginInterface asked, PluginLimits limits) {
        this.bytes = bytes;
        this.asked = asked;
        this.limits = limits;
    }

    /**
     * Reads a module.
     *
     * @throws PluginFailure if it is refused
     */
    static ScannedModule scan(byte[] bytes, PluginInterface asked, PluginLimits limits) {
        if (bytes.length > limits.moduleBytes()) {
            throw new PluginFailure(
                    Kind.TOO_LARGE,
                    "the module has more than %d bytes: bytes=%d"
                            .formatted(limits.moduleBytes(), bytes.length));
        }
        return new ModuleScanner(bytes, asked, limits).scan();
    }

    private ScannedModule scan() {
        ModuleReader reader = new ModuleReader(bytes, 0, bytes.length);
        if (word(reader) != MAGIC) {
            throw PluginFailure.at(
                    0, Kind.MALFORMED, "no WebAssembly module: it begins with \\0asm");
        }
        if (word(reader) != VERSION) {
            throw PluginFailure.at(4, Kind.MALFORMED, "the version of the module is not 1");
        }
        int place = 0;
        while (!reader.atEnd()) {
            int offset = reader.position();
            int id = reader.u8();
            ModuleReader section = reader.part(reader.u32());
            if (id == 0) {
                section.name();
                continue;
            }
            while (place < ORDER.length && ORDER[place] != id) {
                place++;
            }
            if (place++ == ORDER.length) {
                throw PluginFailure.at(
                        offset, Kind.MALFORMED, "unknown, repeated or misplaced section: id=" + id);
            }
            section(id, section);
            section.requireEnd("a section");
        }
        if (module.bodies.size() != module.functions.size()) {
            throw reader.malformed("functions without code: functions=" + module.functions.size());
        }
        checkExports();
        return module;
    }

    private static int word(ModuleReader reader) {
        int word = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            word |= reader.u8() << shift;
        }
        return word;
    }

    private void section(int id, ModuleReader reader) {
        switch (id) {
            case 1 -> each(reader, "types", MAX_TYPES, this::type);
            case 2 -> each(reader, "imports", MAX_IMPORTS, this::importOf);
            case 3 ->
                    each(
                            reader,
                            "functions",
                            limits.functions(),
                            section ->
                                    module.functions.add(
                                            section.index(module.types.size(), "type")));
            case 4 -> each(reader, "tables", 1, this::table);
            case 5 -> each(reader, "memories", 1, this::memory);
            case 6 -> each(reader, "globals", MAX_GLOBALS, this::global);
            case 7 -> exports(reader);
            case 8 -> start(reader);
            case 9 -> each(reader, "elements", MAX_TABLE, this::element);
            case 10 -> code(reader);
            case 11 -> each(reader, "pieces of data", limits.moduleBytes(), this::data);
            case 12 -> reader.u32(); // repeats how many pieces of data there are
            default -> throw reader.forbidden("exceptions");
        }
    }

    /** Reads one thing of a section. */
    private interface Item {
        void read(ModuleReader reader);
    }

    private static void each(ModuleReader reader, String what, int most, Item item) {
        int offset = reader.position();
        int count = reader.count(what);
        if (count > most) {
            throw PluginFailure.at(
                    offset,
                    Kind.TOO_LARGE,
                    "more than %d %s: count=%d".formatted(most, what, count));
        }
        for (int i = 0; i < count; i++) {
            item.read(reader);
        }
    }

    private void type(ModuleReader reader) {
        int form = reader.u8();
        if (form != 0x60) {
            throw reader.forbidden("a type that is no function");
        }
        List<PluginType> parameters = new ArrayList<>();
        each(reader, "parameters", MAX_PARAMETERS, section -> parameters.add(section.type()));
        int results = reader.count("results");
        if (results > 1) {
            throw reader.forbidden("functions with several results");
        }
        Optional<PluginType> result = results == 0 ? Optional.empty() : Optional.of(reader.type());
        module.types.add(new PluginSignature(parameters, result));
    }

    private void importOf(ModuleReader reader) {
        int offset = reader.position();
        String name = reader.name();
        String from = name;
        name = reader.name();
        int kind = reader.u8();
        PluginInterface.Offer offer = kind == 0 ? asked.offers().get(name) : null;
        if (offer == null || !from.equals(asked.module())) {
            throw PluginFailure.at(
                    offset,
                    Kind.FORBIDDEN,
                    "import that is not offered: %s.%s; offered by %s are the functions %s"
                            .formatted(from, name, asked.module(), asked.offers().keySet()));
        }
        int type = reader.index(module.types.size(), "type");
        if (!module.types.get(type).equals(offer.signature())) {
            throw PluginFailure.at(
                    offset,
                    Kind.FORBIDDEN,
                    "import %s.%s is offered as %s: type=%s"
                            .formatted(from, name, offer.signature(), module.types.get(type)));
        }
        module.imports.add(new ScannedModule.Import(name, type));
    }

    private void table(ModuleReader reader) {
        if (reader.u8() != 0x70) {
            throw reader.forbidden("a table of anything but functions");
        }
        int offset = reader.position();
        int flags = reader.u8();
        if (flags > 1) {
            throw reader.forbidden("a table with flags=" + flags);
        }
        int size = reader.u32();
        int most = flags == 0 ? size : reader.u32();
        if (Integer.compareUnsigned(most, size) < 0) {
            throw PluginFailure.at(offset, Kind.MALFORMED, "a table larger than its maximum");
        }
        if (size < 0 || size > MAX_TABLE) {
            throw PluginFailure.at(
                    offset,
                    Kind.TOO_LARGE,
                    "a table of more than %d functions: size=%s"
                            .formatted(MAX_TABLE, Integer.toUnsignedString(size)));
        }
        module.tableSize = size;
    }

    private void memory(ModuleReader reader) {
        int offset = reader.position();
        int flags = reader.u8();
        if (flags > 1) {
            throw PluginFailure.at(
                    offset, Kind.FORBIDDEN, "a shared memory, or one of 64-bit addresses");
        }
        int pages = reader.u32();
        int most = flags == 0 ? PAGE_BYTES : reader.u32();
        if (Integer.compareUnsigned(most, PAGE_BYTES) > 0
                || Integer.compareUnsigned(pages, most) > 0) {
            throw PluginFailure.at(offset, Kind.MALFORMED, "impossible limits of the memory");
        }
        if (pages > limits.memoryPages()) {
            throw PluginFailure.at(
                    offset,
                    Kind.MEMORY,
                    "the memory begins with more than %d pages: pages=%d"
                            .formatted(limits.memoryPages(), pages));
        }
        module.memoryPages = pages;
        module.maximumPages = Math.min(most, limits.memoryPages());
    }

    private void global(ModuleReader reader) {
        PluginType type = reader.type();
        int mutability = reader.u8();
        if (mutability > 1) {
            throw reader.malformed("a global neither constant nor variable: " + mutability);
        }
        module.globals.add(new ScannedModule.Global(type, mutability == 1, reader.constant(type)));
    }

    private void exports(ModuleReader reader) {
        Set<String> names = new TreeSet<>();
        each(
                reader,
                "exports",
                MAX_EXPORTS,
                section -> {
                    int offset = section.position();
                    String name = section.name();
                    int kind = section.u8();
                    int index =
                            switch (kind) {
                                case EXPORT_FUNCTION ->
                                        section.index(module.functionCount(), "function");
                                case 1 -> section.index(Math.min(1, 1 + module.tableSize), "table");
                                case 2 ->
                                        section.index(
                                                Math.min(1, 1 + module.memoryPages), "memory");
                                case 3 -> section.index(module.globals.size(), "global");
                                default -> throw section.malformed("unknown kind of export");
                            };
                    if (!names.add(name)) {
                        throw PluginFailure.at(
                                offset, Kind.MALFORMED, "two exports of one name: " + name);
                    }
                    if (kind == EXPORT_FUNCTION && asked.exports().containsKey(name)) {
                        module.exports.put(name, index);
                    }
                });
    }

    private void checkExports() {
        asked.exports()
                .forEach(
                        (name, signature) -> {
                            Integer function = module.exports.get(name);
                            if (function == null) {
                                throw new PluginFailure(
                                        Kind.CONTRACT,
                                        "the module exports no function %s %s"
                                                .formatted(name, signature));
                            }
                            if (!module.signatureOf(function).equals(signature)) {
                                throw new PluginFailure(
                                        Kind.CONTRACT,
                                        "the module exports %s as %s instead of %s"
                                                .formatted(
                                                        name,
                                                        module.signatureOf(function),
                                                        signature));
                            }
                        });
    }

    private void start(ModuleReader reader) {
        int offset = reader.position();
        module.start = reader.index(module.functionCount(), "function");
        PluginSignature signature = module.signatureOf(module.start);
        if (!signature.equals(PluginSignature.of())) {
            throw PluginFailure.at(
                    offset, Kind.MALFORMED, "the start function has the type " + signature);
        }
    }

    private void element(ModuleReader reader) {
        int offset = reader.position();
        if (reader.u32() != 0) {
            throw PluginFailure.at(
                    offset, Kind.FORBIDDEN, "elements that are not in place at once");
        }
        long first = reader.constant(PluginType.I32) & 0xffff_ffffL;
        List<Integer> functions = new ArrayList<>();
        each(
                reader,
                "functions of a table",
                MAX_TABLE,
                section -> functions.add(section.index(module.functionCount(), "function")));
        if (module.tableSize < 0 || first + functions.size() > module.tableSize) {
            throw PluginFailure.at(offset, Kind.MALFORMED, "elements beyond the end of the table");
        }
        module.elements.add(new ScannedModule.Element((int) first, functions));
    }

    private void code(ModuleReader reader) {
        int offset = reader.position();
        int count = reader.count("functions");
        if (count != module.functions.size()) {
            throw PluginFailure.at(
                    offset,
                    Kind.MALFORMED,
                    "code of %d functions: functions=%d".formatted(count, module.functions.size()));
        }
        CodeScanner scanner = new CodeScanner(module);
        for (int i = 0; i < count; i++) {
            ModuleReader body = reader.part(reader.u32());
            module.bodies.add(scanner.scan(body, module.types.get(module.functions.get(i))));
        }
    }

    private void data(ModuleReader reader) {
        int offset = reader.position();
        if (reader.u32() != 0) {
            throw PluginFailure.at(offset, Kind.FORBIDDEN, "data that is not in place at once");
        }
        long address = reader.constant(PluginType.I32) & 0xffff_ffffL;
        int length = reader.count("bytes of data");
        int start = reader.position();
        reader.part(length);
        if (module.memoryPages < 0 || address + length > (long) module.memoryPages * PAGE_BYTES) {
            throw PluginFailure.at(
                    offset,
                    Kind.MALFORMED,
                    "data beyond the end of the memory: address=%#x bytes=%d"
                            .formatted(address, length));
        }
        module.data.add(new ScannedModule.Data((int) address, start, length));
    }
}
