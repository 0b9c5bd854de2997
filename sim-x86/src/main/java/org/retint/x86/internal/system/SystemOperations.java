// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.system;

import org.retint.sim.Machine;
import org.retint.sim.choice.Choice;
import org.retint.x86.ControlRegister;
import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.device.LocalApic;
import org.retint.x86.internal.event.DescriptorTables;
import org.retint.x86.internal.event.EventDelivery;
import org.retint.x86.internal.event.FarTransfers;
import org.retint.x86.internal.event.SegmentRegisters;
import org.retint.x86.internal.event.SystemCalls;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;

/**
 * What engines call for system instructions. One method is one instruction; operands that memory
 * holds are read and written by the engine.
 *
 * <p>While a method runs, RIP, flags, clock and instruction count of the state are those before the
 * instruction. It throws a {@link GuestFault} before it changes anything. Methods that transfer
 * control set RIP; those take the address of the next instruction where they need it. After any
 * method that is documented to change what interrupts may come, the engine looks for interrupts at
 * the next instruction boundary.
 */
public final class SystemOperations {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RBX = 3;
    private static final long LOW_HALF = 0xffff_ffffL;

    private static final int RANDOM_BITS = 16;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final Machine machine;
    private final int cpuId;
    private final EventDelivery delivery;
    private final FarTransfers transfers;
    private final SystemCalls systemCalls;
    private final SegmentRegisters segments;
    private final ControlRegisters control;
    private final ModelSpecificRegisters msrs;
    private final TableRegisters tables;
    private final ProtectedFlags flags;
    private final Ports ports;
    private final CpuIdentification identification;

    /** Makes the operations of one CPU. */
    public SystemOperations(
            CpuState state,
            Mmu mmu,
            GuestFault fault,
            Machine machine,
            CpuModel model,
            int cpuId,
            DescriptorTables descriptors,
            SegmentRegisters segments,
            EventDelivery delivery,
            LocalApic apic) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.machine = machine;
        this.cpuId = cpuId;
        this.delivery = delivery;
        this.segments = segments;
        this.transfers = new FarTransfers(state, mmu, fault, descriptors, segments, cpuId);
        this.systemCalls = new SystemCalls(state, mmu, fault, cpuId);
        this.control = new ControlRegisters(state, mmu, fault, apic, model, cpuId);
        this.msrs = new ModelSpecificRegisters(state, mmu, fault, apic, model);
        this.tables = new TableRegisters(state, descriptors, fault);
        this.flags = new ProtectedFlags(state, mmu, fault);
        this.identification = new CpuIdentification(model, state, cpuId, machine.cpuCount());
        this.ports = new Ports(state, mmu, fault, flags, machine, cpuId);
    }

    /** MOV from CR0, CR2, CR3, CR4 or CR8; {@code #UD} for another number. */
    public long readCr(int number) {
        requirePrivilege();
        return control.read(number);
    }

    /** MOV to a control register; CR8 changes what interrupts may come. */
    public void writeCr(int number, long value) {
        requirePrivilege();
        control.write(number, value);
    }

    /** MOV from a debug register. */
    public long readDr(int number) {
        requirePrivilege();
        return control.readDebug(number);
    }

    /** MOV to a debug register. */
    public void writeDr(int number, long value) {
        requirePrivilege();
        control.writeDebug(number, value);
    }

    /** LMSW. */
    public void lmsw(long value) {
        requirePrivilege();
        control.loadMachineStatus(value);
    }

    /** SMSW: returns CR0. */
    public long smsw() {
        return state.cr(0);
    }

    /** CLTS. */
    public void clts() {
        requirePrivilege();
        control.clearTaskSwitched();
    }

    /** INVLPG. */
    public void invlpg(long virtualAddress) {
        requirePrivilege();
        if (Mmu.isCanonical(virtualAddress)) {
            mmu.invalidatePage(virtualAddress);
        }
    }

    /**
     * INVPCID. There is no PCID but 0.
     *
     * @param type 0 for an address, 1 for a PCID, 2 for everything, 3 for everything not global
     * @param low first half of the descriptor: the PCID
     * @param address second half of the descriptor
     */
    public void invpcid(long type, long low, long address) {
        requirePrivilege();
        boolean known = type >= 0 && type <= 3 && low >>> 12 == 0;
        boolean usesPcid = type < 2;
        if (!known || (usesPcid && low != 0) || (type == 0 && !Mmu.isCanonical(address))) {
            throw fault.generalProtection(0);
        }
        switch ((int) type) {
            case 0 -> mmu.invalidatePage(address);
            case 2 -> mmu.invalidateAll();
            default -> mmu.invalidateNonGlobal();
        }
    }

    /**
     * RDRAND and RDSEED, which always succeed: returns random bits, those of lower numbers chosen
     * first.
     */
    public long random(int widthBits) {
        long bits = 0;
        for (int at = 0; at < widthBits; at += RANDOM_BITS) {
            long chosen = machine.choices().choose(Choice.Kind.RANDOM, cpuId, 1 << RANDOM_BITS);
            bits |= chosen << at;
        }
        return bits;
    }

    /** WBINVD and INVD: there is no cache with content of its own. */
    public void wbinvd() {
        requirePrivilege();
    }

    /** RDMSR: ECX to EDX:EAX. */
    public void rdmsr() {
        requirePrivilege();
        setEdxEax(msrs.read((int) state.register(RCX)));
    }

    /** WRMSR: EDX:EAX to the register in ECX. */
    public void wrmsr() {
        requirePrivilege();
        long value = (state.register(RAX) & LOW_HALF) | state.register(RDX) << 32;
        msrs.write((int) state.register(RCX), value);
    }

    /** RDTSC: the counter to EDX:EAX. */
    public void rdtsc() {
        setEdxEax(msrs.readTimeStamp());
    }

    /** RDTSCP: the counter to EDX:EAX, IA32_TSC_AUX to ECX. */
    public void rdtscp() {
        setEdxEax(msrs.readTimeStamp());
        state.setRegister(RCX, state.msr(Msr.IA32_TSC_AUX) & LOW_HALF);
    }

    /** RDPMC: {@code #GP(0)}, since there is no counter. */
    public void rdpmc() {
        throw fault.generalProtection(0);
    }

    /** CPUID: leaf EAX, subleaf ECX, to EAX, EBX, ECX and EDX. */
    public void cpuid() {
        int[] answer = identification.answer((int) state.register(RAX), (int) state.register(RCX));
        state.setRegister(RAX, answer[0] & LOW_HALF);
        state.setRegister(RBX, answer[1] & LOW_HALF);
        state.setRegister(RCX, answer[2] & LOW_HALF);
        state.setRegister(RDX, answer[3] & LOW_HALF);
    }

    /** CLI. */
    public void cli() {
        flags.clearInterrupt();
    }

    /** STI: changes what interrupts may come, after the next instruction. */
    public void sti() {
        flags.setInterrupt();
    }

    /** STAC and CLAC: lets a supervisor access user pages under SMAP, or not; {@code #UD} else. */
    public void setAlignmentCheck(boolean value) {
        if (state.cpl() != 0) {
            throw fault.invalidOpcode();
        }
        flags.setAlignmentCheck(value);
    }

    /** Returns what PUSHF pushes. */
    public long pushf() {
        return flags.pushed();
    }

    /** POPF, once the value was popped; changes what interrupts may come. */
    public void popf(long value, int widthBits) {
        flags.pop(value, widthBits);
    }

    /** HLT: the CPU is halted from the next instruction boundary on. */
    public void hlt() {
        requirePrivilege();
        state.setHalted(true);
    }

    /** LGDT. */
    public void lgdt(long base, int limit) {
        requirePrivilege();
        tables.loadGdt(base, limit);
    }

    /** LIDT. */
    public void lidt(long base, int limit) {
        requirePrivilege();
        tables.loadIdt(base, limit);
    }

    /** LLDT. */
    public void lldt(int selector) {
        requirePrivilege();
        tables.loadLdt(selector & 0xffff);
    }

    /** LTR. */
    public void ltr(int selector) {
        requirePrivilege();
        tables.loadTask(selector & 0xffff);
    }

    /** SLDT: returns the selector. */
    public long sldt() {
        return state.selector(CpuState.LDTR);
    }

    /** STR: returns the selector. */
    public long str() {
        return state.selector(CpuState.TR);
    }

    /** LAR: returns the access rights, or -1 if ZF is to be cleared and nothing loaded. */
    public long lar(int selector) {
        return tables.accessRights(selector & 0xffff);
    }

    /** LSL: returns the limit, or -1 if ZF is to be cleared and nothing loaded. */
    public long lsl(int selector) {
        return tables.segmentLimit(selector & 0xffff);
    }

    /** VERR: returns the new ZF. */
    public boolean verr(int selector) {
        return tables.isAccessible(selector & 0xffff, false);
    }

    /** VERW: returns the new ZF. */
    public boolean verw(int selector) {
        return tables.isAccessible(selector & 0xffff, true);
    }

    /** MOV, POP, LSS, LFS or LGS to ES, SS, DS, FS or GS; SS shields the next instruction. */
    public void loadSegment(int segment, int selector) {
        segments.load(segment, selector & 0xffff);
    }

    /** RDFSBASE or RDGSBASE, by the segment. */
    public long readBase(int segment) {
        requireBaseAccess();
        return state.base(segment);
    }

    /** WRFSBASE or WRGSBASE, by the segment; the value is zero-extended already. */
    public void writeBase(int segment, long base) {
        requireBaseAccess();
        if (!Mmu.isCanonical(base)) {
            throw fault.generalProtection(0);
        }
        state.setBase(segment, base);
    }

    /** SWAPGS. */
    public void swapgs() {
        systemCalls.swapGs();
    }

    /** SYSCALL: sets RIP. */
    public void syscall(long nextRip) {
        systemCalls.call(nextRip);
    }

    /** SYSENTER: sets RIP. */
    public void sysenter() {
        systemCalls.enter();
    }

    /** SYSEXIT with an operand size of 64 or 32 bits: sets RIP. */
    public void sysexit(int widthBits) {
        systemCalls.exit(widthBits);
    }

    /** SYSRET with an operand size of 64 or 32 bits: sets RIP; interrupts may come. */
    public void sysret(int widthBits) {
        systemCalls.sysret(widthBits);
    }

    /** IRET with an operand size of 16, 32 or 64 bits: sets RIP; interrupts and NMIs may come. */
    public void iret(int widthBits) {
        transfers.interruptReturn(widthBits);
    }

    /** Far JMP: sets RIP. */
    public void farJump(int selector, long offset) {
        transfers.jump(selector & 0xffff, offset);
    }

    /** Far CALL with an operand size of 16, 32 or 64 bits: sets RIP. */
    public void farCall(int selector, long offset, int widthBits, long nextRip) {
        transfers.call(selector & 0xffff, offset, widthBits, nextRip);
    }

    /** Far RET with an operand size of 16, 32 or 64 bits: sets RIP. */
    public void farReturn(int widthBits, int releasedBytes) {
        transfers.farReturn(widthBits, releasedBytes);
    }

    /** INT n and INT3: sets RIP to the handler's. */
    public void interrupt(int vector, long nextRip) {
        delivery.deliverSoftware(vector, nextRip);
    }

    /** INT1: sets RIP to the handler's. */
    public void int1(long nextRip) {
        delivery.deliverInt1(nextRip);
    }

    /** Checks that IN and OUT of this port would not fault. */
    public void checkPort(int port, int widthBytes) {
        ports.checkPermission(port, widthBytes);
    }

    /**
     * IN from a port.
     *
     * @param port 0 to 65535
     * @param widthBytes 1, 2 or 4
     * @return the value, zero-extended
     */
    public long in(int port, int widthBytes) {
        return ports.in(port, widthBytes);
    }

    /**
     * OUT to a port. A hypercall is one; it may change RAX and ask the machine to stop.
     *
     * @param port 0 to 65535
     * @param widthBytes 1, 2 or 4
     */
    public void out(int port, int widthBytes, long value) {
        ports.out(port, widthBytes, value);
    }

    private void setEdxEax(long value) {
        state.setRegister(RAX, value & LOW_HALF);
        state.setRegister(RDX, value >>> 32);
    }

    private void requirePrivilege() {
        if (state.cpl() != 0) {
            throw fault.generalProtection(0);
        }
    }

    private void requireBaseAccess() {
        if ((state.cr(4) & ControlRegister.CR4_FSGSBASE) == 0) {
            throw fault.invalidOpcode();
        }
    }
}
