// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.retint.relpoline.patch.BlockState;
import org.retint.sim.Bounds;
import org.retint.sim.Machine;
import org.retint.sim.RunResult;
import org.retint.sim.StopReason;
import org.retint.x86.CpuState;
import org.retint.x86.GuestCpu;
import org.retint.x86.Probe;
import org.retint.x86.Register;
import org.retint.x86.device.LocalApic;
import org.retint.x86.kernel.KernelImage;

/**
 * A machine whose CPUs can be stopped at addresses, sent elsewhere, interrupted and looked into.
 */
final class BlockLab {
    static final int RSP = Register.RSP.number();

    private static final long APIC_ICR_LOW = 0x300;
    private static final int ICR_TO_SELF = 0x40000;
    private static final int VECTOR_RESCHEDULE = 0xfd;
    private static final int TIF_NEED_RESCHED = 8;
    private static final int IPI_CYCLES = 5_000;
    private static final long MOST_CYCLES = 2_000_000_000L;

    private final RelpolineMachine guest;
    private final Machine machine;
    private final SortedSet<Long> probed = new TreeSet<>();
    private final SortedSet<Long> stops = new TreeSet<>();

    BlockLab(RelpolineMachine guest) {
        this.guest = guest;
        machine = guest.machine();
    }

    RelpolineMachine guest() {
        return guest;
    }

    Machine machine() {
        return machine;
    }

    CallSite site(int index) {
        return guest.runtime().sites().site(index);
    }

    CpuState cpu(int cpuId) {
        return ((GuestCpu) machine.cpu(cpuId)).state();
    }

    long symbol(String name) {
        return guest.image().symbol(name);
    }

    // Memory of the image mapping.

    long u64(long address) {
        return machine.memory().read(KernelImage.physicalAddress(address), 8);
    }

    int u32(long address) {
        return (int) machine.memory().read(KernelImage.physicalAddress(address), 4);
    }

    void set(long address, int widthBytes, long value) {
        machine.memory().write(KernelImage.physicalAddress(address), widthBytes, value);
    }

    /** Fills the table from which a site draws its next function. */
    void mix(int siteIndex, int... functions) {
        long table = symbol("mix_" + siteIndex);
        for (int i = 0; i < 256; i++) {
            set(table + i, 1, functions[i * functions.length / 256]);
        }
    }

    /** Writes a block's fields, as nobody could while others run it. */
    void setBlock(CallSite site, Block.Fields fields) {
        byte[] bytes = site.block().encode(site.address(), site.register(), fields);
        machine.memory().writeBytes(KernelImage.physicalAddress(site.address()), bytes);
    }

    /** Returns the fields of a block in a state, with a hot target. */
    Block.Fields fieldsOf(CallSite site, BlockState state, long target) {
        long thunk = symbol("__x86_indirect_thunk_" + site.register().attName());
        int slow = site.block().displacementSlow();
        return switch (state) {
            case ALL_SLOW -> new Block.Fields((int) target, Block.OPCODE_JMP, slow, target, thunk);
            case NORMAL -> new Block.Fields((int) target, Block.OPCODE_JNZ, slow, target, thunk);
            case NORMAL_GENERIC ->
                    new Block.Fields((int) target, Block.OPCODE_JNZ, slow, thunk, thunk);
            case ALL_FAST -> new Block.Fields((int) target, Block.OPCODE_JNZ, 0, thunk, target);
            case UNSAFE -> new Block.Fields((int) target, Block.OPCODE_JNZ, 0, target, thunk);
            case CLOSED -> throw new IllegalArgumentException("no matter of fields: " + state);
        };
    }

    // Running.

    /** Executes instructions of CPU 0 while no other CPU runs. */
    void step(int instructions) {
        machine.run(Bounds.instructions(instructions));
    }

    void runCycles(long cycles) {
        RunResult result = machine.run(Bounds.cycles(cycles));
        assertEquals(StopReason.CYCLE_LIMIT, result.reason(), result::toString);
    }

    /** Runs until a CPU is about to execute an address; returns its number. */
    int runTo(long... addresses) {
        stops.clear();
        for (long address : addresses) {
            stops.add(address);
            if (probed.add(address)) {
                ((GuestCpu) machine.cpu(0)).addProbe(address, this::stop);
            }
        }
        RunResult result = machine.run(Bounds.cycles(MOST_CYCLES));
        stops.clear();
        assertEquals(StopReason.REQUESTED, result.reason(), result::toString);
        return result.cpuId();
    }

    private Probe.Answer stop(GuestCpu cpu) {
        if (!stops.contains(cpu.state().rip())) {
            return Probe.Answer.CONTINUE;
        }
        machine.requestStop(StopReason.REQUESTED, 0, "");
        return Probe.Answer.INTERRUPT;
    }

    /** Has a CPU's task preempted before its next instruction, as another CPU would. */
    void preempt(int cpuId) {
        long flags = currentTask(cpuId) + symbol("TASK_FLAGS");
        set(flags, 4, u32(flags) | TIF_NEED_RESCHED);
        machine.memory()
                .deviceAt(LocalApic.BASE)
                .write(cpuId, APIC_ICR_LOW, 4, ICR_TO_SELF | VECTOR_RESCHEDULE);
        CpuState state = cpu(cpuId);
        state.setCycles(state.cycles() + IPI_CYCLES);
    }

    long currentTask(int cpuId) {
        long area = symbol("percpu_areas") + cpuId * symbol("PERCPU_SIZE");
        return u64(area + symbol("PCPU_CURRENT"));
    }

    /** Returns the tasks that exist and run on no CPU. */
    List<Long> waitingTasks() {
        List<Long> waiting = new ArrayList<>();
        for (long number = 0; number < symbol("MAX_TASKS"); number++) {
            long task = symbol("task_table") + number * symbol("TASK_STRUCT_SIZE");
            boolean exists = u32(task + symbol("TASK_STATE")) == symbol("TASK_RUNNABLE");
            boolean runs = false;
            for (int cpuId = 0; cpuId < machine.cpuCount(); cpuId++) {
                runs |= currentTask(cpuId) == task;
            }
            if (exists && !runs) {
                waiting.add(task);
            }
        }
        return waiting;
    }

    List<Long> registers(int cpuId) {
        List<Long> values = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            values.add(cpu(cpuId).register(number));
        }
        return values;
    }

    void assertNoWrongCall() {
        assertEquals(0, guest.word("wrong_calls"));
        assertTrue(guest.callChecker().isClean(), guest.callChecker().messages().toString());
    }
}
