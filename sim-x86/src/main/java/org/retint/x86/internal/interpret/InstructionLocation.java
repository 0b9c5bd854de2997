// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import java.util.Arrays;
import java.util.HexFormat;
import org.retint.sim.GuestLocation;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.CpuState;
import org.retint.x86.GuestMemory;
import org.retint.x86.X86;
import org.retint.x86.asm.Formatter;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Decoding;
import org.retint.x86.internal.isa.Instruction;

/** The instruction at RIP as messages show it: address, bytes and text. */
record InstructionLocation(byte[] bytes, Decoding decoding, long rip) {
    /** Reads the instruction; of one that is not mapped or none, what there is of its bytes. */
    static InstructionLocation of(CpuState state, PhysicalMemory memory) {
        byte[] bytes = new byte[X86.MAX_INSTRUCTION_BYTES];
        GuestMemory guest = new GuestMemory(state, memory);
        int count = 0;
        while (count < bytes.length) {
            long physical = guest.physicalAddress(state.rip() + count);
            if (physical == GuestMemory.UNMAPPED) {
                break;
            }
            bytes[count] = (byte) memory.read(physical, 1);
            count++;
        }
        Decoding decoding = new Decoder().decode(bytes, 0, count);
        int length = decoding instanceof Instruction insn ? insn.length() : count;
        return new InstructionLocation(Arrays.copyOf(bytes, length), decoding, state.rip());
    }

    /** Returns the instruction's form as the table names it. */
    String form() {
        return decoding instanceof Instruction insn ? insn.row().toString() : "an instruction";
    }

    /** Returns the place with bytes and text. */
    GuestLocation location(int cpuId) {
        String hex = HexFormat.of().formatHex(bytes);
        String text = bytes.length == 0 ? "(not mapped)" : new Formatter().format(bytes, 0, rip);
        return new GuestLocation(cpuId, rip, "bytes=%s insn=\"%s\"".formatted(hex, text));
    }
}
