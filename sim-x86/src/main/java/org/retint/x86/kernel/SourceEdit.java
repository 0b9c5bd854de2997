// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import java.util.Objects;

/**
 * A change of one guest source, such as a rule that is left out to see what goes wrong.
 *
 * @param source name of the source
 * @param text what stands there, exactly once
 * @param replacement what stands there instead
 */
public record SourceEdit(String source, String text, String replacement) {
    /** Checks that there is something to replace. */
    public SourceEdit {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(replacement, "replacement");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an edit needs a text to replace: source=" + source);
        }
    }

    /**
     * Returns a source with this change.
     *
     * @throws IllegalArgumentException if the text is not there exactly once
     */
    KernelSource applyTo(KernelSource before) {
        int at = before.text().indexOf(text);
        if (at < 0 || before.text().indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    "the text to replace must be there exactly once: source=%s times=%s text=%s"
                            .formatted(source, at < 0 ? "0" : "2 or more", text));
        }
        String changed = before.text().substring(0, at) + replacement;
        return new KernelSource(source, changed + before.text().substring(at + text.length()));
    }
}
