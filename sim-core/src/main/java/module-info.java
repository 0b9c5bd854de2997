// SPDX-License-Identifier: Apache-2.0
/** The ISA-free part of Retint: machine, memory, virtual clock, choice points, snapshots. */
module org.retint.sim {
    requires static org.junit.jupiter.api; // optional: the extension for tests

    uses org.retint.sim.junit.LabFactory;

    exports org.retint.sim;
    exports org.retint.sim.memory;
    exports org.retint.sim.choice;
    exports org.retint.sim.junit;
    exports org.retint.sim.explore;
    exports org.retint.sim.report;
    exports org.retint.sim.time;
}
