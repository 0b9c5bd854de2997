// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.retint.sim.wasm.FunctionBody.Insertion;

/**
 * Writes a module that counts its own steps: the functions of a scanned one with charges put in,
 * two globals behind its own for what is left of the fuel and what is used of the stack, and three
 * functions behind its own that charge. Nothing that the module had can name those: every index in
 * it was below the number of its own.
 */
final class ModuleWriter {
    static final String FUEL = "retint:fuel";
    static final String STACK = "retint:stack";

    /** The start function under a name, so that it can be called when there is fuel. */
    static final String START = "retint:start";

    /** Bytes that a memory instruction handles for one step, as a shift. */
    private static final int BYTES_PER_STEP_SHIFT = 6;

    private static final int EMPTY_BLOCK = 0x40;

    private final byte[] source;
    private final ScannedModule module;
    private final int stackSlots;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ModuleWriter(byte[] source, ScannedModule module, int stackSlots) {
        this.source = source;
        this.module = module;
        this.stackSlots = stackSlots;
    }

    static byte[] write(byte[] source, ScannedModule module, int stackSlots) {
        return new ModuleWriter(source, module, stackSlots).write();
    }

    private byte[] write() {
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(1, types());
        section(2, imports());
        section(3, functions());
        if (module.tableSize >= 0) {
            section(
                    4,
                    new Bytes().u32(1).u8(0x70).u8(1).u32(module.tableSize).u32(module.tableSize));
        }
        if (module.memoryPages >= 0) {
            section(5, new Bytes().u32(1).u8(1).u32(module.memoryPages).u32(module.maximumPages));
        }
        section(6, globals());
        section(7, exports());
        section(9, elements());
        section(10, code());
        section(11, data());
        return out.toByteArray();
    }

    private void section(int id, Bytes content) {
        out.write(id);
        out.writeBytes(new Bytes().sized(content).toByteArray());
    }

    private int chargeFuel() {
        return module.functionCount();
    }

    private int chargeStack() {
        return module.functionCount() + 1;
    }

    private int chargeBytes() {
        return module.functionCount() + 2;
    }

    private int fuel() {
        return module.globals.size();
    }

    private int stack() {
        return module.globals.size() + 1;
    }

    private Bytes types() {
        Bytes bytes = new Bytes().u32(module.types.size() + 2);
        module.types.forEach(bytes::signature);
        return bytes.signature(PluginSignature.of(PluginType.I32))
                .signature(PluginSignature.returning(PluginType.I32, PluginType.I32));
    }

    private Bytes imports() {
        Bytes bytes = new Bytes().u32(module.imports.size());
        for (ScannedModule.Import item : module.imports) {
            bytes.name(Plugin.HOST).name(item.name()).u8(0).u32(item.type());
        }
        return bytes;
    }

    private Bytes functions() {
        Bytes bytes = new Bytes().u32(module.functions.size() + 3);
        module.functions.forEach(bytes::u32);
        int types = module.types.size();
        return bytes.u32(types).u32(types).u32(types + 1);
    }

    private Bytes globals() {
        Bytes bytes = new Bytes().u32(module.globals.size() + 2);
        for (ScannedModule.Global global : module.globals) {
            boolean wide = global.type() == PluginType.I64;
            bytes.u8(global.type().code())
                    .u8(global.isMutable() ? 1 : 0)
                    .u8(wide ? Opcode.I64_CONST : Opcode.I32_CONST)
                    .signed(global.initial())
                    .u8(Opcode.END);
        }
        bytes.u8(PluginType.I64.code()).u8(1).u8(Opcode.I64_CONST).signed(0).u8(Opcode.END);
        return bytes.u8(PluginType.I32.code()).u8(1).u8(Opcode.I32_CONST).signed(0).u8(Opcode.END);
    }

    private Bytes exports() {
        boolean starts = module.start >= 0;
        Bytes bytes = new Bytes().u32(module.exports.size() + (starts ? 3 : 2));
        module.exports.forEach((name, function) -> bytes.name(name).u8(0).u32(function));
        if (starts) {
            bytes.name(START).u8(0).u32(module.start);
        }
        return bytes.name(FUEL).u8(3).u32(fuel()).name(STACK).u8(3).u32(stack());
    }

    private Bytes elements() {
        Bytes bytes = new Bytes().u32(module.elements.size());
        for (ScannedModule.Element element : module.elements) {
            bytes.u32(0).u8(Opcode.I32_CONST).signed(element.first()).u8(Opcode.END);
            bytes.u32(element.functions().size());
            element.functions().forEach(bytes::u32);
        }
        return bytes;
    }

    private Bytes data() {
        Bytes bytes = new Bytes().u32(module.data.size());
        for (ScannedModule.Data data : module.data) {
            bytes.u32(0).u8(Opcode.I32_CONST).signed(data.address()).u8(Opcode.END);
            bytes.u32(data.length()).copy(source, data.offset(), data.offset() + data.length());
        }
        return bytes;
    }

    private Bytes code() {
        Bytes bytes = new Bytes().u32(module.bodies.size() + 3);
        for (FunctionBody body : module.bodies) {
            bytes.sized(charged(body));
        }
        return bytes.sized(fuelCharger()).sized(stackCharger()).sized(bytesCharger());
    }

    private Bytes charged(FunctionBody body) {
        Bytes bytes = new Bytes();
        int from = body.start();
        for (Insertion insertion : body.insertions()) {
            bytes.copy(source, from, insertion.offset());
            from = insertion.offset();
            switch (insertion.charge()) {
                case FUEL -> bytes.constant(insertion.amount()).u8(Opcode.CALL).u32(chargeFuel());
                case STACK -> bytes.constant(insertion.amount()).u8(Opcode.CALL).u32(chargeStack());
                case BYTES -> bytes.u8(Opcode.CALL).u32(chargeBytes());
            }
        }
        return bytes.copy(source, from, body.end());
    }

    /** Fuel less the argument; traps below zero. */
    private Bytes fuelCharger() {
        Bytes bytes = new Bytes().u32(0);
        bytes.u8(Opcode.GLOBAL_GET).u32(fuel()).u8(Opcode.LOCAL_GET).u32(0);
        bytes.u8(Opcode.I64_EXTEND_I32_U).u8(Opcode.I64_SUB).u8(Opcode.GLOBAL_SET).u32(fuel());
        bytes.u8(Opcode.GLOBAL_GET).u32(fuel()).u8(Opcode.I64_CONST).signed(0);
        bytes.u8(Opcode.I64_LT_S);
        return bytes.trapIfTrue().u8(Opcode.END);
    }

    /** Stack more by the argument; traps beyond the limit. */
    private Bytes stackCharger() {
        Bytes bytes = new Bytes().u32(0);
        bytes.u8(Opcode.GLOBAL_GET).u32(stack()).u8(Opcode.LOCAL_GET).u32(0);
        bytes.u8(Opcode.I32_ADD).u8(Opcode.GLOBAL_SET).u32(stack());
        bytes.u8(Opcode.GLOBAL_GET).u32(stack()).constant(stackSlots).u8(Opcode.I32_GT_S);
        return bytes.trapIfTrue().u8(Opcode.END);
    }

    /** Fuel for a number of bytes, which it returns. */
    private Bytes bytesCharger() {
        Bytes bytes = new Bytes().u32(0);
        bytes.u8(Opcode.LOCAL_GET).u32(0).constant(BYTES_PER_STEP_SHIFT).u8(Opcode.I32_SHR_U);
        bytes.u8(Opcode.CALL).u32(chargeFuel());
        return bytes.u8(Opcode.LOCAL_GET).u32(0).u8(Opcode.END);
    }

    /** Bytes of a module in the making. */
    private static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        byte[] toByteArray() {
            return out.toByteArray();
        }

        Bytes u8(int value) {
            out.write(value);
            return this;
        }

        Bytes u32(int value) {
            int rest = value;
            while (rest >>> 7 != 0) {
                out.write(rest | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
            return this;
        }

        Bytes signed(long value) {
            long rest = value;
            while (rest < -64 || rest > 63) {
                out.write((int) rest | 0x80);
                rest >>= 7;
            }
            out.write((int) rest & 0x7f);
            return this;
        }

        Bytes constant(int value) {
            return u8(Opcode.I32_CONST).signed(value);
        }

        Bytes trapIfTrue() {
            return u8(Opcode.IF).u8(EMPTY_BLOCK).u8(Opcode.UNREACHABLE).u8(Opcode.END);
        }

        Bytes name(String name) {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            return u32(utf8.length).copy(utf8, 0, utf8.length);
        }

        Bytes signature(PluginSignature signature) {
            List<PluginType> parameters = signature.parameters();
            u8(0x60).u32(parameters.size());
            parameters.forEach(type -> u8(type.code()));
            u32(signature.result().isPresent() ? 1 : 0);
            signature.result().ifPresent(type -> u8(type.code()));
            return this;
        }

        Bytes sized(Bytes content) {
            return u32(content.out.size()).copy(content.toByteArray(), 0, content.out.size());
        }

        Bytes copy(byte[] from, int start, int end) {
            out.write(from, start, end - start);
            return this;
        }
    }
}
