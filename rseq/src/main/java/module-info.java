// SPDX-License-Identifier: Apache-2.0
/** Kernel restartable sequences for Retint: marker, registry, restart routine, legality checker. */
module org.retint.rseq {
    requires transitive org.retint.x86;

    exports org.retint.rseq;
}
