// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.wasm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.retint.sim.wasm.FunctionBody.Charge;
import org.retint.sim.wasm.FunctionBody.Insertion;
import org.retint.sim.wasm.PluginFailure.Kind;

/**
 * Reads the code of functions: refuses what is not offered, and finds out where fuel and stack are
 * to be charged, and how much.
 *
 * <p>A region is a function, or the body of a loop, without the loops inside of it. Its price is
 * charged each time that it is entered, which is before the first instruction of the function and
 * of each turn of the loop. Whatever branches are taken, an execution of n instructions so uses
 * fuel of n at least.
 */
final class CodeScanner {
    /** What a function is charged beside its instructions, and each call to the host. */
    private static final int CALL_PRICE = 8;

    private static final int HOST_CALL_PRICE = 32;

    /** Growing copies the memory. */
    private static final int GROW_PRICE = 20_000;

    /** Slots of a frame beside variables and operands; each of these takes up to two. */
    private static final int FRAME_SLOTS = 16;

    private static final int MAX_LOCALS = 1024;
    private static final int MAX_OPERANDS = 1024;
    private static final int MAX_NESTING = 256;

    /**
     * Bounds the sum, over all branches, of the values that a compiler has to think of at each: its
     * time and the size of its code grow with it.
     */
    private static final long MAX_BRANCH_WORK = 1 << 22;

    private static final class Region {
        final int offset;
        int price;

        Region(int offset, int price) {
            this.offset = offset;
            this.price = price;
        }
    }

    /** A block that is open. */
    private record Block(int opcode, int base, int results, Region region) {}

    private final ScannedModule module;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private final List<Integer> calls = new ArrayList<>();
    private long branchWork;
    private int locals;
    private int operands;
    private int mostOperands;

    CodeScanner(ScannedModule module) {
        this.module = module;
    }

    /** Reads a function's local variables and code. */
    FunctionBody scan(ModuleReader reader, PluginSignature signature) {
        int start = reader.position();
        blocks.clear();
        regions.clear();
        insertions.clear();
        calls.clear();
        operands = 0;
        mostOperands = 0;
        scanLocals(reader, signature);
        Region function = new Region(reader.position(), CALL_PRICE);
        regions.add(function);
        blocks.push(new Block(Opcode.BLOCK, 0, signature.result().isPresent() ? 1 : 0, function));
        while (!blocks.isEmpty()) {
            instruction(reader);
        }
        reader.requireEnd("a function");
        return new FunctionBody(start, reader.position(), merged());
    }

    private void scanLocals(ModuleReader reader, PluginSignature signature) {
        locals = signature.parameters().size();
        int groups = reader.count("groups of variables");
        for (int i = 0; i < groups; i++) {
            int offset = reader.position();
            int count = reader.u32();
            if (count < 0 || count > MAX_LOCALS - locals) {
                throw PluginFailure.at(
                        offset,
                        Kind.TOO_LARGE,
                        "a function has more than " + MAX_LOCALS + " variables");
            }
            locals += count;
            reader.type();
        }
    }

    /** Puts what is charged in the order of offsets: regions begin before what follows. */
    private List<Insertion> merged() {
        int frame = FRAME_SLOTS + 2 * (locals + mostOperands);
        List<Insertion> all = new ArrayList<>();
        for (Region region : regions) {
            all.add(new Insertion(region.offset, Charge.FUEL, region.price));
        }
        for (int i = 0; i < calls.size(); i++) {
            // in turn: the offset of a call and the one behind it
            all.add(new Insertion(calls.get(i), Charge.STACK, i % 2 == 0 ? frame : -frame));
        }
        all.addAll(insertions);
        // Stable: what is charged for entering a loop, or leaving a call, comes before the next
        // call.
        all.sort((a, b) -> Integer.compare(order(a), order(b)));
        return all;
    }

    private static int order(Insertion insertion) {
        boolean givesBack = insertion.amount() < 0;
        return 2 * insertion.offset() + (givesBack || insertion.charge() == Charge.FUEL ? 0 : 1);
    }

    private void instruction(ModuleReader reader) {
        int offset = reader.position();
        int opcode = reader.u8();
        charge(1, offset);
        if (opcode <= Opcode.CALL_INDIRECT) {
            control(reader, offset, opcode);
        } else if (opcode >= Opcode.DROP && opcode <= Opcode.GLOBAL_SET) {
            variable(reader, offset, opcode);
        } else if (Opcode.isLoad(opcode) || Opcode.isStore(opcode)) {
            requireMemory(offset);
            reader.index(Opcode.naturalAlignment(opcode) + 1, "alignment");
            reader.u32();
            operate(Opcode.isLoad(opcode) ? 1 : 2, Opcode.isLoad(opcode) ? 1 : 0, offset);
        } else if (opcode == Opcode.MEMORY_SIZE || opcode == Opcode.MEMORY_GROW) {
            requireMemory(offset);
            zero(reader, "memory");
            boolean grows = opcode == Opcode.MEMORY_GROW;
            charge(grows ? GROW_PRICE : 0, offset);
            operate(grows ? 1 : 0, 1, offset);
        } else if (opcode == Opcode.I32_CONST || opcode == Opcode.I64_CONST) {
            reader.signed(opcode == Opcode.I32_CONST ? 32 : 64);
            operate(0, 1, offset);
        } else if (Opcode.isUnary(opcode)) {
            operate(1, 1, offset);
        } else if (Opcode.isBinary(opcode)) {
            operate(2, 1, offset);
        } else if (opcode == Opcode.PREFIX) {
            prefixed(reader, offset);
        } else {
            throw refused(offset, opcode, Opcode.refusal(opcode));
        }
    }

    private void prefixed(ModuleReader reader, int offset) {
        int opcode = reader.u8(); // there are fewer than 128, and longer forms are not in use
        if (opcode != Opcode.MEMORY_COPY && opcode != Opcode.MEMORY_FILL) {
            throw refused(offset, opcode, Opcode.prefixedRefusal(opcode));
        }
        requireMemory(offset);
        zero(reader, "memory");
        if (opcode == Opcode.MEMORY_COPY) {
            zero(reader, "memory");
        }
        insertions.add(new Insertion(offset, Charge.BYTES, 0));
        operate(3, 0, offset);
    }

    private void control(ModuleReader reader, int offset, int opcode) {
        switch (opcode) {
            case Opcode.UNREACHABLE, Opcode.NOP -> {}
            case Opcode.BLOCK, Opcode.LOOP, Opcode.IF -> open(reader, offset, opcode);
            case Opcode.ELSE -> {
                Block block = blocks.peek();
                if (block.opcode() != Opcode.IF) {
                    throw PluginFailure.at(offset, Kind.MALFORMED, "else without if");
                }
                blocks.pop();
                blocks.push(new Block(Opcode.ELSE, block.base(), block.results(), block.region()));
                operands = block.base();
                branch(offset, 1);
            }
            case Opcode.END -> {
                Block block = blocks.pop();
                operands = block.base();
                operate(0, block.results(), offset);
            }
            case Opcode.BR, Opcode.BR_IF -> {
                reader.index(blocks.size(), "label");
                operate(opcode == Opcode.BR_IF ? 1 : 0, 0, offset);
                branch(offset, 1);
            }
            case Opcode.BR_TABLE -> {
                int count = reader.count("labels");
                for (int i = 0; i <= count; i++) {
                    reader.index(blocks.size(), "label");
                }
                operate(1, 0, offset);
                branch(offset, count + 1);
            }
            case Opcode.RETURN -> branch(offset, 1);
            case Opcode.CALL, Opcode.CALL_INDIRECT -> call(reader, offset, opcode);
            default -> throw refused(offset, opcode, Opcode.refusal(opcode));
        }
    }

    private void open(ModuleReader reader, int offset, int opcode) {
        int results = blockResults(reader);
        operate(opcode == Opcode.IF ? 1 : 0, 0, offset);
        branch(offset, 1);
        Region region = region();
        if (opcode == Opcode.LOOP) {
            region = new Region(reader.position(), 0);
            regions.add(region);
        }
        if (blocks.size() == MAX_NESTING) {
            throw PluginFailure.at(
                    offset, Kind.TOO_LARGE, "blocks are nested more than " + MAX_NESTING + " deep");
        }
        blocks.push(new Block(opcode, operands, results, region));
    }

    private static int blockResults(ModuleReader reader) {
        int offset = reader.position();
        int code = reader.u8();
        return switch (code) {
            case 0x40 -> 0;
            case 0x7f, 0x7e -> 1;
            case 0x7d, 0x7c ->
                    throw PluginFailure.at(
                            offset, Kind.FORBIDDEN, "floating point: a block of type f32 or f64");
            default ->
                    throw PluginFailure.at(
                            offset, Kind.FORBIDDEN, "a block with parameters or several results");
        };
    }

    private void call(ModuleReader reader, int offset, int opcode) {
        PluginSignature callee;
        boolean host = false;
        if (opcode == Opcode.CALL) {
            int function = reader.index(module.functionCount(), "function");
            callee = module.signatureOf(function);
            host = function < module.imports.size();
        } else {
            callee = module.types.get(reader.index(module.types.size(), "type"));
            zero(reader, "table");
            if (module.tableSize < 0) {
                throw PluginFailure.at(offset, Kind.MALFORMED, "there is no table");
            }
            operate(1, 0, offset);
        }
        if (host) {
            charge(HOST_CALL_PRICE, offset);
        } else {
            calls.add(offset);
            calls.add(reader.position());
        }
        operate(callee.parameters().size(), callee.result().isPresent() ? 1 : 0, offset);
    }

    private void variable(ModuleReader reader, int offset, int opcode) {
        switch (opcode) {
            case Opcode.DROP -> operate(1, 0, offset);
            case Opcode.SELECT -> operate(3, 1, offset);
            case Opcode.LOCAL_GET, Opcode.LOCAL_SET, Opcode.LOCAL_TEE -> {
                reader.index(locals, "variable");
                operate(
                        opcode == Opcode.LOCAL_GET ? 0 : 1,
                        opcode == Opcode.LOCAL_SET ? 0 : 1,
                        offset);
            }
            case Opcode.GLOBAL_GET, Opcode.GLOBAL_SET -> {
                reader.index(module.globals.size(), "global");
                boolean gets = opcode == Opcode.GLOBAL_GET;
                operate(gets ? 0 : 1, gets ? 1 : 0, offset);
            }
            default -> throw refused(offset, opcode, Opcode.refusal(opcode));
        }
    }

    /** Follows the height of the stack; behind a branch that is always taken it may be less. */
    private void operate(int taken, int given, int offset) {
        int base = blocks.isEmpty() ? 0 : blocks.peek().base();
        operands = Math.max(base, operands - taken) + given;
        mostOperands = Math.max(mostOperands, operands);
        if (operands > MAX_OPERANDS) {
            throw PluginFailure.at(
                    offset, Kind.TOO_LARGE, "more than " + MAX_OPERANDS + " operands on the stack");
        }
    }

    private void branch(int offset, int targets) {
        branchWork += (long) targets * (1 + locals + operands);
        if (branchWork > MAX_BRANCH_WORK) {
            throw PluginFailure.at(
                    offset,
                    Kind.TOO_LARGE,
                    "too many branches in functions with too many variables and operands");
        }
    }

    private Region region() {
        return blocks.peek().region();
    }

    private void charge(int price, int offset) {
        region().price = Math.addExact(region().price, price);
        assert region().offset <= offset;
    }

    private void requireMemory(int offset) {
        if (module.memoryPages < 0) {
            throw PluginFailure.at(offset, Kind.MALFORMED, "there is no memory");
        }
    }

    private static void zero(ModuleReader reader, String what) {
        int offset = reader.position();
        if (reader.u32() != 0) {
            throw PluginFailure.at(offset, Kind.FORBIDDEN, "more than one " + what);
        }
    }

    private static PluginFailure refused(int offset, int opcode, String what) {
        if (what == null) {
            return PluginFailure.at(
                    offset, Kind.MALFORMED, "no such instruction: opcode=%#x".formatted(opcode));
        }
        return PluginFailure.at(
                offset,
                Kind.FORBIDDEN,
                "%s: opcode=%#x; a plug-in computes with integers, in one memory"
                        .formatted(what, opcode));
    }
}
