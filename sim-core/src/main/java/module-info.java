// SPDX-License-Identifier: Apache-2.0
/** The ISA-free part of Retint: machine, memory, virtual clock, choice points, snapshots. */
module org.retint.sim {
    requires com.dylibso.chicory.compiler;
    requires com.dylibso.chicory.runtime;
    requires com.dylibso.chicory.wasm;

    // The extension for tests reads JUnit by --add-reads. Were JUnit required here, if only for
    // compiling, build tools would put a part of it on the module path of every project that uses
    // this module, and its launcher, on the class path, could not find its way into that part.
    uses org.retint.sim.junit.LabFactory;

    exports org.retint.sim;
    exports org.retint.sim.memory;
    exports org.retint.sim.choice;
    exports org.retint.sim.junit;
    exports org.retint.sim.explore;
    exports org.retint.sim.report;
    exports org.retint.sim.time;
    exports org.retint.sim.wasm;
}
