// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The features that a CPU can have, as CPUID reports them. A form whose feature is none of these
 * raises #UD, unless it is a hint. Names are those of column {@code cpuid} of the instruction table
 * where an instruction belongs to the feature.
 *
 * @see "Intel SDM vol. 2A, CPUID"
 */
public enum CpuFeature {
    /** X87 instructions. */
    FPU(1, 0, Output.EDX, 0, Presence.REQUIRED, "vol. 1, Programming with the x87 FPU"),
    /** CR4.DE. */
    DE(1, 0, Output.EDX, 2, Presence.OPTIONAL, "vol. 3B, Debug Registers DR4 and DR5"),
    /** Large pages. */
    PSE(1, 0, Output.EDX, 3, Presence.REQUIRED, "vol. 3A, Paging"),
    /** RDTSC and CR4.TSD. */
    TSC(1, 0, Output.EDX, 4, Presence.OPTIONAL, "vol. 3B, Time-Stamp Counter"),
    /** RDMSR and WRMSR. */
    MSR(1, 0, Output.EDX, 5, Presence.REQUIRED, "vol. 2B, RDMSR"),
    /** Page-table entries of 64 bits. */
    PAE(1, 0, Output.EDX, 6, Presence.REQUIRED, "vol. 3A, Paging"),
    /** CR4.MCE; no machine check ever comes. */
    MCE(1, 0, Output.EDX, 7, Presence.OPTIONAL, "vol. 3B, Machine-Check Architecture"),
    /** CMPXCHG8B. */
    CX8(1, 0, Output.EDX, 8, Presence.REQUIRED, "vol. 2A, CMPXCHG8B/CMPXCHG16B"),
    /** The local APIC. */
    APIC(
            1,
            0,
            Output.EDX,
            9,
            Presence.REQUIRED,
            "vol. 3A, Advanced Programmable Interrupt Controller"),
    /** SYSENTER, SYSEXIT and their MSRs. */
    SEP(1, 0, Output.EDX, 11, Presence.OPTIONAL, "vol. 2B, SYSENTER"),
    /** Global pages. */
    PGE(1, 0, Output.EDX, 13, Presence.REQUIRED, "vol. 3A, Paging"),
    /** CMOVcc, FCMOVcc and FCOMI. */
    CMOV(1, 0, Output.EDX, 15, Presence.REQUIRED, "vol. 2A, CMOVcc"),
    /** IA32_PAT. */
    PAT(1, 0, Output.EDX, 16, Presence.REQUIRED, "vol. 3A, Page Attribute Table"),
    /** CLFLUSH. */
    CLFSH(1, 0, Output.EDX, 19, Presence.OPTIONAL, "vol. 2A, CLFLUSH"),
    /** MMX instructions. */
    MMX(1, 0, Output.EDX, 23, Presence.OPTIONAL, "vol. 1, Programming with MMX Technology"),
    /** FXSAVE and FXRSTOR. */
    FXSR(1, 0, Output.EDX, 24, Presence.REQUIRED, "vol. 2A, FXSAVE"),
    /** SSE instructions. */
    SSE(1, 0, Output.EDX, 25, Presence.REQUIRED, "vol. 1, Programming with SSE"),
    /** SSE2 instructions. */
    SSE2(1, 0, Output.EDX, 26, Presence.OPTIONAL, "vol. 1, Programming with SSE2", SSE),
    /** SSE3 instructions. */
    SSE3(
            1,
            0,
            Output.ECX,
            0,
            Presence.OPTIONAL,
            "vol. 1, Programming with SSE3, SSSE3, SSE4",
            SSE2),
    /** Carry-less multiplication. */
    PCLMULQDQ(1, 0, Output.ECX, 1, Presence.OPTIONAL, "vol. 2B, PCLMULQDQ", SSE2),
    /** SSSE3 instructions. */
    SSSE3(
            1,
            0,
            Output.ECX,
            9,
            Presence.OPTIONAL,
            "vol. 1, Programming with SSE3, SSSE3, SSE4",
            SSE3),
    /** CMPXCHG16B. */
    CMPXCHG16B(1, 0, Output.ECX, 13, Presence.OPTIONAL, "vol. 2A, CMPXCHG8B/CMPXCHG16B"),
    /** SSE4.1 instructions. */
    SSE4_1(
            1,
            0,
            Output.ECX,
            19,
            Presence.OPTIONAL,
            "vol. 1, Programming with SSE3, SSSE3, SSE4",
            SSSE3),
    /** SSE4.2 instructions and CRC32. */
    SSE4_2(
            1,
            0,
            Output.ECX,
            20,
            Presence.OPTIONAL,
            "vol. 1, Programming with SSE3, SSSE3, SSE4",
            SSE4_1),
    /** MOVBE. */
    MOVBE(1, 0, Output.ECX, 22, Presence.OPTIONAL, "vol. 2B, MOVBE"),
    /** POPCNT. */
    POPCNT(1, 0, Output.ECX, 23, Presence.OPTIONAL, "vol. 2B, POPCNT"),
    /** The timer mode of the local APIC. */
    TSC_DEADLINE(1, 0, Output.ECX, 24, Presence.OPTIONAL, "vol. 3A, TSC-Deadline Mode", TSC),
    /** AES instructions. */
    AES(
            1,
            0,
            Output.ECX,
            25,
            Presence.OPTIONAL,
            "vol. 1, Programming with SSE3, SSSE3, SSE4",
            SSE2),
    /** XSAVE, XRSTOR, XGETBV, XSETBV and CR4.OSXSAVE. */
    XSAVE(
            1,
            0,
            Output.ECX,
            26,
            Presence.OPTIONAL,
            "vol. 1, Managing State Using the XSAVE Feature Set"),
    /** RDRAND. */
    RDRAND(1, 0, Output.ECX, 30, Presence.OPTIONAL, "vol. 2B, RDRAND"),
    /** RDFSBASE and its kin, CR4.FSGSBASE. */
    FSGSBASE(7, 0, Output.EBX, 0, Presence.OPTIONAL, "vol. 2B, RDFSBASE/RDGSBASE"),
    /** ANDN, BEXTR, BLSI, BLSMSK, BLSR; TZCNT, which is BSF without. */
    BMI1(7, 0, Output.EBX, 3, Presence.OPTIONAL, "vol. 2A, ANDN"),
    /** CR4.SMEP. */
    SMEP(7, 0, Output.EBX, 7, Presence.OPTIONAL, "vol. 3A, Access Rights"),
    /** BZHI, MULX, PDEP, PEXT, RORX, SARX, SHLX, SHRX. */
    BMI2(7, 0, Output.EBX, 8, Presence.OPTIONAL, "vol. 2A, BZHI"),
    /** INVPCID; there are no PCIDs but 0. */
    INVPCID(7, 0, Output.EBX, 10, Presence.OPTIONAL, "vol. 2A, INVPCID"),
    /** RDSEED. */
    RDSEED(7, 0, Output.EBX, 18, Presence.OPTIONAL, "vol. 2B, RDSEED"),
    /** ADCX and ADOX. */
    ADX(7, 0, Output.EBX, 19, Presence.OPTIONAL, "vol. 2A, ADCX"),
    /** CLAC, STAC and CR4.SMAP. */
    SMAP(7, 0, Output.EBX, 20, Presence.OPTIONAL, "vol. 3A, Access Rights"),
    /** CLFLUSHOPT. */
    CLFLUSHOPT(7, 0, Output.EBX, 23, Presence.OPTIONAL, "vol. 2A, CLFLUSHOPT", CLFSH),
    /** CLWB. */
    CLWB(7, 0, Output.EBX, 24, Presence.OPTIONAL, "vol. 2A, CLWB", CLFSH),
    /** SHA instructions. */
    SHA(7, 0, Output.EBX, 29, Presence.OPTIONAL, "vol. 1, Intel SHA Extensions", SSE2),
    /** RDPID. */
    RDPID(7, 0, Output.ECX, 22, Presence.OPTIONAL, "vol. 2B, RDPID"),
    /** SERIALIZE. */
    SERIALIZE(7, 0, Output.EDX, 14, Presence.OPTIONAL, "vol. 2B, SERIALIZE"),
    /** XSAVEOPT. */
    XSAVEOPT(
            0xd,
            1,
            Output.EAX,
            0,
            Presence.OPTIONAL,
            "vol. 1, Managing State Using the XSAVE Feature Set",
            XSAVE),
    /** XSAVEC and the compacted form. */
    XSAVEC(
            0xd,
            1,
            Output.EAX,
            1,
            Presence.OPTIONAL,
            "vol. 1, Managing State Using the XSAVE Feature Set",
            XSAVE),
    /** XGETBV of register 1. */
    XGETBV1(
            0xd,
            1,
            Output.EAX,
            2,
            Presence.OPTIONAL,
            "vol. 1, Managing State Using the XSAVE Feature Set",
            XSAVE),
    /** XSAVES, XRSTORS and IA32_XSS. */
    XSAVES(
            0xd,
            1,
            Output.EAX,
            3,
            Presence.OPTIONAL,
            "vol. 1, Managing State Using the XSAVE Feature Set",
            XSAVEC),
    /** LAHF and SAHF in 64-bit mode. */
    LAHF(0x8000_0001, 0, Output.ECX, 0, Presence.OPTIONAL, "vol. 2A, LAHF"),
    /** LZCNT, which is BSR without. */
    LZCNT(0x8000_0001, 0, Output.ECX, 5, Presence.OPTIONAL, "vol. 2A, LZCNT"),
    /** PREFETCHW, a hint with and without. */
    PREFETCHW(0x8000_0001, 0, Output.ECX, 8, Presence.OPTIONAL, "vol. 2B, PREFETCHW"),
    /** SYSCALL and SYSRET. */
    SYSCALL(0x8000_0001, 0, Output.EDX, 11, Presence.REQUIRED, "vol. 2B, SYSCALL"),
    /** No-execute pages. */
    NX(0x8000_0001, 0, Output.EDX, 20, Presence.REQUIRED, "vol. 3A, Access Rights"),
    /** Pages of 1 GiB. */
    PAGE_1GB(0x8000_0001, 0, Output.EDX, 26, Presence.REQUIRED, "vol. 3A, Paging"),
    /** RDTSCP and IA32_TSC_AUX. */
    RDTSCP(0x8000_0001, 0, Output.EDX, 27, Presence.OPTIONAL, "vol. 2B, RDTSCP", TSC),
    /** 64-bit mode. */
    LM(0x8000_0001, 0, Output.EDX, 29, Presence.REQUIRED, "vol. 3A, IA-32e Mode"),
    /** A counter that never changes its speed. */
    INVARIANT_TSC(0x8000_0007, 0, Output.EDX, 8, Presence.OPTIONAL, "vol. 3B, Invariant TSC", TSC),
    /** WBNOINVD, which is WBINVD without. */
    WBNOINVD(0x8000_0008, 0, Output.EBX, 9, Presence.OPTIONAL, "vol. 2D, WBNOINVD");

    /** Registers in which CPUID answers, in the order of their use here. */
    public enum Output {
        EAX,
        EBX,
        ECX,
        EDX
    }

    private enum Presence {
        REQUIRED,
        OPTIONAL
    }

    private final int leaf;
    private final int subleaf;
    private final Output output;
    private final int bit;
    private final boolean required;
    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<CpuFeature> needs;

    CpuFeature(
            int leaf,
            int subleaf,
            Output output,
            int bit,
            Presence presence,
            String source,
            CpuFeature... needs) {
        this.leaf = leaf;
        this.subleaf = subleaf;
        this.output = output;
        this.bit = bit;
        this.required = presence == Presence.REQUIRED;
        this.source = "Intel SDM " + source;
        this.needs = List.of(needs);
    }

    /** Returns the CPUID leaf, EAX. */
    public int leaf() {
        return leaf;
    }

    /** Returns the CPUID subleaf, ECX; 0 where the leaf has none. */
    public int subleaf() {
        return subleaf;
    }

    /** Returns the register in which the leaf has the bit. */
    public Output output() {
        return output;
    }

    /** Returns the number of the bit, 0 to 31. */
    public int bit() {
        return bit;
    }

    /** Returns whether every CPU has it, since the guest platform begins with it in use. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the section of the manual that describes the feature. */
    public String source() {
        return source;
    }

    /** Returns the features without which this one is never reported, theirs included. */
    public Set<CpuFeature> needs() {
        EnumSet<CpuFeature> all = EnumSet.noneOf(CpuFeature.class);
        for (CpuFeature need : needs) {
            all.add(need);
            all.addAll(need.needs());
        }
        return all;
    }
}
