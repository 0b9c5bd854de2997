// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import java.nio.charset.StandardCharsets;
import org.retint.x86.internal.mmu.Mmu;

/**
 * What CPUID answers. A feature is told only if every instruction and register of it is there, so
 * the baseline of long mode is incomplete: no x87, MMX, FXSAVE and SSE.
 *
 * @see "Intel SDM vol. 2A, CPUID"
 */
final class CpuIdentification {
    private static final int MAX_BASIC = 7;
    private static final int MAX_EXTENDED = 0x8000_0008;
    private static final String VENDOR = "GenuineIntel";
    private static final String BRAND = "Retint simulated x86-64 CPU";

    /** Family 6, model 0x5e, stepping 3. */
    private static final int SIGNATURE = 0x506e3;

    private static final int EDX_PSE = 1 << 3;
    private static final int EDX_TSC = 1 << 4;
    private static final int EDX_MSR = 1 << 5;
    private static final int EDX_PAE = 1 << 6;
    private static final int EDX_CX8 = 1 << 8;
    private static final int EDX_APIC = 1 << 9;
    private static final int EDX_PGE = 1 << 13;
    private static final int EDX_CMOV = 1 << 15;
    private static final int EDX_PAT = 1 << 16;
    private static final int ECX_CX16 = 1 << 13;
    private static final int ECX_TSC_DEADLINE = 1 << 24;
    private static final int EBX_FSGSBASE = 1;
    private static final int EBX_SMEP = 1 << 7;
    private static final int EBX_SMAP = 1 << 20;
    private static final int ECX_LAHF64 = 1;
    private static final int STRUCTURED = EBX_FSGSBASE | EBX_SMEP | EBX_SMAP;
    private static final int EDX_SYSCALL = 1 << 11;
    private static final int EDX_NX = 1 << 20;
    private static final int EDX_PAGE_1GB = 1 << 26;
    private static final int EDX_RDTSCP = 1 << 27;
    private static final int EDX_LONG_MODE = 1 << 29;
    private static final int EDX_INVARIANT_TSC = 1 << 8;
    private static final int VIRTUAL_ADDRESS_BITS = 48;

    private CpuIdentification() {}

    /**
     * Returns EAX, EBX, ECX and EDX of a leaf. A leaf beyond the last basic one answers as that
     * does, as on hardware.
     *
     * @param leaf EAX
     * @param subleaf ECX
     * @param cpuId number of the CPU, its APIC ID
     * @param cpuCount number of CPUs
     */
    static int[] answer(int leaf, int subleaf, int cpuId, int cpuCount) {
        return switch (leaf) {
            case 0 -> vendor(MAX_BASIC);
            case 1 -> features(cpuId, cpuCount);
            case 7 -> new int[] {0, subleaf == 0 ? STRUCTURED : 0, 0, 0};
            case 0x8000_0000 -> new int[] {MAX_EXTENDED, 0, 0, 0};
            case 0x8000_0001 -> extendedFeatures();
            case 0x8000_0002, 0x8000_0003, 0x8000_0004 -> brand(leaf - 0x8000_0002);
            case 0x8000_0007 -> new int[] {0, 0, 0, EDX_INVARIANT_TSC};
            case 0x8000_0008 ->
                    new int[] {VIRTUAL_ADDRESS_BITS << 8 | Mmu.PHYSICAL_ADDRESS_BITS, 0, 0, 0};
            default -> new int[4];
        };
    }

    private static int[] vendor(int maxLeaf) {
        byte[] name = VENDOR.getBytes(StandardCharsets.US_ASCII);
        return new int[] {maxLeaf, word(name, 0), word(name, 8), word(name, 4)};
    }

    private static int[] features(int cpuId, int cpuCount) {
        int edx =
                EDX_PSE | EDX_TSC | EDX_MSR | EDX_PAE | EDX_CX8 | EDX_APIC | EDX_PGE | EDX_CMOV
                        | EDX_PAT;
        return new int[] {
            SIGNATURE, cpuId << 24 | cpuCount << 16, ECX_CX16 | ECX_TSC_DEADLINE, edx
        };
    }

    private static int[] extendedFeatures() {
        int edx = EDX_SYSCALL | EDX_NX | EDX_PAGE_1GB | EDX_RDTSCP | EDX_LONG_MODE;
        return new int[] {0, 0, ECX_LAHF64, edx};
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
