// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.vectors;

import java.util.function.BiConsumer;
import org.retint.x86.Register;
import org.retint.x86.internal.extended.XsaveArea;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.Operand;

/** Images of x87 and SSE state in memory: what the instructions that store and load them need. */
final class SiliconImages {
    /** Components that every processor has: x87 and SSE. */
    private static final int COMPONENTS = 4;

    private static final int MXCSR = 24;

    /** Bit 17 of MXCSR_MASK in the word that MXCSR begins. */
    private static final long MASK_OF_AMD = 1L << (17 + Integer.SIZE);

    private static final int HEADER = 512;
    private static final int HEADER_BYTES = 64;

    private SiliconImages() {}

    static boolean isImage(String mnemonic) {
        return switch (mnemonic) {
            case "FNSTENV", "FNSAVE", "FXSAVE", "FXRSTOR" -> true;
            default -> isSelective(mnemonic);
        };
    }

    /** Returns whether EDX:EAX selects components. */
    private static boolean isSelective(String mnemonic) {
        return switch (mnemonic) {
            case "XSAVE", "XSAVEOPT", "XSAVEC", "XRSTOR" -> true;
            default -> false;
        };
    }

    /** Returns whether an address is made of the register that selects components. */
    static boolean selectsByAddress(Instruction insn) {
        return isSelective(insn.mnemonic())
                && insn.operand(0) instanceof Operand.Mem mem
                && (isAccumulator(mem.base()) || isAccumulator(mem.index()));
    }

    private static boolean isAccumulator(Register register) {
        return register == Register.RAX || register == Register.EAX;
    }

    /** Returns a mask of components for EAX. */
    static long components(SiliconValues values) {
        return values.below(COMPONENTS);
    }

    /** Returns an address with room for an image, mostly as aligned as any needs it. */
    static long address(SiliconValues values) {
        return values.oneIn(8)
                ? UserMachine.RW + 0x400 + values.below(0x1600)
                : UserMachine.RW + 0x400 + 64L * values.below(0x58);
    }

    /**
     * Makes memory an image that is mostly a valid one; registers are what is there.
     *
     * @param patch stores eight bytes
     */
    static void contents(
            Instruction insn, SiliconValues values, long at, BiConsumer<Long, Long> patch) {
        if ((at & 7) != 0) {
            return; // a fault
        }
        int reserved = values.oneIn(10) ? 1 << (18 + values.below(14)) : 0;
        patch.accept(at + MXCSR, values.below(0x1_0000) | reserved | values.bits() << 32);
        if (!isSelective(insn.mnemonic())) {
            return;
        }
        long present = components(values);
        long others = components(values);
        boolean isCompacted = values.oneIn(2);
        patch.accept(at + HEADER, values.oneIn(20) ? present | 1L << 62 : present);
        patch.accept(
                at + HEADER + XsaveArea.COMPACTION_OFFSET,
                isCompacted ? XsaveArea.COMPACTED | others | present : values.below(20) / 19);
        for (int i = 16; i < HEADER_BYTES; i += 8) {
            patch.accept(at + HEADER + i, values.oneIn(100) ? 1L : 0L);
        }
    }

    /**
     * Makes MXCSR_MASK in an image that silicon stored what it is here: AMD has another bit, for
     * misaligned SSE operands.
     */
    static void hideMask(SiliconCase test) {
        switch (test.insn().mnemonic()) {
            case "FXSAVE", "XSAVE", "XSAVEOPT", "XSAVEC" ->
                    test.replaceAfter(test.address() + MXCSR, MASK_OF_AMD, 0);
            default -> {
                // no mask is stored
            }
        }
    }
}
