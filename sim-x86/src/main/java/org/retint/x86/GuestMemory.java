// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.retint.sim.memory.Page;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.internal.mmu.Mmu;

/**
 * Memory at the virtual addresses of one CPU as a debugger sees it: through the paging structures
 * of the moment, without rights, TLB, accessed bits or cycles.
 */
public final class GuestMemory {
    private static final long PRESENT = 1;
    private static final long LARGE = 1 << 7;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;

    /** What {@link #physicalAddress} returns for an address that is not mapped. */
    public static final long UNMAPPED = -1;

    private final CpuState state;
    private final PhysicalMemory memory;

    /** Makes the view of the CPU whose state is given. */
    public GuestMemory(CpuState state, PhysicalMemory memory) {
        this.state = state;
        this.memory = memory;
    }

    /** Returns whether a physical address lies in RAM. */
    public boolean isRam(long physicalAddress) {
        return memory.isRam(physicalAddress);
    }

    /** Returns the physical address, or {@link #UNMAPPED}. */
    public long physicalAddress(long virtualAddress) {
        if (!Mmu.isCanonical(virtualAddress)) {
            return UNMAPPED;
        }
        long table = state.cr(3) & ADDRESS;
        for (int shift = 39; shift >= 12; shift -= 9) {
            long address = table | (virtualAddress >>> shift & 0x1ff) << 3;
            if (!memory.isRam(address)) {
                return UNMAPPED;
            }
            long entry = memory.read(address, 8);
            if ((entry & PRESENT) == 0) {
                return UNMAPPED;
            }
            if (shift == 12 || (shift < 39 && (entry & LARGE) != 0)) {
                long offsetMask = (1L << shift) - 1;
                return (entry & ADDRESS & ~offsetMask) | (virtualAddress & offsetMask);
            }
            table = entry & ADDRESS;
        }
        return UNMAPPED;
    }

    /**
     * Copies bytes out of memory.
     *
     * @throws IllegalArgumentException if one of them is not mapped to RAM
     */
    public byte[] read(long virtualAddress, int count) {
        byte[] result = new byte[count];
        int done = 0;
        while (done < count) {
            int part = Math.min(bytesToPageEnd(virtualAddress + done), count - done);
            byte[] bytes = memory.readBytes(ram(virtualAddress + done), part);
            System.arraycopy(bytes, 0, result, done, part);
            done += part;
        }
        return result;
    }

    /**
     * Copies bytes into memory.
     *
     * @throws IllegalArgumentException if one of them is not mapped to RAM; nothing is written then
     */
    public void write(long virtualAddress, byte[] source) {
        read(virtualAddress, source.length); // checks the whole range first
        int done = 0;
        while (done < source.length) {
            int part = Math.min(bytesToPageEnd(virtualAddress + done), source.length - done);
            byte[] bytes = new byte[part];
            System.arraycopy(source, done, bytes, 0, part);
            memory.writeBytes(ram(virtualAddress + done), bytes);
            done += part;
        }
    }

    /**
     * Returns the C string at an address, as far as it is mapped and at most {@code maxBytes} long.
     */
    public String readString(long virtualAddress, int maxBytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < maxBytes; i++) {
            long physicalAddress = physicalAddress(virtualAddress + i);
            if (physicalAddress == UNMAPPED || !memory.isRam(physicalAddress)) {
                break;
            }
            int character = (int) memory.read(physicalAddress, 1);
            if (character == 0) {
                break;
            }
            text.write(character);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private long ram(long virtualAddress) {
        long physicalAddress = physicalAddress(virtualAddress);
        if (physicalAddress == UNMAPPED || !memory.isRam(physicalAddress)) {
            throw new IllegalArgumentException(
                    "address is not mapped to RAM: virtualAddress=%#x".formatted(virtualAddress));
        }
        return physicalAddress;
    }

    private static int bytesToPageEnd(long virtualAddress) {
        return Page.SIZE - (int) (virtualAddress & (Page.SIZE - 1));
    }
}
