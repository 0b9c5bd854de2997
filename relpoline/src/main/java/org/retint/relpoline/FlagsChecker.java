// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;
import org.retint.x86.internal.isa.UopClass;

/**
 * Finds code that a block would break: code behind a call that reads status flags which were set
 * before the call. A block changes them, so they must be dead there.
 *
 * <p>From where a call returns, every path is followed until all flags have been written: through
 * direct jumps and calls, and through a return to wherever the function is called directly. What
 * may or may not write a flag (a shift by CL, a repeated string instruction) does not count as
 * writing.
 *
 * <p>Not modelled: paths through indirect jumps and calls end there, since a callee that is reached
 * so takes no flags.
 */
public final class FlagsChecker {
    /**
     * Code that keeps flags live across a call.
     *
     * @param returnAddress where the call returns
     * @param reader the instruction that reads a flag
     * @param flags the flags that it reads and nobody has written since, as a mask of RFLAGS
     */
    public record Finding(long returnAddress, long reader, int flags) {
        @Override
        public String toString() {
            return "flags %#x live across the call that returns to %#x: read at %#x"
                    .formatted(flags, returnAddress, reader);
        }
    }

    private record Point(long address, int flags) {}

    private static final int STATUS_FLAGS = 0x8d5;

    private final NavigableMap<Long, byte[]> code = new TreeMap<>(Long::compareUnsigned);
    private final SortedMap<Long, List<Long>> returnsByFunction = new TreeMap<>();
    private final Decoder decoder = new Decoder();
    private final FunctionTable functions;

    /** Makes a checker for the executable sections of an image. */
    public FlagsChecker(AssembledImage image) {
        functions = new FunctionTable(image);
        for (AssembledSection section : image.sections()) {
            if (section.isExecutable() && section.isAllocated()) {
                code.put(section.virtualAddress(), section.bytes());
            }
        }
        code.forEach(this::collectCalls);
    }

    /** Returns the sites whose flags are live behind the block. */
    public List<Finding> check(SiteTable sites) {
        List<Finding> findings = new ArrayList<>();
        for (CallSite site : sites.sites()) {
            Finding finding = check(site.end());
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Returns the first use of a flag that was not written since a call returned, or null. */
    public Finding check(long returnAddress) {
        Deque<Point> open = new ArrayDeque<>();
        SortedMap<Long, Integer> seen = new TreeMap<>();
        open.push(new Point(returnAddress, STATUS_FLAGS));
        while (!open.isEmpty()) {
            Point point = open.pop();
            int known = seen.getOrDefault(point.address(), 0);
            if ((point.flags() & ~known) == 0) {
                continue;
            }
            seen.put(point.address(), known | point.flags());
            Instruction insn = decode(point.address());
            if (insn == null) {
                continue;
            }
            int read = insn.row().flagsRead() & point.flags();
            if (read != 0) {
                return new Finding(returnAddress, point.address(), read);
            }
            int left = point.flags() & ~killed(insn);
            if (left != 0) {
                follow(point.address(), insn, left, open);
            }
        }
        return null;
    }

    private void follow(long address, Instruction insn, int flags, Deque<Point> open) {
        long next = address + insn.length();
        UopClass kind = insn.row().uopClass();
        if (kind == UopClass.RETURN) {
            for (long back :
                    returnsByFunction.getOrDefault(functions.startOf(address), List.of())) {
                open.push(new Point(back, flags));
            }
            return;
        }
        Long target = target(insn, next);
        if (target != null) {
            open.push(new Point(target, flags));
        }
        boolean goesOn =
                switch (kind) {
                    case JUMP, JUMP_INDIRECT, CALL, CALL_INDIRECT -> false;
                    default -> !endsPath(insn);
                };
        if (goesOn) {
            open.push(new Point(next, flags));
        }
    }

    private static boolean endsPath(Instruction insn) {
        return switch (insn.mnemonic()) {
            case "UD2", "HLT", "INT3", "IRET", "SYSRET" -> true;
            default -> false;
        };
    }

    /** Returns the flags that the instruction surely replaces. */
    private static int killed(Instruction insn) {
        boolean byCl =
                insn.operands().size() > 1
                        && insn.operand(insn.operands().size() - 1) instanceof Operand.Reg count
                        && count.register() == org.retint.x86.Register.CL
                        && insn.row().mnemonic().matches("RO[LR]|RC[LR]|S[AH][LR]|SH[LR]D");
        if (byCl || insn.repeat() != Instruction.Repeat.NONE) {
            return 0;
        }
        return insn.row().flagsWritten() | insn.row().flagsUndefined();
    }

    private static Long target(Instruction insn, long next) {
        for (Operand operand : insn.operands()) {
            if (operand instanceof Operand.Rel relative) {
                return next + relative.displacement();
            }
        }
        return null;
    }

    /** Notes, for each function, where its direct calls return. */
    private void collectCalls(long begin, byte[] bytes) {
        long address = begin;
        while (address - begin < bytes.length) {
            Instruction insn = decode(address);
            if (insn == null) {
                address++;
                continue;
            }
            long next = address + insn.length();
            if (insn.row().uopClass() == UopClass.CALL) {
                returnsByFunction
                        .computeIfAbsent(target(insn, next), key -> new ArrayList<>())
                        .add(next);
            }
            address = next;
        }
    }

    private Instruction decode(long address) {
        Long begin = code.floorKey(address);
        if (begin == null || address - begin >= code.get(begin).length) {
            return null;
        }
        byte[] bytes = code.get(begin);
        return decoder.decode(bytes, (int) (address - begin), bytes.length)
                        instanceof Instruction insn
                ? insn
                : null;
    }
}
