// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

/** A CPU part that can be timed, such as {@link Skylake#CLIENT_PART}: makes a model per CPU. */
public interface TimingPart {
    /** What an interprocessor interrupt takes where a part does not say, in cycles. */
    int DEFAULT_IPI_CYCLES = 200;

    /** Returns the name of the part, as {@code --core} spells it. */
    String name();

    /**
     * Returns the handle by which retired instructions of a form are priced. Engines ask once when
     * they decode an instruction and keep the handle with the decoded code, which CPUs share: the
     * answer depends on the form alone and holds for every model of this part.
     *
     * @param form the decoded form
     * @return a handle that only models of this part understand
     */
    int classify(InsnForm form);

    /**
     * Returns the handle of an instruction for a part that wants to know more of it than its form.
     *
     * @param form the decoded form
     * @param bytes where its bytes are; not kept
     * @param offset index of the first of them
     */
    default int classify(InsnForm form, byte[] bytes, int offset) {
        return classify(form);
    }

    /**
     * Returns the part that a new machine gets its models from, where CPUs of a machine share what
     * those of another one do not, such as a cache.
     */
    default TimingPart forMachine() {
        return this;
    }

    /**
     * Returns the cycles from the write of an interrupt command register to the arrival of the
     * interprocessor interrupt at its target.
     */
    default int ipiCycles() {
        return DEFAULT_IPI_CYCLES;
    }

    /** Returns a new model in its reset state for one CPU. */
    TimingModel createModel();
}
