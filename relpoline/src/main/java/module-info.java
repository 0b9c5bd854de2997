// SPDX-License-Identifier: Apache-2.0
/** Relpolines for Retint: thunks, blocks, learning, live patching, promotion policies. */
module org.retint.relpoline {
    requires transitive org.retint.rseq;

    exports org.retint.relpoline;
    exports org.retint.relpoline.explore;
    exports org.retint.relpoline.mitigation;
    exports org.retint.relpoline.patch;
    exports org.retint.relpoline.policy;
}
