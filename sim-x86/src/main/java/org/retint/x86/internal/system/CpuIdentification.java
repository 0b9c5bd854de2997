// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import java.nio.charset.StandardCharsets;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuFeature;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.ExtendedState;
import org.retint.x86.internal.extended.XsaveArea;
import org.retint.x86.internal.mmu.Mmu;

/**
 * What CPUID answers: the features of the model, and constants.
 *
 * @see "Intel SDM vol. 2A, CPUID"
 */
final class CpuIdentification {
    private static final int MAX_EXTENDED = 0x8000_0008;
    private static final int FEATURES = 1;
    private static final int STRUCTURED_FEATURES = 7;
    private static final int SAVED_STATE = 0xd;
    private static final String VENDOR = "GenuineIntel";
    private static final String BRAND = "Retint simulated x86-64 CPU";

    /** Family 6, model 0x5e, stepping 3. */
    private static final int SIGNATURE = 0x506e3;

    private static final int ECX_OSXSAVE = 1 << 27;
    private static final int CLFLUSH_LINE = 8 << 8; // in units of 8 bytes
    private static final int EBX_NO_FCS_FDS = 1 << 13; // segments of x87 pointers are saved as 0
    private static final int VIRTUAL_ADDRESS_BITS = 48;

    private final CpuModel model;
    private final CpuState state;
    private final int cpuId;
    private final int cpuCount;

    /**
     * Makes the identification of a CPU.
     *
     * @param cpuId number of the CPU, its APIC ID
     * @param cpuCount number of CPUs
     */
    CpuIdentification(CpuModel model, CpuState state, int cpuId, int cpuCount) {
        this.model = model;
        this.state = state;
        this.cpuId = cpuId;
        this.cpuCount = cpuCount;
    }

    /**
     * Returns EAX, EBX, ECX and EDX of a leaf. A leaf beyond the last basic or extended one answers
     * as the last basic one does, as on hardware.
     *
     * @param leaf EAX
     * @param subleaf ECX
     */
    int[] answer(int leaf, int subleaf) {
        boolean extended = leaf >>> 16 == 0x8000 && leaf <= MAX_EXTENDED;
        boolean basic = leaf >= 0 && leaf <= maxBasic();
        return known(extended || basic ? leaf : maxBasic(), subleaf);
    }

    private int maxBasic() {
        return model.has(CpuFeature.XSAVE) ? SAVED_STATE : STRUCTURED_FEATURES;
    }

    private int[] known(int leaf, int subleaf) {
        int[] answer = features(leaf, subleaf);
        return switch (leaf) {
            case 0 -> vendor(maxBasic());
            case FEATURES -> withIdentity(answer);
            case STRUCTURED_FEATURES -> withStructure(answer, subleaf);
            case SAVED_STATE -> withSizes(answer, subleaf);
            case 0x8000_0000 -> new int[] {MAX_EXTENDED, 0, 0, 0};
            case 0x8000_0002, 0x8000_0003, 0x8000_0004 -> brand(leaf - 0x8000_0002);
            case MAX_EXTENDED -> {
                answer[0] = VIRTUAL_ADDRESS_BITS << 8 | Mmu.PHYSICAL_ADDRESS_BITS;
                yield answer;
            }
            default -> answer;
        };
    }

    /** Returns the bits of the model's features. */
    private int[] features(int leaf, int subleaf) {
        int[] answer = new int[4];
        boolean hasSubleaves = leaf == STRUCTURED_FEATURES || leaf == SAVED_STATE;
        for (CpuFeature feature : model.features()) {
            boolean here = !hasSubleaves || feature.subleaf() == subleaf;
            if (feature.leaf() == leaf && here) {
                answer[feature.output().ordinal()] |= 1 << feature.bit();
            }
        }
        return answer;
    }

    private int[] withIdentity(int[] answer) {
        answer[0] = SIGNATURE;
        answer[1] = cpuId << 24 | cpuCount << 16;
        if (model.has(CpuFeature.CLFSH)) {
            answer[1] |= CLFLUSH_LINE;
        }
        if ((state.cr(4) & ControlRegister.CR4_OSXSAVE) != 0) {
            answer[2] |= ECX_OSXSAVE;
        }
        return answer;
    }

    private static int[] withStructure(int[] answer, int subleaf) {
        if (subleaf == 0) {
            answer[1] |= EBX_NO_FCS_FDS;
        }
        return answer;
    }

    /** Adds what can be saved and how much room it takes: x87 and SSE state, no other. */
    private int[] withSizes(int[] answer, int subleaf) {
        if (subleaf == 0) {
            int all = (int) ExtendedState.XCR0_SUPPORTED;
            return new int[] {all, XsaveArea.BYTES, XsaveArea.BYTES, 0};
        }
        if (subleaf == 1 && model.has(CpuFeature.XSAVEC)) {
            answer[1] = XsaveArea.BYTES;
        }
        return answer;
    }

    private static int[] vendor(int maxLeaf) {
        byte[] name = VENDOR.getBytes(StandardCharsets.US_ASCII);
        return new int[] {maxLeaf, word(name, 0), word(name, 8), word(name, 4)};
    }

    private static int[] brand(int part) {
        byte[] name = new byte[48];
        byte[] text = BRAND.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, name, 0, text.length);
        int[] words = new int[4];
        for (int i = 0; i < 4; i++) {
            words[i] = word(name, part * 16 + i * 4);
        }
        return words;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | bytes[at + 3] << 24;
    }
}
