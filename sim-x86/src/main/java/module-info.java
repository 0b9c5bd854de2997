// SPDX-License-Identifier: Apache-2.0
/**
 * x86-64 for Retint: decoder, assembler, interpreter, MMU, interrupts, devices, timing,
 * mini-kernel.
 */
module org.retint.x86 {
    requires transitive org.retint.sim;
    requires static com.sun.jna; // optional: the second decoder

    provides org.retint.sim.junit.LabFactory with
            org.retint.x86.internal.junit.FlatLabFactory,
            org.retint.x86.internal.junit.KernelLabFactory;

    exports org.retint.x86;
    exports org.retint.x86.device;
    exports org.retint.x86.asm;
    exports org.retint.x86.explore;
    exports org.retint.x86.profile;
    exports org.retint.x86.property;
    exports org.retint.x86.litmus;
    exports org.retint.x86.kernel;
    exports org.retint.x86.timing;
    exports org.retint.x86.user;
    exports org.retint.x86.internal.decode to
            org.retint.rseq,
            org.retint.relpoline;
    exports org.retint.x86.internal.isa to
            org.retint.rseq,
            org.retint.relpoline;
}
