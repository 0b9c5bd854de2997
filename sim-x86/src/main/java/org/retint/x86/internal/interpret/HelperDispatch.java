// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import org.retint.x86.CpuModel;
import org.retint.x86.CpuState;
import org.retint.x86.Msr;
import org.retint.x86.Rflags;
import org.retint.x86.Vector;
import org.retint.x86.internal.alu.LazyFlags;
import org.retint.x86.internal.lift.HelperCall;
import org.retint.x86.internal.mmu.GuestFault;
import org.retint.x86.internal.mmu.Mmu;
import org.retint.x86.internal.system.SystemOperations;

/** Leads each {@link HelperCall} to the system operation that does it. */
final class HelperDispatch {
    private static final int FLAGS = CpuState.FLAGS;

    private final CpuState state;
    private final Mmu mmu;
    private final GuestFault fault;
    private final SystemOperations system;
    private final long[] file;
    private final StateImages images;
    private final XsaveImages components;

    HelperDispatch(
            CpuState state, Mmu mmu, GuestFault fault, SystemOperations system, CpuModel model) {
        this.state = state;
        this.mmu = mmu;
        this.fault = fault;
        this.system = system;
        this.file = state.file();
        ImageMemory memory = new ImageMemory(mmu);
        this.images = new StateImages(state, mmu, memory, fault);
        this.components = new XsaveImages(state, memory, fault, model);
    }

    /** Does what {@link Services#help} says. */
    void help(HelperCall call, int dst, int a, int b, int widthBytes, long nextRip) {
        if (!transfer(call, a, b, widthBytes * 8, nextRip)) {
            operate(call, dst, file[a], file[b], widthBytes);
            state.setRip(nextRip);
        }
    }

    /** Does what sets RIP itself, and returns whether the call was of that kind. */
    private boolean transfer(HelperCall call, int a, int b, int widthBits, long nextRip) {
        switch (call) {
            case FAR_JUMP -> system.farJump((int) file[a], file[b]);
            case FAR_CALL -> system.farCall((int) file[a], file[b], widthBits, nextRip);
            case FAR_RETURN -> system.farReturn(widthBits, (int) file[b] & 0xffff);
            case IRET -> system.iret(widthBits);
            case INT -> system.interrupt((int) file[b] & 0xff, nextRip);
            case INT3 -> system.interrupt(Vector.BP, nextRip);
            case INT1 -> system.int1(nextRip);
            case UNDEFINED -> throw fault.invalidOpcode();
            case SYSCALL -> system.syscall(nextRip);
            case SYSRET -> system.sysret(widthBits);
            case SYSENTER -> system.sysenter();
            case SYSEXIT -> system.sysexit(widthBits);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void operate(HelperCall call, int dst, long a, long b, int widthBytes) {
        switch (call) {
            case LOAD_SEGMENT -> system.loadSegment(dst, (int) a);
            case SWAPGS -> system.swapgs();
            case HLT -> system.hlt();
            case CLI -> system.cli();
            case STI -> system.sti();
            case PUSHF -> file[dst] = system.pushf();
            case POPF -> system.popf(a, widthBytes * 8);
            case CHECK_PORT -> system.checkPort((int) b & 0xffff, widthBytes);
            case IN -> file[dst] = system.in((int) b & 0xffff, widthBytes);
            case OUT -> system.out((int) b & 0xffff, widthBytes, a & -1L >>> (64 - 8 * widthBytes));
            case CPUID -> system.cpuid();
            case RDTSC -> system.rdtsc();
            case RDTSCP -> system.rdtscp();
            case RDPMC -> system.rdpmc();
            case RDPID -> file[dst] = state.msr(Msr.IA32_TSC_AUX);
            case RDMSR -> system.rdmsr();
            case WRMSR -> system.wrmsr();
            case READ_CR -> file[dst] = system.readCr((int) b);
            case WRITE_CR -> system.writeCr((int) b, a);
            case READ_DR -> file[dst] = system.readDr((int) b);
            case WRITE_DR -> system.writeDr((int) b, a);
            case FNSTENV -> images.storeEnvironment(a, widthBytes * 8, false);
            case FLDENV -> images.loadEnvironment(a, widthBytes * 8, false);
            case FNSAVE -> images.storeEnvironment(a, widthBytes * 8, true);
            case FRSTOR -> images.loadEnvironment(a, widthBytes * 8, true);
            case FXSAVE -> images.fxsave(a, widthBytes * 8);
            case FXRSTOR -> images.fxrstor(a, widthBytes * 8);
            default -> operateOnTables(call, dst, a, b, widthBytes);
        }
    }

    private void operateOnTables(HelperCall call, int dst, long a, long b, int widthBytes) {
        switch (call) {
            case CLTS -> system.clts();
            case LMSW -> system.lmsw(a);
            case SMSW -> file[dst] = system.smsw();
            case SGDT -> storeTable(a, state.gdtLimit(), state.gdtBase());
            case SIDT -> storeTable(a, state.idtLimit(), state.idtBase());
            case LGDT -> system.lgdt(mmu.read(a + 2, 8, CpuState.DS), limitAt(a));
            case LIDT -> system.lidt(mmu.read(a + 2, 8, CpuState.DS), limitAt(a));
            case LLDT -> system.lldt((int) a);
            case LTR -> system.ltr((int) a);
            case SLDT -> file[dst] = system.sldt();
            case STR -> file[dst] = system.str();
            case VERR -> setZero(system.verr((int) a));
            case VERW -> setZero(system.verw((int) a));
            case LAR -> descriptorValue(dst, system.lar((int) a));
            case LSL -> descriptorValue(dst, system.lsl((int) a));
            case INVLPG -> system.invlpg(a);
            case INVPCID ->
                    system.invpcid(a, mmu.read(b, 8, CpuState.DS), mmu.read(b + 8, 8, CpuState.DS));
            case WBINVD -> system.wbinvd();
            case SERIALIZE -> {}
            case RDFSBASE -> file[dst] = system.readBase(CpuState.FS);
            case RDGSBASE -> file[dst] = system.readBase(CpuState.GS);
            case WRFSBASE -> system.writeBase(CpuState.FS, a);
            case WRGSBASE -> system.writeBase(CpuState.GS, a);
            case STAC -> system.setAlignmentCheck(true);
            case CLAC -> system.setAlignmentCheck(false);
            default -> operateOnComponents(call, dst, a, widthBytes);
        }
    }

    private void operateOnComponents(HelperCall call, int dst, long a, int widthBytes) {
        switch (call) {
            case RDRAND, RDSEED -> {
                file[dst] = system.random(widthBytes * 8);
                LazyFlags.setStatus(file, FLAGS, Rflags.RFLAGS_CF);
            }
            case XGETBV -> components.xgetbv();
            case XSETBV -> components.xsetbv();
            case XSAVE, XSAVEOPT, XSAVEC, XSAVES -> components.save(call, a, widthBytes * 8);
            case XRSTOR, XRSTORS -> components.restore(call, a, widthBytes * 8);
            default -> throw new IllegalStateException("no such helper: call=" + call);
        }
    }

    private int limitAt(long address) {
        return (int) mmu.read(address, 2, CpuState.DS);
    }

    private void storeTable(long address, int limit, long base) {
        mmu.checkWrite(address, 2, CpuState.DS);
        mmu.checkWrite(address + 2, 8, CpuState.DS);
        mmu.write(address, 2, limit, CpuState.DS);
        mmu.write(address + 2, 8, base, CpuState.DS);
    }

    private void setZero(boolean zero) {
        long others = LazyFlags.status(file, FLAGS) & ~Rflags.RFLAGS_ZF;
        LazyFlags.setStatus(file, FLAGS, others | (zero ? Rflags.RFLAGS_ZF : 0));
    }

    private void descriptorValue(int dst, long value) {
        setZero(value >= 0);
        file[dst] = value;
    }
}
